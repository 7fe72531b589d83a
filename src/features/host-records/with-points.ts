import { findPostal } from '../../places/find-postal.js';
import { readPostalCode } from '../../places/read-postal-code.js';
import type { Resource } from '../../schema/resource.js';

type Point = { readonly latitude: number; readonly longitude: number };

/**
 * The same records, with the middle of their postal code's area for places without a point of their own: a county's list seldom has
 * points, and its places would stand below all that is far away. The card says "about". A code that is not known, or lies in
 * another region than the record says, gives none. The same list where there is nothing to add.
 */
export async function withPoints(resources: readonly Resource[]): Promise<readonly Resource[]> {
  const points = new Map<string, Promise<Point | undefined>>();
  let isChanged = false;
  const located = await Promise.all(
    resources.map(async (resource) => {
      const { place } = resource;
      if (!place?.postalCode || place.latitude !== undefined) return resource;
      const key = `${place.region} ${place.postalCode}`;
      const asked = points.get(key) ?? pointOf(place.postalCode, place.region);
      points.set(key, asked);
      const point = await asked;
      if (!point) return resource;
      isChanged = true;
      return { ...resource, place: { ...place, ...point, precision: 'postal' as const } };
    }),
  );
  return isChanged ? located : resources;
}

async function pointOf(postalCode: string, region: string): Promise<Point | undefined> {
  const code = readPostalCode(postalCode);
  if (!code) return undefined;
  try {
    const [found] = await findPostal(code);
    const isThere = found && [found.region, ...(found.alsoIn ?? [])].includes(region);
    return isThere && !found.approximate ? found.point : undefined;
  } catch {
    // The table did not arrive: without a point, as before.
    return undefined;
  }
}
