import { foldText } from '../../base/fold-text.js';
import { isObject, type Json } from './json.js';

const LONGEST = 60;

/**
 * An id from what stays the same when the rest of a record changes: its region, its name and where it is or, where that is
 * nowhere, how to reach it. Two branches of one name differ in their address. Undefined without a name and a region.
 */
export function recordId({ name, regions, place, channels }: Json): string | undefined {
  const [said] = isObject(name) ? Object.values(name) : [];
  const [region] = Array.isArray(regions) ? regions : [];
  if (typeof said !== 'string' || typeof region !== 'string') return undefined;
  const where = isObject(place) ? [place.address, place.city, place.postalCode] : [];
  const ways = Array.isArray(channels) ? channels.map((way) => isObject(way) && way.value) : [];
  const rest = where.some((part) => part) ? where : ways;
  const begin = slugOf(`${region} ${said}`).slice(0, LONGEST);
  return `${begin}-${shortHash([said, ...rest].map((part) => fold(String(part ?? ''))).join('|'))}`.replace(
    /-+/g,
    '-',
  );
}

/** Lower-case letters, digits and single hyphens. */
export function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** At most eight letters and digits that any other text is very unlikely to have. */
export function shortHash(text: string): string {
  return writeHash(hashOf([text]));
}

/** A number that other texts are very unlikely to have, joined by `|` (FNV-1a, two halves). */
export function hashOf(texts: readonly string[]): number {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  const add = (code: number): void => {
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two + code, 0x9e3779b1) ^ (two >>> 15);
  };
  for (const [index, text] of texts.entries()) {
    if (index > 0) add(BETWEEN);
    for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at));
  }
  return (one >>> 0) * 0x8_0000 + ((two >>> 0) & 0x7_ffff);
}

const BETWEEN = '|'.charCodeAt(0);

const HALF = 36 ** 4;

/** The end of a hash in letters and digits, at most eight. */
export function writeHash(hash: number): string {
  // A number beyond 32 bits takes ten times as long to write as two halves.
  const [high, low] = [Math.floor(hash / HALF), hash % HALF];
  if (high === 0) return low.toString(36);
  return (high.toString(36) + low.toString(36).padStart(4, '0')).slice(-8);
}

/** Nothing to fold in plain letters but capitals: a list has thousands of them. */
function fold(text: string): string {
  return /^[ -~]*$/.test(text) ? text.toLowerCase() : foldText(text);
}
