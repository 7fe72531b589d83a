import { isNumber } from '../../contact/channel-kinds.js';
import type { Resource } from '../../schema/resource.js';
import type { FieldProblem } from './field-problem.js';

/** 988 or 911 with a mark or a space between its digits or none, not as part of a longer number. */
const NAMED = /(?:^|\D)9[^\p{L}\p{N}]?(?:8[^\p{L}\p{N}]?8|1[^\p{L}\p{N}]?1)(?!\d)/u;

/** What may be a 9: that digit, or a letter beyond ASCII that looks like it. */
const MAY_NAME = /[^ -8:-~]/;

/** The whole name of the line that is 988, today or before. */
const LIFELINE =
  /^(?:the )?(?:(?:national )?suicide (?:& |and )crisis lifeline|national suicide prevention lifeline|talk suicide(?: canada)?|parlons suicide(?: canada)?)$/i;
const MAY_BE_LIFELINE = /suicide/i;

/** What a line that calls itself so may be called by: 988's number of before still leads to it. */
const ITS_OWN: Readonly<Record<string, readonly string[]>> = {
  988: ['988', '+18002738255'],
  911: ['911'],
};

/** Why a record that calls itself 988 or 911 may not be shown: another number answers. Undefined where that is not so. */
export function namedNumber({ name, channels }: Resource): FieldProblem | undefined {
  const numbers = channels.filter(isNumber);
  const named = Object.values(name).flatMap((said) => numberNamed(said) ?? [])[0];
  if (!named || numbers.length === 0) return undefined;
  if (numbers.some(({ value }) => ITS_OWN[named]?.includes(value))) return undefined;
  return {
    field: 'name',
    message: `names ${named}, but ${numbers[0]?.value} answers. Write the name without the number.`,
  };
}

function numberNamed(said: string): string | undefined {
  if (MAY_BE_LIFELINE.test(said) && LIFELINE.test(said.trim())) return '988';
  const found = MAY_NAME.test(said) ? NAMED.exec(plainDigits(said))?.[0] : undefined;
  return found && (found.includes('8') ? '988' : '911');
}

/** Fullwidth, mathematical, Arabic and Persian digits are those that they look like. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);
}
