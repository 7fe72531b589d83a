import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readForwardAreas, readTowns, readZips } from '../../src/build/places/place-sources.js';
import { locateMe } from '../../src/places/locate-me.js';
import { loadInsideTest, regionAt } from '../../src/places/region-at.js';
import { failingGeolocation, fakeGeolocation } from '../support/fake-geolocation.js';

/** Where, latitude, longitude, region; no region: abroad or at sea. */
const POINTS: readonly (readonly [string, number, number, string?])[] = [
  ['Nogales, Arizona, a kilometre from the border', 31.345, -110.935, 'US-AZ'],
  ['Nogales, Sonora', 31.3, -110.94],
  ['El Paso', 31.76, -106.49, 'US-TX'],
  ['Ciudad Juárez', 31.7, -106.45],
  ['San Ysidro', 32.552, -117.04, 'US-CA'],
  ['Tijuana', 32.515, -117.038],
  ['Brownsville', 25.93, -97.48, 'US-TX'],
  ['Matamoros', 25.87, -97.5],
  ['Detroit at the river', 42.329, -83.045, 'US-MI'],
  ['Windsor at the river', 42.317, -83.038, 'CA-ON'],
  ['Niagara Falls, New York', 43.095, -79.05, 'US-NY'],
  ['Niagara Falls, Ontario', 43.09, -79.09, 'CA-ON'],
  ['Point Roberts', 48.985, -123.08, 'US-WA'],
  ['Tsawwassen', 49.015, -123.08, 'CA-BC'],
  ['Campobello Island', 44.88, -66.95, 'CA-NB'],
  ['Lubec', 44.86, -66.985, 'US-ME'],
  ['Grand Manan', 44.7, -66.8, 'CA-NB'],
  ['Derby Line', 45.004, -72.098, 'US-VT'],
  ['Ottawa, Parliament Hill', 45.4236, -75.7009, 'CA-ON'],
  ['Gatineau, Hull', 45.435, -75.73, 'CA-QC'],
  ['Lloydminster, east', 53.278, -109.98, 'CA-SK'],
  ['Lloydminster, west', 53.278, -110.03, 'CA-AB'],
  ['Kansas City, Kansas', 39.114, -94.64, 'US-KS'],
  ['Kansas City, Missouri', 39.1, -94.58, 'US-MO'],
  ['Manhattan', 40.71, -74.005, 'US-NY'],
  ['Jersey City', 40.72, -74.045, 'US-NJ'],
  ['Washington', 38.9, -77.03, 'US-DC'],
  ['Arlington', 38.88, -77.1, 'US-VA'],
  ['Key West', 24.555, -81.78, 'US-FL'],
  ['Nantucket', 41.28, -70.1, 'US-MA'],
  ['Attu, past the antimeridian', 52.9, 173, 'US-AK'],
  ['Adak', 51.88, -176.65, 'US-AK'],
  ['Utqiagvik', 71.29, -156.79, 'US-AK'],
  ['Hilo', 19.7, -155.1, 'US-HI'],
  ['Cruz Bay', 18.33, -64.79, 'US-VI'],
  ['Tortola, across the narrows', 18.43, -64.62],
  ['San Juan', 18.45, -66.07, 'US-PR'],
  ['Hagåtña', 13.47, 144.75, 'US-GU'],
  ['Saipan', 15.19, 145.75, 'US-MP'],
  ['Tutuila', -14.28, -170.7, 'US-AS'],
  ['Apia', -13.83, -171.76],
  ['Alert', 82.5, -62.35, 'CA-NU'],
  ['Nuuk', 64.18, -51.7],
  ['Saint-Pierre', 46.78, -56.18],
  ['Havana', 23.11, -82.37],
  ['Nassau', 25.05, -77.35],
  ['Paris', 48.85, 2.35],
  ['the middle of the Atlantic', 40, -45],
  ['the north pole', 90, 0],
];

