import { kilometresTo } from '../../directory/cells.js';
import type { Box } from '../../directory/directory-files.js';
import { regionBoxes } from '../../generated/places/words.js';
import { loadInsideTest } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';
import { type Checked, withPointInRegion } from '../import/check-point.js';

/** A record as it is, or without a point that lies in another state or province than its address. */
export type PointCheck = (record: Resource) => Checked | Promise<Checked>;

/**
 * From the box around the towns of its state, a place may lie so far off in kilometres, where no state is: outlines leave out
 * islands, such as the last of the Aleutians.
 */
const FARTHEST = 1000;

/** Asks borders only of a point outside its own outline that lies inside another or far away: a tenth of the time. */
export async function loadPointCheck(): Promise<PointCheck> {
  const isInside = await loadInsideTest();
  const boxes = regionBoxes.split(';').map(readBox);
  return (record) => {
    const { latitude, longitude, region } = record.place ?? {};
    if (latitude === undefined || longitude === undefined || !region) return { record };
    if (isInside(region, latitude, longitude)) return { record };
    const isAstray = boxes.some(([code, box]) =>
      code === region
        ? kilometresFrom(box, latitude, longitude) > FARTHEST
        : isIn(box, latitude, longitude) && isInside(code, latitude, longitude),
    );
    return isAstray ? withPointInRegion(record) : { record };
  };
}

function isIn([south, west, north, east]: Box, latitude: number, longitude: number): boolean {
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}

/** To the nearest of a box: Alaska goes on across the date line. */
function kilometresFrom(box: Box, latitude: number, longitude: number): number {
  return Math.min(
    ...[longitude, longitude - 360].map((east) => kilometresTo(box, { latitude, longitude: east })),
  );
}

/** As `src/build/places/` packs it: code, south, west, height and width in hundredths of a degree. */
function readBox(packed: string): readonly [code: string, box: Box] {
  const [code = '', ...numbers] = packed.split(',');
  const [south = 0, west = 0, height = 0, width = 0] = numbers.map(
    (number) => Number(number) / 100,
  );
  return [code, [south, west, south + height, west + width]];
}
