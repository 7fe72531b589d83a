import type { Listing } from '../../schema/listing.js';
import { wordsOf } from '../../search/engine/fold-words.js';

/** Nothing in it is written with more than a letter of ASCII, closes up, or ends the line of a spool. */
const IS_PLAIN = /^[ !-&(-_a-~]*$/;

/** What a directory finds a listing by in its whole region: words between signs and spaces, for `WordTiles`. */
export function searchedText(listing: Listing): string {
  const { name, otherNames = [], operator = '', keywords = [], area = '', place } = listing;
  const said = [name, ...otherNames, operator, ...keywords, area, place?.city ?? ''];
  const text = `${said.join(' ')} ${listing.description} ${searchedTerms(listing)}`;
  return IS_PLAIN.test(text) ? text : wordsOf(text).join(' ');
}

/** What a listing is and offers, whom it is for and in which languages, with spaces between. */
export function searchedTerms({
  kinds,
  services,
  audiences = [],
  languages = [],
}: Listing): string {
  return [...kinds, ...services, ...audiences, ...languages].join(' ');
}
