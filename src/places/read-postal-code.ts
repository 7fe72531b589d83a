/** A postal code as a person typed it, understood. */
export interface PostalCode {
  /** Five digits, or the first three characters of a Canadian code. */
  readonly area: string;
  readonly country: 'US' | 'CA';
  /** As it is written properly: `97204`, `97204-1234`, `K1A 0B1`, `K1A`. */
  readonly written: string;
}

// Canada Post, Addressing Guidelines: D, F, I, O, Q and U are in no code, W and Z do not begin one.
const CANADIAN = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z](\d[ABCEGHJ-NPRSTV-Z]\d)?$/;

/** Letters taken for digits, where a digit must stand. */
function asDigit(sign: string): string {
  return sign === 'O' ? '0' : sign === 'I' || sign === 'L' ? '1' : sign;
}

/** Digits taken for letters: L is the only letter in use that looks like 1; none looks like 0. */
function asLetter(sign: string): string {
  return sign === '1' ? 'L' : sign;
}

function readCanadian(signs: string): string | undefined {
  if (!/^(.{3}|.{6})$/.test(signs) || !/\d/.test(signs)) return undefined;
  const letters = [...signs].filter((sign, at) => at % 2 === 0 && sign !== '1').length;
  // "101" and "l01" are numbers, and nobody types L0L so.
  if (letters < 2) return undefined;
  const written = [...signs].map((sign, at) => (at % 2 ? asDigit(sign) : asLetter(sign))).join('');
  return CANADIAN.test(written) ? written : undefined;
}

/**
 * Reads a ZIP code, a ZIP+4 or a Canadian postal code, whole or its first three characters, in any case and
 * spacing; O for 0 and I for 1 are forgiven. Undefined for anything else.
 */
export function readPostalCode(text: string): PostalCode | undefined {
  const signs = text.toUpperCase().replace(/[\s.\-‐-―]+/g, '');
  const canadian = readCanadian(signs);
  if (canadian) {
    const area = canadian.slice(0, 3);
    return { area, country: 'CA', written: [area, canadian.slice(3)].join(' ').trim() };
  }
  if (!/^[\dOIL]{5}([\dOIL]{4})?$/.test(signs) || (signs.match(/\d/g) ?? []).length < 3) {
    return undefined;
  }
  const digits = [...signs].map(asDigit).join('');
  const area = digits.slice(0, 5);
  return { area, country: 'US', written: [area, digits.slice(5)].filter(Boolean).join('-') };
}
