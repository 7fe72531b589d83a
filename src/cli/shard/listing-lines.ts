import { times } from '../../base/times.js';
import { toListing } from '../../dataset/to-listing.js';
import { cellOf } from '../../directory/cells.js';
import type { TileListing } from '../../directory/directory-files.js';
import { findPostal } from '../../places/find-postal.js';
import { readPostalCode } from '../../places/read-postal-code.js';
import type { Point } from '../../region/distance.js';
import { pointOf } from '../../region/listing-point.js';
import type { Resource } from '../../schema/resource.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { packLine } from './packed-line.js';
import type { SpoolLine } from './spool.js';
import { packUsual } from './usual-line.js';

/** A record as a line on the way to its tile, and where it goes. */
export interface PlacedLine extends SpoolLine {
  /** `US-OR` for a tile of the region, `US-OR.wide` for what serves all of it, `US.wide` for a country. */
  readonly part: string;
  /** Where it is, in a tile of the region. */
  readonly point?: Point;
}

/**
 * A record as a person may see it, in each of some languages; empty where nothing of it may be shown. A promise only where a
 * postal code has to be looked up.
 */
export function listingLines(
  reading: UsualOrNot,
  languages: readonly InterfaceLanguage[],
): readonly PlacedLine[] | Promise<readonly PlacedLine[]> {
  const resource = withPoint(reading.kept);
  return resource instanceof Promise
    ? resource.then((found) => linesOf({ ...reading, kept: found }, languages))
    : linesOf(reading, languages);
}

/** A record as it was read. */
interface UsualOrNot {
  readonly kept: Resource;
  /** It was read at once. */
  readonly isUsual: boolean;
  /** Its texts are written without escapes, and need none. */
  readonly isPlain: boolean;
}

function linesOf(
  { kept, isUsual, isPlain }: UsualOrNot,
  languages: readonly InterfaceLanguage[],
): readonly PlacedLine[] {
  const point = pointOf(kept as never);
  const text = isUsual ? packUsual(kept, languages, isPlain) : packListings(kept, languages);
  if (text === undefined) return [];
  const tail = digitsOf(kept.id);
  const home = point && kept.place?.region;
  const lines: PlacedLine[] = [];
  if (point && home) lines.push({ part: home, key: cellOf(point) + tail, text, point });
  for (const code of kept.regions)
    if (code !== home) lines.push({ part: `${code}.wide`, key: tail, text });
  return lines;
}

function packListings(
  resource: Resource,
  languages: readonly InterfaceLanguage[],
): string | undefined {
  const listings = languages.flatMap((language): readonly TileListing[] => {
    const listing = toListing(resource, language);
    return listing ? [{ ...listing, ...listedBy(resource) }] : [];
  });
  return listings.length > 0 ? packLine(listings) : undefined;
}

function listedBy({ channels, listedBy }: Resource): Pick<TileListing, 'by'> {
  const isListed = listedBy !== undefined || channels.some((way) => way.confidence === 'listed');
  return isListed ? { by: listedBy ?? '' } : {};
}

const known = new Map<string, Promise<Partial<NonNullable<Resource['place']>>>>();

/** A place without a point of its own is where its postal code is, and says so. */
function withPoint(resource: Resource): Resource | Promise<Resource> {
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
  return found.then((point) => ({ ...resource, place: { ...place, ...point } }));
}

/** Sixteen digits 0 to 3 that tell records at one point apart, and stay with the id (FNV-1a, then mixed as MurmurHash3 ends). */
function digitsOf(id: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) bits = Math.imul(bits ^ id.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits ^= bits >>> 16;
  return digits(bits >>> 24) + digits(bits >>> 16) + digits(bits >>> 8) + digits(bits);
}

/** Four digits of the last eight bits. */
function digits(bits: number): string {
  return DIGITS[bits & 0xff] ?? '';
}

const DIGITS = times(256, (bits) => bits.toString(4).padStart(4, '0'));
