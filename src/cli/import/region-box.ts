import { kilometresTo } from '../../directory/cells.js';
import type { Box } from '../../directory/directory-files.js';
import { regionBoxes } from '../../generated/places/words.js';

/** The boxes around the towns of each state, province and territory. */
export const boxOf: ReadonlyMap<string, Box> = new Map(regionBoxes.split(';').map(readBox));

/** Degrees. */
export function isInBox(
  [south, west, north, east]: Box,
  latitude: number,
  longitude: number,
): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** To the nearest of a box, 0 within it: Alaska goes on across the date line. */
export function kilometresFrom(box: Box, latitude: number, longitude: number): number {
  return Math.min(
    ...[longitude, longitude - 360].map((east) => kilometresTo(box, { latitude, longitude: east })),
  );
}

/** As `src/build/places/` packs it: code, south, west, height and width in hundredths of a degree. */
function readBox(packed: string): [code: string, box: Box] {
  const [code = '', ...numbers] = packed.split(',');
  const [south = 0, west = 0, height = 0, width = 0] = numbers.map(
    (number) => Number(number) / 100,
  );
  return [code, [south, west, south + height, west + width]];
}
