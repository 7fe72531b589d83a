/** What quick exit says, and what it owns up to. */
export interface ExitWords {
  readonly leave: string;
  readonly honest: string;
  readonly twoMore: string;
  readonly oneMore: string;
  readonly expired: string;
  readonly leaving: string;
}
