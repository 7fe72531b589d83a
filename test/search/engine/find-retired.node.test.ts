import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RetiredListing } from '../../../src/schema/listing.js';
import { findRetired } from '../../../src/search/engine/find-retired.js';

const RETIRED: readonly RetiredListing[] = [
  {
    id: 'ca-nb-chimo',
    names: ['Chimo Helpline', 'Ligne d’écoute Chimo'],
    numbers: [{ value: '+18006675005' }],
    note: 'Closed.',
    replacedBy: ['ca-nb-line'],
    regions: ['CA-NB'],
  },
  {
    id: 'us-press-3',
    numbers: [
      { value: '988', press: '3' },
      { value: '988', keyword: 'PRIDE' },
    ],
    note: 'Ended.',
    replacedBy: ['us-988-lifeline'],
    regions: ['US'],
  },
  { id: 'us-me-heal', names: ['HEAL'], note: 'Closed.', replacedBy: [], regions: ['US-ME'] },
];

const NB = { country: 'CA', region: 'CA-NB' } as const;
const US = { country: 'US' } as const;

function ids(text: string, where: { country: 'US' | 'CA'; region?: string }): string[] {
  return findRetired(RETIRED, { text, ...where }).map(({ id }) => id);
}

describe('a person who looks for something that ended', () => {
  for (const text of ['1-800-667-5005', '(800) 667 5005', '+1 800.667.5005', 'call 8006675005']) {
    it(`is told by its number, written "${text}"`, () => {
      assert.deepEqual(ids(text, NB), ['ca-nb-chimo']);
    });
  }

  for (const text of ['chimo helpline', 'CHIMO HELPLINE nb', 'ligne d’ecoute chimo']) {
    it(`is told by its name, written "${text}"`, () => {
      assert.deepEqual(ids(text, NB), ['ca-nb-chimo']);
    });
  }

  it('is told of a menu digit or a keyword only with it, since the number itself lives on', () => {
    assert.deepEqual(ids('988', US), []);
    assert.deepEqual(ids('988 press 3', US), ['us-press-3']);
    assert.deepEqual(ids('text pride to 988', US), ['us-press-3']);
  });

  it('is not told of another country’s or region’s service', () => {
    assert.deepEqual(ids('1-800-667-5005', US), []);
    assert.deepEqual(ids('988 press 3', NB), []);
  });

  it('may still use a plain word that was once a name', () => {
    const maine = { country: 'US', region: 'US-ME' } as const;
    assert.deepEqual(ids('heal', maine), ['us-me-heal']);
    assert.deepEqual(ids('heal from trauma', maine), []);
  });
});
