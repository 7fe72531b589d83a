/** What quick exit says, and what it owns up to. */
export interface ExitWords {
  readonly leave: string;
  readonly honest: string;
  readonly twoMore: string;
  readonly oneMore: string;
  readonly expired: string;
  readonly leaving: string;
  /** In a frame that cannot leave the page around it. */
  readonly frame: string;
  /** In a frame that may be able to. */
  readonly perhaps: string;
  /** On the cover of a page that did not leave, and the button that takes the cover away. */
  readonly stays: string;
  readonly uncover: string;
}
