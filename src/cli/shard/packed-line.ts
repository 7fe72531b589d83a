import type { TileListing } from '../../directory/directory-files.js';
import type { Point } from '../../region/distance.js';
import { cutText } from './cut-texts.js';
import { searchedTerms, searchedText } from './searched-text.js';

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
  readonly listing: Buffer;
  /** `"id":"whole description"`, where it is cut; else empty. */
  readonly whole: Buffer;
  /** What it says, for its words. */
  readonly text: Buffer;
  /** What it is and offers, with spaces between. */
  readonly terms: Buffer;
}

// JSON escapes tabs, and no word has one.
const BETWEEN = '\t';
const TAB = 0x09;

export function packLine(listings: readonly TileListing[], point: Point | undefined): string {
  const fields = [point ? `${point.latitude} ${point.longitude}` : ''];
  for (const listing of listings) {
    const { short, whole } = cutText(listing);
    fields.push(
      JSON.stringify(short),
      whole ? `${JSON.stringify(listing.id)}:${JSON.stringify(whole)}` : '',
      searchedText(listing),
      searchedTerms(listing),
    );
  }
  return fields.join(BETWEEN);
}

/** @param text what `packLine` made */
export function unpackLine(key: string, text: Buffer): PackedLine {
  let from = 0;
  const next = (): Buffer => {
    const end = text.indexOf(TAB, from);
    const field = text.subarray(from, end < 0 ? text.length : end);
    from += field.length + 1;
    return field;
  };
  const [latitude, longitude] = next().toString('latin1').split(' ').map(Number);
  const said: SaidLine[] = [];
  while (from < text.length)
    said.push({ listing: next(), whole: next(), text: next(), terms: next() });
  return {
    key,
    point: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    said,
  };
}
