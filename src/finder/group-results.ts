import type { Listing } from '../schema/listing.js';
import type { SearchAnswer, SearchResult } from '../search/search-query.js';
import { type Asker, goesOut, mixKinds, type Turn, turnOf } from '../search/turn-of.js';
import type { Strings } from '../strings/strings.js';
import type { ResultGroup } from './finder-state.js';

export interface Arrangement {
  readonly answer: SearchAnswer;
  /** What replaced the retired number or service that was asked for. */
  readonly instead: readonly Listing[];
  /** Lines to show when nothing matches: never an empty page. */
  readonly fallback: readonly Listing[];
  readonly hasText: boolean;
  readonly asker: Asker;
  /** It is known where the person is, so that places are near or far. */
  readonly hasPoint: boolean;
  /** An urgent line that nobody has checked for so long that it may not stand before another. */
  readonly isAged: (listing: Listing) => boolean;
  /** A line for the urgent need in hand whose hours are too old to be sure of. */
  readonly isUnsure: (listing: Listing) => boolean;
  readonly pageSize: number;
  /** Groups that the person asked to see whole. */
  readonly expanded: ReadonlySet<string>;
  readonly placeName: string;
  readonly countryName: string;
  readonly strings: Strings;
}

/** Whether typed words ask for something, so that what fits them best leads. */
export const isAsked = ({
  answer,
  hasText,
}: {
  readonly answer: SearchAnswer;
  readonly hasText: boolean;
}): boolean => hasText && !answer.asksNothing;

/** How many cards of a group are drawn at first. */
export const pageSizeOf = ({ compact }: { readonly compact: boolean }): number => (compact ? 3 : 8);

/** Old lines are for who has tried the others, and who says where they are waits for what is near: a few at first. */
const FEW = 3;

/** How many of a group are drawn before "show more". */
export function shownOf(
  id: ResultGroup['id'],
  { length }: readonly Listing[],
  { asker, expanded, hasPoint, pageSize }: Arrangement,
): number {
  if (expanded.has(id)) return length;
  const isFew = id === 'older' || (id === 'national' && hasPoint && !asker.kinds?.length);
  return Math.min(length, isFew ? FEW : pageSize);
}

/**
 * Ranked results as runs of cards: one list for words that ask for something. Else lines for anybody, the region's above the whole country's, but
 * in an urgent need below it those that may be closed, and places, which come sooner where a person goes out; then what is for some people only, pages to read, and last the urgent
 * lines that are not surely right any more.
 */
export function groupResults(arrangement: Arrangement): readonly ResultGroup[] {
  const { answer, asker, fallback, strings, placeName, countryName } = arrangement;
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
  if (isAsked(arrangement)) return [group('best', strings.results.best, listings)];
  const kinds = asker.kinds ?? [];
  const inTurn = (turn: Turn, scope?: SearchResult['scope']): readonly Listing[] => {
    const found = answer.results
      .filter((result) => !scope || result.scope === scope)
      .map(({ listing }) => listing)
      .filter((listing) => !arrangement.isAged(listing) && turnOf(listing, asker) === turn);
    return kinds.length > 0 ? found : mixKinds(found);
  };
  const national = group(
    'national',
    strings.results.national(countryName),
    inTurn('line', 'national'),
  );
  const local = inTurn('line', 'local');
  // A line that surely answers stands before one nearby that perhaps does.
  const isSureElsewhere = national.listings.some((line) => !arrangement.isUnsure(line));
  const unsure = isSureElsewhere ? local.filter(arrangement.isUnsure) : [];
  const places = group('places', strings.results.places(placeName), inTurn('place'));
  return [
    group(
      'local',
      strings.results.local(placeName),
      local.filter((line) => !unsure.includes(line)),
    ),
    ...(goesOut(kinds) ? [places, national] : [national, places]),
    group('unsure', strings.results.unsure(placeName), unsure),
    group('some', strings.results.some, inTurn('some')),
    group('pages', strings.results.pages, inTurn('page')),
    group('older', strings.results.older, listings.filter(arrangement.isAged)),
  ];
}
