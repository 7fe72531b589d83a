import type { FromWorker, ToWorker } from './worker-messages.js';

const ANSWERS_WITHIN_MS = 15_000;

/**
 * The search worker; undefined where a content security policy, an old browser or a bundler refuses it: the page then
 * searches by itself. From another origin it starts as a blob that imports it, which needs `worker-src blob:`.
 */
export function openWorker(onMessage: (message: FromWorker) => void, onFailure: () => void) {
  try {
    const [address, options] = whatStartsWorker();
    const isOwn = address.origin === location.origin;
    const start = isOwn ? address.href : blobThatLoads(address, options);
    const worker = new Worker(start, options);
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
 * Here they only tell the worker's address, and whether the bundler made a module of it: for that moment, in which nothing else runs, the global one starts nothing.
 */
function whatStartsWorker(): readonly [address: URL, options: WorkerOptions] {
  let found: readonly [URL, WorkerOptions] | undefined;
  const real = globalThis.Worker;
  globalThis.Worker = class {
    constructor(address: URL, options: WorkerOptions) {
      found = [address, options];
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

function blobThatLoads({ href }: URL, { type }: WorkerOptions): string {
  const address = JSON.stringify(href);
  const code = type === 'module' ? `import ${address};` : `importScripts(${address});`;
  const blob = new Blob([code], { type: 'text/javascript' });
  return URL.createObjectURL(blob);
}
