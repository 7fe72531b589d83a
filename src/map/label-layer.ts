/** Names of towns, and two letters for a state or province where there is no room for towns. */
import { type Box, fitLabels } from './fit-labels.js';
import type { LabelRoom } from './label-room.js';
import { L, type Leaflet } from './leaflet.js';
import type { MapPlace } from './map-place.js';
import { nameTowns } from './name-towns.js';
import type { MapLabel } from './unpack-base-map.js';

export interface LabelLayer {
  /** Draws the names for where the map is now. */
  readonly draw: (room: LabelRoom) => void;
  /** Names the towns of these places too where the base map does not. */
  readonly setPlaces: (places: readonly MapPlace[]) => void;
}

const PANE = 'names';
const MOST = 90;
const LAST_REGION_ZOOM = 6;
/** Of a letter in a system font, as a share of its size: on the safe side. */
const LETTER_WIDTH = 0.56;
const DOT = 7;
/** From the middle of a pin to where a name has room: past the pin's own box. The style sheet has it, too. */
const PIN = 24;
/** Between a name and the next thing. */
const GAP = 3;
const SIDES = ['after', 'before', 'below', 'above', 'under', 'over', 'far-after', 'far-before'];

interface Placed {
  readonly label: MapLabel;
  readonly at: Leaflet.Point;
}

function holds({ left, right, top, bottom }: Box, { x, y }: Leaflet.Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Adds an empty layer of names to the map. Nothing in it is for screen readers: the places have their own names. */
export function addLabelLayer(map: Leaflet.Map, labels: readonly MapLabel[]): LabelLayer {
  const pane = map.createPane(PANE);
  pane.classList.add('leaflet-zoom-hide');
  pane.setAttribute('aria-hidden', 'true');

  function boxesOf({ name, isRegion }: MapLabel, { x, y }: Leaflet.Point, size: number): Box[] {
    const width = name.length * size * LETTER_WIDTH + 2 * GAP;
    const half = size * 0.7;
    const around = (middle: number, down: number): Box => ({
      left: x + middle - width / 2,
      right: x + middle + width / 2,
      top: y + down - half,
      bottom: y + down + half,
    });
    if (isRegion) return [around(0, 0)];
    const after = around(width / 2 + DOT, 0);
    const before = around(-width / 2 - DOT, 0);
    // In the order of SIDES; beside it the dot takes room, too. Under and over keep clear of a pin on the very spot.
    return [
      { ...after, left: x - GAP },
      { ...before, right: x + GAP },
      around(0, DOT + half),
      around(0, -DOT - half),
      around(0, PIN + half),
      around(0, -PIN - half),
      around(width / 2 + PIN, 0),
      around(-width / 2 - PIN, 0),
    ];
  }

  function toElement({ label, at }: Placed, choice: number): HTMLElement {
    const element = document.createElement('span');
    element.className = label.isRegion
      ? 'region-name'
      : `town-name ${SIDES[choice]}${label.isAbout ? ' about-town' : ''}`;
    const name = document.createElement('b');
    name.textContent = label.name;
    element.append(name);
    L.DomUtil.setPosition(element, L.point(Math.round(at.x), Math.round(at.y)));
    return element;
  }

  let towns: readonly MapLabel[] = [];

  function draw({ frame, buttons, taken }: LabelRoom): void {
    const zoom = map.getZoom();
    const size = Number.parseFloat(getComputedStyle(pane).fontSize) || 12;
    const candidates = [...labels, ...towns]
      .filter(
        ({ zoom: from, isRegion }) => from <= zoom + 0.25 && !(isRegion && zoom > LAST_REGION_ZOOM),
      )
      .map((label) => ({ label, at: map.latLngToLayerPoint([label.at[1], label.at[0]]) }))
      .filter(({ at }) => holds(frame, at) && !holds(buttons, at))
      .map(({ label, at }) => ({ label, at, boxes: boxesOf(label, at, size) }));
    pane.replaceChildren(
      ...fitLabels(candidates, [buttons, ...taken], MOST, frame).map(({ candidate, choice }) =>
        toElement(candidate, choice),
      ),
    );
  }

  function setPlaces(places: readonly MapPlace[]): void {
    towns = nameTowns(places, labels);
  }

  return { draw, setPlaces };
}
