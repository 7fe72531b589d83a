import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Channel, Resource } from '../../schema/resource.js';
import { areaCodeOf, isTollFree, NEW_AREA_CODES, regionsOfAreaCode } from './area-codes.js';
import type { Finding } from './problem.js';

/** Numbers that serve the other country as well, without saying so by their area code, each with the reason. E.164. */
export const ACROSS_THE_BORDER: Readonly<Record<string, string>> = {};

/** 900, and 976 behind any area code: the caller pays whoever answers. */
const PAID = /^\+1(?:900|...976)/;

/** A number of an area code that libphonenumber does not know yet. An exchange begins with 2 to 9 and is no 211 or 911. */
function isNewNumber(value: string): boolean {
  return (
    NEW_AREA_CODES.some(({ code }) => code === areaCodeOf(value)) &&
    /^\+1\d{3}(?!.11)[2-9]\d{6}$/.test(value)
  );
}

/** Every rule about a number of ten digits: it can be dialled, from the country that it is listed for, at no price of its own. */
export function checkCountry(channel: Channel, resource: Resource): readonly Finding[] {
  const message = troubleWith(channel.value, channel.regions ?? resource.regions);
  return message ? [{ field: 'value', message }] : [];
}

function troubleWith(value: string, served: readonly string[]): string | undefined {
  const code = areaCodeOf(value);
  const inUse = regionsOfAreaCode(code);
  const isCanadian = served.every((region) => region.startsWith('CA'));
  if (isCanadian && /^\+1310/.test(value)) {
    return `${value} is a number of Los Angeles. A Canadian 310-xxxx number has seven digits and no +1: write 310xxxx, and its owner into data/short-codes.json.`;
  }
  if (PAID.test(value)) return `${value} costs whoever calls it. Find a number that does not.`;
  const number = parsePhoneNumberFromString(value);
  const isKnown = number?.isValid() && number.number === value && number.countryCallingCode === '1';
  if (!isKnown && !isNewNumber(value)) {
    return `${value} cannot be dialled. Write a number in service in the US or Canada as +1 and ten digits. If its area code is new, add it to src/build/check/area-codes.ts with its source.`;
  }
  if (isTollFree(code)) return undefined;
  if (inUse.length === 0) {
    const { country } = number ?? {};
    return country && !['US', 'CA'].includes(country)
      ? `${value} is in another country (${country}), at its price. Find a number in ${served.join(', ')}.`
      : `${code} is not an area code of the US or Canada. Correct ${value}, or add the code to src/build/check/area-codes.ts with its source.`;
  }
  const isServed = inUse.some((region) =>
    served.some((other) => other.slice(0, 2) === region.slice(0, 2)),
  );
  return isServed || value in ACROSS_THE_BORDER
    ? undefined
    : `${value} is a number of ${inUse.join(', ')}, and the record serves ${served.join(', ')}. Correct one of them, or say in ACROSS_THE_BORDER (src/build/check/check-country.ts) why it serves both.`;
}
