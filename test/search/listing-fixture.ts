import type { Listing } from '../../src/schema/listing.js';
import {
  buildIndex,
  type SearchAnswer,
  type SearchQuery,
  search,
  type Vocabulary,
} from '../../src/search/engine/search.js';

/** A listing with what a test names; the rest as plain as possible. */
export function listing(id: string, changes: Partial<Listing> = {}): Listing {
  return {
    id,
    name: id,
    description: 'A service.',
    kinds: ['talk'],
    services: [],
    regions: ['US'],
    channels: [
      { type: 'phone', value: '+18005550100', display: '1-800-555-0100', checked: '2026-09' },
    ],
    ...changes,
  };
}

/** A small vocabulary of its own, so that these tests do not move when the words are edited. */
export const smallVocabulary: Vocabulary = [
  {
    meanings:
      'naloxone naloxone-kit|naloxone,narcan\nsyringe-services harm-reduction|needle exchange\nveterans|veteran',
    filler: 'need,a,the,near,me,where,can,i,get,use,never',
    before: 'in,near',
    emergency: { says: 'not breathing', alone: 'overdose', unless: 'overdose prevention' },
    crisis: { says: 'want to die,suicide,quiero morir*', alone: '', unless: 'suicide training' },
  },
];

export function ask(listings: readonly Listing[], query: Partial<SearchQuery> = {}): SearchAnswer {
  return search(buildIndex(listings, smallVocabulary), {
    text: '',
    country: 'US',
    region: 'US-OR',
    at: new Date('2026-11-24T18:00:00Z'),
    callerZone: 'America/Los_Angeles',
    ...query,
  });
}

export function idsOf(answer: SearchAnswer): string[] {
  return answer.results.map((result) => result.listing.id);
}
