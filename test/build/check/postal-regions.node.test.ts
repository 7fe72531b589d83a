import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { neighbors, type Topology } from 'topojson-client';
import { checkPlace } from '../../../src/build/check/check-place.js';
import { readData } from '../../../src/build/check/read-data.js';
import { readZips } from '../../../src/build/places/place-sources.js';
import { ZIP_STRADDLERS } from '../../../src/build/places/zip-straddlers.js';
import { findPostal } from '../../../src/places/find-postal.js';
import { readPostalCode } from '../../../src/places/read-postal-code.js';
import type { Resource } from '../../../src/schema/resource.js';
import { sampleRecord } from '../../support/sample-data.js';

const { regions } = readData();
const require = createRequire(import.meta.url);

/** States that share a border, by their names. */
function neighboursByName(): ReadonlyMap<string, readonly string[]> {
  const atlas = require('us-atlas/states-10m.json') as Topology;
  const shapes = atlas.objects.states?.geometries ?? [];
  const names = shapes.map(({ properties }) => properties.name ?? '');
  return new Map(
    neighbors(shapes).map((near, at) => [names[at] ?? '', near.map((other) => names[other] ?? '')]),
  );
}

function isAccepted(postalCode: string, region: string): boolean {
  const place = { city: 'Somewhere', region, postalCode };
  const resource = sampleRecord({ regions: [region], place }) as unknown;
  return checkPlace(place, resource as Resource, regions).length === 0;
}

describe('a postal code that lies in two regions', () => {
  for (const [zip, states] of ZIP_STRADDLERS) {
    it(`is accepted in each: ${zip} in ${states.join(' and ')}`, () => {
      for (const state of states) assert.ok(isAccepted(zip, state), state);
      assert.ok(isAccepted(`${zip}-1234`, states[0] ?? ''));
    });
  }

  it('is on the list, whether few or many live across the border', () => {
    assert.ok(ZIP_STRADDLERS.size >= 137, String(ZIP_STRADDLERS.size));
    for (const [zip, states] of [
      ['42223', ['US-TN', 'US-KY']], // Fort Campbell
      ['97635', ['US-OR', 'US-CA']], // Census 2010, nobody across the border
      ['30165', ['US-GA', 'US-AL']], // relationship file of 2010
      ['40965', ['US-KY', 'US-TN']], // 2020
      ['57717', ['US-SD', 'US-MT', 'US-WY']],
    ] as const)
      assert.deepEqual([...(ZIP_STRADDLERS.get(zip) ?? [])].sort(), [...states].sort(), zip);
  });

  it('names the state of its post office first, and after that states that border on it', () => {
    const near = neighboursByName();
    const names = new Map(regions.map(({ code, names: { en } }) => [code, en]));
    const offices = new Map(readZips().map(({ area, region }) => [area, region]));
    for (const [zip, [first = '', ...others]] of ZIP_STRADDLERS) {
      assert.equal(first, offices.get(zip), zip);
      assert.ok(others.length > 0, zip);
      const bordering = near.get(names.get(first) ?? '') ?? [];
      for (const other of others)
        assert.ok(bordering.includes(names.get(other) ?? ''), `${zip} ${other}`);
    }
  });

  it('is refused in a third', () => {
    assert.ok(!isAccepted('42223', 'US-OH'));
    assert.ok(!isAccepted('97635', 'US-WA'));
  });

  it('is that of the government of Canada in Ottawa and in Gatineau', () => {
    for (const code of ['K1A 0A9', 'K1A 0C9']) {
      assert.ok(isAccepted(code, 'CA-ON'));
      assert.ok(isAccepted(code, 'CA-QC'));
      assert.ok(!isAccepted(code, 'CA-NB'));
    }
    assert.ok(!isAccepted('K1B 0A9', 'CA-QC'));
  });

  it('leads a person who types it to both', async () => {
    for (const typed of ['K1A', 'K1A 0C9']) {
      const [place] = await findPostal(readPostalCode(typed) ?? assert.fail(typed));
      assert.deepEqual([place?.region, place?.alsoIn], ['CA-ON', ['CA-QC']]);
    }
  });
});

describe('any other', () => {
  it('is accepted in its own region only', () => {
    assert.ok(isAccepted('97204', 'US-OR'));
    assert.ok(!isAccepted('97204', 'US-WA'));
    assert.ok(isAccepted('X0A 0H0', 'CA-NU'));
  });
});
