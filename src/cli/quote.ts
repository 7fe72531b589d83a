const SHOWN_LETTERS = 60;

/** A value as the person who wrote it knows it again, in one line. */
export function quote(value: string): string {
  const plain = value.replace(/\s+/g, ' ').replace(/\p{C}/gu, '');
  const letters = [...plain.slice(0, 2 * SHOWN_LETTERS)];
  const cut = letters.length > SHOWN_LETTERS ? '…' : '';
  return `"${letters.slice(0, SHOWN_LETTERS).join('')}${cut}"`;
}
