import type { Listing } from '../schema/listing.js';
import { KINDS, type Kind, type Service } from '../schema/vocabulary-terms.js';
import { admitsListing, dateIn } from './admit-listings.js';
import { arrangeResults, type Ranked } from './arrange-results.js';
import type { SearchIndex } from './build-index.js';
import { keep } from './keep-answer.js';
import {
  ALARM_POINTS,
  is988,
  isLocal,
  type Open,
  openOf,
  standingPoints,
  standingReasons,
  type Wanted,
} from './rank-listings.js';
import type { Reason, SearchAnswer, SearchQuery, SearchResult } from './search-query.js';
import { meaningsOf, type Understanding, understandQuery } from './understand-query.js';
import { weighRelevance } from './weigh-relevance.js';
import { wordsMet } from './words-met.js';

export { buildIndex, type SearchIndex } from './build-index.js';
export type { Reason, SearchAnswer, SearchQuery, SearchResult } from './search-query.js';
export type { PackedVocabulary, Vocabulary } from './vocabulary.js';

// The bundled data never has so many; a host's own directory may.
const MOST_RESULTS = 500;

/** Finds and orders the listings that answer a question. Pure: the same index and query give the same answer. */
export function search(index: SearchIndex, query: SearchQuery): SearchAnswer {
  const understanding = understandQuery(index, query.text);
  const { words, action, place } = understanding;
  const relevance = weighRelevance(index, words, query.text);
  const understood = understoodIn(index, words);
  const wanted: Wanted = {
    words: words.some(({ role }) => role !== 'place'),
    kinds: query.kinds?.length ? query.kinds : understood.needs,
    terms: understood.terms,
  };
  const open = openListings(index, query);
  const ranked: Ranked[] = [];
  for (const [at, listing] of index.listings.entries()) {
    const state = open[at];
    const points = relevance.points[at] as number;
    const alarm = action ? alarmPoints(action, listing) : 0;
    if (!state || !(points || alarm || !(wanted.words || listing.mistakenFor))) continue;
    const score = standingPoints(query, wanted, listing, state) + points + alarm;
    ranked.push({ listing, at, score });
  }

  const explain = ({ listing, at, branch }: Ranked): Reason[] => [
    ...relevance.explain(at),
    ...standingReasons(query, wanted, listing, open[at] ?? 'unknown'),
    ...reason('alarm', alarmPoints(action, listing)),
    ...reason('branch', branch),
  ];
  return {
    count: ranked.length,
    results: arrangeResults(bestOf(ranked)).map((one): SearchResult => {
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
    understood: understood.terms.length
      ? { kinds: understood.kinds, services: understood.services }
      : undefined,
    place,
  };
}

function reason(why: Reason['why'], points: number | undefined): Reason[] {
  return points ? [{ why, points }] : [];
}

/** In danger, 988 comes first; in a crisis, other crisis lines follow it. */
function alarmPoints(action: SearchAnswer['action'], listing: Listing): number {
  if (!action || listing.mistakenFor) return 0;
  if (is988(listing)) return ALARM_POINTS;
  return action === 'crisis' && listing.kinds.includes('crisis') ? ALARM_POINTS / 2 : 0;
}

/** Which listings may be shown, and whether each is open: kept between keystrokes. Absent: may not be shown. */
function openListings(index: SearchIndex, query: SearchQuery): readonly (Open | undefined)[] {
  const { text: _, at, ...filters } = query;
  const minute = Math.floor(at.getTime() / 60_000);
  return keep(index, JSON.stringify([filters, minute]), () => {
    const today = dateIn(query.callerZone, at);
    return index.listings.map((listing) =>
      admitsListing(query, today, listing) ? openOf(query, listing) : undefined,
    );
  });
}

/** Of more than anybody looks through, the best. */
function bestOf(ranked: Ranked[]): Ranked[] {
  if (ranked.length <= MOST_RESULTS) return ranked;
  const scores = Float64Array.from(ranked, ({ score }) => score).sort();
  const least = scores[scores.length - MOST_RESULTS] as number;
  const sure = ranked.filter(({ score }) => score > least);
  const even = ranked.filter(({ score }) => score === least);
  return [...sure, ...even.slice(0, MOST_RESULTS - sure.length)];
}

/** What the words most likely mean: every term, the needs and services that stand first. */
function understoodIn(index: SearchIndex, words: Understanding['words']) {
  const meanings = [...new Set(words.flatMap((word) => meaningsOf(index, word)))];
  const isKind = (term: string | undefined): term is Kind => KINDS.some((kind) => kind === term);
  const kinds = meanings.map((meaning) => meaning.find(isKind));
  const services = meanings.map((meaning) => meaning.find((term) => index.services.has(term)));
  return {
    kinds: [...new Set(kinds)].filter(isKind),
    services: [...new Set(services)].filter((term): term is Service => term !== undefined),
    terms: [...new Set(meanings.flat())],
    // Who asks for methadone wants methadone; where nobody has it, treatment.
    needs: kinds.filter((kind, at): kind is Kind => {
      const [first = ''] = meanings[at] ?? [];
      return isKind(kind) && (first === kind || !index.terms.has(first));
    }),
  };
}
