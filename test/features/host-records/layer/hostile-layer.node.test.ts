import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isNumber } from '../../../../src/contact/channel-kinds.js';
import { contactLink } from '../../../../src/contact/contact-link.js';
import { displayMatches } from '../../../../src/contact/display-matches.js';
import { nationalListings } from '../../../../src/dataset/national.js';
import { listings as oregon } from '../../../../src/generated/local/us-or.en.js';
import { englishPack } from '../../../../src/strings/language-pack.js';
import { applyData } from '../../../support/apply-data.js';
import { alive, exotic, FUZZ_RUNS, FUZZ_SEED } from '../../../support/exotic.js';

const ALL = [...nationalListings(englishPack.nationalWords), ...oregon].slice(0, 60);
const LIFELINE = 'us-988-lifeline';
const before = new Map(ALL.map((listing) => [listing.id, listing]));

/** A value that is right, or nearly, or anything. */
const like = (...right: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: exotic });
const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: exotic },
  );
const id = like(
  LIFELINE,
  ...ALL.slice(0, 12).map((listing) => listing.id),
  '__proto__',
  'constructor',
);
const text = like(
  'Closed.',
  { en: 'Closed.', es: 'Cerrado.' },
  '<img src=x onerror=alert(1)>',
  '\u202eneddih\u202c',
  '9\u200b8\u200b8',
  'x'.repeat(20_000),
);
const channel = like('phone', 'sms', 'web', '988', '1-800-662-4357', 8006624357);
const date = like('2026-11-03', '2027-01-01', '2026', '05/10/2026', 'never', 20261103);
const entry = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ id, date, by: text, ...fields }, { requiredKeys: ['id'] }),
    },
    { weight: 1, arbitrary: id },
    { weight: 1, arbitrary: exotic },
  );
const layer = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        by: text,
        date,
        lang: like('en', 'es', 'de'),
        hide: listOf(entry({ channel })),
        note: listOf(entry({ text, until: date })),
        replace: listOf(
          entry({
            channel,
            number: like(
              '503-575-8112',
              '911',
              '988',
              '1-900-555-0100',
              '５０３-575-8112',
              '5O3-575-8112',
            ),
            address: like(
              'example.org',
              'javascript:alert(1)',
              'https://a@b.example/',
              'help@example.org',
            ),
            press: like('1', 'one'),
            extension: like('12', 'x'),
            word: like('HOPE', 'x'.repeat(99)),
            hours: like('24/7', 'Mon-Fri 9am-5pm', 'whenever'),
            timezone: like('America/New_York', 'EST'),
            name: text,
            description: text,
          }),
        ),
        pin: listOf(entry({ for: like('naloxone', 'talk', 'all', 'x') })),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: exotic },
);

describe('a layer of anybody’s', () => {
  it('never throws, never empties 988, and shows no number but one that is dialled', () => {
    fc.assert(
      fc.property(layer, fc.constantFrom('en', 'fr', 'es' as const), (made, language) => {
        const applied = applyData(ALL, alive(made), language as 'en');
        const lifeline = applied.listings.find((listing) => listing.id === LIFELINE);
        const ours = before.get(LIFELINE);
        assert.ok(lifeline);
        assert.equal(lifeline.name, ours?.name);
        assert.deepEqual(
          lifeline.channels.filter(isNumber).filter(({ value }) => value === '988'),
          ours?.channels.filter(isNumber).filter(({ value }) => value === '988'),
        );
        for (const listing of applied.listings) {
          for (const way of listing.channels) {
            if (before.get(listing.id)?.channels.includes(way)) continue;
            assert.ok(contactLink(way), JSON.stringify(way));
            if (isNumber(way))
              assert.ok(displayMatches(way.display, way.value), JSON.stringify(way));
          }
          const said = [
            listing.name,
            listing.description,
            ...(listing.changed ?? []),
            ...(listing.notices ?? []).flatMap((notice) => [notice.from, notice.text]),
          ];
          for (const words of said) {
            assert.equal(typeof words, 'string');
            assert.ok(words.length < 800);
            assert.doesNotMatch(words, /[\u202a-\u202e\u2066-\u2069]/);
          }
        }
        for (const line of applied.said) assert.ok(line.length < 1500);
        assert.equal(({} as Record<string, unknown>).id, undefined);
      }),
      { numRuns: FUZZ_RUNS, seed: FUZZ_SEED },
    );
  });
});
