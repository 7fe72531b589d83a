import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { narrowGroups } from '../../src/features/near/narrow-groups.js';
import { arrangeAnswer } from '../../src/finder/arrange-answer.js';
import { deriveQuery, deriveState } from '../../src/finder/derive-state.js';
import type { HostOptions } from '../../src/finder/finder-options.js';
import type { Chosen, TakenPlace } from '../../src/finder/finder-state.js';
import { parseLocality } from '../../src/region/region-code.js';
import type { Listing } from '../../src/schema/listing.js';
import type { Need } from '../../src/schema/needs.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { browse } from '../../src/search/browse.js';
import { search } from '../../src/search/engine/search.js';
import { turnOf } from '../../src/search/turn-of.js';
import { later as en } from '../../src/strings/en/later.js';
import { later as es } from '../../src/strings/es/later.js';
import { later as fr } from '../../src/strings/fr/later.js';
import { englishPack } from '../../src/strings/language-pack.js';
import { indexOf, listingsOf } from '../search/real-data.js';

const LATER = { en, fr, es };
const OPTIONS: HostOptions = {
  region: '',
  country: '',
  language: '',
  kinds: '',
  headingLevel: '',
  compact: false,
  reportHref: '',
  pageHref: '',
  tileUrl: '',
  tileCredit: '',
  src: '',
  dataMode: '',
};
// A Tuesday at noon in the middle of the continent.
const CLOCK = { at: new Date('2026-11-24T18:00:00Z'), callerZone: 'America/Chicago' };

interface Asked {
  readonly need?: Need;
  readonly text?: string;
  readonly deaf?: boolean;
  readonly silentOnly?: boolean;
  readonly near?: readonly [name: string, latitude: number, longitude: number];
}

/** The cards as a person meets them, from the first on. */
function cardsFor(region: string, asked: Asked, language: InterfaceLanguage): readonly Listing[] {
  const locality = parseLocality(region);
  assert.ok(locality, region);
  const { near: place, ...own } = asked;
  const near = place && {
    name: place[0],
    point: { latitude: place[1], longitude: place[2] },
    isApproximate: false,
  };
  const taken = { place: { name: place?.[0] }, locality, near } as unknown as TakenPlace;
  const chosen: Chosen = {
    text: '',
    silentOnly: false,
    deaf: false,
    stepsOpen: false,
    expanded: new Set(),
    near,
    ...(place && own.text && { typedPlace: { asked: place[0], name: place[0], taken } }),
    ...own,
  };
  const query = deriveQuery([], chosen, locality, CLOCK);
  const ofRegion = locality.region ?? undefined;
  const listings = listingsOf(ofRegion, language);
  const answer = query.text
    ? search(indexOf(ofRegion, language), query)
    : { results: browse(listings, query) };
  const strings = { ...englishPack.strings, language, later: LATER[language] };
  const state = deriveState(
    OPTIONS,
    chosen,
    { locality, ownLocality: locality, isGuessed: false },
    query,
    {
      pack: { ...englishPack, strings },
      failedLanguage: undefined,
      listings,
      notes: [],
      status: 'ready',
      answer,
      retired: [],
      copied: undefined,
    },
  );
  return narrowGroups(arrangeAnswer(state), state).groups.flatMap((group) => group.listings);
}

const SALEM = ['97301', 44.94, -123.03] as const;
const CHICAGO = ['60612', 41.88, -87.69] as const;
const OR_PLACES = 'us-or-multnomah-glisan us-or-outside-in';
const LIFELINE = 'us-988-lifeline';

/** Where a person is, what they ask, in which language, and what may stand first: any of the ids. */
type Case = readonly [what: string, region: string, asked: Asked, first: string];

const TASKS: readonly Case[] = [
  ['cannot speak aloud', 'US-OR', { need: 'text' }, `${LIFELINE} us-crisis-text-line`],
  ['cannot speak aloud', 'US-OR', { silentOnly: true }, `${LIFELINE} us-crisis-text-line`],
  ['naloxone near 97301', 'US-OR', { need: 'naloxone', near: SALEM }, OR_PLACES],
  ['naloxone near 97301', 'US-OR', { text: 'naloxone 97301', near: SALEM }, OR_PLACES],
  ['parent in Québec', 'CA-QC', { need: 'family' }, 'ca-qc-drogue-aide-et-reference'],
  ['methadone in Chicago', 'US-IL', { need: 'treatment', near: CHICAGO }, 'us-il-mar-now'],
  [
    'methadone in Chicago',
    'US-IL',
    { text: 'methadone 60612', near: CHICAGO },
    'us-il-mar-now us-il-helpline',
  ],
  ['Deaf in Texas', 'US-TX', { deaf: true }, LIFELINE],
  ['Deaf in Texas', 'US-TX', { deaf: true, need: 'talk' }, LIFELINE],
  ['Deaf in Texas', 'US-TX', { deaf: true, need: 'text' }, LIFELINE],
  ['alone at night', 'CA-SK', { need: 'stay' }, 'ca-nors'],
  ['alone at night', 'CA-SK', { text: 'using alone' }, 'ca-nors'],
  ['Spanish in Miami', 'US-FL', { need: 'talk' }, LIFELINE],
];

describe('the first card of each task', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    for (const [what, region, asked, first] of TASKS) {
      const { near: _, ...question } = asked;
      it(`is the right one: ${what}, ${region} ${JSON.stringify(question)}, ${language}`, () => {
        const cards = cardsFor(region, asked, language).map(({ id }) => id);
        assert.ok(first.split(' ').includes(cards[0] ?? ''), `${cards.slice(0, 4)}`);
      });
    }
  }
});
void turnOf;
