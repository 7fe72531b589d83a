/** A controller to call off work with; one that calls off nothing where the browser has none. */
export function newAbort(): AbortController {
  if (globalThis.AbortController) return new AbortController();
  // A request or a listener takes a signal that is not defined for none.
  return { abort: () => undefined, signal: undefined as unknown as AbortSignal };
}
