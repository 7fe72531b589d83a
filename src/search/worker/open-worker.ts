import type { FromWorker, ToWorker } from './worker-messages.js';

const ANSWERS_WITHIN_MS = 15_000;

/**
 * The search worker; undefined where a content security policy, an old browser or a bundler refuses it: the page then
 * searches by itself. From another origin it starts as a blob that imports it, which needs `worker-src blob:`.
 */
export function openWorker(onMessage: (message: FromWorker) => void, onFailure: () => void) {
  try {
    const address = addressOfWorker();
    const isOwn = address.origin === location.origin;
    const start = isOwn ? address.href : blobThatImports(address);
    const worker = new Worker(start, { type: 'module' });
    const timer = setTimeout(fail, ANSWERS_WITHIN_MS);
    function fail(): void {
      clearTimeout(timer);
      worker.terminate();
      onFailure();
    }
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      clearTimeout(timer);
      onMessage(data);
    });
    return {
      tell: (message: ToWorker): void => worker.postMessage(message),
      close: (): void => {
        clearTimeout(timer);
        worker.terminate();
      },
    };
  } catch {
    return undefined;
  }
}

export type OpenWorker = NonNullable<ReturnType<typeof openWorker>>;

/**
 * Bundlers find a worker by these very words, `new Worker(new URL(…))`, and webpack only where `Worker` is the global one.
 * Here they tell the worker's address alone: for that moment, in which nothing else runs, the global one starts nothing.
 */
function addressOfWorker(): URL {
  let found: URL | undefined;
  const real = globalThis.Worker;
  globalThis.Worker = class {
    constructor(address: URL) {
      found = address;
    }
  } as unknown as typeof Worker;
  try {
    makeWorker();
  } finally {
    globalThis.Worker = real;
  }
  if (!found) throw new Error('The search worker has no address.');
  return found;
}

function makeWorker(): unknown {
  return new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module' });
}

function blobThatImports({ href }: URL): string {
  const blob = new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' });
  return URL.createObjectURL(blob);
}
