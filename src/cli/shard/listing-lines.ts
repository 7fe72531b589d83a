import { toListing } from '../../dataset/to-listing.js';
import { cellOf } from '../../directory/cells.js';
import type { TileListing } from '../../directory/directory-files.js';
import { findPostal } from '../../places/find-postal.js';
import { readPostalCode } from '../../places/read-postal-code.js';
import { pointOf } from '../../region/listing-point.js';
import type { Resource } from '../../schema/resource.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { packLine } from './packed-line.js';
import type { SpoolLine } from './spool.js';

/** A record as a line on the way to its tile, and where it goes. */
export interface PlacedLine extends SpoolLine {
  /** `US-OR` for a tile of the region, `US-OR.wide` for what serves all of it, `US.wide` for a country. */
  readonly part: string;
}

/** A record as a person may see it, in each of some languages; empty where nothing of it may be shown. */
export async function listingLines(
  record: Resource,
  languages: readonly InterfaceLanguage[],
): Promise<readonly PlacedLine[]> {
  const resource = await withPoint(record);
  const listings = languages.flatMap((language) => {
    const listing = toListing(resource, language);
    return listing ? { ...listing, ...listedBy(resource) } : [];
  });
  const [first] = listings as readonly TileListing[];
  if (!first) return [];
  const point = pointOf(first);
  const text = packLine(listings as readonly TileListing[], point);
  const tail = digitsOf(resource.id);
  const home = point && resource.place?.region;
  const wide = resource.regions.filter((code) => code !== home);
  return [
    ...(point && home ? [{ part: home, key: cellOf(point) + tail, text }] : []),
    ...wide.map((code) => ({ part: `${code}.wide`, key: tail, text })),
  ];
}

function listedBy({ channels, listedBy }: Resource): Pick<TileListing, 'by'> {
  const isListed = listedBy !== undefined || channels.some((way) => way.confidence === 'listed');
  return isListed ? { by: listedBy ?? '' } : {};
}

const known = new Map<string, Promise<Partial<NonNullable<Resource['place']>>>>();

/** A place without a point of its own is where its postal code is, and says so. */
async function withPoint(resource: Resource): Promise<Resource> {
  const { place } = resource;
  const code = place?.postalCode && !pointOf(resource as never) && readPostalCode(place.postalCode);
  if (!place || !code) return resource;
  let found = known.get(code.area);
  if (!found) {
    found = findPostal(code).then(([area]) =>
      area?.point ? { ...area.point, precision: 'postal' as const } : {},
    );
    known.set(code.area, found);
  }
  return { ...resource, place: { ...place, ...(await found) } };
}

/** Sixteen digits 0 to 3 that tell records at one point apart, and stay with the id (FNV-1a, then mixed as MurmurHash3 ends). */
function digitsOf(id: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) bits = Math.imul(bits ^ id.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0).toString(4).padStart(16, '0');
}
