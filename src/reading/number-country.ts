import { areaCodes } from '../generated/area-codes.js';

/** Area codes of +1 that are other countries, at their price (NANPA). */
const ABROAD =
  /^(?:242|246|264|268|284|345|441|473|649|658|664|721|758|767|784|809|829|849|868|869|876)/;
/** Area codes and exchanges that no company gives out (NANPA): kept for longer numbers, or for 411 and the like. */
const NOBODYS = /^(.9|37|96|....11)/;
/** 900 and 976: the caller pays whoever answers. */
const PAID = /^900|^(?:...)?976/;

/** What is said of a text that is no number. */
export const HOW_TO =
  'is not a number that every phone in the US or Canada can reach. Write it with its area code, such as "+15035550142"; only 211, 988 and the like, and five or six digits to text, have none.';

/** What speaks against a number of ten digits in a record for these regions; undefined: nothing that we know of. */
export function numberTrouble(digits: string, regions: readonly string[]): string | undefined {
  if (PAID.test(digits)) return 'costs whoever calls it. Give a number that does not.';
  if (NOBODYS.test(digits)) return HOW_TO;
  if (ABROAD.test(digits)) return 'is in another country. Give one in the US or Canada.';
  const country = countryOf(digits.slice(0, 3));
  if (!country || serves(regions, country)) return undefined;
  const name = country === 'US' ? 'the US' : 'Canada';
  return `is in ${name}, and the record serves ${regions.join(', ')}. Correct it, or name ${country} among the "regions", too.`;
}

/** Packed by the first two digits of a code. */
const countries = new Map(
  (['CA', 'US'] as const).flatMap((country) =>
    areaCodes[country]
      .split(' ')
      .flatMap((group) =>
        [...group.slice(2)].map((last) => [group.slice(0, 2) + last, country] as const),
      ),
  ),
);

/** The one country of an area code. Toll-free ones are in neither list, nor are codes that are newer than this page. */
function countryOf(code: string): 'US' | 'CA' | undefined {
  return countries.get(code);
}

/** Whether some of the regions are in a country. */
export function serves(regions: readonly string[], country: 'US' | 'CA'): boolean {
  return regions.some((region) => region.startsWith(country));
}
