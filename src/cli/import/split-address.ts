import { readHours } from '../../reading/read-hours.js';
import { readRegion } from '../../reading/read-region.js';

/** The parts of an address that stands in one cell; what cannot be told for certain stays in the street. */
export interface AddressParts {
  readonly address: string;
  readonly city?: string;
  readonly region: string;
  /** As they stand after it. */
  readonly hours?: string;
  readonly postalCode?: string;
  readonly latitude?: string;
  readonly longitude?: string;
}

/** "(44.94, -123.03)" behind an address: Socrata writes it so. */
const POINT = /[\s,]*\(?\s*(-?\d{1,2}\.\d{2,})°?\s*,\s*(-?\d{2,3}\.\d{2,})°?\s*\)?$/;

const TAIL =
  /^(.+?)[,\s]+\(?([A-Z]{2})\)?\.?(?:,?\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?:,?\s+(?:USA?|Canada))?$/i;

/** "Albany, Oregon 97321". */
const IN_FULL = /^(.+),\s*([A-Za-z]+(?: [A-Za-z]+){0,2}),?\s+(\d{5}(?:-\d{4})?)$/;
/** A ZIP or postal code, and words after it. */
const AND_MORE =
  /^(.+?\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))[.,;:]?\s+(?:hours:? )?(\D.*)$/i;

/** "100 Main St, Albany, OR 97321 M-F 8am-5pm" in its parts; undefined where no state or province stands at the end of the place. */
export function splitAddress(text: string): AddressParts | undefined {
  const line = text
    .trim()
    .replace(/,?\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
  const parts = splitPlace(line) ?? splitInFull(line);
  if (parts) return parts;
  const [, before = '', more = ''] = AND_MORE.exec(line) ?? [];
  const place = more && readHours(more) ? (splitPlace(before) ?? splitInFull(before)) : undefined;
  return place && { ...place, hours: more };
}

function splitInFull(line: string): AddressParts | undefined {
  const [, before = '', state = '', postalCode = ''] = IN_FULL.exec(line) ?? [];
  const region = state.length > 2 ? readRegion(state, { isState: true }) : undefined;
  return region ? splitPlace(`${before}, ${region.slice(3)} ${postalCode}`) : undefined;
}

function splitPlace(line: string): AddressParts | undefined {
  const [, latitude, longitude] = POINT.exec(line) ?? [];
  const [, before = '', state = '', postalCode] = TAIL.exec(line.replace(POINT, '')) ?? [];
  // "Calle La" ends in two letters, too.
  const isSure =
    postalCode !== undefined || (state === state.toUpperCase() && before.includes(','));
  const region = isSure ? readRegion(state, { isState: true }) : undefined;
  if (!region) return undefined;
  const comma = before.lastIndexOf(',');
  const last = before.slice(comma + 1).trim();
  const hasCity =
    comma > 0 && /^[\p{L}'’. -]+$/u.test(last) && !/^(?:suite|ste|unit|apt)\b/i.test(last);
  return {
    address: hasCity ? before.slice(0, comma).trim() : before.trim(),
    ...(hasCity && { city: last }),
    region,
    ...(postalCode && { postalCode }),
    ...(latitude && longitude && { latitude, longitude }),
  };
}
