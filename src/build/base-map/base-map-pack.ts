/** Writes lines as text: differences from point to point, one letter for a small one. `src/map/unpack-lines.ts` reads it. */

export type Point = readonly [x: number, y: number];

/** Letters that need no escaping in any kind of string literal. A space stands between lines. */
export const ALPHABET = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => !'$\\`<'.includes(letter))
  .join('');

/** Letters that say "and more follows"; the others end a number. */
export const CARRY = 20;

function packNumber(value: number): string {
  const ends = ALPHABET.length - CARRY;
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= ends) {
    text += ALPHABET[ends + ((rest - ends) % CARRY)];
    rest = Math.floor((rest - ends) / CARRY);
  }
  return text + ALPHABET[rest];
}

export type Line = readonly Point[];

/** Lines in steps of `step` degrees, each after the other; a point equal to the one before it is left out unless kept. */
export function packLines(
  lines: readonly (readonly Point[])[],
  step: number,
  keepsAll = false,
): string {
  let [atX, atY] = [0, 0];
  const texts = lines.map((line) => {
    let text = '';
    for (const [x, y] of line) {
      const [toX, toY] = [Math.round(x / step), Math.round(y / step)];
      if (!keepsAll && text !== '' && toX === atX && toY === atY) continue;
      text += packNumber(toX - atX) + packNumber(toY - atY);
      [atX, atY] = [toX, toY];
    }
    return text;
  });
  return texts.filter((text) => text !== '').join(' ');
}
