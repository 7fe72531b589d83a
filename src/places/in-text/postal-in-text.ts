import { lookBehind } from '../look-behind.js';
import { readPostalCode } from '../read-postal-code.js';
import type { SeenInText } from './typed-words.js';

// Five digits that are no part of a phone number, a sum or a dose, and no house in a street.
const ZIP = lookBehind(
  '(?<![\\d$+().-])(?<!\\bbox )(\\d{5})(?:[-–]\\d{4})?(?![\\d–-]|\\s*(?:\\d|mg|mcg|ml|%|\\$|dollars)|(?:\\s+\\S+){1,3}?\\s+(?:st|street|ave|avenue|rd|road|blvd|dr|drive|lane)\\b)',
  'gi',
  /(?!)/g,
);
const WHOLE_CODE = lookBehind(
  '(?<![a-z\\d])[a-ceghj-nprstvxy]\\d[a-z][ \\u00a0-]*\\d[a-z]\\d(?![a-z\\d])',
  'gi',
  /(?!)/g,
);
const HALF_CODE = /^[a-z]\d[a-z]$/i;
/** Tests and groups that look like the first half of a postal code. */
const NO_AREA = /^(?:a1c|m4m|b2b|p2p)$/i;
const LAST_CODE = /(?:^|\s)(\S{3}\s?\S{3})\s*$/;

/** A ZIP code among other words, a postal code as search saw it, or one at the end with O for 0. */
export function postalInText(
  text: string,
  { place = '', isNumber }: SeenInText,
): string | undefined {
  const [zip, digits = ''] = lastOf(text, ZIP) ?? [];
  if (zip && !isNumber?.(digits)) return zip;
  const [whole] = lastOf(text, WHOLE_CODE) ?? [];
  if (whole) return whole;
  if (HALF_CODE.test(place) && !NO_AREA.test(place)) return place;
  const last = LAST_CODE.exec(text)?.[1] ?? '';
  return readPostalCode(last)?.country === 'CA' ? last : undefined;
}

function lastOf(text: string, pattern: RegExp): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
