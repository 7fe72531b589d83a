import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readTerms } from '../../src/cli/import/read-terms.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const service = (more: object) => ({
  id: 's',
  name: 'Cedar',
  status: 'active',
  attributes: [{ taxonomy_term: { name: 'Detox' } }],
  phones: [{ number: '503-555-0142', type: 'voice' }],
  ...more,
});

async function costOf(more: object) {
  const { records } = await folder.import(
    'hsds',
    'a.json',
    JSON.stringify([service(more)]),
    '--region',
    'US-OR',
  );
  return [records[0]?.cost, records[0]?.description.en];
}

describe('what a service of HSDS costs', () => {
  it('stands on the card in its words, and is free only where nothing else is said', async () => {
    assert.deepEqual(await costOf({ cost_options: [{ amount: 0 }] }), ['free', undefined]);
    assert.deepEqual(await costOf({ fees_description: 'Free' }), ['free', undefined]);
    assert.deepEqual(await costOf({ fees_description: 'Sliding scale' }), [
      undefined,
      'Cost: Sliding scale.',
    ]);
    assert.deepEqual(
      await costOf({ fees_description: 'Sliding scale', cost_options: [{ amount: 0 }] }),
      [undefined, 'Cost: Sliding scale.'],
    );
  });
});

describe('a fax or a cell phone of HSDS', () => {
  it('is told without its digits, which may be a person’s', async () => {
    const { findings } = await folder.import(
      'hsds',
      'a.json',
      JSON.stringify([
        service({
          phones: [
            { number: '503-555-0142', type: 'voice' },
            { number: '503-555-0143', type: 'fax' },
            { number: '503-555-0144', type: 'cell' },
          ],
        }),
      ]),
      '--region',
      'US-OR',
    );
    assert.deepEqual(
      findings.map(({ field, reason }) => [field, /"(\w+)"/.exec(reason)?.[1]]),
      [
        ['phone.type', 'fax'],
        ['phone.type', 'cell'],
      ],
    );
  });
});

describe('a shelter in French', () => {
  it('is housing', () => {
    assert.deepEqual(readTerms(['Hébergement']).services, ['housing']);
    assert.deepEqual(readTerms(['Hébergement temporaire']).services, ['housing']);
  });
});
