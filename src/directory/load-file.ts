import { newAbort } from '../base/new-abort.js';
import { FIRST_FILE, type FileName } from './directory-files.js';
import { isFileName, isNamed, pathOf } from './file-names.js';

/** A tile that takes longer helps nobody who waits. */
const LIMIT_MS = 20_000;

/** Many times what `shard` ever writes of each; more is no file of ours, whatever it says. */
const MOST_LETTERS = {
  first: 400_000,
  region: 1_500_000,
  block: 200_000,
  tile: 2_000_000,
  words: 200_000,
  long: 2_000_000,
} as const;

/** What a file must say that it is. */
export type FileKind = Exclude<keyof typeof MOST_LETTERS, 'first'>;

/** Why a file of a directory is not used, for whoever keeps it. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  /** The server has no such file: the list that names it may be an old one. */
  readonly isGone: boolean;

  constructor(message: string, isGone = false) {
    super(message);
    this.isGone = isGone;
  }
}

/**
 * Loads a named file and holds it against its name. Rejects with words for whoever keeps the directory.
 * @param cache `reload` for one that failed: what was damaged on its way stays in the cache for a year
 */
export async function loadNamed(
  base: string,
  file: FileName,
  kind: FileKind,
  cache: RequestCache,
): Promise<object> {
  if (!isFileName(file)) throw new DirectoryError(`"${file}" is not a file name`);
  const text = await loadText(new URL(pathOf(file), base).href, MOST_LETTERS[kind], cache);
  if (!(await isWhatItSays(text, file)))
    throw new DirectoryError(
      'it does not hold what its name says; copy the directory again, all of it',
    );
  const read = parse(text) as { readonly k?: unknown } | null;
  if (typeof read !== 'object' || read?.k !== kind)
    throw new DirectoryError(`it is not a file of the kind "${kind}"`);
  return read;
}

/** Loads `directory.json` once more, past every cache. */
export async function reloadFirst(base: string): Promise<unknown> {
  const text = await loadText(new URL(FIRST_FILE, base).href, MOST_LETTERS.first, 'reload');
  return parse(text);
}

async function loadText(address: string, most: number, cache: RequestCache): Promise<string> {
  const request = newAbort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    request.abort();
  }, LIMIT_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache,
      signal: request.signal,
    });
    if (!response.ok) {
      const isGone = response.status === 404 || response.status === 410;
      throw new DirectoryError(`the server answered ${response.status}`, isGone);
    }
    if (/^(?:text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? ''))
      throw new DirectoryError('it is a web page (text/html), not a JSON file', true);
    return await readAtMost(response, most);
  } catch (error) {
    if (error instanceof DirectoryError) throw error;
    throw new DirectoryError(isLate ? 'it did not load within 20 seconds' : String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function readAtMost({ body }: Response, most: number): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > most) {
      await reader.cancel();
      throw new DirectoryError('it is larger than any that "shard" writes');
    }
  }
}

/** Only over a safe connection, and on this computer, browsers can reckon it; elsewhere the shape alone is looked at. */
async function isWhatItSays(text: string, file: FileName): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return true;
  let hash: Uint8Array;
  try {
    hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  } catch {
    // A script of the page has broken it.
    return true;
  }
  let hex = '';
  for (const byte of hash.subarray(0, 8)) hex += byte.toString(16).padStart(2, '0');
  return isNamed(file, hex);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DirectoryError('it is not JSON, or ends too early');
  }
}
