import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CardContext } from '../../src/card/card-context.js';
import { hoursInWords } from '../../src/card/opening-words.js';
import { passesFilter } from '../../src/features/near/by-distance.js';
import type { Listing } from '../../src/schema/listing.js';
import { browse } from '../../src/search/browse.js';
import { OPEN_POINTS } from '../../src/search/rank-listings.js';
import type { SearchResult } from '../../src/search/search-query.js';
import { englishPack } from '../../src/strings/language-pack.js';
import { ask, listing } from '../search/listing-fixture.js';

// Noon on June 24, 2026, a Wednesday: a public holiday in Quebec and in no other province.
const at = new Date('2026-06-24T16:00:00Z');
const callerZone = 'America/Toronto';
const hours = { text: 'Mo-Fr 09:00-17:00; PH off', timezone: callerZone, checked: '2026-05' };
const here = { country: 'CA', at, callerZone } as const;

const ontarioFirst = listing('ontario-first', { regions: ['CA-ON', 'CA-QC'], hours });
const quebecFirst = listing('quebec-first', { regions: ['CA-QC', 'CA-ON'], hours });
const inOntario = listing('in-ontario', {
  regions: ['CA-ON', 'CA-QC'],
  hours,
  place: { city: 'Ottawa', region: 'CA-ON', precision: 'city' },
});

/** How open a listing is held to be where listings are ordered: by how far it stands above itself when it is shut. */
function rankedAs(
  rank: (listings: readonly Listing[]) => readonly SearchResult[],
  one: Listing,
): string | undefined {
  const scoreOf = (listing: Listing): number | undefined => rank([listing])[0]?.score;
  const shut = scoreOf({ ...one, hours: { ...hours, text: 'off' } });
  const points = (scoreOf(one) ?? Number.NaN) - (shut ?? Number.NaN);
  return Object.entries(OPEN_POINTS).find(([, worth]) => Math.abs(worth - points) < 0.01)?.[0];
}

/** What each part of the page says of one listing to a person who looks at a region. */
function saidOf(one: Listing, region: string): Record<string, string | undefined> {
  const query = { ...here, text: '', region };
  const context = { ...here, strings: englishPack.strings, locality: region };
  const filter = { openNow: true, within: undefined, unit: 'km', helpIn: undefined } as const;
  return {
    card: hoursInWords(one.hours, one, context as unknown as CardContext).look,
    filter: passesFilter(one, undefined, filter, query) ? 'open' : 'closed',
    'first list': rankedAs((listings) => browse(listings, query), one),
    search: rankedAs((listings) => ask(listings, query).results, one),
  };
}

const agreed = (state: string): Record<string, string> => ({
  card: state,
  filter: state,
  'first list': state,
  search: state,
});

describe('whose holidays a listing keeps', () => {
  it('those of the region the person looks at, whichever it names first', () => {
    for (const one of [ontarioFirst, quebecFirst]) {
      assert.deepEqual(saidOf(one, 'CA-QC'), agreed('closed'), `${one.id} from Quebec`);
      assert.deepEqual(saidOf(one, 'CA-ON'), agreed('open'), `${one.id} from Ontario`);
    }
  });

  it('those of its place, wherever the person is', () => {
    assert.deepEqual(saidOf(inOntario, 'CA-QC'), agreed('open'));
    assert.deepEqual(saidOf(inOntario, 'CA-ON'), agreed('open'));
  });
});
