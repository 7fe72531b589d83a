import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { narrowGroups } from '../../src/features/near/narrow-groups.js';
import { arrangeAnswer } from '../../src/finder/arrange-answer.js';
import { NOTHING } from '../../src/finder/choices.js';
import { deriveQuery, deriveState } from '../../src/finder/derive-state.js';
import type { HostOptions } from '../../src/finder/finder-options.js';
import type { Chosen, TakenPlace } from '../../src/finder/finder-state.js';
import { parseLocality } from '../../src/region/region-code.js';
import type { Listing } from '../../src/schema/listing.js';
import { kindsFor, NEEDS, type Need } from '../../src/schema/needs.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { browse } from '../../src/search/browse.js';
import { search } from '../../src/search/engine/search.js';
import { openOf } from '../../src/search/rank-listings.js';
import { isAgedLine } from '../../src/search/surest-first.js';
import { type Turn, turnOf } from '../../src/search/turn-of.js';
import { later as en } from '../../src/strings/en/later.js';
import { later as es } from '../../src/strings/es/later.js';
import { later as fr } from '../../src/strings/fr/later.js';
import { englishPack } from '../../src/strings/language-pack.js';
import { isExpected } from '../search/engine/golden-queries.js';
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
    ...NOTHING,
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

const NYC = ['10001', 40.75, -73.99] as const;
const TORONTO = ['M5V', 43.64, -79.4] as const;
const MONTREAL = ['H2X', 45.51, -73.57] as const;
const TULSA = ['74103', 36.15, -95.99] as const;

/** Others of the same kind: a region and a need, or words. */
const OTHERS: readonly Case[] = [
  ['text', 'US-TX', { need: 'text' }, LIFELINE],
  ['text', 'US-WY', { need: 'text' }, LIFELINE],
  ['text', 'US-PR', { need: 'text' }, 'us-pr-linea-pas'],
  ['text', 'CA-ON', { need: 'text' }, 'ca-on-connexontario'],
  ['text', 'CA-NU', { need: 'text' }, 'ca-988-suicide-crisis-helpline'],
  ['silent', 'US-WY', { silentOnly: true }, LIFELINE],
  ['silent', 'CA-SK', { silentOnly: true }, 'ca-988-suicide-crisis-helpline'],
  ['Deaf', 'US-OR', { deaf: true }, LIFELINE],
  ['Deaf', 'CA-ON', { deaf: true, need: 'talk' }, 'ca-on-connexontario'],
  // Oregon's own line has hours that no dated source shows: what surely answers stands before it.
  ['talk', 'US-OR', { need: 'talk' }, LIFELINE],
  ['talk', 'US-NY', { need: 'talk' }, 'us-ny-hopeline'],
  ['talk', 'CA-NU', { need: 'talk' }, 'ca-nu-kamatsiaqtut-help-line'],
  ['talk', 'CA-ON', { need: 'talk' }, 'ca-on-connexontario'],
  ['family', 'US-OR', { need: 'family' }, 'us-samhsa-national-helpline'],
  ['family', 'US-IL', { need: 'family' }, 'us-il-helpline'],
  ['family', 'US-NY', { need: 'family' }, 'us-ny-hopeline'],
  ['treatment', 'US-OR', { need: 'treatment' }, 'us-or-alcohol-drug-helpline'],
  ['treatment', 'US-FL', { need: 'treatment' }, 'us-samhsa-national-helpline'],
  ['treatment', 'US-TX', { need: 'treatment' }, 'us-samhsa-national-helpline'],
  ['treatment', 'CA-ON', { need: 'treatment' }, 'ca-on-connexontario'],
  ['alone', 'CA-QC', { need: 'stay' }, 'ca-qc-adps'],
  ['alone', 'US-WY', { need: 'stay' }, 'us-never-use-alone'],
  ['peers', 'US-TX', { need: 'peers' }, 'us-mha-text-for-addiction-support us-nami-helpline'],
  ['naloxone', 'US-NY', { need: 'naloxone', near: NYC }, 'us-ny-*'],
  ['naloxone', 'CA-ON', { need: 'naloxone', near: TORONTO }, 'ca-on-*'],
  ['safer use', 'CA-QC', { need: 'safer', near: MONTREAL }, 'ca-qc-trac-verdun ca-qc-lanonyme-bus'],
  ['safer use', 'US-WY', { need: 'safer' }, 'us-never-use-alone us-safespot'],
  ['everything', 'US-OR', {}, 'us-or-alcohol-drug-helpline'],
  ['everything', 'US-FL', {}, LIFELINE],
  ['everything', 'CA-QC', {}, 'ca-qc-drogue-aide-et-reference ca-qc-ligne-prevention-suicide'],
  ['everything near', 'US-OK', { near: TULSA }, LIFELINE],
  ['words', 'US-OR', { text: 'rehab' }, 'us-or-alcohol-drug-helpline'],
  ['words', 'US-NY', { text: 'methadone' }, 'us-ny-hopeline'],
  ['words', 'US-FL', { text: 'methadone' }, 'us-samhsa-national-helpline'],
  ['words', 'US-OR', { text: 'narcan' }, 'us-or-the-dalles-och-machine'],
  ['words', 'US-OR', { text: 'naloxone' }, 'us-or-the-dalles-och-machine'],
  ['words', 'US-OR', { text: 'oregon health authority naloxone' }, 'us-or-oha-naloxone'],
  ['words', 'US-OR', { text: 'naloxone mailed to me' }, 'us-next-distro'],
  ['words', 'US-TX', { text: 'veterans' }, 'us-veterans-crisis-line'],
  ['words', 'US-OR', { text: 'farmers' }, 'us-agristress-helpline'],
  ['words', 'US-NY', { text: 'findtreatment.gov' }, 'us-findtreatment-gov'],
  ['words', 'US-OR', { text: 'i want to die' }, LIFELINE],
];

