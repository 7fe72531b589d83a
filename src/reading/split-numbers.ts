/** A whole number as nearly all are written, with an extension or without. */
const NUMBER =
  /(?:\+?1[ .-]?)?(?:\([2-9]\d\d\)|[2-9]\d\d)[ .-]{0,3}[2-9]\d\d[ .-]?\d{4}(?!\d)(?:,? ?(?:x|ext\.?|extension|poste) ?\d{1,6}(?!\d))?/gi;

interface Found {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The whole numbers in a text, in their order. */
export function numbersIn(text: string): readonly Found[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: found, index: from = 0 }) =>
    // Digits before it, and it is the end of another number.
    /\d/.test(text[from - 1] ?? '') ? [] : { text: found, from, to: from + found.length },
  );
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/**
 * Numbers with nothing between them but words, each with its own: "503-555-0142 Spanish 503-555-0143" is two. Words before the first
 * number mean that each stands before its number, and words after the last that each stands behind it; where there are both, nobody
 * can tell, and the text stays as it is.
 */
export function splitNumbers(text: string): readonly string[] {
  const found = numbersIn(text);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < 2) return [text];
  const before = text.slice(0, first.from);
  const after = text.slice(last.to);
  const [areBefore, areAfter] = [hasWords(before), hasWords(after)];
  const heads = [before];
  const tails: string[] = [];
  for (let at = 1; at < found.length; at += 1) {
    const between = text.slice(found[at - 1]?.to, found[at]?.from);
    const [, note = '', rest = between] = /^\s*(\([^()]*\))(.*)$/s.exec(between) ?? [];
    const isNote = note !== '' && (areAfter || !areBefore);
    const isPlain = hasWords(isNote ? rest : between) && !/[:(]\s*$/.test(between);
    if (isPlain && areBefore && areAfter) return [text];
    const isBehind = isPlain && areAfter;
    tails.push(isBehind ? between : isNote ? note : '');
    heads.push(isBehind ? '' : isNote ? rest : between);
  }
  tails.push(after);
  return found.map(({ text: number }, at) => tidy(heads[at], number, tails[at]));
}

/** Without the half of a pair of brackets, and marks that stand alone. */
function tidy(before = '', number: string, after = ''): string {
  const opens = before.replace(/\((?![^()]*\))/g, ' ').replace(/^[\s,;/-]+/, '');
  const closes = after.replace(/^([^()]*)\)/, '$1 ').replace(/[\s,;/-]+$/, '');
  return `${opens}${number}${closes}`.trim();
}

const PHONE_AND_FAX =
  /\b(?:(?:phone|tel[ée]phone|t[ée]l|voice|ph)\.? ?(?:[/&+]|and|et|y) ?(fax)|(fax) ?(?:[/&+]|and|et|y) ?(?:phone|tel[ée]phone|t[ée]l|voice|ph))\b[.:]?/i;

/** "Phone/Fax": one number is both, of two the words say which is which, and of more nobody knows. */
export function withoutPhoneAndFax(cell: string): string {
  const said = PHONE_AND_FAX.exec(cell);
  if (!said) return cell;
  const numbers = numbersIn(cell);
  if (numbers.length === 1) return cell.replace(PHONE_AND_FAX, ' ').replace(/\(\s*\)/, ' ');
  const [one, other] = numbers;
  let others = cell;
  for (const { text } of numbers) others = others.replace(text, ' ');
  const isPair = numbers.length === 2 && !hasWords(others.replace(PHONE_AND_FAX, ' '));
  if (!one || !other || !isPair) return `fax ${cell.replace(/[;|\n\r/,]+/g, ' ')}`;
  return said[1] ? `${one.text}\nfax ${other.text}` : `fax ${one.text}\n${other.text}`;
}
