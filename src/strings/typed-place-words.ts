/** What is said of a place among the words of a search. */
export interface TypedPlaceWords {
  readonly near: (place: string) => string;
  readonly inside: (place: string) => string;
  /** For a screen reader: without the name, since the page can read what is said. */
  readonly said: string;
  /** The button that takes it back. */
  readonly instead: (place: string) => string;
  readonly ask: string;
  /** What to do where the right one is not among the choices. */
  readonly others: string;
}
