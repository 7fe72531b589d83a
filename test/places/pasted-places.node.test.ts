import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionNames as english } from '../../src/generated/region-names.en.js';
import { regionNames as spanish } from '../../src/generated/region-names.es.js';
import { regionNames as french } from '../../src/generated/region-names.fr.js';
import { type FoundPlace, findPlaces } from '../../src/places/find-places.js';
import { PASTED_PLACES, type PastedPlace } from './pasted-places.js';

const NAMES = { en: english, fr: french, es: spanish };
const HOME = { en: 'US', fr: 'CA', es: 'US' } as const;

const say = ({ name, region }: FoundPlace): string => `${name} ${region}`;

/** What the place field makes of it: takes one that is certain, asks about all else. */
async function outcomeOf({ language, text }: PastedPlace): Promise<string> {
  const found = await findPlaces(text, {
    language,
    near: { country: HOME[language] },
    regionNames: NAMES[language],
    isUnfinished: true,
  });
  const [only, ...others] = found;
  if (!only) return '-';
  if (others.length > 0 || only.corrected) return `? ${found.map(say).join(', ')}`;
  return only.kind === 'region' && only.approximate ? `~ ${only.region}` : say(only);
}

describe('a place as it is pasted', () => {
  for (const pasted of PASTED_PLACES) {
    const { text, outcome, language } = pasted;
    it(`is "${outcome}" for ${JSON.stringify(text)} (${language})`, async () => {
      const found = await outcomeOf(pasted);
      if (!outcome.startsWith('?')) assert.equal(found, outcome);
      else assert.ok(found.startsWith(outcome), found);
    });
  }
});
