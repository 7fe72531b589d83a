import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NOTHING } from '../../src/finder/choices.js';
import {
  deriveQuery,
  deriveState,
  deriveWhereabouts,
  type Loaded,
} from '../../src/finder/derive-state.js';
import type { HostOptions } from '../../src/finder/finder-options.js';
import type { Chosen } from '../../src/finder/finder-state.js';
import { englishPack } from '../../src/strings/language-pack.js';

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
  near: '',
  area: '',
  src: '',
  advisorySrc: '',
  dataMode: '',
};
const CLOCK = { at: new Date('2026-11-21T18:00:00Z'), callerZone: 'America/Toronto' };
const TULSA = {
  place: { name: 'Tulsa' },
  locality: { country: 'US', region: 'US-OK' },
  near: undefined,
};
const LOADED: Loaded = {
  pack: englishPack,
  failedLanguage: undefined,
  listings: [],
  notes: [],
  status: 'ready',
  answer: { results: [] },
  retired: [],
  copied: undefined,
};

const isKnown = (code: string): boolean => code in englishPack.regionNames;
const whereIs = (options: Partial<HostOptions>, chosen: Partial<Chosen> = {}) =>
  deriveWhereabouts(
    { ...OPTIONS, ...options },
    { ...NOTHING, ...chosen },
    isKnown,
    CLOCK.callerZone,
  );

describe('where the list is about', () => {
  it('is guessed from the clock of the device, and said to be', () => {
    assert.deepEqual(whereIs({}), {
      locality: { country: 'CA' },
      ownLocality: { country: 'CA' },
      isGuessed: true,
    });
  });

  it('is what the host says before a guess, and what the person chose before both', () => {
    assert.deepEqual(whereIs({ region: 'US-OR' }).locality, { country: 'US', region: 'US-OR' });
    const chosen = { locality: { country: 'CA', region: 'CA-QC' } } as const;
    assert.deepEqual(whereIs({ region: 'US-OR' }, chosen).locality, chosen.locality);
    assert.equal(whereIs({ region: 'US-OR' }, chosen).isGuessed, false);
  });

  it('is the typed place while it stands, and remembers what stands without it', () => {
    const typedPlace = { asked: 'tulsa', name: 'Tulsa', taken: TULSA } as unknown as NonNullable<
      Chosen['typedPlace']
    >;
    const where = whereIs({ region: 'US-OR' }, { typedPlace });
    assert.equal(where.locality.region, 'US-OK');
    assert.equal(where.ownLocality.region, 'US-OR');
    assert.equal(where.isGuessed, false);
  });
});

describe('what is asked of the listings', () => {
  const ask = (chosen: Partial<Chosen>, kinds: Parameters<typeof deriveQuery>[0] = []) =>
    deriveQuery(kinds, { ...NOTHING, ...chosen }, { country: 'US' }, CLOCK);

  it('is silent for a Deaf person, too', () => {
    assert.equal(ask({}).silentOnly, false);
    assert.equal(ask({ deaf: true }).silentOnly, true);
    assert.equal(ask({ silentOnly: true }).silentOnly, true);
  });

  it('is never more than the host lists', () => {
    assert.deepEqual(ask({ need: 'talk' }, ['talk']).kinds, ['talk']);
    assert.deepEqual(ask({ need: 'naloxone' }, ['talk']).kinds, ['talk']);
  });
});

describe('what one drawing shows', () => {
  const derive = (options: Partial<HostOptions>, chosen: Partial<Chosen> = {}) => {
    const all = { ...OPTIONS, ...options };
    const picked = { ...NOTHING, ...chosen };
    const where = deriveWhereabouts(all, picked, isKnown, CLOCK.callerZone);
    return deriveState(all, picked, where, deriveQuery([], picked, where.locality, CLOCK), LOADED);
  };

  it('is the same for the same facts, and changes none of them', () => {
    const facts = Object.freeze({ ...OPTIONS, region: 'US-OR' });
    assert.deepEqual(derive(facts), derive(facts));
  });

  it('counts blanks and a lone letter as no text', () => {
    assert.equal(derive({}, { text: ' n ' }).hasText, false);
    assert.equal(derive({}, { text: '  ' }).hasText, false);
    assert.equal(derive({}, { text: 'nalox' }).hasText, true);
  });

  it('measures as the country does until the person says otherwise', () => {
    assert.equal(derive({ region: 'US-OR' }).nearFilter.unit, 'mi');
    assert.equal(derive({ region: 'CA-QC' }).nearFilter.unit, 'km');
    const nearFilter = { unit: 'km', openNow: true } as const;
    assert.deepEqual(derive({ region: 'US-OR' }, { nearFilter }).nearFilter, nearFilter);
  });
});
