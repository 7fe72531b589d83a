import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from '../../src/build/check/read-data.js';
import { guessLocality } from '../../src/region/guess-locality.js';
import { CURRENT_ZONE_REGIONS, ZONE_REGIONS } from './zones.js';

const { regions } = readData();

/** Zones of one region that name their country alone: few people live there, and each name is paid for by everybody. */
const UNNAMED =
  /^America\/(Adak|Metlakatla|Yakutat|Menominee|Kentucky\/Monticello|North_Dakota\/(Beulah|Center|New_Salem))$/;

describe('the first guess', () => {
  for (const [zone, inside] of ZONE_REGIONS) {
    const [only = '', ...others] = inside;
    const country = only.slice(0, 2);

    it(`is the right country in ${zone}, and no region that may be wrong`, () => {
      const guess = guessLocality(zone);
      assert.ok(only, 'a zone without a region');
      assert.equal(guess.country, country);
      if (guess.region !== undefined) assert.deepEqual([guess.region], inside);
    });

    if (others.length === 0 && CURRENT_ZONE_REGIONS.has(zone) && !UNNAMED.test(zone)) {
      it(`is ${only} in ${zone}`, () => {
        assert.deepEqual(guessLocality(zone), { country, region: only });
      });
    }
  }

  it('is the United States where the clock tells nothing', () => {
    for (const zone of [
      undefined,
      '',
      'UTC',
      'EST5EDT',
      'Etc/Unknown',
      'Europe/Paris',
      'Indian/Maldives',
    ]) {
      assert.deepEqual(guessLocality(zone), { country: 'US' });
    }
  });

  it('names no region in a zone of another country', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (ZONE_REGIONS.has(zone)) continue;
      assert.deepEqual(guessLocality(zone), { country: 'US' }, zone);
    }
  });

  it('knows each zone of both countries that this engine knows', () => {
    const here = Intl.supportedValuesOf('timeZone').filter((zone) => /^(US|Canada)\//.test(zone));
    assert.deepEqual(
      here.filter((zone) => !ZONE_REGIONS.has(zone)),
      [],
    );
  });
});

describe('the zones of a region', () => {
  it('are all that lie in it', () => {
    const missing = [...CURRENT_ZONE_REGIONS].flatMap(([zone, inside]) =>
      inside
        .filter((code) => !regions.find((region) => region.code === code)?.timezones.includes(zone))
        .map((code) => `${code} ${zone}`),
    );
    assert.deepEqual(missing, []);
  });
});
