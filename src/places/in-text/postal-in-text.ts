import { readPostalCode } from '../read-postal-code.js';
import type { SeenInText } from './typed-words.js';

// Five digits that are no part of a phone number, a sum or a dose.
const ZIP = /(?:^|[^\d$+().-])((\d{5})(?:-\d{4})?)(?![\d-]|\s*(?:\d|mg|mcg|ml|%|\$|dollars))/;
const POSTAL_CODE = /^[a-z]\d[a-z](?:[ -]?\d[a-z]\d)?$/i;
/** Tests and groups that look like the first half of a postal code. */
const NO_AREA = /^(?:a1c|m4m|b2b|p2p)$/i;
const LAST_CODE = /(?:^|\s)(\S{3}\s?\S{3})\s*$/;

/** A ZIP code among other words, a postal code as search saw it, or one at the end with O for 0. */
export function postalInText(
  text: string,
  { place = '', isNumber }: SeenInText,
): string | undefined {
  const [, zip, digits = ''] = ZIP.exec(text) ?? [];
  if (zip && !isNumber?.(digits)) return zip;
  if (POSTAL_CODE.test(place) && !NO_AREA.test(place)) return place;
  const last = LAST_CODE.exec(text)?.[1] ?? '';
  return readPostalCode(last)?.country === 'CA' ? last : undefined;
}
