/** Listens to what a page complains about. */

export interface ConsoleRecord {
  /** `error: …`, `warn: …`, `uncaught: …`, in the order in which they came. */
  readonly messages: readonly string[];
  /** Gives the console back. */
  stop(): void;
}

/** Collects console errors and warnings, uncaught errors and unhandled rejections, and keeps them off the log. */
export function recordConsole(): ConsoleRecord {
  const messages: string[] = [];
  const { error, warn } = console;
  console.error = (...args: unknown[]) => void messages.push(`error: ${args.join(' ')}`);
  console.warn = (...args: unknown[]) => void messages.push(`warn: ${args.join(' ')}`);
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const onError = (event: ErrorEvent) => {
    // In Chromium the test runner's own listener comes first and writes the error to the console.
    if (messages.at(-1) === `error: ${event.error}`) messages.pop();
    messages.push(`uncaught: ${event.message}`);
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    messages.push(`uncaught: ${event.reason}`);
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  // Mocha fails the test from here, before any listener is asked.
  const { onerror } = window;
  window.onerror = null;
  window.addEventListener('error', onError, options);
  window.addEventListener('unhandledrejection', onRejection, options);
  return {
    messages,
    stop() {
      console.error = error;
      console.warn = warn;
      window.onerror = onerror;
      listening.abort();
    },
  };
}

/** Runs `act` and fails if the console had anything to say meanwhile. */
export async function expectQuietConsole(act: () => unknown): Promise<void> {
  const record = recordConsole();
  try {
    await act();
  } finally {
    record.stop();
  }
  if (record.messages.length > 0) {
    throw new Error(`The console was not quiet:\n${record.messages.join('\n')}`);
  }
}
