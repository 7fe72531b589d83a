import type { Resource } from '../../schema/resource.js';

/** A record with a point as a GeoJSON feature (RFC 7946: east before north); undefined for one without. */
export function toFeature(record: Resource): object | undefined {
  const { id, name, place, channels, kinds, hours, listedBy } = record;
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  const phone = channels.find(({ type }) => type === 'phone')?.value;
  const web = channels.find(({ type }) => type === 'web')?.value;
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: {
      name: Object.values(name)[0],
      kinds,
      address: place.address,
      city: place.city,
      region: place.region,
      postalCode: place.postalCode,
      phone,
      web,
      opening_hours: hours?.text === 'unknown' ? undefined : hours?.text,
      listedBy,
    },
  };
}
