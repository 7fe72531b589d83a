/** The map itself, loaded when it is asked for: Leaflet, the base map, names, pins and gestures. */

import { newAbort } from '../base/new-abort.js';
import type { MapWords } from '../strings/map-words.js';
import type { Spot } from './group-places.js';
import { addLabelLayer, type LabelLayer } from './label-layer.js';
import { labelRoom } from './label-room.js';
import { L, type Leaflet } from './leaflet.js';
import { addLineLayer } from './line-layer.js';
import { fitPlaces, type Here, NOTHING, paddings, toLatLng, WORLD } from './map-extent.js';
import { type GestureHint, listenToGestures } from './map-gestures.js';
import type { MapPlace } from './map-place.js';
import { PinLayer } from './pin-layer.js';
import { addStreets, STREET_ZOOM } from './street-layer.js';
import type { TileAddress } from './tile-address.js';
import { type BaseMap, unpackLabels } from './unpack-base-map.js';

export interface MapViewEvents {
  readonly onPlace: (place: MapPlace) => void;
  /** A group that no zoom takes apart, or that has come apart. */
  readonly onGroup: (places: readonly MapPlace[], isOpened: boolean) => void;
  readonly onLook: (place: MapPlace | undefined) => void;
  readonly onHint: (hint: GestureHint) => void;
  readonly onZoom: (canZoomIn: boolean, canZoomOut: boolean) => void;
}

const BASE_ZOOM = 12;
/** The last zoom at which a coast drawn as a line says nothing wrong. */
const LINE_ZOOM = 9.5;

interface LeafletTimers {
  _animatingZoom: boolean;
  readonly scrollWheelZoom: { readonly _timer?: ReturnType<typeof setTimeout> };
  readonly touchZoom: { readonly _animRequest?: number };
}

function prefersStillness(): boolean {
  return !!globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
}

export class MapView {
  readonly #map: Leaflet.Map;
  readonly #pins: PinLayer;
  readonly #labels: LabelLayer;
  readonly #events: MapViewEvents;
  readonly #gone = newAbort();
  #here: Here | undefined;
  #hereMarker: Leaflet.Marker | undefined;
  #streets: AbortController | undefined;

