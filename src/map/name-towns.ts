import type { MapPlace } from './map-place.js';
import type { MapLabel } from './unpack-base-map.js';

/** From here on the base map has few names, and a person wants to know which town the pins are in. */
const FROM_ZOOM = 8;
/** Degrees within which a name of the base map is the same town. */
const SAME = 0.4;

/** The towns of places that the base map does not name, in the middle of their places. */
export function nameTowns(places: readonly MapPlace[], known: readonly MapLabel[]): MapLabel[] {
  const byTown = new Map<string, MapPlace[]>();
  for (const place of places) {
    const together = byTown.get(place.town);
    if (together) together.push(place);
    else byTown.set(place.town, [place]);
  }
  return [...byTown].flatMap(([name, together]) => {
    const middle = (of: (place: MapPlace) => number): number => {
      let sum = 0;
      for (const place of together) sum += of(place);
      return sum / together.length;
    };
    const at = [middle((place) => place.longitude), middle((place) => place.latitude)] as const;
    const isNamed = known.some(
      (label) =>
        label.name === name &&
        Math.abs(label.at[0] - at[0]) < SAME &&
        Math.abs(label.at[1] - at[1]) < SAME,
    );
    // Two towns of one name have their middle in neither.
    const isOneTown = together.every(
      ({ longitude, latitude }) =>
        Math.abs(longitude - at[0]) < SAME && Math.abs(latitude - at[1]) < SAME,
    );
    return isNamed || !isOneTown ? [] : [{ name, at, zoom: FROM_ZOOM, isAbout: true }];
  });
}
