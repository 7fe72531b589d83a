import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withPoints } from '../../../src/features/host-records/with-points.js';
import type { Resource } from '../../../src/schema/resource.js';

const at = (place: Partial<NonNullable<Resource['place']>> | undefined): Resource =>
  ({
    id: 'one',
    ...(place && { place: { city: 'Mount Vernon', region: 'US-WA', ...place } }),
  }) as Resource;

describe('places of a host that has no points', () => {
  it('have that of their postal code, and say so', async () => {
    const [us, canada] = await withPoints([
      at({ postalCode: '98273' }),
      at({ postalCode: 'K1A 0B1', city: 'Ottawa', region: 'CA-ON' }),
    ]);
    assert.equal(us?.place?.precision, 'postal');
    assert.ok(Math.abs((us?.place?.latitude ?? 0) - 48.42) < 0.1);
    assert.ok(Math.abs((us?.place?.longitude ?? 0) + 122.33) < 0.15);
    assert.ok(Math.abs((canada?.place?.latitude ?? 0) - 45.42) < 0.2);
  });

  it('keep a point of their own', async () => {
    const own = at({ postalCode: '98273', latitude: 48.5, longitude: -122.3 });
    assert.equal((await withPoints([own, at({ postalCode: '98273' })]))[0], own);
  });

  it('have none where the code is not known, is that of another region, or is missing', async () => {
    const list = [
      at({ postalCode: '00000' }),
      at({ postalCode: '97204' }),
      at({ postalCode: 'nonsense' }),
      at({}),
      at(undefined),
    ];
    assert.equal(await withPoints(list), list);
  });
});
