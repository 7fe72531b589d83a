import { readHours } from '../../reading/read-hours.js';
import { readState } from './read-state.js';

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
  /^(.+?)[,\s]+\(?([A-Z]{2})\)?\.?(?:,?\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?:,?\s+(?:USA?|U\.S\.A?\.?|United States(?: of America)?|Canada))?$/i;

/** A ZIP or postal code at the end. */
const CODE = /[,\s]+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/i;
/** "Albany, Oregon", "Gatineau (Québec)". */
const IN_FULL = /^(.+?)(?:,\s*|\s*\()([^,()]{3,30})\)?$/;
/** A country after all the rest. */
const COUNTRY =
  /,?\s+(?:USA?|U\.S\.A?\.?|United States(?: of America)?|[ÉE]tats-Unis|Estados Unidos|Canada)$/i;
/** "Salem, OR 97301 (2nd floor)". */
const AFTER_CODE = /^(.*\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))\s*(\([^()]{2,60}\))$/i;
/** A ZIP or postal code, and words after it. */
const AND_MORE =
  /^(.+?\b(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))[.,;:]?\s+(?:hours:? )?(\D.*)$/i;

/** "100 Main St, Albany, OR 97321 M-F 8am-5pm" in its parts; undefined where no state or province stands at the end of the place. */
export function splitAddress(text: string): AddressParts | undefined {
  const line = text
    .trim()
    .replace(/,?\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
  const [, coded = '', note = ''] = AFTER_CODE.exec(line) ?? [];
  const parts = splitAlone(coded || line);
  if (parts) return note ? { ...parts, address: `${parts.address} ${note}` } : parts;
  const [, before = '', more = ''] = AND_MORE.exec(line) ?? [];
  const place = more && readHours(more) ? splitAlone(before) : undefined;
  return place && { ...place, hours: more };
}

function splitInFull(line: string): AddressParts | undefined {
  const postalCode = CODE.exec(line)?.[1] ?? '';
  const [, before = '', state = ''] = IN_FULL.exec(line.replace(CODE, '')) ?? [];
  const region = readState(state);
  if (!region) return undefined;
  const parts = splitPlace(`${before}, ${region.slice(3)} ${postalCode}`.trim());
  // "12 Main St, Suite 4, Washington" may end in a town.
  return postalCode || parts?.city ? parts : undefined;
}

function splitAlone(line: string): AddressParts | undefined {
  const place = line.replace(COUNTRY, '');
  return splitPlace(place) ?? splitInFull(place);
}

/** Ends of streets that are codes of states, too: "400 Main St NE". */
const STREET_ENDS = /^(?:NE|CT|LA|DE|AL|ME|MT|IN|PR|CO)$/;

function splitPlace(line: string): AddressParts | undefined {
  const [, latitude, longitude] = POINT.exec(line) ?? [];
  const [, before = '', state = '', postalCode] = TAIL.exec(line.replace(POINT, '')) ?? [];
  // "Calle La" ends in two letters, too.
  const isCode = state === state.toUpperCase();
  const comma = before.lastIndexOf(',');
  const last = before.slice(comma + 1).trim();
  const isTown = comma < 0 && IS_TOWN.test(last) && /,\s*[A-Z]{2}\b/.test(line);
  const isSure =
    postalCode !== undefined || (isCode && (comma > 0 || isTown || endsInState(before, state)));
  const region = isSure ? readState(state) : undefined;
  if (!region) return undefined;
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

const IS_TOWN = /^\p{L}[\p{L}'’. -]*$/u;

/** "100 Main St Vancouver WA": a number, a street, a town and a code in capitals that ends no street. */
function endsInState(before: string, state: string): boolean {
  return /^\d+\S* +\S+ +\S+ +\S/.test(before) && /[a-z]/.test(before) && !STREET_ENDS.test(state);
}

const STREET =
  /^\d+\S* .*\b(?:st|street|ave?|avenue|rd|road|dr|drive|ln|lane|blvd|boulevard|ct|court|pl|place|hwy|highway|pkwy|parkway|cir|circle|ter|way|loop|route|rte)\b|^\d+\S*,? (?:rue|av|avenue|boul|boulevard|chemin|ch|mont[ée]e|rang)\b|^(?:calle|ave|avenida|carr|carretera) /i;

/** Whether a cell is the address of a place, for a column that does not say so. */
export function isAddress(text: string): boolean {
  return STREET.test(text) || splitAddress(text) !== undefined;
}
