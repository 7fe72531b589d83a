import { readPostalCode } from '../places/read-postal-code.js';

/** Where every ZIP code begins with 0, which spreadsheets take away. */
const ZERO_FIRST = ['MA', 'RI', 'NH', 'ME', 'VT', 'CT', 'NJ', 'PR', 'VI'];

/**
 * A ZIP or postal code as it is written properly: `1230` in Massachusetts is `01230`, `972041234` is `97204-1234`, `k1a0b1` is
 * `K1A 0B1`. Undefined for what is none, or of the other country.
 * @param region ISO 3166-2
 */
export function readPostal(text: string, region: string): string | undefined {
  const written = text.trim().replace(/^(\d+)\.0+$/, '$1');
  const [country, state = ''] = region.split('-');
  const isShort = country === 'US' && ZERO_FIRST.includes(state);
  const whole = isShort ? withZeros(written) : written;
  const read = readPostalCode(whole);
  return read && read.country === country ? read.written : undefined;
}

function withZeros(written: string): string {
  const [, zip = '', plus4 = ''] = /^(\d{3,4})(-\d{4})?$/.exec(written) ?? [];
  if (zip) return zip.padStart(5, '0') + plus4;
  return /^\d{7,8}$/.test(written) ? written.padStart(9, '0') : written;
}
