/** How long one try may take, how often it is tried, and how long is waited before the second; each later wait is twice as long. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly waitMs: number;
}

export const USUAL_PATIENCE: Patience = { timeoutMs: 8000, tries: 3, waitMs: 500 };

/** A server that asks for more than this is not waited for. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Asks for JSON, and asks again where the network fails, the server is too busy (429) or down (5xx): after a while that
 * doubles, or that `Retry-After` names. Undefined for 404. Rejects with words for whoever keeps the server, or with the
 * reason of the signal.
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
    if ('data' in outcome) return outcome.data;
    if (signal?.aborted) throw signal.reason;
    const pause = outcome.retryAfterMs ?? wait;
    if (!outcome.isPassing || tried >= tries || pause > LONGEST_WAIT_MS)
      throw new Error(`${new URL(address).host} ${outcome.why}`);
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
  const timer = setTimeout(abort, timeoutMs);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: request.signal,
    });
    if (response.status === 404) return { data: undefined };
    if (!response.ok) {
      const after = Number(response.headers.get('retry-after'));
      const isPassing = response.status === 429 || response.status >= 500;
      const why = `answered ${response.status}`;
      return after > 0 ? { why, isPassing, retryAfterMs: after * 1000 } : { why, isPassing };
    }
    const text = await response.text();
    try {
      return { data: JSON.parse(text) as unknown };
    } catch {
      return { why: 'sent something that is no JSON', isPassing: false };
    }
  } catch {
    return { why: `did not answer within ${timeoutMs} ms, or not at all`, isPassing: true };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
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
