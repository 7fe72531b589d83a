import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withHostStrings } from '../../../src/features/host-strings/host-strings.js';
import { strings as en } from '../../../src/strings/en/interface.js';
import { later } from '../../../src/strings/en/later.js';
import { strings as fr } from '../../../src/strings/fr/interface.js';
import { later as laterFr } from '../../../src/strings/fr/later.js';
import { englishPack, type LanguagePack } from '../../../src/strings/language-pack.js';
import { alive, exotic, FUZZ_RUNS, FUZZ_SEED } from '../../support/exotic.js';

const packs: readonly LanguagePack[] = [
  { ...englishPack, strings: { ...en, later } },
  { ...englishPack, strings: { ...fr, later: laterFr } },
];

const inStrip = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'Call ',
          '911',
          '988',
          '5',
          '03',
          '-',
          ' ',
          '\u202e',
          '\u200b',
          '٩',
          '５',
          'é',
          '1-800-NEW',
        ),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: exotic },
);
const emergency = fc.record(
  {
    title: inStrip,
    overdose: inStrip,
    call911: inStrip,
    crisis: inStrip,
    call988: inStrip,
    text988: inStrip,
    whatToDo: inStrip,
    steps: fc.oneof(
      exotic,
      fc.array(fc.record({ title: inStrip, text: inStrip }, { requiredKeys: [] }), {
        maxLength: 7,
      }),
    ),
  },
  { requiredKeys: [] },
);
const words = fc.oneof(
  exotic,
  fc.record(
    {
      emergency: fc.oneof({ weight: 3, arbitrary: emergency }, { weight: 1, arbitrary: exotic }),
      results: fc.record({ count: exotic, local: exotic, best: exotic }, { requiredKeys: [] }),
      ways: fc.record({ action: fc.record({ phone: exotic }) }, { requiredKeys: [] }),
      card: exotic,
    },
    { requiredKeys: [] },
  ),
);
const host = fc.oneof(exotic, fc.record({ en: words, fr: words }, { requiredKeys: [] }));

describe('any words of a host', () => {
  it('leave 911 and 988 on their buttons, and every word a text', (t) => {
    t.mock.method(console, 'warn', () => {});
    fc.assert(
      fc.property(host, fc.nat(1), (made, at) => {
        const given = alive(made);
        const pack = packs[at] as LanguagePack;
        const { strings } = withHostStrings(pack, given);
        const { call911, call988, text988, steps, ...rest } = strings.emergency;
        for (const [text, number] of [
          [call911, '911'],
          [call988, '988'],
          [text988, '988'],
        ] as const) {
          const named = new Set(text.normalize('NFKC').match(/\p{N}+/gu));
          assert.deepEqual([...named], [number], text);
          assert.ok(text.length <= 60 && !/[\u202a-\u202e]/.test(text));
        }
        for (const text of [rest.title, rest.overdose, rest.crisis, rest.whatToDo]) {
          assert.ok(/[^\p{Z}\p{C}\p{M}]/u.test(text) && text.length <= 120, text);
        }
        assert.equal(steps.length, en.emergency.steps.length);
        assert.ok(steps[1]?.title.includes('911'));
        assert.equal(typeof strings.results.count(3, 'Oregon'), 'string');
        assert.equal(typeof strings.ways.action.phone('A line'), 'string');
        assert.equal(typeof strings.card.checked('x'), 'string');
        assert.equal(withHostStrings(pack, given).strings, strings);
      }),
      { numRuns: FUZZ_RUNS, seed: FUZZ_SEED },
    );
  });
});
