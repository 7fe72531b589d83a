import { regionBoxes } from '../../generated/places/words.js';
import { loadInsideTest } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';
import { type Checked, withPointInRegion } from '../import/check-point.js';

/** A record as it is, or without a point that lies in another state or province than its address. */
export type PointCheck = (record: Resource) => Checked | Promise<Checked>;

interface RegionBox {
  readonly code: string;
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What an outline leaves out lies no farther, in degrees: islands, piers, the other bank. */
const ASTRAY = 0.5;

/** Asks borders only of a point outside its own outline that lies inside another or far away: a tenth of the time. */
export async function loadPointCheck(): Promise<PointCheck> {
  const isInside = await loadInsideTest();
  const boxes = regionBoxes.split(';').map(readBox);
  return (record) => {
    const { latitude, longitude, region } = record.place ?? {};
    if (latitude === undefined || longitude === undefined || !region) return { record };
    if (isInside(region, latitude, longitude)) return { record };
    const isIn = ({ south, west, north, east }: RegionBox, more = 0): boolean =>
      latitude >= south - more &&
      latitude <= north + more &&
      longitude >= west - more &&
      longitude <= east + more;
    const own = boxes.find(({ code }) => code === region);
    const isAstray =
      (own !== undefined && !isIn(own, ASTRAY)) ||
      boxes.some((box) => isIn(box) && isInside(box.code, latitude, longitude));
    return isAstray ? withPointInRegion(record) : { record };
  };
}

/** As `src/build/places/` packs it: code, south, west, height and width in hundredths of a degree. */
function readBox(packed: string): RegionBox {
  const [code = '', ...numbers] = packed.split(',');
  const [south = 0, west = 0, height = 0, width = 0] = numbers.map(
    (number) => Number(number) / 100,
  );
  return { code, south, west, north: south + height, east: west + width };
}
