import type { TileListing } from '../../directory/directory-files.js';
import type { Point } from '../../region/distance.js';
import { cutText } from './cut-texts.js';
import { searchedTerms, searchedText } from './searched-text.js';
import { type Span, textOf } from './span.js';

/** What a tile is written of, as it was spooled: nothing of it has to be read as JSON again, or decoded. */
export interface PackedLine {
  readonly key: string;
  readonly point: Point | undefined;
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

export function packLine(listings: readonly TileListing[], point: Point | undefined): string {
  let line = packPoint(point);
  for (const listing of listings) {
    const { id, description } = listing;
    const cut = cutText(description);
    const terms = searchedTerms(listing);
    line += packFields(
      JSON.stringify(cut === undefined ? listing : { ...listing, description: cut, isCut: true }),
      cut === undefined ? '' : `${JSON.stringify(id)}:${JSON.stringify(description)}`,
      searchedText(listing),
      terms,
    );
  }
  return line;
}

/** What a line begins with. */
export function packPoint(point: Point | undefined): string {
  return point ? `${point.latitude} ${point.longitude}` : '';
}

/** What follows for each language: a `SaidLine`. */
export function packFields(listing: string, whole: string, text: string, terms: string): string {
  return BETWEEN + listing + BETWEEN + whole + BETWEEN + text + BETWEEN + terms;
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
  const [latitude, longitude] = textOf(next()).split(' ').map(Number);
  const said: SaidLine[] = [];
  while (at < to) said.push({ listing: next(), whole: next(), text: next(), terms: next() });
  return {
    key,
    point: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    said,
  };
}
