import type { Place } from '../../schema/resource.js';
import type { FieldProblem } from './field-problem.js';

type Box = readonly [south: number, north: number, west: number, east: number];

/** Where a country has land, with a little water: one box for each part, so that no ocean is in between. */
const BOXES: Readonly<Record<string, readonly Box[]>> = {
  US: [
    [24.3, 49.5, -125, -66.8],
    [51, 71.6, -180, -129.9],
    [51, 53.5, 172, 180],
    [18.8, 28.6, -178.6, -154.6],
    [17.5, 18.7, -68.1, -64.4],
    [13, 20.8, 144.4, 146.3],
    [-14.8, -10.8, -171.3, -168],
  ],
  CA: [[41.6, 83.2, -141.1, -52.5]],
};

/** A place without a point that cannot be its own; half a point is none. */
export function tidyPlace(place: Place): {
  readonly place: Place;
  readonly problem?: FieldProblem;
} {
  const { latitude, longitude, precision, ...rest } = place;
  if (latitude === undefined && longitude === undefined) return { place: rest };
  if (latitude !== undefined && longitude !== undefined && precision) {
    const boxes = BOXES[place.region.slice(0, 2)] ?? [];
    const isInside = boxes.some(
      ([south, north, west, east]) =>
        latitude >= south && latitude <= north && longitude >= west && longitude <= east,
    );
    if (isInside) return { place };
  }
  const message = precision
    ? `and longitude are ${latitude}, ${longitude}, which is not in ${place.region}. Write degrees north and east (west below zero).`
    : 'and longitude need a "precision": "exact", "postal" or "city".';
  return { place: rest, problem: { field: 'place.latitude', message } };
}
