import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countyShards } from '../../../src/generated/places/county-shards.js';
import { letterShards } from '../../../src/generated/places/letter-shards.js';
import { regionShards } from '../../../src/generated/places/region-shards.js';
import { zipShards } from '../../../src/generated/places/zip-shards.js';
import { regionNames as english } from '../../../src/generated/region-names.en.js';
import { regionNames as spanish } from '../../../src/generated/region-names.es.js';
import { regionNames as french } from '../../../src/generated/region-names.fr.js';
import type { FoundPlace } from '../../../src/places/found-place.js';
import { findTypedPlace } from '../../../src/places/in-text/find-typed-place.js';
import { search } from '../../../src/search/engine/search.js';
import { indexOf } from '../../search/real-data.js';
import { TYPED_SENTENCES, type TypedSentence } from './typed-sentences.js';

const NAMES = { en: english, fr: french, es: spanish };

const say = ({ name, region, kind }: FoundPlace): string =>
  kind === 'region' || kind === 'country' ? region : `${region} ${name}`;

/** What search sees in the text, and then the place, as in the finder. */
async function outcomeOf({ typed, language, region }: TypedSentence): Promise<string> {
  const country = region.startsWith('CA') ? 'CA' : 'US';
  const index = indexOf(region, language);
  const query = { text: typed, region, country, at: new Date(0), callerZone: 'UTC' } as const;
  const { place, action } = search(index, query);
  const isNumber = (digits: string): boolean =>
    index.listings.some(({ channels }) => channels.some(({ value }) => value === digits));
  const found = await findTypedPlace(
    typed,
    { place, action, isNumber },
    {
      language,
      around: { country, region },
      regionNames: NAMES[language],
    },
  );
  if (!found) return '-';
  if (found.place) return `${found.place.region === region ? '=' : '>'} ${say(found.place)}`;
  return `? ${found.choices.map(({ name, region: code }) => `${name} ${code}`).join(', ')}`;
}

type Shards = Record<string, (() => Promise<unknown>) | undefined>;

/** Puts something between the tables and the network while a question is asked. */
async function withTables<T>(
  between: (name: string, load: () => Promise<unknown>) => Promise<unknown>,
  ask: () => Promise<T>,
): Promise<T> {
  const maps = [countyShards, letterShards, regionShards, zipShards] as unknown as Shards[];
  const kept = maps.map((shards) => ({ ...shards }));
  for (const shards of maps) {
    for (const [name, load] of Object.entries(shards)) {
      if (load) shards[name] = () => between(name, load);
    }
  }
  try {
    return await ask();
  } finally {
    for (const [at, shards] of maps.entries()) Object.assign(shards, kept[at]);
  }
}

describe('the place among typed words', () => {
  for (const sentence of TYPED_SENTENCES) {
    const { typed, language, region, outcome } = sentence;
    it(`is "${outcome}" in "${typed}" (${language}, ${region})`, async () => {
      const found = await outcomeOf(sentence);
      if (!outcome.startsWith('?')) assert.equal(found, outcome);
      else {
        assert.ok(found.startsWith('? '), found);
        for (const choice of outcome.slice(2).split(', ')) {
          assert.ok(found.slice(2).split(', ').includes(choice), `${found} has no ${choice}`);
        }
      }
    });
  }

  it('costs one table at most, and seldom one where there is no place', async () => {
    const more: string[] = [];
    const needless: string[] = [];
    for (const sentence of TYPED_SENTENCES) {
      const tables: string[] = [];
      await withTables(
        (name, load) => {
          tables.push(name);
          return load();
        },
        () => outcomeOf(sentence),
      );
      if (tables.length > 1) more.push(`${sentence.typed}: ${tables}`);
      if (tables.length > 0 && sentence.outcome === '-') needless.push(sentence.typed);
    }
    assert.deepEqual(more, []);
    const without = TYPED_SENTENCES.filter(({ outcome }) => outcome === '-');
    assert.ok(needless.length < without.length / 10, needless.join());
  });

  it('is nothing when its table does not arrive, and no error', async () => {
    const failed = () => Promise.reject(new Error('did not arrive'));
    const sentence = {
      typed: 'detox in Tulsa',
      language: 'en',
      region: 'US-IL',
      outcome: '-',
    } as const;
    assert.equal(await withTables(failed, () => outcomeOf(sentence)), '-');
  });
});
