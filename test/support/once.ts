/**
 * Tests of what is the same in every engine: which records, in which order, with which words, after which action. They run
 * in the first engine of a run, and in all with `npm test -- --every-engine`. What an engine does in its own way runs in
 * each: layout, focus, events, selection, Intl, dialogs, printing, storage, policies, workers, the network. So does at least
 * one test of every file, which shows that the rest would reach the page there: a file that runs no test fails.
 */

declare global {
  /** The bundler puts `true` or `false` in its place (runner/bundle-tests.mjs). Without a bundle there is none. */
  var isOnceHere: boolean | undefined;
}

/** Whether this is the engine for what is the same in all. */
export const isHere = globalThis.isOnceHere !== false;

/** `it`, in one engine. */
export function itOnce(name: string, test: Mocha.Func | Mocha.AsyncFunc): void {
  if (isHere) it(name, test);
}

/** `describe`, in one engine. */
export function describeOnce(name: string, tests: (this: Mocha.Suite) => void): void {
  if (isHere) describe(name, tests);
}
