import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionNames as english } from '../../src/generated/region-names.en.js';
import { regionNames as spanish } from '../../src/generated/region-names.es.js';
import { regionNames as french } from '../../src/generated/region-names.fr.js';
import { type FoundPlace, findPlaces } from '../../src/places/find-places.js';
import { findTypedPlace } from '../../src/places/in-text/find-typed-place.js';
import { search } from '../../src/search/engine/search.js';
import { indexOf } from '../search/real-data.js';
import { PASTED_IN_FIELD, PASTED_PLACES, type PastedPlace } from './pasted-places.js';

const NAMES = { en: english, fr: french, es: spanish };
const HOME = { en: 'US', fr: 'CA', es: 'US' } as const;

const say = ({ name, region }: FoundPlace): string => `${name} ${region}`;

/** What the place field makes of it: takes one that is certain, asks about all else. */
async function outcomeOf({ language, text }: PastedPlace): Promise<string> {
  const found = await findPlaces(text, {
    language,
    around: { country: HOME[language] },
    regionNames: NAMES[language],
    isUnfinished: true,
  });
  const [only, ...others] = found;
  if (!only) return '-';
  if (others.length > 0 || only.corrected) return `? ${found.map(say).join(', ')}`;
  return only.kind === 'region' && only.approximate ? `~ ${only.region}` : say(only);
}

describe('a place as it is pasted', () => {
  for (const pasted of [...PASTED_PLACES, ...PASTED_IN_FIELD]) {
    const { text, outcome, language } = pasted;
    it(`is "${outcome}" for ${JSON.stringify(text)} (${language})`, async () => {
      const found = await outcomeOf(pasted);
      if (!outcome.startsWith('?')) assert.equal(found, outcome);
      else assert.ok(found.startsWith(outcome), found);
    });
  }
});

/** A region in hand that no row is about. */
const ELSEWHERE = { en: 'US-NY', fr: 'CA-NB', es: 'US-FL' } as const;

/** What the field for words makes of it. */
async function outcomeAmongWords({ language, text }: PastedPlace): Promise<string> {
  const region = ELSEWHERE[language];
  const country = HOME[language];
  const query = { text, region, country, at: new Date(0), callerZone: 'UTC' } as const;
  const { place, action } = search(indexOf(region, language), query);
  const found = await findTypedPlace(
    text,
    { place, action },
    { language, around: { country, region }, regionNames: NAMES[language] },
  );
  if (!found) return '-';
  return found.place ? say(found.place) : `? ${found.choices.map(say).join(', ')}`;
}

describe('a place as it is pasted among the words of a search', () => {
  it('is taken for no other region than in the place field', async () => {
    const wrong: string[] = [];
    for (const pasted of PASTED_PLACES) {
      const found = await outcomeAmongWords(pasted);
      const [expected = ''] = /\b(?:US|CA)(?:-[A-Z]{2})?\b/.exec(pasted.outcome) ?? [];
      // To ask and to leave all as it was are never wrong.
      const isCautious = found === '-' || found.startsWith('?');
      const isSame = pasted.outcome !== '-' && found.endsWith(expected);
      if (!isCautious && !isSame) wrong.push(`${pasted.text}: ${found}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('is nearly always understood alike', async () => {
    const other: string[] = [];
    for (const pasted of PASTED_PLACES) {
      const found = await outcomeAmongWords(pasted);
      if (!found.startsWith(pasted.outcome)) other.push(`${pasted.text}: ${found}`);
    }
    assert.ok(other.length < PASTED_PLACES.length / 10, other.join('\n'));
  });
});

describe('a ZIP code on a border', () => {
  const read = (text: string, region: string): Promise<string | undefined> =>
    findTypedPlace(
      text,
      { place: text },
      { language: 'en', around: { country: 'US', region }, regionNames: english },
    ).then((found) => found?.place?.region ?? found?.choices[0]?.region);

  it('is in the region in hand where it goes on there, and else in its own', async () => {
    assert.equal(await read('42223', 'US-TN'), 'US-TN');
    assert.equal(await read('42223', 'US-KY'), 'US-KY');
    assert.equal(await read('42223', 'US-OR'), 'US-KY');
  });
});
