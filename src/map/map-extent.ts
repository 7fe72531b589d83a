/** What part of the world the map shows by itself. */
import { L, type Leaflet } from './leaflet.js';
import { type MapPlace, unwrapLongitude } from './map-place.js';

/** Where a person is. */
export interface Here {
  readonly latitude: number;
  readonly longitude: number;
  readonly approximate: boolean;
}

/** American Samoa to Ellesmere Island, Guam to Newfoundland. */
export const WORLD: Leaflet.LatLngBoundsLiteral = [
  [-25, -230],
  [84.5, -35],
];
/** What is shown when there is nothing to show: the lower 48 and the Canada where most people live. */
export const NOTHING: Leaflet.LatLngBoundsLiteral = [
  [25, -126],
  [55, -58],
];
/** Closer than this the outline map has nothing to say by itself: one place alone needs the towns around it. */
const FIT_ZOOM = { alone: 8.5, several: 9, withPerson: 10 };
const NEAR_PLACES = 5;
/** Corner of the map that our three buttons take, in pixels: no pin and no name stands under it. */
export const BUTTONS = { width: 56, height: 156 };

export function toLatLng({ latitude, longitude }: Here): Leaflet.LatLngTuple {
  return [latitude, unwrapLongitude(longitude)];
}

/** Room around what is fitted in, more of it on the side of the buttons. */
export function paddings(pixels: number): Leaflet.FitBoundsOptions {
  return {
    paddingTopLeft: [pixels, pixels],
    paddingBottomRight: [BUTTONS.width + 24, pixels],
  };
}

function nearest(places: readonly MapPlace[], here: Here): readonly MapPlace[] {
  const from = L.latLng(toLatLng(here));
  return places
    .map((place) => ({ place, metres: from.distanceTo([place.latitude, place.longitude]) }))
    .sort((one, other) => one.metres - other.metres)
    .slice(0, NEAR_PLACES)
    .map(({ place }) => place);
}

/** Shows all places, or the person and the places nearest to them. */
export function fitPlaces(
  map: Leaflet.Map,
  places: readonly MapPlace[],
  here: Here | undefined,
): void {
  const shown = here ? nearest(places, here) : places;
  const points = shown.map(({ latitude, longitude }) => L.latLng(latitude, longitude));
  if (here) points.push(L.latLng(toLatLng(here)));
  const { alone, several, withPerson } = FIT_ZOOM;
  map.fitBounds(L.latLngBounds(points.length > 0 ? points : NOTHING), {
    ...paddings(36),
    maxZoom: here ? withPerson : places.length < 2 ? alone : several,
    animate: false,
  });
}