describe('the first card', () => {
  for (const language of ['en', 'fr', 'es'] as const) {
    for (const [what, region, asked, first] of [...TASKS, ...OTHERS]) {
      const { near: _, ...question } = asked;
      it(`is the right one: ${what}, ${region} ${JSON.stringify(question)}, ${language}`, () => {
        const cards = cardsFor(region, asked, language).map(({ id }) => id);
        assert.ok(isExpected(first, cards[0]), `${cards.slice(0, 4)}`);
      });
    }
  }
});

describe('a list for anybody', () => {
  const regions = Object.keys(englishPack.regionNames);
  /** Whether nothing of the second turn stands before something of the first. */
  const isBehind = (cards: readonly Listing[], need: Need | undefined, second: Turn): boolean => {
    const query = { at: CLOCK.at, kinds: kindsFor(need, []) };
    const turns = cards
      .filter((listing) => !isAgedLine(listing, query))
      .map((listing) => turnOf(listing, query));
    const firsts = turns.map((turn, at) => (turn === 'line' || turn === 'place' ? at : -1));
    return turns.every((turn, at) => turn !== second || at > Math.max(...firsts));
  };

  for (const second of ['some', 'page'] as const) {
    it(`begins with what anybody can use, in every region and for every need, not with: ${second}`, () => {
      const wrong = regions.flatMap((region) =>
        [undefined, ...NEEDS].flatMap((need) => {
          const cards = cardsFor(region, need ? { need } : {}, 'en');
          return isBehind(cards, need, second) ? [] : [`${region} ${need}`];
        }),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('has what surely answers before what perhaps does, near by or far, in every region and for every urgent need', () => {
    const wrong = regions.flatMap((region) =>
      (['talk', 'text', 'stay'] as const).flatMap((need) => {
        const kinds = kindsFor(need, []);
        const lines = cardsFor(region, { need }, 'en').filter(
          (line) => turnOf(line, { kinds }) === 'line',
        );
        const query = deriveQuery(
          [],
          { ...NOTHING, need },
          parseLocality(region) ?? { country: 'US' },
          CLOCK,
        );
        // Whose number is old is not sure either, and stands last.
        const states = lines
          .filter((line) => !isAgedLine(line, query))
          .map((line) => openOf(query, line));
        const lastSure = states.lastIndexOf('open');
        return states
          .slice(0, lastSure)
          .flatMap((state, at) => (state === 'listed' ? [`${region} ${need} ${at}`] : []));
      }),
    );
    assert.deepEqual(wrong, []);
  });

  it('has as many kinds among its first lines as there are', () => {
    const national = cardsFor('US', {}, 'en').filter(({ place }) => !place);
    const kinds = national.slice(0, 4).map((listing) => listing.kinds[0]);
    assert.equal(new Set(kinds).size, 4, `${kinds}`);
  });
});

describe('a line for the families of some people', () => {
  it('comes after those for everybody, where somebody worries', () => {
    for (const region of ['US-OR', 'US-FL', 'US-UT']) {
      const cards = cardsFor(region, { need: 'family' }, 'en');
      const at = (part: string): number => cards.findIndex(({ id }) => id.includes(part));
      assert.ok(
        at('samhsa-national') >= 0 && at('samhsa-national') < at('veterans-crisis'),
        region,
      );
      assert.ok(at('nami-helpline') < at('veterans-crisis'), region);
      assert.ok(at('nami-helpline') < at('maternal'), region);
    }
  });
});

describe('words that ask for nothing by themselves', () => {
  const ids = (region: string, asked: Asked, language: InterfaceLanguage): readonly string[] =>
    cardsFor(region, asked, language).map(({ id }) => id);

  it('leave the list as it stands without them: lines to call before pages to read', () => {
    for (const [text, region, language] of [
      ['I need help', 'US-TX', 'en'],
      ['please help me', 'US-OR', 'en'],
      ['necesito ayuda', 'US-FL', 'es'],
      ['besoin d’aide', 'CA-QC', 'fr'],
    ] as const) {
      assert.deepEqual(ids(region, { text }, language), ids(region, {}, language), text);
      const need = { text, need: 'naloxone' } as const;
      assert.deepEqual(
        ids(region, need, language),
        ids(region, { need: 'naloxone' }, language),
        `${text}, naloxone`,
      );
    }
  });
});
