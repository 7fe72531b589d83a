import type { Listing } from '../../schema/listing.js';
import type { Service } from '../../schema/service-terms.js';
import { KINDS, type Kind } from '../../schema/vocabulary-terms.js';
import { orderListings, type Ranked } from '../order-listings.js';
import { ALARM_POINTS, is988, isLocal, type Wanted } from '../rank-listings.js';
import type { SearchAnswer, SearchQuery } from '../search-query.js';
import { isAgedLine, surestFirst } from '../surest-first.js';
import { turnOf } from '../turn-of.js';
import { bestOf } from './best-of.js';
import type { SearchIndex } from './build-index.js';
import { LazyResult } from './lazy-result.js';
import { othersPoints, standListings } from './stand-listings.js';
import { meaningsOf, type Understanding, understandQuery } from './understand-query.js';
import { type Relevance, weighRelevance } from './weigh-relevance.js';
import { wordsMet } from './words-met.js';

// The bundled data never has so many; a host's own directory may.
const MOST_RESULTS = 500;

/** Finds and orders the listings that answer a question. Pure: the same index and query give the same answer. */
export function searchOnce(index: SearchIndex, query: SearchQuery): SearchAnswer {
  const { words, action, place } = understandQuery(index, query.text, query.place);
  const relevance = weighRelevance(index, words, query.text);
  const understood = understoodIn(index, words);
  const wanted: Wanted = {
    words: relevance.isAsked || action !== undefined,
    kinds: query.kinds?.length ? query.kinds : understood.needs,
    terms: understood.terms,
  };
  const standing = standListings(index, query, wanted);
  const { total } = index.scratch;
  const found = candidates(index, wanted, relevance, action).filter((at) => {
    const points = standing.pointsOf(at);
    if (points === undefined) return false;
    const listing = index.listings[at] as Listing;
    const alarm = action ? alarmPoints(action, listing) : 0;
    // Who names a line asks for it, whoever they are.
    const isMeant = relevance.named.has(at) || understood.mains.includes(listing.id);
    const own = isMeant ? othersPoints(wanted, listing) : 0;
    total[at] = points + (relevance.points[at] as number) + alarm + own;
    return true;
  });
  const ranked = bestOf(found, total, query.limit ?? MOST_RESULTS).map(
    (at): Ranked => ({
      listing: index.listings[at] as Listing,
      at,
      open: standing.openOf(at),
      score: total[at] as number,
    }),
  );
  const isNamed = ({ at, listing }: Ranked): boolean =>
    understood.mains.includes(listing.id) ||
    // "naloxone" is in the name of a page, and asks for naloxone.
    (relevance.named.has(at) &&
      (query.text.length * 2 > listing.name.length || turnOf(listing, {}) !== 'page'));
  const matchedIn = (listing: Listing): readonly string[] => wordsMet(index, words, listing);
  return {
    count: found.length,
    results: inOrder(ranked, query, wanted, relevance, action, understood.asksMore).map(
      (one) => new LazyResult(one, isLocal(query, one.listing), isNamed(one), matchedIn),
    ),
    action,
    asksNothing: !wanted.words && place === undefined,
    understood: understood.terms.length
      ? { kinds: understood.kinds, services: understood.services }
      : undefined,
    place,
  };
}

/**
 * By points; where nothing but an urgent need is asked for, what is surest before what is old, unless it was asked for by its
 * name. For words, hours no more than weigh: the right line that may be closed is better than a wrong one that is open.
 */
function inOrder(
  ranked: Ranked[],
  query: SearchQuery,
  { kinds: needs, words }: Wanted,
  { named }: Relevance,
  action: SearchAnswer['action'],
  asksMore: boolean,
): readonly Ranked[] {
  const ordered = orderListings(ranked);
  if (!words) return surestFirst(ordered, { ...query, kinds: needs });
  const isAlarm = action === 'crisis';
  if (!isAlarm && (asksMore || needs.length === 0)) return ordered;
  const asked = { ...query, kinds: isAlarm ? [] : needs };
  // "text" is in many names, and asks for none of them.
  const mayMove = ({ at, listing }: Ranked): boolean =>
    !named.has(at) || query.text.length * 2 < listing.name.length;
  return surestFirst(ordered, asked, mayMove).map((one) =>
    // Nobody takes an old number for as good an answer as a fresh one.
    mayMove(one) && isAgedLine(one.listing, asked) ? { ...one, score: 0 } : one,
  );
}

/** The listings to judge: all where no word was typed, else those the words lead to and, in danger, crisis lines. */
function candidates(
  index: SearchIndex,
  wanted: Wanted,
  { met, points }: Relevance,
  action: SearchAnswer['action'],
): readonly number[] {
  if (!wanted.words) {
    return [...index.listings.keys()].filter(
      (at) => points[at] || !index.listings[at]?.mistakenFor,
    );
  }
  if (!action) return met;
  const inCrisis = index.terms.get('crisis') ?? [];
  const alarming = (at: number): boolean =>
    !points[at] && alarmPoints(action, index.listings[at] as Listing) > 0;
  return [...met, ...inCrisis.filter(alarming)];
}

/** In danger, 988 comes first; in a crisis, other crisis lines follow it. */
function alarmPoints(action: SearchAnswer['action'], listing: Listing): number {
  if (!action || listing.mistakenFor) return 0;
  if (is988(listing)) return ALARM_POINTS;
  return action === 'crisis' && listing.kinds.includes('crisis') ? ALARM_POINTS / 2 : 0;
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
    mains: meanings.map(([first = '']) => first),
    // Who asks for more than a need, such as a language or a treatment, gets what fits all of it.
    asksMore: meanings.some(([first]) => !isKind(first)),
    // Who asks for methadone wants methadone; where nobody has it, treatment.
    needs: kinds.filter((kind, at): kind is Kind => {
      const [first = ''] = meanings[at] ?? [];
      return isKind(kind) && (first === kind || !index.terms.has(first));
    }),
  };
}
