/** The other half of `src/places/read-numbers.ts`. */

const DIGITS = Array.from({ length: 91 }, (_, digit) =>
  String.fromCharCode(digit < 57 ? digit + 35 : digit + 36),
);

/** A whole number in `width` characters. */
export function packFixed(value: number, width: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 91 ** width) {
    throw new RangeError(`${value} does not fit in ${width} characters. Use a wider field.`);
  }
  return Array.from(
    { length: width },
    (_, place) => DIGITS[Math.floor(value / 91 ** (width - 1 - place)) % 91],
  ).join('');
}

/** Whole numbers from 0, in one, two or four characters each. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((value) => {
      if (value < 64) return packFixed(value, 1);
      const rest = value - 64;
      return rest < 26 * 91
        ? packFixed(64 + Math.floor(rest / 91), 1) + packFixed(rest % 91, 1)
        : packFixed(90, 1) + packFixed(value, 3);
    })
    .join('');
}

/** Whole numbers as differences from the one before, negative ones odd. */
export function packDifferences(numbers: readonly number[]): string {
  return packNumbers(
    numbers.map((value, at) => {
      const difference = value - (numbers[at - 1] ?? 0);
      return difference < 0 ? -difference * 2 - 1 : difference * 2;
    }),
  );
}