  constructor(container: HTMLElement, baseMap: BaseMap, words: MapWords, events: MapViewEvents) {
    const moves = !prefersStillness();
    this.#events = events;
    this.#map = L.map(container, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      boxZoom: false,
      zoomAnimation: moves,
      fadeAnimation: moves,
      inertia: moves,
      bounceAtZoomLimits: false,
      // helpline-map.ts watches its own size; Leaflet's timer for it would come after remove().
      trackResize: false,
      zoomSnap: 0.5,
      minZoom: 2,
      maxZoom: BASE_ZOOM,
      maxBounds: WORLD,
      maxBoundsViscosity: 0.8,
    });
    this.#map.fitBounds(NOTHING, { animate: false });
    addLineLayer(this.#map, baseMap);
    this.#labels = addLabelLayer(this.#map, unpackLabels(baseMap));
    this.#pins = new PinLayer(this.#map, words, {
      onPlace: (place) => events.onPlace(place),
      onGroup: (spot) => this.#openGroup(spot),
      onLook: (spot) => events.onLook(spot?.place),
      onLeave: () => container.focus({ preventScroll: true }),
    });
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('zoomend', () => this.#softenCoast());
    listenToGestures(this.#map, events.onHint, this.#gone.signal);
    this.#draw();
  }

  setPlaces(places: readonly MapPlace[]): void {
    const isSame =
      places.length === this.#pins.places.length &&
      places.every(({ id }, at) => id === this.#pins.places[at]?.id);
    this.#pins.setPlaces(places);
    this.#labels.setPlaces(places);
    if (isSame) this.#draw();
    else this.showAll();
  }

  setWords(words: MapWords): void {
    this.#pins.setWords(words);
  }

  /** A ring where the person is; the map then shows it and what is nearest. */
  setHere(here: Here | undefined, label: string): void {
    const isMoved =
      here?.latitude !== this.#here?.latitude || here?.longitude !== this.#here?.longitude;
    this.#here = here;
    this.#hereMarker?.remove();
    this.#hereMarker = undefined;
    if (here) {
      const ring = document.createElement('span');
      ring.className = here.approximate ? 'here about' : 'here';
      ring.setAttribute('role', 'img');
      ring.setAttribute('aria-label', label);
      this.#hereMarker = L.marker(toLatLng(here), {
        icon: L.divIcon({ html: ring, className: 'spot', iconSize: [0, 0] }),
        interactive: false,
        keyboard: false,
        zIndexOffset: -10_000,
      }).addTo(this.#map);
    }
    if (isMoved) this.showAll();
  }

  /** Makes the pin of a place stand out, and brings it into view. */
  setFocusId(id: string | undefined): void {
    const place = this.#pins.places.find((candidate) => candidate.id === id);
    if (place) {
      this.#map.panInside([place.latitude, place.longitude], {
        ...paddings(48),
        animate: !prefersStillness(),
      });
    }
    this.#pins.setFocusId(id);
  }

  zoomIn(): void {
    this.#map.zoomIn();
  }

  zoomOut(): void {
    this.#map.zoomOut();
  }

  /** All places, or those nearest to the person. */
  showAll(): void {
    fitPlaces(this.#map, this.#pins.places, this.#here);
  }

  resize(): void {
    this.#map.invalidateSize({ animate: false, pan: true });
    this.#draw();
  }

  async showStreets(address: TileAddress, isDark: boolean): Promise<void> {
    this.hideStreets();
    const streets = newAbort();
    this.#streets = streets;
    this.#map.options.zoomSnap = 1;
    this.#map.setMaxZoom(STREET_ZOOM);
    this.#map.setZoom(Math.round(this.#map.getZoom()), { animate: false });
    try {
      await addStreets(this.#map, address, isDark, streets.signal);
    } catch (error) {
      if (this.#streets === streets) this.hideStreets();
      throw error;
    }
  }

  hideStreets(): void {
    if (!this.#streets) return;
    this.#streets.abort();
    this.#streets = undefined;
    this.#map.options.zoomSnap = 0.5;
    this.#map.setMaxZoom(BASE_ZOOM);
  }

  destroy(): void {
    this.#gone.abort();
    this.#streets?.abort();
    this.#stopTimers();
    this.#map.remove();
  }

  /** Leaflet 1.9.4 forgets three timers in remove(), which throw when they come: https://github.com/Leaflet/Leaflet/issues/9575 */
  #stopTimers(): void {
    const map = this.#map as unknown as LeafletTimers;
    map._animatingZoom = false;
    clearTimeout(map.scrollWheelZoom._timer);
    L.Util.cancelAnimFrame(map.touchZoom._animRequest ?? 0);
  }

  #draw(): void {
    this.#pins.draw();
    this.#labels.draw(labelRoom(this.#map, this.#pins.boxes(), this.#here));
    const zoom = this.#map.getZoom();
    this.#events.onZoom(zoom < this.#map.getMaxZoom(), zoom > this.#map.getMinZoom());
  }

  /** The outlines are right to a kilometre or so: closer than that shows, the coast is a band and no line. */
  #softenCoast(): void {
    const closeness = this.#map.getZoom() - LINE_ZOOM;
    const container = this.#map.getContainer();
    container.classList.toggle('is-close', closeness > 0);
    container.style.setProperty('--_about', `${(8 * 2 ** closeness).toFixed(1)}px`);
  }

  #openGroup({ groupId, latitude, longitude }: Spot): void {
    if (groupId === undefined) return;
    const places = this.#pins.placesOf(groupId);
    const zoom = this.#pins.zoomToSplit(groupId);
    if (zoom > this.#map.getMaxZoom()) {
      this.#events.onGroup(places, false);
      return;
    }
    const bounds = L.latLngBounds(places.map((place) => [place.latitude, place.longitude]));
    const fitting = this.#map.getBoundsZoom(bounds, false, L.point(96, 96));
    const target = Math.min(Math.max(zoom, fitting), this.#map.getMaxZoom());
    this.#map.setView(fitting >= zoom ? bounds.getCenter() : [latitude, longitude], target, {
      animate: false,
    });
    this.#pins.focusFirst();
    this.#events.onGroup(places, true);
  }
}
