import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { packFacts } from '../../src/build/modules/pack-facts.js';
import { toFacts } from '../../src/build/modules/split-listing.js';
import { nationalFacts } from '../../src/dataset/national-facts.js';
import { toListing } from '../../src/dataset/to-listing.js';
import { unpackLine } from '../../src/dataset/unpack-facts.js';
import { packedFacts } from '../../src/generated/national.js';
import type { ListingFacts } from '../../src/schema/listing.js';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const date = fc.constantFrom('2026', '2026-09', '1999-01', '20');
const hours = fc.record(
  { text: fc.oneof(text, fc.constant('24/7')), checked: date, timezone: text },
  { requiredKeys: ['text'] },
);
const channel = fc.record(
  {
    type: fc.constantFrom('phone', 'sms', 'tty', 'videophone', 'chat', 'email', 'web'),
    value: fc.oneof(
      text,
      fc.constantFrom('+18006624357', '988', 'https://a.org/', 'http://a.org', '+521234', '+'),
    ),
    checked: date,
    display: fc.oneof(
      text,
      fc.constantFrom('1-800-662-HELP (4357)', '1-800-GAMBLER (426-2537)', '435748 (HELP4U)'),
    ),
    languages: fc.array(text),
    keyword: fc.oneof(fc.record({ word: text }), fc.constant({ own: 'postal-code' })),
    press: text,
    through: text,
    extension: text,
    regions: fc.array(text),
    hours,
  },
  { requiredKeys: ['type', 'value'] },
);
const line = fc.record(
  {
    id: fc.oneof(text, fc.constantFrom('us-the-line', 'ca-line')),
    kinds: fc.array(text),
    regions: fc.array(text),
    audiences: fc.array(text),
    cost: fc.constant('free'),
    languages: fc.array(text),
    services: fc.array(text),
    hours,
    endsOn: date,
    channels: fc.array(channel, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'kinds', 'regions', 'channels'] },
);

describe('packed national lines', () => {
  it('say what the data says, every one', () => {
    const files = readData(join(import.meta.dirname, '../..'));
    const national = parseResources(files)
      .flatMap(({ resource }) => toListing(resource, 'en') ?? [])
      .map(toFacts);
    const byId = new Map(national.map((facts) => [facts.id, facts]));
    for (const facts of nationalFacts) assert.deepEqual(facts, byId.get(facts.id));
    assert.equal(nationalFacts.length, packedFacts.length);
    assert.ok(nationalFacts.length > 40);
  });

  it('are short, every one of the data', () => {
    assert.deepEqual(
      packedFacts.filter((one) => one.startsWith('{')),
      [],
    );
  });

  it('lose nothing, whatever a record has in it', () => {
    fc.assert(
      fc.property(line, fc.oneof(text, fc.constant('The Line')), (facts, name) => {
        const plain = JSON.parse(JSON.stringify(facts)) as ListingFacts;
        assert.deepEqual(unpackLine(packFacts(plain, name), name), plain);
      }),
      { numRuns: 400 },
    );
  });
});
