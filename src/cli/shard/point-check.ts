import { loadInsideTest } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';
import { type Checked, withPointInRegion } from '../import/check-point.js';
import { boxOf, isInBox, kilometresFrom } from '../import/region-box.js';

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
  const boxes = [...boxOf];
  return (record) => {
    const { latitude, longitude, region } = record.place ?? {};
    if (latitude === undefined || longitude === undefined || !region) return { record };
    if (isInside(region, latitude, longitude)) return { record };
    const isAstray = boxes.some(([code, box]) =>
      code === region
        ? kilometresFrom(box, latitude, longitude) > FARTHEST
        : isInBox(box, latitude, longitude) && isInside(code, latitude, longitude),
    );
    return isAstray ? withPointInRegion(record) : { record };
  };
}
