import { isNumber } from '../../contact/channel-kinds.js';
import type { Resource } from '../../schema/resource.js';
import type { FieldProblem } from './field-problem.js';

/** 988 with a mark or a space between its digits or none, not as part of a longer number. */
const NAMED = /(?:^|\D)9[^\p{L}\p{N}]?8[^\p{L}\p{N}]?8(?!\d)/u;

/** What may be a 9: that digit, or a letter beyond ASCII that looks like it. */
const MAY_NAME = /[^ -8:-~]/;

/** Why a record that calls itself 988 may not be shown: another number answers. Undefined where that is not so. */
export function namedNumber({ name, channels }: Resource): FieldProblem | undefined {
  const numbers = channels.filter(isNumber);
  const isNamed = Object.values(name).some(
    (said) => MAY_NAME.test(said) && NAMED.test(plainDigits(said)),
  );
  if (!isNamed || numbers.length === 0 || numbers.some(({ value }) => value === '988')) {
    return undefined;
  }
  return {
    field: 'name',
    message: `names 988, but ${numbers[0]?.value} answers. Write the name without the number.`,
  };
}

/** Fullwidth, mathematical, Arabic and Persian digits are those that they look like. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
}
