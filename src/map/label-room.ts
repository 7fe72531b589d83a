/** Where on the map there is room for names: pixels of the map's layer. */
import type { Box } from './fit-labels.js';
import type { Leaflet } from './leaflet.js';
import { BUTTONS, type Here, toLatLng } from './map-extent.js';

export interface LabelRoom {
  /** What can be seen of the map. */
  readonly frame: Box;
  /** Our buttons over it: a town below them has no name either. */
  readonly buttons: Box;
  /** Pins, and the ring where the person is. */
  readonly taken: readonly Box[];
}

/** Half of the ring where the person is. */
const RING = 24;

function ringBox(map: Leaflet.Map, here: Here | undefined): Box[] {
  if (!here) return [];
  const { x, y } = map.latLngToLayerPoint(toLatLng(here));
  return [{ left: x - RING, right: x + RING, top: y - RING, bottom: y + RING }];
}

/** The room that pins, our buttons and the ring where the person is leave. */
export function labelRoom(
  map: Leaflet.Map,
  pins: readonly Box[],
  here: Here | undefined,
): LabelRoom {
  const { x: left, y: top } = map.containerPointToLayerPoint([0, 0]);
  const { x: width, y: height } = map.getSize();
  const frame = { left, right: left + width, top, bottom: top + height };
  return {
    frame,
    buttons: { ...frame, left: frame.right - BUTTONS.width, bottom: top + BUTTONS.height },
    taken: [...pins, ...ringBox(map, here)],
  };
}
