import { findByName } from './find-by-name.js';
import { findPostal } from './find-postal.js';
import type { FindOptions, FoundPlace } from './found-place.js';
import { readPostalCode } from './read-postal-code.js';

export type { FindOptions, FoundPlace } from './found-place.js';

const MOST_CHARACTERS = 120;

// At the end of an address. At its beginning five digits are a house.
const LAST_CODE =
  /(?:^|[\s,])(\d{5}(?:-\d{4})?|[a-z][\doil][a-z1](?:[ -]?[\doil][a-z1][\doil])?)\s*$/i;

/**
 * The places a person may mean by a postal code, a town, a county or a region, in any of our languages.
 * None: not understood. One: certain. Several: ask, the likeliest first. Never rejects.
 */
export async function findPlaces(
  text: string,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const asked = text
    .normalize('NFC')
    .slice(0, MOST_CHARACTERS)
    .replace(/[\s,;.]+$/, '')
    .trim();
  const code = readPostalCode(asked) ?? readPostalCode(lastCode(asked));
  try {
    if (code) return await findPostal(code);
    if (!/\p{L}.*\p{L}/u.test(asked)) return [];
    const { findNamed, suggestPlaces } = await import('./find-named.js');
    const found = await findNamed(asked, options);
    if (found.length > 0 || !options.isUnfinished) return found;
    const begun = await suggestPlaces(asked, options);
    return begun.map((place) => ({ ...place, corrected: true }));
  } catch {
    return findByName(asked, options);
  }
}

/** A postal code at the end of an address; three characters alone may be anything there. */
function lastCode(text: string): string {
  const code = LAST_CODE.exec(text)?.[1] ?? '';
  return code.length > 3 ? code : '';
}
