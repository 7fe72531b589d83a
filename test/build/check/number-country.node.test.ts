import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { NEW_AREA_CODES, regionsOfAreaCode } from '../../../src/build/check/area-codes.js';
import { checkChannel } from '../../../src/build/check/check-channel.js';
import type { Channel, Resource } from '../../../src/schema/resource.js';
import { sampleChannel, sampleRecord } from '../../support/sample-data.js';

/** What is wrong with a number in a record for these regions, in words; empty: nothing. */
function wrongWith(value: string, regions: readonly string[], changes = {}): string {
  const channel = sampleChannel({ value, display: value.replace('+', ''), ...changes }) as unknown;
  const resource = sampleRecord({ regions, channels: [channel] }) as unknown;
  return checkChannel(channel as Channel, resource as Resource, [])
    .map(({ field, message }) => `${field}: ${message}`)
    .join('\n');
}

/** Number, regions of the record, what the reason must name. */
const REFUSED: readonly (readonly [string, string, readonly string[], RegExp])[] = [
  ['of Jamaica in a record of the US', '+18769261234', ['US-FL'], /another country/],
  ['of Jamaica in one of Canada', '+16589261234', ['CA-ON'], /another country/],
  ['of the Bahamas', '+12423221234', ['US-FL'], /another country/],
  ['of the Dominican Republic', '+18095641234', ['US-NY'], /another country/],
  ['of Bermuda', '+14412951234', ['CA-NS'], /another country/],
  ['at the caller’s expense', '+19002345678', ['US-OR'], /costs/],
  ['at the caller’s expense in Canada', '+19002345678', ['CA-ON'], /costs/],
  ['at the caller’s expense behind any area code', '+15039761234', ['US-OR'], /costs/],
  ['of a person anywhere', '+15002345678', ['US-OR'], /not an area code/],
  ['of a machine in Canada', '+16002345678', ['CA-ON'], /not an area code/],
  ['of the US in a record of Canada', '+15035758112', ['CA-ON'], /US-OR/],
  ['of Canada in a record of the US', '+16046812345', ['US-WA'], /CA-BC/],
  ['of Puerto Rico in one of Canada', '+17877641234', ['CA-QC'], /US-PR/],
  [
    'of Los Angeles in one of British Columbia',
    '+13106789012',
    ['CA-BC'],
    /310-xxxx.*seven digits/,
  ],
  ['of seven digits written with +1', '+13106789', ['CA-BC'], /310-xxxx.*seven digits/],
];

const ALLOWED: readonly (readonly [string, string, readonly string[]])[] = [
  ['of the record’s own state', '+15035758112', ['US-OR']],
  ['of another state', '+15035758112', ['US-WA']],
  ['of a territory', '+16714771234', ['US-GU']],
  ['of a territory in a record of a state', '+17877641234', ['US-FL']],
  ['of American Samoa', '+16846331234', ['US-AS']],
  ['that is toll-free in Canada', '+18662345678', ['CA-ON']],
  ['that is toll-free in the US', '+18332345678', ['US']],
  ['of one of the two countries that a record serves', '+16046812345', ['US', 'CA']],
  ['of the other of them', '+15035758112', ['US', 'CA']],
  ['of Los Angeles in California', '+13106789012', ['US-CA']],
  // In service, and not known to libphonenumber-js 1.13.16.
  ['of 924, Minnesota', '+19242345678', ['US-MN']],
  ['of 621, Texas', '+16212345678', ['US-TX']],
  ['of 679, Michigan', '+16792345678', ['US-MI']],
  ['of 436, Ohio', '+14362345678', ['US-OH']],
  ['of 457, Louisiana', '+14572345678', ['US-LA']],
  ['of 861, Illinois', '+18612345678', ['US-IL']],
  // Known to it, and newer than many lists.
  ['of 738, California', '+17382345678', ['US-CA']],
  ['of 748, Colorado', '+17482345678', ['US-CO']],
  ['of 942, Ontario', '+19422345678', ['CA-ON']],
  ['of 273, Quebec', '+12732345678', ['CA-QC']],
];

describe('a number is refused', () => {
  for (const [what, value, regions, reason] of REFUSED) {
    it(`${what}: ${value} in ${regions}`, () => {
      const wrong = wrongWith(value, regions);
      assert.match(wrong, /^value: /);
      assert.match(wrong, reason);
    });
  }

  it('in the regions of its own channel, not of the whole record', () => {
    assert.match(wrongWith('+15035758112', ['US', 'CA'], { regions: ['CA-ON'] }), /US-OR/);
    assert.equal(wrongWith('+15035758112', ['US', 'CA'], { regions: ['US-OR'] }), '');
  });

  it('of a new area code that is no number of ten digits with an exchange', () => {
    for (const value of ['+1924234567', '+19241345678', '+19240345678', '+19249115678']) {
      assert.match(wrongWith(value, ['US-MN']), /cannot be dialled/, value);
    }
  });

  it('of an area code that is in no list, and told how to add it', () => {
    assert.match(wrongWith('+14652345678', ['US-NY']), /area-codes\.ts/);
  });
});

describe('a number is allowed', () => {
  for (const [what, value, regions] of ALLOWED) {
    it(`${what}: ${value} in ${regions}`, () => {
      assert.equal(wrongWith(value, regions), '');
    });
  }
});

describe('the list of new area codes', () => {
  for (const { code, region, since, source } of NEW_AREA_CODES) {
    it(`needs ${code}, which the phone library does not know yet, and says since when and who says so`, () => {
      const known = ['2345678', '4302345', '6402345', '8612345', '9642345'].filter((rest) =>
        parsePhoneNumberFromString(`+1${code}${rest}`)?.isValid(),
      );
      assert.deepEqual(known, [], 'The library knows it: move it to the table above.');
      assert.match(region, /^(US|CA)-[A-Z]{2}$/);
      assert.match(since, /^20\d\d(-\d\d-\d\d)?$/);
      assert.ok(source.length > 20);
    });
  }

  it('holds what is in no list besides', () => {
    for (const { code, region } of NEW_AREA_CODES) {
      assert.deepEqual(regionsOfAreaCode(code), [region]);
    }
  });
});
