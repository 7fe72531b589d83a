import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import zipcodes from 'zipcodes';
import { areaCodeOf, isTollFree, regionsOfAreaCode } from '../../src/build/check/area-codes.js';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { isNumber } from '../../src/contact/channel-kinds.js';
import { distanceKm } from '../../src/region/distance.js';
import type { Resource } from '../../src/schema/resource.js';
import { isInRegion } from './region-outlines.js';

const files = readData();
const resources = parseResources(files).map(({ resource }) => resource);
const places = resources.flatMap(({ id, place }) => (place ? [{ id, place }] : []));
const MAX_KILOMETRES = 40;

/** Places farther from the centre of their postal code than that, with the reason. */
const FAR: Readonly<Record<string, string>> = {
  'us-mo-pagedale-cinema-machine':
    'Pagedale shares its postal codes with St. Louis: no code bears its name.',
  ...Object.fromEntries(
    [36, 37, 38, 39, 40].map((station) => [
      `us-in-lawrence-fire-${station}`,
      'Lawrence is a city inside Indianapolis, whose postal codes it has.',
    ]),
  ),
  'us-nm-rio-arriba-el-moreno': 'The list of codes writes Espanola, the city Española.',
  'us-ny-matters-kenmore': 'Kenmore has the postal codes of Buffalo.',
};

/** Numbers with an area code from elsewhere, with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {};

/** Whether a number may belong to one of these regions: toll-free, short, or with an area code in use there. */
function fitsRegions(value: string, regions: readonly string[]): boolean {
  const code = areaCodeOf(value);
  return (
    !code || isTollFree(code) || regions.some((region) => regionsOfAreaCode(code).includes(region))
  );
}

function englishName(region: string): string {
  return files.regions.find(({ code }) => code === region)?.names.en ?? '';
}

/** Kilometres from the centre of its postal code; undefined where that says nothing. */
function distanceFromCode({
  postalCode,
  region,
  latitude,
  longitude,
}: NonNullable<Resource['place']>) {
  if (!postalCode || latitude === undefined || longitude === undefined) return undefined;
  const isRural = region.startsWith('CA') && postalCode.charAt(1) === '0';
  // A rural Canadian prefix may be as large as a country: X0E is half of the Northwest Territories.
  if (isRural) return undefined;
  const centre = zipcodes.lookup(
    region.startsWith('CA') ? postalCode.slice(0, 3) : postalCode.slice(0, 5),
  );
  return centre && distanceKm({ latitude, longitude }, centre);
}

describe('every point', () => {
  it('lies in the region of its address', () => {
    const outside = places.flatMap(({ id, place: { region, latitude, longitude } }) => {
      if (latitude === undefined || longitude === undefined) return [];
      const inside = isInRegion(region, englishName(region), latitude, longitude);
      return inside ? [] : [`${id} ${latitude}, ${longitude} (${region}: ${inside})`];
    });
    assert.deepEqual(outside, []);
  });

  it('lies within 40 km of its postal code', () => {
    const far = places.flatMap(({ id, place }) => {
      const distance = distanceFromCode(place) ?? 0;
      return distance > MAX_KILOMETRES && !FAR[id] ? [`${id}: ${Math.round(distance)} km`] : [];
    });
    assert.deepEqual(far, []);
  });

  it('is the centre of the postal code where it says so', () => {
    const wrong = places.flatMap(({ id, place }) => {
      const distance = place.precision === 'postal' ? distanceFromCode(place) : undefined;
      return distance !== undefined && distance > 2 ? [`${id}: ${distance.toFixed(1)} km`] : [];
    });
    assert.deepEqual(wrong, []);
  });

  it('lies in a town of that name where it is only a town’s', () => {
    const wrong = places.flatMap(
      ({ id, place: { precision, city, region, latitude, longitude } }) => {
        if (precision !== 'city' || latitude === undefined || longitude === undefined) return [];
        if (region.startsWith('CA') || FAR[id]) return [];
        const codes = zipcodes.lookupByName(city.replace('-', ' '), region.slice(3));
        const isNear = codes.some(
          (code) => distanceKm({ latitude, longitude }, code) < MAX_KILOMETRES,
        );
        return isNear ? [] : [`${id}: ${city}`];
      },
    );
    assert.deepEqual(wrong, []);
  });
});

describe('nearly every place', () => {
  it('has a point to measure a distance to', () => {
    const without = places.filter(({ place }) => place.latitude === undefined);
    assert.ok(without.length <= 5, without.map(({ id }) => id).join(', '));
  });
});

describe('every local number', () => {
  it('has an area code of its region, or is toll-free', () => {
    const strange = resources
      .filter(({ regions }) => regions.every((region) => region.length > 2))
      .flatMap(({ id, regions, channels }) =>
        channels
          .filter((channel) => isNumber(channel) && !ELSEWHERE[id])
          .filter(({ value }) => !fitsRegions(value, regions))
          .map(({ value }) => `${id} ${value}`),
      );
    assert.deepEqual(strange, []);
  });
});

describe('the exceptions', () => {
  it('are needed and argued', () => {
    for (const [id, reason] of [...Object.entries(FAR), ...Object.entries(ELSEWHERE)]) {
      assert.ok(
        resources.some((resource) => resource.id === id),
        id,
      );
      assert.ok(reason.length > 10, id);
    }
  });
});

describe('the outlines', () => {
  it('tell a point in a region from one in the next', () => {
    assert.equal(isInRegion('US-OR', 'Oregon', 45.52, -122.68), true);
    assert.equal(isInRegion('US-WA', 'Washington', 45.42, -122.68), false);
    assert.equal(isInRegion('US-GU', 'Guam', 13.49, 144.78), true);
    assert.equal(isInRegion('CA-QC', 'Quebec', 49.9, -97.1), false);
  });
});
