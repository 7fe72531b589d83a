import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { regionNames } from '../../src/generated/region-names.en.js';
import { type FindOptions, type FoundPlace, findPlaces } from '../../src/places/find-places.js';
import { findTypedPlace } from '../../src/places/in-text/find-typed-place.js';
import type { Country } from '../../src/region/region-code.js';

const COUNTRIES = ['US', 'CA'] as const;
const TOWNS = {
  US: ['Portland', 'Seattle', 'Salt Lake City', 'St. Louis', 'Vancouver', 'Ontario', 'Toronto'],
  CA: ['Toronto', 'Montréal', "St. John's", 'Vancouver', 'London', 'Québec', 'Sault Ste. Marie'],
};
const REGIONS = {
  US: ['OR', 'Oregon', 'ME', 'WA', 'Washington', 'UT', 'MO', 'California', 'N.Y.', 'D. C.'],
  CA: ['ON', 'Ontario', 'QC', '(Québec)', 'BC', 'C.-B.', 'NL', 'Nova Scotia'],
};
const CODES = {
  US: ['97204', '04101', '98660', '84101', '63101-1234', '91761', '20001'],
  CA: ['M5V 3L9', 'H2X1Y4', 'A1C 5M2', 'v6b 1a1', 'N6A 1A1', 'G1R 4P5'],
};
const NAMES = {
  US: ['USA', 'U.S.', 'United States', 'États-Unis', 'EE. UU.', 'Estados Unidos'],
  CA: ['Canada', 'Canadá', 'CANADA'],
};

/** Whether it is taken without a question. */
const taken = ([place, ...others]: readonly FoundPlace[]): FoundPlace | undefined =>
  others.length === 0 && !place?.corrected ? place : undefined;

const options = (country: Country): FindOptions => ({
  language: 'en',
  around: { country },
  regionNames,
  isUnfinished: true,
});

const spaces = fc.constantFrom(' ', ', ', '\n', ' - ', '\u00a0', '  ', ' / ');
const street = fc.constantFrom(
  '123 SW Main St',
  '12345 Oak Ave',
  '500 rue Sherbrooke O',
  'Apt 4',
  '',
);
const country = fc.constantFrom(...COUNTRIES);

/** Words about one country, as an address has them: parts of it may be left out. */
const address = fc
  .record({ written: country, named: fc.boolean(), home: country, space: spaces, street })
  .chain(({ written, ...rest }) =>
    fc.record({
      written: fc.constant(written),
      rest: fc.constant(rest),
      town: fc.constantFrom(...TOWNS[written], ''),
      region: fc.constantFrom(...REGIONS[written], ''),
      code: fc.constantFrom(...CODES[written], ''),
      name: fc.constantFrom(...NAMES[written]),
      isLower: fc.boolean(),
    }),
  );

describe('whatever is pasted', () => {
  it('is never taken for a place in another country than the one that is written', async () => {
    await fc.assert(
      fc.asyncProperty(address, async ({ written, rest, town, region, code, name, isLower }) => {
        const last = rest.named ? name : '';
        if (!last && !code) return;
        const parts = [rest.street, town, region, code, last].filter(Boolean);
        const text = parts.join(rest.space);
        const typed = isLower ? text.toLowerCase() : text;
        const place = taken(await findPlaces(typed, options(rest.home)));
        assert.ok(!place || place.country === written, `${typed}: ${JSON.stringify(place)}`);
      }),
      { numRuns: 600 },
    );
  });

  it('is asked about when its parts are of two countries', async () => {
    const pick = (from: typeof CODES, of: Country) => fc.constantFrom(...from[of]);
    const torn = country.chain((one) => {
      const other = one === 'US' ? 'CA' : 'US';
      return fc.tuple(
        pick(CODES, one),
        fc.oneof(pick(NAMES, other), fc.constantFrom(...REGIONS[other].slice(1, 4))),
        spaces,
        country,
      );
    });
    await fc.assert(
      fc.asyncProperty(torn, async ([code, region, space, home]) => {
        for (const typed of [`Anytown${space}${code}${space}${region}`]) {
          const place = taken(await findPlaces(typed, options(home)));
          assert.equal(place, undefined, `${typed}: ${JSON.stringify(place)}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never takes digits and marks for a place in the other country', async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789 -.,/()#oi'), maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(signs, async (typed) => {
        const place = taken(await findPlaces(typed, options('US')));
        assert.notEqual(place?.country, 'CA', `${typed}: ${JSON.stringify(place)}`);
      }),
      { numRuns: 1500 },
    );
  });

  it('takes no time to speak of, and no error, for 10,000 characters', async () => {
    const piece = fc.constantFrom(
      ...[
        '97204',
        'M5V 3L9',
        'Portland',
        ', ',
        '\n',
        ' ',
        '(',
        '-',
        '1-800-662-4357 ',
        'OR',
        'in ',
      ],
      ...['é', '\u00a0', '🙂', '.', '°', '1,1', 'a', 'Québec', '__proto__', '$', ' me '],
    );
    const long = fc.oneof(
      fc.tuple(piece, piece).map(([a, b]) => (a + b).repeat(5000).slice(0, 10_000)),
      fc
        .array(piece, { minLength: 500, maxLength: 4000 })
        .map((all) => all.join('').slice(0, 10_000)),
      fc.string({ unit: 'binary', minLength: 200, maxLength: 10_000 }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join('').slice(0, 300)),
    );
    await fc.assert(
      fc.asyncProperty(long, async (typed) => {
        // The processor's time, in microseconds: others use it, too.
        const start = process.cpuUsage();
        await findPlaces(typed, options('US'));
        await findTypedPlace(typed, {}, options('US'));
        const spent = process.cpuUsage(start).user / 1000;
        assert.ok(
          spent < 1000,
          `${Math.round(spent)} ms for ${JSON.stringify(typed.slice(0, 80))}`,
        );
      }),
      { numRuns: 150 },
    );
  });
});
