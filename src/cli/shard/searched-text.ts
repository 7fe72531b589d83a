import type { Listing } from '../../schema/listing.js';
import { wordsOf } from '../../search/engine/fold-words.js';

/** Of what is searched for in a listing; all of its description. */
export type Searched = Pick<
  Listing,
  'name' | 'otherNames' | 'operator' | 'keywords' | 'area' | 'place' | 'description'
>;

/** Letters of ASCII, and signs between words of which none is a part. */
const IS_PLAIN = /^[ !-&(-_a-~]*$/;
/** With apostrophes and quotation marks, too. */
const IS_NEARLY_PLAIN = /^[ -~\u00a0‘’“”–—…]*$/;
/** As in `wordsOf`, where no other letters are. */
const CLOSING_UP = /['’`](?=(?:[dmst]|ll|re|ve)(?![a-z]))/gi;
const NO_ASCII = /[^ -~]/g;

/** What a directory finds a listing by in its whole region: words between signs and spaces, for `WordTiles`. */
export function searchedText(listing: Searched): string {
  const { name, otherNames, operator = '', keywords, area = '', place, description } = listing;
  const others = otherNames ? `${otherNames.join(' ')} ` : '';
  const sought = keywords ? `${keywords.join(' ')} ` : '';
  const text = `${name} ${others}${operator} ${sought}${area} ${place?.city ?? ''} ${description}`;
  if (IS_PLAIN.test(text)) return text;
  if (IS_NEARLY_PLAIN.test(text)) return text.replace(CLOSING_UP, '').replace(NO_ASCII, ' ');
  return wordsOf(text).join(' ');
}

/** What a listing is and offers, whom it is for and in which languages, with spaces between. */
export function searchedTerms({
  kinds,
  services,
  audiences,
  languages,
}: Pick<Listing, 'kinds' | 'services' | 'audiences' | 'languages'>): string {
  let terms = kinds.join(' ');
  for (const more of [services, audiences, languages])
    if (more && more.length > 0) terms += `${terms === '' ? '' : ' '}${more.join(' ')}`;
  return terms;
}
