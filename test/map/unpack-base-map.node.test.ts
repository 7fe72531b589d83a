import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALPHABET, CARRY, packLines } from '../../src/build/base-map/base-map-pack.js';
import { baseMap } from '../../src/generated/base-map.js';
import { unpackLabels, unpackLines } from '../../src/map/unpack-base-map.js';

const codec = { letters: ALPHABET, carry: CARRY };

describe('packed lines', () => {
  it('come back as they were, to the step', () => {
    const coordinate = fc.integer({ min: -22_000, max: 22_000 });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const read = unpackLines(codec, packLines(lines, 1, true), 1);
        assert.deepEqual(read, lines);
      }),
    );
  });
});

describe('the base map', () => {
  const labels = unpackLabels(baseMap);
  const lines = baseMap.lines.map(({ kind, packed, step }) => ({
    kind,
    lines: unpackLines(baseMap, packed, step),
  }));

  it('lies on one side of the world without a seam, Guam and the Aleutians west of Alaska', () => {
    const all = [...lines.flatMap((entry) => entry.lines.flat()), ...labels.map(({ at }) => at)];
    for (const [longitude, latitude] of all) {
      assert.ok(longitude > -217 && longitude < -10, `longitude ${longitude}`);
      assert.ok(latitude > -15 && latitude < 84, `latitude ${latitude}`);
    }
    const west = lines.flatMap((entry) => entry.lines.flat()).filter(([x]) => x < -180);
    assert.ok(
      west.some(([, y]) => y > 50 && y < 54),
      'the western Aleutians',
    );
    assert.ok(
      west.some(([x, y]) => x < -214 && y < 15),
      'Guam',
    );
  });

  it('draws American Samoa south of the equator, Hawaii and Nunavut', () => {
    const points = lines.flatMap((entry) => entry.lines.flat());
    assert.ok(points.some(([x, y]) => y < -14 && x < -168 && x > -172));
    assert.ok(points.some(([x, y]) => y > 18 && y < 23 && x < -154 && x > -161));
    assert.ok(points.some(([x, y]) => y > 80 && x > -100 && x < -60));
  });

  it('draws each frontier along the outline of the United States, where it is drawn but once', () => {
    const of = (wanted: string) =>
      lines.flatMap(({ kind, lines: all }) => (kind === wanted ? all : []));
    const corners = new Set(of('states').flat().map(String));
    const along = of('frontiers').map((line) => line.filter((point) => corners.has(String(point))));
    const whole = of('frontiers').filter((line, at) => line.length === along[at]?.length);
    // From Maine to the Great Lakes, on to the Pacific, Alaska, Mexico; what is left is Mexico's south and islets.
    assert.ok(whole.filter((line) => line.length > 50).length >= 4);
    assert.ok(of('frontiers').length - whole.length <= 2);
    for (const gap of [...of('gaps'), ...of('neighbourGaps')]) assert.ok(gap.length > 2);
  });

  it('names a city before its suburbs, and both sides of a border', () => {
    const zoomOf = (name: string): number =>
      Math.min(...labels.filter((label) => label.name === name).map(({ zoom }) => zoom));
    assert.ok(zoomOf('Ottawa') < zoomOf('Kanata'));
    assert.ok(zoomOf('Dallas') < zoomOf('Fort Worth'));
    assert.ok(zoomOf('Detroit') < 8 && zoomOf('Windsor') < 10);
  });

  it('names a town in each state, province and territory', () => {
    const towns: readonly (readonly [string, number, number])[] = [
      ['Iqaluit', -68.5, 63.75],
      ['Honolulu', -157.86, 21.3],
      ['Saipan', -214.27, 15.19],
      ['Pago Pago', -170.7, -14.28],
      ['San Juan', -66.1, 18.47],
      ['Whitehorse', -135.05, 60.72],
      ['Burlington', -73.21, 44.48],
    ];
    for (const [name, longitude, latitude] of towns) {
      const found = labels.some(
        (label) =>
          label.name === name &&
          Math.abs(label.at[0] - longitude) < 0.1 &&
          Math.abs(label.at[1] - latitude) < 0.1,
      );
      assert.ok(found, name);
    }
  });
});
