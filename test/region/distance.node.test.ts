import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distanceKm, inUnits } from '../../src/region/distance.js';

describe('the distance between two points', () => {
  it('is right for cities whose distance is known', () => {
    const portland = { latitude: 45.52, longitude: -122.68 };
    const seattle = { latitude: 47.61, longitude: -122.33 };
    const miami = { latitude: 25.76, longitude: -80.19 };
    assert.ok(Math.abs(distanceKm(portland, seattle) - 234) < 3);
    assert.ok(Math.abs(distanceKm(seattle, miami) - 4393) < 20);
    assert.equal(distanceKm(miami, miami), 0);
  });

  it('is short across the antimeridian', () => {
    const east = { latitude: 52, longitude: 179.9 };
    const west = { latitude: 52, longitude: -179.9 };
    assert.ok(distanceKm(east, west) < 15);
  });
});

describe('a distance in words', () => {
  it('is in miles in the United States and in kilometres in Canada', () => {
    assert.deepEqual(inUnits(16.1, 'US'), { value: 10, unit: 'mi', isAbout: true, isLess: false });
    assert.deepEqual(inUnits(16.1, 'CA'), { value: 16, unit: 'km', isAbout: true, isLess: false });
  });

  it('is in the units that were asked for', () => {
    assert.equal(inUnits(16.1, 'km').unit, 'km');
    assert.equal(inUnits(16.1, 'mi').unit, 'mi');
  });

  it('has a decimal only near by and between exact points', () => {
    assert.equal(inUnits(3.14, 'km', 'exact').value, 3.1);
    assert.equal(inUnits(3.14, 'km', 'postal').value, 3);
    assert.equal(inUnits(9.96, 'km', 'exact').value, 10);
    assert.equal(inUnits(12.4, 'km', 'exact').value, 12);
    assert.equal(inUnits(143, 'km').value, 140);
  });

  it('says "about" unless the place is known exactly', () => {
    assert.equal(inUnits(3, 'km', 'exact').isAbout, false);
    assert.equal(inUnits(3, 'km', 'postal').isAbout, true);
    assert.equal(inUnits(3, 'km', 'city').isAbout, true);
  });

  it('never says 0', () => {
    const near = inUnits(0.2, 'US', 'city');
    assert.deepEqual([near.value, near.isLess], [1, true]);
    const here = inUnits(0.01, 'CA', 'exact');
    assert.deepEqual([here.value, here.isLess], [0.1, true]);
  });
});
