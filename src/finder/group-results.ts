import type { Listing } from '../schema/listing.js';
import type { SearchAnswer } from '../search/search-query.js';
import type { Strings } from '../strings/strings.js';
import type { ResultGroup } from './finder-state.js';

export interface Arrangement {
  readonly answer: SearchAnswer;
  /** What replaced the retired number or service that was asked for. */
  readonly instead: readonly Listing[];
  /** Lines to show when nothing matches: never an empty page. */
  readonly fallback: readonly Listing[];
  readonly hasText: boolean;
  /** An urgent line that nobody has checked for so long that it may not stand before another. */
  readonly isAged: (listing: Listing) => boolean;
  readonly pageSize: number;
  /** Groups that the person asked to see whole. */
  readonly expanded: ReadonlySet<string>;
  readonly placeName: string;
  readonly countryName: string;
  readonly strings: Strings;
}

/** How many cards of a group are drawn at first. */
export const pageSizeOf = ({ compact }: { readonly compact: boolean }): number => (compact ? 3 : 8);

/** Old lines are for who has tried the others: a few at first. */
const MOST_OLDER = 3;

/** How many of a group are drawn before "show more". */
export function shownOf(
  id: ResultGroup['id'],
  { length }: readonly Listing[],
  { expanded, pageSize }: Pick<Arrangement, 'expanded' | 'pageSize'>,
): number {
  if (expanded.has(id)) return length;
  return Math.min(length, id === 'older' ? MOST_OLDER : pageSize);
}

/** Ranked results as runs of cards: one list for typed words, else local help above the whole country's, and last
 * the urgent lines that are not surely right any more. */
export function groupResults(arrangement: Arrangement): readonly ResultGroup[] {
  const { answer, fallback, strings, placeName, countryName } = arrangement;
  const group = (
    id: ResultGroup['id'],
    title: string,
    listings: readonly Listing[],
  ): ResultGroup => ({
    id,
    title,
    listings,
    shown: shownOf(id, listings, arrangement),
  });
  const instead = [...new Set(arrangement.instead)];
  const listings = answer.results
    .map(({ listing }) => listing)
    .filter((listing) => !instead.includes(listing));
  if (instead.length > 0) {
    return [
      group('instead', strings.card.instead, instead),
      group('best', strings.results.best, listings),
    ];
  }
  if (listings.length === 0)
    return [group('fallback', strings.results.national(countryName), fallback)];
  if (arrangement.hasText) return [group('best', strings.results.best, listings)];
  const inScope = (scope: 'local' | 'national'): readonly Listing[] =>
    answer.results
      .filter((result) => result.scope === scope && !arrangement.isAged(result.listing))
      .map(({ listing }) => listing);
  return [
    group('local', strings.results.local(placeName), inScope('local')),
    group('national', strings.results.national(countryName), inScope('national')),
    group('older', strings.results.older, listings.filter(arrangement.isAged)),
  ];
}
