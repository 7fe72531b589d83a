import type { TileListing } from '../../directory/directory-files.js';
import { cutText } from './cut-texts.js';
import { searchedTerms, searchedText } from './searched-text.js';
import type { Span } from './span.js';

/** What a tile is written of, as it was spooled: nothing of it has to be read as JSON again, or decoded. */
export interface PackedLine {
  readonly key: string;
  /** In the order of the languages. */
  readonly said: readonly SaidLine[];
}

/** A record in one language. */
export interface SaidLine {
  /** The listing as JSON, its description cut. */
  readonly listing: Span;
  /** `"id":"whole description"`, where it is cut; else empty. */
  readonly whole: Span;
  /** What it says, for its words. */
  readonly text: Span;
  /** What it is and offers, with spaces between. */
  readonly terms: Span;
}

// JSON escapes tabs, and no word has one.
const BETWEEN = '\t';
const TAB = 0x09;

export function packLine(listings: readonly TileListing[]): string {
  return listings
    .map((listing) => {
      const { id, description } = listing;
      const cut = cutText(description);
      return packFields(
        JSON.stringify(cut === undefined ? listing : { ...listing, description: cut, isCut: true }),
        cut === undefined ? '' : `${JSON.stringify(id)}:${JSON.stringify(description)}`,
        searchedText(listing),
        searchedTerms(listing),
      );
    })
    .join(BETWEEN);
}

/** A `SaidLine`. With a tab between they are a line. */
export function packFields(listing: string, whole: string, text: string, terms: string): string {
  return listing + BETWEEN + whole + BETWEEN + text + BETWEEN + terms;
}

/** @param text what `packLine` made */
export function unpackLine(key: string, { bytes, from: start, to }: Span): PackedLine {
  let at = start;
  const next = (): Span => {
    const tab = bytes.indexOf(TAB, at);
    const span = { bytes, from: at, to: tab < 0 || tab > to ? to : tab };
    at = span.to + 1;
    return span;
  };
  const said: SaidLine[] = [];
  while (at < to) said.push({ listing: next(), whole: next(), text: next(), terms: next() });
  return { key, said };
}
