/** 91 printable characters that need no escape in a string with double quotes. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 92 ? code - 35 : code - 36;
}

/** Whole numbers of a fixed width, each in `width` characters. */
export function readFixed(text: string, at: number, width: number): number {
  let value = 0;
  for (let place = at * width; place < (at + 1) * width; place += 1) {
    value = value * 91 + digitAt(text, place);
  }
  return value;
}

/** Whole numbers from 0, small ones in one character, most others in two: what `packNumbers` wrote at build time. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const first = digitAt(text, at);
    if (first < 64) {
      numbers.push(first);
    } else if (first < 90) {
      at += 1;
      numbers.push(64 + (first - 64) * 91 + digitAt(text, at));
    } else {
      numbers.push(readFixed(text.slice(at + 1, at + 4), 0, 3));
      at += 3;
    }
  }
  return numbers;
}

/** Differences, up and down, added up: 2, 1, 4 is +1, -1, +2, which is 1, 0, 2. */
export function addUp(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((packed) => {
    sum += packed % 2 === 0 ? packed / 2 : -(packed + 1) / 2;
    return sum;
  });
}
