import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayUnknownTerms } from '../../src/cli/import/say-terms.js';
import { termsOf } from '../../src/cli/import/term-words.js';
import { CliFolder } from '../support/run-cli.js';

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

describe('a list without a column of types', () => {
  it('is one of types where each program is called like one, and guesses no more', async () => {
    const folder = new CliFolder();
    try {
      const rows = [
        ['Medical detox', ['treatment'], ['detox']],
        ['Syringe exchange & naloxone', ['harm-reduction', 'naloxone'], ['syringe-services']],
        ['Naloxone box', ['naloxone'], ['naloxone-kit']],
        // One type, which has the word between two in it.
        ['Información y referencias', ['information'], ['referral']],
        ['Youth shelter & something', ['information'], []],
        ['Brighter Days', ['information'], []],
      ] as const;
      const csv = `Agency,Program,Phone,State\n${rows.map(([program]) => `A,${program},503-555-0142,OR`).join('\n')}\n`;
      const { records, told } = await folder.import('csv', 'a.csv', csv);
      assert.deepEqual(
        records.map(({ kinds, services }) => [[...kinds].sort(), services]),
        rows.map(([, kinds, services]) => [kinds, services]),
      );
      assert.match(told, /No column says what each service is/);
      const typed = 'Agency,Program,Type,Phone,State\nA,Detox,Naloxone,503-555-0142,OR\n';
      const { records: own } = await folder.import('csv', 'b.csv', typed);
      assert.deepEqual(own[0]?.kinds, ['naloxone']);
    } finally {
      folder.remove();
    }
  });
});
