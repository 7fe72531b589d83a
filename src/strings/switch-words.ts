/** What the switch of the language says of one: in that language, whichever the finder speaks. */
export interface SwitchWords {
  readonly name: string;
  /** It did not load. */
  readonly failed: string;
}
