/** One page in an old browser, whichever way that is driven. */
export interface OldPage {
  /** As the browser calls itself: `Chromium 92.0.4512.0`. */
  readonly version: string;
  /** What was thrown and caught by nobody, where the browser tells. */
  readonly errors: readonly string[];
  readonly goTo: (url: string) => Promise<unknown>;
  /** Runs the body of a function in the page; its value must be JSON. */
  readonly run: (body: string) => Promise<unknown>;
  /** Taps at this point of the window, in CSS pixels. */
  readonly tap: (x: number, y: number) => Promise<unknown>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}