describe('the region at a point', () => {
  for (const [where, latitude, longitude, region] of POINTS) {
    it(`is ${region ?? 'none of ours'} at ${where}`, async () => {
      assert.equal((await regionAt(latitude, longitude)).region, region);
    });
  }

  it('is the state of its ZIP code, and of 997 in 1,000 towns of the United States', async () => {
    const zips = readZips().filter(({ latitude }, at) => at % 97 === 0 && latitude !== 0);
    const towns = readTowns(new Map()).filter(
      ({ region }, at) => region.startsWith('US') && at % 41 === 0,
    );
    let wrong = 0;
    for (const { latitude, longitude, region } of [...zips, ...towns]) {
      const found = await regionAt(latitude, longitude);
      if (found.region !== region) wrong += 1;
    }
    assert.ok(wrong <= (zips.length + towns.length) * 0.003, `${wrong} wrong`);
  });

  it('is the province of its postal code, or that one is said to be near', async () => {
    const areas = readForwardAreas().filter(({ latitude }, at) => latitude !== 0 && at % 3 === 0);
    const wrong: string[] = [];
    let certain = 0;
    for (const { area, latitude, longitude, region } of areas) {
      const found = await regionAt(latitude, longitude);
      if (found.region === region) certain += 1;
      else if (!found.alsoNear.includes(region)) wrong.push(area);
    }
    assert.deepEqual(wrong, []);
    assert.ok(certain >= areas.length * 0.985, `${certain} of ${areas.length}`);
  });

  it('is never another one than the quick test says, which knows nearly all towns of the United States', async () => {
    const isInside = await loadInsideTest();
    const towns = readTowns(new Map()).filter(
      ({ latitude }, at) => latitude !== 0 && at % 41 === 0,
    );
    let unsure = 0;
    for (const { latitude, longitude, region } of towns) {
      if (!isInside(region, latitude, longitude)) {
        unsure += region.startsWith('US') ? 1 : 0;
        continue;
      }
      const found = await regionAt(latitude, longitude);
      assert.ok([found.region, ...found.alsoNear].includes(region), `${latitude}, ${longitude}`);
    }
    assert.ok(unsure <= towns.length * 0.01, `${unsure} of ${towns.length}`);
    assert.ok(!isInside('US-OR', 40.7128, -74.006));
    assert.ok(!isInside('US-XX', 40.7128, -74.006));
  });

  it('says which other regions are within reach of a border', async () => {
    assert.deepEqual((await regionAt(42.317, -83.038)).alsoNear, ['US-MI']);
    assert.deepEqual((await regionAt(39.74, -104.99)).alsoNear, []);
  });
});

describe('locating a person who asked for it', () => {
  it('finds the region and keeps only a rough point', async () => {
    const located = await locateMe(fakeGeolocation(45.5231, -122.6765, 30));
    assert.deepEqual(located, {
      status: 'found',
      locality: { country: 'US', region: 'US-OR' },
      point: { latitude: 45.5, longitude: -122.7 },
      accuracy: 30,
    });
  });

  it('tells the region from where the person is, not from the rough point', async () => {
    // 0.05 degrees further west would be New Jersey.
    const located = await locateMe(fakeGeolocation(40.71, -74.005, 20));
    assert.equal(located.status === 'found' && located.locality.region, 'US-NY');
  });

  it('says that a person is abroad', async () => {
    assert.deepEqual(await locateMe(fakeGeolocation(48.85, 2.35, 20)), { status: 'abroad' });
  });

  it('does not trust a guess of half a state', async () => {
    assert.deepEqual(await locateMe(fakeGeolocation(45.5, -122.6, 80_000)), {
      status: 'inaccurate',
    });
    assert.equal((await locateMe(fakeGeolocation(45.5, -122.6, Number.NaN))).status, 'inaccurate');
  });

  for (const [code, status] of [
    [1, 'denied'],
    [2, 'unavailable'],
    [3, 'timeout'],
    [9, 'unavailable'],
  ] as const) {
    it(`calls error ${code} of the device ${status}`, async () => {
      assert.deepEqual(await locateMe(failingGeolocation(code)), { status });
    });
  }

  it('is unavailable without the device’s help', async () => {
    assert.deepEqual(await locateMe(undefined), { status: 'unavailable' });
  });

  it('is unavailable where a policy forbids to ask', async () => {
    const forbidden = {
      getCurrentPosition() {
        throw new Error('blocked');
      },
    } as unknown as Geolocation;
    assert.deepEqual(await locateMe(forbidden), { status: 'unavailable' });
  });

  it('gives up on a question that nobody answers', async () => {
    const silent = { getCurrentPosition() {} } as unknown as Geolocation;
    assert.deepEqual(await locateMe(silent, 5), { status: 'timeout' });
  });
});
