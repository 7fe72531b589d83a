import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { packDifferences, packNumbers } from '../../../src/build/modules/pack-numbers.js';
import {
  keyOf,
  readForwardAreas,
  readHamlets,
  readTowns,
  readZips,
} from '../../../src/build/places/place-sources.js';
import { ZIP_STRADDLERS } from '../../../src/build/places/zip-straddlers.js';
import { zipShards } from '../../../src/generated/places/zip-shards.js';
import { findPostal, readArea } from '../../../src/places/find-postal.js';
import { placeKey, placeWords } from '../../../src/places/fold-place.js';
import { isOneEdit } from '../../../src/places/is-one-edit.js';
import { loadTownsByLetter, loadTownsOfRegion } from '../../../src/places/place-tables.js';
import { loadPlaceWords } from '../../../src/places/place-words.js';
import { addUp, readNumbers } from '../../../src/places/read-numbers.js';
import { readPostalCode } from '../../../src/places/read-postal-code.js';
import { distanceKm } from '../../../src/region/distance.js';

const folder = join(import.meta.dirname, '../../../src/generated/places');
const tables = readdirSync(folder).map((name) => ({
  name,
  size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
}));

function sizeOf(pattern: RegExp): number {
  return Math.max(...tables.filter(({ name }) => pattern.test(name)).map(({ size }) => size));
}

describe('packed numbers', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(753_570)), (numbers) => {
        assert.deepEqual(readNumbers(packNumbers(numbers)), numbers);
      }),
    );
  });

  it('come out as they went in when they are differences', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -180_000, max: 180_000 })), (numbers) => {
        assert.deepEqual(addUp(readNumbers(packDifferences(numbers))), numbers);
      }),
    );
  });

  it('need no escape in a script', () => {
    const text = packNumbers(Array.from({ length: 5000 }, (_, number) => number * 7));
    assert.match(text, /^[#-[\]-~]+$/);
  });
});

describe('the bytes that one typed place costs', () => {
  const KB = 1024;
  const words = sizeOf(/^words/);

  it('stay under 15 KB for a postal code', () => {
    assert.ok(sizeOf(/^zips-/) + sizeOf(/^coarse-zips/) < 15 * KB);
    assert.ok(sizeOf(/^forward-areas/) < 5 * KB);
  });

  it('stay under 15 KB for a town', () => {
    // The code that reads them is another 4.6 KB.
    assert.ok(words + sizeOf(/^towns-/) < 10.5 * KB, String(words + sizeOf(/^towns-/)));
  });

  it('stay under 15 KB for a county', () => {
    assert.ok(words + sizeOf(/^counties-/) < 8 * KB);
  });

  it('stay under 2 KB for the names that need no "in" before them, which are the same for every text', () => {
    assert.ok(sizeOf(/^great-towns/) < 2 * KB);
  });

  it('stay under 27 KB for the borders, which only a tap loads', () => {
    assert.ok(sizeOf(/^borders/) < 27 * KB);
  });

  it('tell the server one digit, one letter, or a region and at most a third of the alphabet', () => {
    const kinds =
      /^(zips-\d|towns-[a-z]|towns-(us|ca)-[a-z]{2}(-[a-z])?|counties-[a-z]|words|great-towns|borders|coarse-zips|forward-areas|(zip|letter|region|county)-shards)\.ts$/;
    assert.deepEqual(
      tables.filter(({ name }) => !kinds.test(name)),
      [],
    );
    assert.ok(tables.filter(({ name }) => name.startsWith('towns-us-pa')).length <= 3);
  });
});

