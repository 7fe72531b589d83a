import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isNumber, isPage } from '../../../src/contact/channel-kinds.js';
import { contactLink } from '../../../src/contact/contact-link.js';
import { displayMatches } from '../../../src/contact/display-matches.js';
import { toListing } from '../../../src/dataset/to-listing.js';
import type { Listing } from '../../../src/schema/listing.js';
import type { Resource } from '../../../src/schema/resource.js';
import { alive, exotic, FUZZ_RUNS, FUZZ_SEED } from '../../support/exotic.js';
import { readHostData } from '../../support/read-host-data.js';
import { sampleChannel, samplePlace, sampleRecord } from '../../support/sample-data.js';

/** A value that is right, or nearly, or anything. */
const like = (...right: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: exotic });
const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 1, arbitrary: exotic },
  );
const change = (
  sample: (changes: Record<string, unknown>) => unknown,
  fields: Record<string, fc.Arbitrary<unknown>>,
) => fc.record(fields, { requiredKeys: [] }).map(sample);

const number = fc.oneof(
  fc.constantFrom(
    '503-555-0142',
    '+15035758112',
    '988',
    '741741',
    '1-800-662-HELP',
    '1-888-383-2776',
    '503 555 0142 x7',
  ),
  fc.stringMatching(/^[+(]?[0-9]{0,4}[-. )]?[0-9]{3}[-. ]?[0-9]{3,5}( x[0-9]{1,3})?$/),
);
const address = fc.constantFrom(
  'https://example.org/help',
  'http://example.org',
  'www.example.org',
  'javascript:alert(1)',
  'data:text/html,<b>',
  'https://%',
  'https://a@b.example/',
  'help@example.org',
  'mailto:a@b.c?bcc=d',
);
const hours = fc.record(
  {
    text: like('24/7', 'Mo-Fr 09:00-17:00', 'weekdays'),
    timezone: like(
      'America/New_York',
      'America/New York',
      'EST',
      'caller',
      'Etc/GMT+5',
      'Asia/Tokyo',
    ),
  },
  { requiredKeys: ['text'] },
);
const channel = fc.oneof(
  change(sampleChannel, {
    type: like('phone', 'sms', 'tty', 'web', 'chat', 'email', 'fax'),
    value: fc.oneof(number, address, exotic),
    display: fc.oneof(number, address, exotic),
    label: like({ en: 'Night', fr: 'Nuit', es: 'Noche' }, { en: '1-800-555-0199' }),
    through: like('711', '900'),
    keyword: like({ word: 'HELP' }, { own: 'postal-code' }),
    press: like('1', 'one'),
    extension: like('12', 'x'),
    checked: like('2026-09', '2030-01', null, 'never'),
    confidence: like('official', 'single'),
    hours,
    regions: listOf(like('US-OR', 'CA', 'Oregon')),
  }),
  exotic,
);
const record = fc.oneof(
  {
    weight: 5,
    arbitrary: change(sampleRecord, {
      id: like(
        'us-or-x',
        '__proto__',
        'constructor',
        'us-988-lifeline',
        'us-samhsa-national-helpline',
      ),
      name: like({ en: 'A' }, { en: '<b>A</b>' }, {}, { de: 'A' }, { en: '\u200b' }),
      description: like({ en: 'A', fr: 'B', es: 'C' }, { en: 'A' }, { fr: 'B' }, 'A'),
      kinds: listOf(like('talk', 'crisis', 'money')),
      audiences: listOf(like('general', 'youth', 'all')),
      languages: listOf(like('en', 'fr', 'qqq', 'x-1')),
      regions: listOf(like('US-OR', 'CA-QC', 'US-ZZ')),
      channels: listOf(channel),
      hours: fc.oneof(hours, exotic),
      place: fc.oneof(
        change(samplePlace, {
          latitude: like(0, 45.5, Number.NaN),
          longitude: like(0, -122.6, 122),
          region: like('US-OR', 'CA-ON', 'OR'),
          ownClientsOnly: like(true, 'yes'),
        }),
        exotic,
      ),
      status: like('active', 'active', 'closed'),
      endsOn: like('2027-01-01', '2025', 'soon'),
      keywords: like({ en: ['a'] }, { xx: ['a'] }),
      sources: listOf(
        like({ id: 'page', url: 'https://%', kind: 'official', seen: '2031', supports: 'x' }),
      ),
      extra: exotic,
    }),
  },
  { weight: 2, arbitrary: exotic },
);

const GOOD = ['us-or-good-1', 'us-or-good-2', 'us-or-good-3'];

function expectSafe(resource: Resource): void {
  for (const language of ['en', 'fr'] as const) {
    const listing = toListing(resource, language);
    assert.ok(listing, resource.id);
    for (const way of (listing as Listing).channels) {
      const link = contactLink(way);
      assert.ok(link, `${way.type} ${way.value}`);
      assert.match(
        link,
        /^(?:tel:(?:\+1\d{10}|\d{3,7})|sms:(?:\+1\d{10}|\d{3,7})|mailto:[^?&]+|https:\/\/.+)$/,
      );
      if (isNumber(way)) assert.ok(displayMatches(way.display, way.value), way.display);
      if (isPage(way)) new URL(way.value);
    }
    assert.ok(listing.name.length > 0 && listing.name.length < 300);
    assert.notEqual(listing.place?.latitude, 0);
    if (listing.hours?.timezone && listing.hours.timezone !== 'caller')
      assert.match(listing.hours.timezone, /^America\/New_York$/);
  }
}

describe('any data of a host', () => {
  it('costs no good record, and nothing that is kept of it is unsafe', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 4 }), async (given) => {
        const bad = given.map(alive);
        const good = GOOD.map((id) => sampleRecord({ id }));
        const mixed = [good[0], ...bad.slice(0, 2), good[1], ...bad.slice(2), good[2]];
        const { resources, problems } = await readHostData(mixed);
        const ids = resources.map(({ id }) => id);
        for (const id of GOOD) assert.ok(ids.includes(id), id);
        assert.equal(new Set(ids).size, ids.length);
        for (const resource of resources) expectSafe(resource);
        const leftOut = problems.filter(({ isShown }) => !isShown);
        assert.equal(
          resources.length + leftOut.length,
          mixed.length,
          'nothing is left out in silence',
        );
        assert.equal(Object.hasOwn(Object.prototype, 'id'), false);
      }),
      { numRuns: FUZZ_RUNS, seed: FUZZ_SEED },
    );
  });

  it('may be anything as a whole', async () => {
    await fc.assert(
      fc.asyncProperty(exotic, async (data) => {
        const { resources } = await readHostData(alive(data));
        for (const resource of resources) expectSafe(resource);
      }),
      { numRuns: Math.ceil(FUZZ_RUNS / 10), seed: FUZZ_SEED },
    );
  });
});
