/** How a file is asked for. */
export interface Asking {
  /** Nobody waits longer. */
  readonly seconds: number;
  readonly cache: RequestCache;
}

const ONCE: Asking = { seconds: 20, cache: 'default' };

/** What must be news at every visit: the server is asked each time whether the file is still the same. */
export const EVERY_VISIT: Asking = { seconds: 5, cache: 'no-cache' };

/** More than a person on a phone should pay for, and than the page can read while they wait. */
const MOST_BYTES = 5_000_000;

/** What a host's file holds. Rejects with words for whoever maintains it. */
export async function fetchRecords(
  src: string,
  request: AbortController,
  { seconds, cache }: Asking = ONCE,
): Promise<unknown> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    request.abort();
  }, 1000 * seconds);
  try {
    const response = await fetch(readAddress(src), {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Somebody else's server could be behind it, or no safe connection.
      redirect: 'manual',
      // The first file of a directory names the others as they are today: asked for anew, and answered in a line if it is the same.
      ...(/\/directory\.json$/.test(src) && { cache: 'no-cache' }),
      signal: request.signal,
    });
    checkAnswer(response);
    return parse(await readText(response));
  } catch (error) {
    // "signal is aborted without reason" helps nobody.
    throw isLate ? new Error(`it did not load within ${seconds} seconds`) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Over a safe connection, or from the page's own server. */
export function readAddress(src: string): URL {
  const address = new URL(src, document.baseURI);
  if (address.protocol === 'https:' || address.origin === location.origin) return address;
  throw new Error('it must be an https: address or on your own site');
}

function checkAnswer({ type, ok, status, headers }: Response): void {
  if (type === 'opaqueredirect') {
    throw new Error('it redirects to another address; give the address of the file itself');
  }
  if (!ok) throw new Error(`the server answered ${status}`);
  if (/^(?:text\/html|application\/xhtml)/i.test(headers.get('content-type') ?? '')) {
    throw new Error('it is a web page (text/html), not a JSON file');
  }
}

/** The text, part by part: a file without end is refused as soon as it is too large. */
async function readText({ body, headers }: Response): Promise<string> {
  const tooLarge = new Error(
    'it is larger than 5 MB; run "npx helpline-finder shard" on it, and give the directory.json that it writes as src',
  );
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // What is sent may be packed, and then is smaller than what it holds.
  let isTooLarge = Number(headers.get('content-length')) > MOST_BYTES;
  while (!isTooLarge) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    isTooLarge = size > MOST_BYTES;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  throw tooLarge;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`it is not JSON, or ends too early (${(error as Error).message})`);
  }
}
