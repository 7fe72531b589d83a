/** Names of towns, and two letters for a state or province where there is no room for towns. */
import { type Box, fitLabels } from './fit-labels.js';
import { L, type Leaflet } from './leaflet.js';
import type { MapPlace } from './map-place.js';
import { nameTowns } from './name-towns.js';
import type { MapLabel } from './unpack-base-map.js';

export interface LabelLayer {
  /** Draws the names for where the map is now, around the pins in `taken` (pixels of the map's layer). */
  readonly draw: (taken: readonly Box[]) => void;
  /** Names the towns of these places too where the base map does not. */
  readonly setPlaces: (places: readonly MapPlace[]) => void;
}

const PANE = 'names';
const MOST = 90;
const LAST_REGION_ZOOM = 6;
/** Of a letter in a system font, as a share of its size: on the safe side. */
const LETTER_WIDTH = 0.56;
const DOT = 7;
/** From the middle of a pin to where a name has room. */
const PIN = 20;
const SIDES = ['after', 'before', 'under', 'over', 'far-after', 'far-before'];

interface Placed {
  readonly label: MapLabel;
  readonly at: Leaflet.Point;
}

/** Adds an empty layer of names to the map. Nothing in it is for screen readers: the places have their own names. */
export function addLabelLayer(map: Leaflet.Map, labels: readonly MapLabel[]): LabelLayer {
  const pane = map.createPane(PANE);
  pane.classList.add('leaflet-zoom-hide');
  pane.setAttribute('aria-hidden', 'true');

  function boxesOf({ name, isRegion }: MapLabel, { x, y }: Leaflet.Point, size: number): Box[] {
    const width = name.length * size * LETTER_WIDTH;
    const half = size * 0.7;
    const around = (middle: number, down: number): Box => ({
      left: x + middle - width / 2,
      right: x + middle + width / 2,
      top: y + down - half,
      bottom: y + down + half,
    });
    if (isRegion) return [around(0, 0)];
    const beside = width / 2 + DOT;
    // In the order of SIDES. Under and over keep clear of a pin on the very spot.
    return [
      around(beside, 0),
      around(-beside, 0),
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

  function draw(taken: readonly Box[]): void {
    const zoom = map.getZoom();
    const size = Number.parseFloat(getComputedStyle(pane).fontSize) || 12;
    const bounds = map.getBounds().pad(0.1);
    const candidates = [...labels, ...towns]
      .filter(
        ({ at: [longitude, latitude], zoom: from, isRegion }) =>
          from <= zoom + 0.25 &&
          !(isRegion && zoom > LAST_REGION_ZOOM) &&
          bounds.contains([latitude, longitude]),
      )
      .map((label) => {
        const at = map.latLngToLayerPoint([label.at[1], label.at[0]]);
        return { label, at, boxes: boxesOf(label, at, size) };
      });
    pane.replaceChildren(
      ...fitLabels(candidates, taken, MOST).map(({ candidate, choice }) =>
        toElement(candidate, choice),
      ),
    );
  }

  function setPlaces(places: readonly MapPlace[]): void {
    towns = nameTowns(places, labels);
  }

  return { draw, setPlaces };
}
