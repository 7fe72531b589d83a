import type { Listing } from '../../schema/listing.js';
import { wordsOf } from './fold-words.js';

/** Where a word of a listing stands, most telling first; a number's digits are words too. */
export const FIELDS = ['number', 'name', 'keyword', 'place', 'operator', 'description'] as const;

/** What a service says that it is not, or does not give; up to the end of the clause, since an offer may follow. */
const DENIED =
  /(?:^|\. )(?:Not (?:for|an?) |(?:It|This) (?:is not an? |gives no )|No (?:counsel|es (?:una?|para) |da |recibe)|Pas (?:pour|de) |Ce n.est pas une? |On n.y )[^.,;:?!]*/g;

/** The same number however it is written: national digits, without the country's 1. */
export function nationalDigits(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length > 4 ? digits.replace(/^1/, '') : digits;
}

/** The words of a listing in the order of `FIELDS`. */
export function wordsByField(listing: Listing): string[][] {
  const numbers = new Set<string>();
  const keywords = [...(listing.otherNames ?? []), ...(listing.keywords ?? [])];
  for (const { type, value, keyword, through } of listing.channels) {
    if (through) numbers.add(through);
    if (keyword && 'word' in keyword) keywords.push(keyword.word);
    if (type === 'email') keywords.push(value);
    if (!/^\+?\d+$/.test(value)) continue;
    const digits = nationalDigits(value);
    numbers.add(digits);
    // People write the number without its area code, too.
    if (digits.length > 9) numbers.add(digits.slice(3));
  }
  const { place } = listing;
  const own = [[...numbers], nameWords(listing.name)];
  // What people take for something else is found by its number or its name only.
  if (listing.mistakenFor) return own;
  return [
    ...own,
    wordsOf(keywords.join(' ')),
    wordsOf([listing.area, place?.city, place?.postalCode, place?.address].join(' ')),
    wordsOf(listing.operator ?? ''),
    // Who types "cannabis" does not ask for what is "Not for alcohol or cannabis."
    wordsOf(listing.description.replace(DENIED, '')),
  ];
}

/** What the vocabulary's meanings may lead to it by: its id, kinds, services, audiences, languages and ways. */
export function termsOf(listing: Listing): Set<string> {
  if (listing.mistakenFor) return new Set();
  return new Set<string>([
    // So that the vocabulary may lead to one service: "AA" in any language.
    listing.id,
    ...listing.kinds,
    ...listing.services,
    ...(listing.audiences ?? []),
    ...(listing.languages ?? []),
    ...listing.channels.flatMap(({ type, languages }) => [type, ...(languages ?? [])]),
  ]);
}

/** Its names as folded words with a space before and after. */
export function namesOf({ name, otherNames = [] }: Listing): string[] {
  return [name, ...otherNames].map((words) => ` ${wordsOf(spread(words)).join(' ')} `);
}

/** The words of a name and its initials; "alanon" for "Al-Anon", "good", "2" and "talk" for "Good2Talk". */
function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const joined = wordsOf(name.replace(/(\p{L})-(?=\p{L})/gu, '$1'));
  const initials = words.map((word) => word[0]).join('');
  return [...words, ...joined, ...wordsOf(spread(name)), ...(words.length > 1 ? [initials] : [])];
}

function spread(name: string): string {
  return name.replace(/\p{Ll}(?=[\p{Lu}\d])|\d(?=\p{L})/gu, '$& ');
}
