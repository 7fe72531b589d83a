import { foldText } from '../../base/fold-text.js';
import { digitsOf } from '../../contact/digits.js';
import type { RetiredListing } from '../../schema/listing.js';
import type { SearchQuery } from '../search-query.js';

const NUMBER_IN_TEXT = /\+?\(?\d[\d\s().-]{3,}\d/g;

/**
 * The services that ended, or numbers that changed, which a person looks for by number or by name.
 * A short name that is also a plain word ("HEAL", "The Spot") counts only when it is all that was typed.
 */
export function findRetired(
  retired: readonly RetiredListing[],
  query: Pick<SearchQuery, 'text' | 'country' | 'region'>,
): readonly RetiredListing[] {
  const text = fold(query.text).trim();
  // A number alone, or within other words: "is 1-800-667-5005 still open?"
  const digits = [query.text, ...(query.text.match(NUMBER_IN_TEXT) ?? [])].flatMap(
    (part) => digitsOf(part) ?? [],
  );
  return retired.filter((listing) => {
    if (!isHere(listing.regions, query)) return false;
    const { numbers, names } = readSought(listing);
    return (
      numbers.some((number) => asksForNumber(number, text, digits)) ||
      names.some((name) => asksForName(name, text))
    );
  });
}

/** With one apostrophe for all: phones write “d’écoute”, data files "d'écoute". */
function fold(text: string): string {
  return foldText(text).replace(/[’ʼ`´]/g, "'");
}

type RetiredNumber = NonNullable<RetiredListing['numbers']>[number];

/** What a retired listing is looked for by, ready to be compared. */
interface Sought {
  readonly names: readonly string[];
  readonly numbers: readonly (RetiredNumber & { readonly digits: string | undefined })[];
}

// Read once, not with every letter that is typed.
const read = new WeakMap<RetiredListing, Sought>();

function readSought(listing: RetiredListing): Sought {
  const known = read.get(listing);
  if (known) return known;
  const { names = [], numbers = [] } = listing;
  const sought = {
    names: names.map(fold),
    numbers: numbers.map((number) => ({ ...number, digits: digitsOf(number.value) })),
  };
  read.set(listing, sought);
  return sought;
}

function isHere(
  regions: readonly string[] | undefined,
  { country, region }: Pick<SearchQuery, 'country' | 'region'>,
): boolean {
  return !regions || regions.some((code) => code === country || code === region);
}

/** A number that lives on but for one menu digit or keyword is asked for only with that. */
function asksForNumber(
  { value, press, keyword, digits: own }: Sought['numbers'][number],
  text: string,
  digits: readonly string[],
): boolean {
  if (!press && !keyword) return own !== undefined && digits.includes(own);
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const extra = foldText(press ?? keyword ?? '');
  return words.includes(value) && words.includes(extra);
}

const LONGEST_PLAIN_WORD = 8;

function asksForName(name: string, text: string): boolean {
  if (name === text) return true;
  const isDistinct = name.length > LONGEST_PLAIN_WORD;
  return isDistinct && ` ${text} `.includes(` ${name} `);
}