describe('every postal code of the package', () => {
  it('is in its state, at its point to a hundredth of a degree', async () => {
    for (const [digit, load] of Object.entries(zipShards)) {
      const { places } = (await load?.()) ?? assert.fail(digit);
      const zips = readZips().filter(({ area }) => area.startsWith(digit));
      // One in twenty: each look-up reads the table anew.
      for (const [at, zip] of zips.entries()) {
        if (at % 20 !== 0 && at !== zips.length - 1) continue;
        const found = readArea(places, zip.area, Number(zip.area.slice(1)), 'US');
        assert.equal(found?.region, zip.region, zip.area);
        if (zip.latitude === 0) continue;
        assert.ok(Math.abs((found?.point?.latitude ?? 0) - zip.latitude) <= 0.0051, zip.area);
        assert.ok(Math.abs((found?.point?.longitude ?? 0) - zip.longitude) <= 0.0051, zip.area);
      }
    }
  });

  it('is in its state, each of them', async () => {
    const wrong: string[] = [];
    for (const [digit, load] of Object.entries(zipShards)) {
      const { places } = (await load?.()) ?? assert.fail(digit);
      const codes = addUpSteps(readNumbers(places.codes));
      const regions = [...places.regions.matchAll(/([A-Z]+)(\d+)/g)].flatMap(([, code, count]) =>
        Array.from({ length: Number(count) }, () => `US-${code}`),
      );
      const zips = readZips().filter(({ area }) => area.startsWith(digit));
      assert.equal(codes.length, zips.length);
      for (const [at, { area, region }] of zips.entries()) {
        if (codes[at] !== Number(area.slice(1)) || regions[at] !== region) wrong.push(area);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('is in its province, each of the Canadian areas', async () => {
    for (const { area, region, latitude, longitude } of readForwardAreas()) {
      const [found] = await findPostal(readPostalCode(area) ?? assert.fail(area));
      assert.equal(found?.region, region, area);
      if (latitude === 0) assert.equal(found?.point, undefined, area);
      else assert.ok(distanceKm(found?.point ?? assert.fail(area), { latitude, longitude }) < 1);
    }
  });

  it('names among the states it straddles the one it is listed in', () => {
    const zips = new Map(readZips().map(({ area, region }) => [area, region]));
    for (const [zip, states] of ZIP_STRADDLERS) {
      assert.ok(states.includes(zips.get(zip) ?? ''), `${zip} is in ${zips.get(zip)}`);
    }
  });
});

function addUpSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

describe('every town of the packages', () => {
  const towns = readTowns(new Map());

  it('is in the table of its region, to 3 km, in far Alaska and Nunavut to 5 km', async () => {
    const { boxes } = await loadPlaceWords();
    const wrong: string[] = [];
    for (const place of [...towns, ...readHamlets(towns)]) {
      const key = keyOf(place.name);
      const table = await loadTownsOfRegion(place.region, key, boxes);
      const near = table.some(
        (found) =>
          found.key === key &&
          distanceKm(found.point, place) < (/AK|NU/.test(place.region) ? 5 : 3),
      );
      if (!near) wrong.push(`${place.name} ${place.region}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('is in the table of its letter when 4,000 people live there', async () => {
    const { boxes } = await loadPlaceWords();
    const missing: string[] = [];
    for (const { name, region, population } of towns) {
      if (population < 4000) continue;
      const table = await loadTownsByLetter(keyOf(name), boxes);
      const isThere = table.some((found) => found.name === name && found.region === region);
      if (!isThere) missing.push(`${name} ${region}`);
    }
    assert.deepEqual(missing, []);
  });
});

describe('folding a name', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Saint-Jérôme', 'st jerome'],
    ['St. John’s', "Saint Johns'"],
    ['Fort McMurray', 'ft. mcmurray'],
    ['Mont-Laurier', 'Mt Laurier'],
    ['Val-d’Or', 'val dor'],
    ['Hagåtña', 'Hagatna'],
    ['Sault Ste. Marie', 'sault sainte marie'],
    ['Georgetown (Quitman County)', 'Georgetown'],
    ['Notre-Dame-du-Sacré-Cœur', 'notre dame du sacre coeur'],
  ];
  for (const [one, other] of same) {
    it(`finds "${other}" and "${one}" alike`, () => {
      assert.equal(placeKey(one), placeKey(other));
    });
  }

  it('keeps the words apart', () => {
    assert.deepEqual(placeWords("St. John's, NL"), ['st', 'johns', 'nl']);
  });
});

describe('one edit', () => {
  it('is a letter added, left out, mistaken or swapped', () => {
    assert.ok(isOneEdit('tulsa', 'tullsa'));
    assert.ok(isOneEdit('tulsa', 'tusa'));
    assert.ok(isOneEdit('tulsa', 'tolsa'));
    assert.ok(isOneEdit('phoenix', 'pheonix'));
  });

  it('is not none and not two', () => {
    assert.ok(!isOneEdit('tulsa', 'tulsa'));
    assert.ok(!isOneEdit('tulsa', 'tulso'.replace('u', 'o')));
    assert.ok(!isOneEdit('tulsa', 'aslut'));
    assert.ok(!isOneEdit('', 'ab'));
  });
});
