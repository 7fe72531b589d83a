/** A page of `GET /services` as the HSDS 3 API has it. What it says of the others is a claim. */
interface Page {
  readonly total_pages?: unknown;
  readonly total_items?: unknown;
  readonly last_page?: unknown;
  readonly contents?: unknown;
}

export type HsdsRecord = Readonly<Record<string, unknown>>;

const PER_PAGE = 50;
/** Nobody waits for more. */
const MOST_PAGES = 10;
/** Nor longer: what has come by then is the answer. */
const LONGEST_MS = 15_000;

/** The most services that are read for one question. */
export const MOST_SERVICES = MOST_PAGES * PER_PAGE;

/**
 * Services page by page, as far as somebody takes them, each once. It ends where a page brings none that is new, whatever
 * number of pages the server names; but it reads on behind one empty page where the server says it has more services. Where a
 * later page fails, what came before it stays. Rejects if the first page fails, or with the reason of the signal.
 * @param ask gives the JSON of an address; undefined: there is no such page
 */
export async function* readServices(
  root: string,
  text: string,
  ask: (address: string) => Promise<unknown>,
  signal?: AbortSignal,
): AsyncGenerator<HsdsRecord> {
  const start = Date.now();
  const seen = new Set<string>();
  let sent = 0;
  let wasEmpty = false;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    if (page > 1 && Date.now() - start > LONGEST_MS) return;
    const query = new URLSearchParams({ page: `${page}`, per_page: `${PER_PAGE}`, full: 'true' });
    if (text.trim()) query.set('search', text.trim());
    let answer: Page;
    try {
      answer = toPage(await ask(`${root}?${query}`));
      if (!Array.isArray(answer.contents))
        throw new Error(`${root} sent no page of services: it lacks the list "contents"`);
    } catch (error) {
      if (page === 1 || signal?.aborted) throw error;
      return;
    }
    const contents = answer.contents as readonly unknown[];
    sent += contents.length;
    const before = seen.size;
    for (const one of contents) {
      if (typeof one !== 'object' || one === null) continue;
      const service = one as HsdsRecord;
      const key = service.id == null ? JSON.stringify(service) : String(service.id);
      if (seen.has(key)) continue;
      seen.add(key);
      yield service;
    }
    const isEmpty = contents.length === 0 && hasMoreItems(answer, sent);
    const isInVain = seen.size === before && (!isEmpty || wasEmpty);
    if (isInVain || !saysMore(answer, page, sent)) return;
    wasEmpty = isEmpty;
  }
}

/** As servers call the list that are no HSDS 3 in all, or were made with a framework that has a name of its own for it. */
const LIST_NAMES = ['contents', 'content', 'results', 'items', 'data', 'services'];

/** Some servers send the list alone. */
function toPage(answer: unknown): Page {
  if (Array.isArray(answer)) return { contents: answer };
  if (typeof answer !== 'object' || answer === null) return {};
  const fields: HsdsRecord = { ...answer };
  return { ...fields, contents: LIST_NAMES.map((name) => fields[name]).find(Array.isArray) };
}

/** Whether anything that a page says leads to another one, or it says nothing. */
function saysMore(
  { total_pages: pages, total_items: items, last_page: isLast }: Page,
  page: number,
  sent: number,
): boolean {
  const claims = [
    ...(isCount(pages) ? [Number(pages) > page] : []),
    ...(isCount(items) ? [hasMoreItems({ total_items: items }, sent)] : []),
    ...(typeof isLast === 'boolean' ? [!isLast] : []),
  ];
  return claims.length === 0 || claims.includes(true);
}

function hasMoreItems({ total_items: items }: Page, sent: number): boolean {
  return isCount(items) && Number(items) > sent;
}

function isCount(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && Number(value) > 0;
}
