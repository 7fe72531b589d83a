const SHOWN_LETTERS = 60;
/** Nothing to shorten or to take out. */
const PLAIN = /^[!-~]{0,60}$/;

/** A value as the person who wrote it knows it again, in one line. */
export function quote(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  const plain = value.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
  const letters = [...plain.slice(0, 2 * SHOWN_LETTERS)];
  const cut = letters.length > SHOWN_LETTERS ? '…' : '';
  return `"${letters.slice(0, SHOWN_LETTERS).join('')}${cut}"`;
}
