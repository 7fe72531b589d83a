/** Keypad digits of A to Z (ITU-T E.161). */
const KEYPAD = '22233344455566677778889999';
/** Nobody writes a number longer than this, and patterns stay quick. */
const LONGEST = 60;
/** Area codes such as 211 and 988 do not exist: those are numbers of their own. */
const NORTH_AMERICAN = /^(?!.11|988)[2-9]\d\d[2-9]\d{6}$/;

/**
 * The digits to compare numbers by: ten for a North American number, fewer for a short code; undefined if the text is no
 * number. Reads what people write: +1, brackets, dots, `tel:`, vanity letters, `1-800-662-HELP (4357)`, a number before
 * words (`988 lifeline`), fullwidth and Arabic digits. A bracket at the end must repeat the number's last digits, or the
 * text contradicts itself and is no number.
 */
export function digitsOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = simplify(text);
  const [, main = '', note = ''] = /^(.*\S) *\((.*)\)$/.exec(plain) ?? [];
  const number = readNumber(main);
  if (!number) return readNumber(plain);
  return number.endsWith(dial(note).slice(-10)) ? number : undefined;
}

/** Capitals and digits with what stands between; without scheme, menu steps and invisible marks. */
function simplify(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      // Arabic-Indic and Persian digits; their last four bits are their value.
      .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
      .toUpperCase()
      .replace(/^\s*(TEL|SMS):|[,;?].*/gs, '')
      .trim()
  );
}

function readNumber(text: string): string | undefined {
  if (!/^(?:\(?\+ ?1)?[A-Z\d\s().·•\p{Pd}−]*$/u.test(text)) return undefined;
  const [head = ''] = /^[^A-Z]*/.exec(text) ?? [];
  const number = national(head);
  if (NORTH_AMERICAN.test(number)) return number; // Words may follow: "902-470-8888 ext. 3".
  if (head === text) return /^[2-9]\d{2,6}$/.test(number) ? number : undefined;
  if (/^([2-9]11|988|\d{5,6})\s$/.test(head)) return number; // "988 lifeline", "741741 home".

  // Vanity letters follow an area code or make one word with their digits; "24 hour help" is no number.
  if (/^1?\d{0,2}$/.test(number) && /\s/.test(text)) return undefined;
  // Toll-free words may be longer than the number: phones ignore the rest.
  const vanity = national(text).replace(/^(8\d{9})\d{0,3}$/, '$1');
  return NORTH_AMERICAN.test(vanity) ? vanity : undefined;
}

/** What a phone dials for the text, without the leading 1 of a long number. */
function national(text: string): string {
  return dial(text).replace(/^1(?=\d{10})/, '');
}

/** The digits that a phone sends for what is typed: letters by their keys, all else left out. */
export function dial(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => KEYPAD.charAt(letter.charCodeAt(0) - 65))
    .replace(/\D/g, '');
}
