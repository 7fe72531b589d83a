import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayUnknownTerms } from '../../src/cli/import/say-terms.js';
import { termsOf } from '../../src/cli/import/term-words.js';

describe('words of a type column', () => {
  it('name shelters from violence by what they are, not as housing', () => {
    for (const word of ['DV shelter', 'Domestic violence shelter', 'DV services'])
      assert.deepEqual([word, termsOf(word)], [word, ['information', 'domestic-violence']]);
    const said = sayUnknownTerms([['DV advocacy', 2]]);
    assert.match(said, /"DV advocacy":\["information","domestic-violence"\]/);
  });

  it('name mutual aid', () => {
    for (const word of ['Mutual aid', 'Mutual help groups', 'Entraide'])
      assert.deepEqual([word, termsOf(word)], [word, ['peer-support', 'support-group']]);
  });
});
