import type { Listing } from '../schema/listing.js';
import { KINDS, type Kind, type Service } from '../schema/vocabulary-terms.js';
import { admitsListing, dateIn } from './admit-listings.js';
import { arrangeResults, type Ranked } from './arrange-results.js';
import type { SearchIndex } from './build-index.js';
import { keep } from './keep-answer.js';
import { ALARM_POINTS, isLocal, isThreeDigitCrisisLine, standingReasons } from './rank-listings.js';
import type { Reason, SearchAnswer, SearchQuery, SearchResult } from './search-query.js';
import { meaningsOf, type Understanding, understandQuery } from './understand-query.js';
import { weighRelevance } from './weigh-relevance.js';
import { wordsMet } from './words-met.js';

export { buildIndex, type SearchIndex } from './build-index.js';
export type { Reason, SearchAnswer, SearchQuery, SearchResult } from './search-query.js';
export type { PackedVocabulary, Vocabulary } from './vocabulary.js';

/** Finds and orders the listings that answer a question. Pure: the same index and query give the same answer. */
export function search(index: SearchIndex, query: SearchQuery): SearchAnswer {
  const understanding = understandQuery(index, query.text);
  const { words, action, place } = understanding;
  const understood = understoodIn(index, understanding);
  const relevance = weighRelevance(index, words, query.text);
  const asksForWords = words.some(({ role }) => role !== 'place');
  const standing = standingOf(index, query, asksForWords, understood.kinds);

  const ranked: Ranked[] = [];
  index.listings.forEach((listing, at) => {
    const always = standing[at] as number;
    const points = relevance.points[at] as number;
    const alarm = alarmPoints(action, listing);
    const isAnswer = points || alarm || !(asksForWords || listing.mistakenFor);
    if (!Number.isNaN(always) && isAnswer)
      ranked.push({ listing, at, score: always + points + alarm });
  });

  const explain = ({ listing, at, branch }: Ranked): Reason[] => [
    ...relevance.explain(at),
    ...standingReasons(query, asksForWords, understood.kinds, listing),
    ...reason('alarm', alarmPoints(action, listing)),
    ...reason('branch', branch),
  ];
  return {
    results: arrangeResults(ranked).map((one): SearchResult => {
      const { listing, score } = one;
      return {
        listing,
        scope: isLocal(query, listing) ? 'local' : 'national',
        score,
        // Asked for by the cards that are drawn, not by all that were found.
        get matched() {
          return wordsMet(index, words, listing);
        },
        get reasons() {
          return explain(one);
        },
      };
    }),
    action,
    understood: understood.kinds.length + understood.services.length ? understood : undefined,
    place,
  };
}

function reason(why: Reason['why'], points: number | undefined): Reason[] {
  return points ? [{ why, points }] : [];
}

/** In danger, 988 comes first; in a crisis, other crisis lines follow it. */
function alarmPoints(action: SearchAnswer['action'], listing: Listing): number {
  if (!action || listing.mistakenFor) return 0;
  if (isThreeDigitCrisisLine(listing)) return ALARM_POINTS;
  return action === 'crisis' && listing.kinds.includes('crisis') ? ALARM_POINTS / 2 : 0;
}

/** Points that do not depend on the words typed, NaN for what may not be shown: kept between keystrokes. */
function standingOf(
  index: SearchIndex,
  query: SearchQuery,
  asksForWords: boolean,
  understood: readonly Kind[],
): Float64Array {
  const { region, country, kinds, silentOnly, includeProfessional, at, callerZone } = query;
  const minute = Math.floor(at.getTime() / 60_000);
  const key = JSON.stringify([
    region,
    country,
    kinds,
    silentOnly,
    includeProfessional,
    callerZone,
    minute,
    asksForWords,
    understood,
  ]);
  return keep(index, key, () => {
    const today = dateIn(callerZone, at);
    return Float64Array.from(index.listings, (listing) =>
      admitsListing(query, today, listing)
        ? standingReasons(query, asksForWords, understood, listing).reduce(
            (sum, { points }) => sum + points,
            0,
          )
        : Number.NaN,
    );
  });
}

/** The needs and services that the words most likely mean. */
function understoodIn(
  index: SearchIndex,
  { words }: Understanding,
): { kinds: Kind[]; services: Service[] } {
  const terms = [...new Set(words.flatMap((word) => meaningsOf(index, word)).flat())];
  return {
    kinds: KINDS.filter((kind) => terms.includes(kind)),
    services: terms.filter((term): term is Service => index.services.has(term)),
  };
}
