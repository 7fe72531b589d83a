/** How long one try may take, how often it is tried, and how long is waited before the second; each later wait is twice as long. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly waitMs: number;
}

export const USUAL_PATIENCE: Patience = { timeoutMs: 8000, tries: 3, waitMs: 500 };

/** A server that asks for more than this is not waited for. */
const LONGEST_WAIT_MS = 10_000;

/** Many times what a page of services is; an answer without end must not fill the memory. */
const MOST_LETTERS = 8_000_000;

/** It may answer the next time: it took too long, was not ready or is too busy. */
const PASSING: readonly number[] = [408, 425, 429];
/** There is none, or none any more. */
const GONE: readonly number[] = [404, 410];

/**
 * Asks for JSON, and asks again where the network fails, the server is too busy (429) or down (5xx): after a while that
 * doubles, or that `Retry-After` names. Undefined for 404 and 410. Rejects with words for whoever keeps the server, or with
 * the reason of the signal.
 */
export async function fetchJson(
  address: string,
  signal?: AbortSignal,
  { timeoutMs, tries, waitMs }: Patience = USUAL_PATIENCE,
): Promise<unknown> {
  let wait = waitMs;
  for (let tried = 1; ; tried += 1) {
    if (signal?.aborted) throw signal.reason;
    const outcome = await tryOnce(address, timeoutMs, signal);
    if (signal?.aborted) throw signal.reason;
    if ('data' in outcome) return outcome.data;
    // Pages that were turned away together come back one by one.
    const pause = outcome.retryAfterMs ?? wait * (1 + Math.random() / 2);
    if (!outcome.isPassing || tried >= tries || pause > LONGEST_WAIT_MS)
      throw new Error(`${serverOf(address)} ${outcome.why}`);
    await sleep(pause, signal);
    wait *= 2;
  }
}

type Outcome =
  | { readonly data: unknown }
  | { readonly why: string; readonly isPassing: boolean; readonly retryAfterMs?: number };

async function tryOnce(address: string, timeoutMs: number, signal?: AbortSignal): Promise<Outcome> {
  const request = new AbortController();
  const abort = (): void => request.abort();
  signal?.addEventListener('abort', abort);
  // Of all of the answer, however slowly it comes.
  const timer = setTimeout(abort, timeoutMs);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: request.signal,
    });
    const { status, headers } = response;
    if (GONE.includes(status)) return { data: undefined };
    if (!response.ok) {
      const retryAfterMs = retryAfter(headers.get('retry-after'));
      const isPassing = PASSING.includes(status) || status >= 500;
      const why = `answered ${status}`;
      return retryAfterMs === undefined ? { why, isPassing } : { why, isPassing, retryAfterMs };
    }
    const text = await readText(response);
    if (text === undefined) {
      request.abort();
      return { why: 'sent more than any page of services has', isPassing: false };
    }
    try {
      return { data: JSON.parse(text) as unknown };
    } catch {
      return { why: 'sent something that is not JSON', isPassing: false };
    }
  } catch {
    return { why: `did not answer within ${timeoutMs} ms, or not at all`, isPassing: true };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The whole of an answer; undefined: it is too long. */
async function readText({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > MOST_LETTERS) return undefined;
  }
}

/** `120` seconds, or a date; undefined: at once, or nothing that is understood. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms > 0 ? ms : undefined;
}

/** Whom to ask about it. The path is left out: it may hold what was typed. */
function serverOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? 'the server of this page';
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
