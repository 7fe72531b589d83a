import { isSearched, TERM } from '../../src/directory/listing-terms.js';
import type { Listing } from '../../src/schema/listing.js';
import { wordsOf } from '../../src/search/engine/fold-words.js';

/** The words by which a directory finds a listing in the whole region, one by one. */
export function directoryWords(listing: Listing): ReadonlySet<string> {
  const { name, otherNames = [], operator = '', keywords = [], area = '', place } = listing;
  const { kinds, services, audiences = [], languages = [], description } = listing;
  const terms = [...kinds, ...services, ...audiences, ...languages];
  const said = [name, ...otherNames, operator, ...keywords, area, place?.city ?? '', description];
  const words = wordsOf(`${said.join(' ')} ${terms.join(' ').replaceAll('-', ' ')}`);
  return new Set([...words.filter(isSearched), ...terms.map((term) => TERM + term)]);
}
