import type { TileListing } from '../../directory/directory-files.js';
import { directoryWords } from '../../directory/listing-terms.js';
import type { Point } from '../../region/distance.js';
import { cutText } from './cut-texts.js';

/** What a tile is written of: nothing of it has to be read as JSON again, or decoded. */
export interface PackedLine {
  readonly point: Point | undefined;
  /** In the order of the languages. */
  readonly said: readonly SaidLine[];
}

/** A record in one language. */
export interface SaidLine {
  /** The listing as JSON, its description cut; a letter for each byte, as `whole`. */
  readonly listing: string;
  /** `"id":"whole description"`, where it is cut; else empty. */
  readonly whole: string;
  readonly words: readonly string[];
}

// JSON escapes tabs, and no word has one.
const BETWEEN = '\t';
const FIELDS = 3;

export function packLine(listings: readonly TileListing[], point: Point | undefined): string {
  const fields = [point ? `${point.latitude} ${point.longitude}` : ''];
  for (const listing of listings) {
    const { short, whole } = cutText(listing);
    const words = directoryWords(listing, listing.description);
    fields.push(
      JSON.stringify(short),
      whole ? `${JSON.stringify(listing.id)}:${JSON.stringify(whole)}` : '',
      [...words].join(' '),
    );
  }
  return fields.join(BETWEEN);
}

/** @param text what `packLine` made, a letter for each of its bytes */
export function unpackLine(text: string): PackedLine {
  const [at = '', ...fields] = text.split(BETWEEN);
  const said: SaidLine[] = [];
  for (let first = 0; first < fields.length; first += FIELDS) {
    const [listing = '', whole = '', words = ''] = fields.slice(first, first + FIELDS);
    said.push({ listing, whole, words: words === '' ? [] : decoded(words).split(' ') });
  }
  const [latitude, longitude] = at.split(' ').map(Number);
  return {
    point: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    said,
  };
}

function decoded(bytes: string): string {
  return MANY_BYTES.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes;
}

/** In a text with a letter for each byte: what was more than one. */
const MANY_BYTES = /[\x80-\xff]/;
