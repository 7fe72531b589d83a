/** Pins and groups of pins as buttons, and the one stop in the tab order that they share. */

import type { MapWords } from '../strings/map-words.js';
import type { Box } from './fit-labels.js';
import { groupPlaces, type PlaceGroups, type Spot } from './group-places.js';
import { L, type Leaflet } from './leaflet.js';
import { paddings } from './map-extent.js';
import type { MapPlace } from './map-place.js';
import { drawPin } from './pin-button.js';

interface Pin {
  readonly marker: Leaflet.Marker;
  readonly button: HTMLButtonElement;
  spot: Spot;
  /** Id of the first of its places: what its number in the list was may be another's by now. */
  firstId: string | undefined;
}

interface PinEvents {
  /** A person chose a place. */
  readonly onPlace: (place: MapPlace) => void;
  /** A person chose a group. */
  readonly onGroup: (spot: Spot) => void;
  /** A pin has focus or a mouse over it; undefined: no longer. */
  readonly onLook: (spot: Spot | undefined) => void;
  readonly onLeave: () => void;
}

const HALF = 22;

/** Pins of a map. Draws only what is in view, so that 5,000 places cost no more than the few dozen groups they form. */
export class PinLayer {
  readonly #map: Leaflet.Map;
  readonly #events: PinEvents;
  readonly #pins = new Map<string, Pin>();
  #groups: PlaceGroups = groupPlaces([]);
  #places: readonly MapPlace[] = [];
  #words: MapWords;
  #focusId: string | undefined;
  #areGroupsNew = false;
  #isDrawing = false;
  /** The pin that Tab leads to. */
  #stop: string | undefined;

  constructor(map: Leaflet.Map, words: MapWords, events: PinEvents) {
    this.#map = map;
    this.#words = words;
    this.#events = events;
  }

  get places(): readonly MapPlace[] {
    return this.#places;
  }

  /** Takes other places; `draw` shows them. */
  setPlaces(places: readonly MapPlace[]): void {
    this.#places = places;
    this.#groups = groupPlaces(places);
    // Numbers of groups mean something else in the new tree.
    this.#areGroupsNew = true;
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.draw();
  }

  setFocusId(id: string | undefined): void {
    this.#focusId = id;
    this.draw();
  }

  placesOf(groupId: number): readonly MapPlace[] {
    return this.#groups.placesOf(groupId);
  }

  zoomToSplit(groupId: number): number {
    return this.#groups.zoomToSplit(groupId);
  }

  /** Draws the spots in view, and takes away the others. Focus stays on the pin, or goes to the one that took it in. */
  draw(): void {
    this.#isDrawing = true;
    const isNew = this.#areGroupsNew;
    this.#areGroupsNew = false;
    const spots = this.#spotsInView();
    const focused = this.#focused();
    const wanted = new Set(spots.map(({ key }) => key));
    for (const [key, { marker }] of this.#pins) {
      if (isNew ? !key.startsWith('place ') || !wanted.has(key) : !wanted.has(key)) {
        marker.remove();
        this.#pins.delete(key);
      }
    }
    spots.forEach((spot) => {
      const pin = this.#pins.get(spot.key) ?? this.#add(spot);
      pin.spot = spot;
      pin.firstId = this.#places[spot.first]?.id;
      pin.marker.setLatLng([spot.latitude, spot.longitude]);
      this.#renderPin(pin);
    });
    this.#putInOrder(spots);
    if (focused && this.#pins.get(focused.spot.key) !== focused) this.#moveFocus(focused, spots);
    this.#setStop(this.#stop);
    this.#isDrawing = false;
  }

  /** Where pins stand, in pixels of the map's layer, so that names keep clear of them. */
  boxes(): Box[] {
    return [...this.#pins.values()].map(({ spot }) => {
      const { x, y } = this.#map.latLngToLayerPoint([spot.latitude, spot.longitude]);
      return { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF };
    });
  }

  /** Puts focus on the first pin of the list that is in view. */
  focusFirst(): boolean {
    const first = this.#ordered()[0];
    if (!first) return false;
    this.#focusPin(first);
    return true;
  }

  #spotsInView(): readonly Spot[] {
    const bounds = this.#map.getBounds().pad(0.15);
    return this.#groups.within(
      {
        west: bounds.getWest(),
        south: bounds.getSouth(),
        east: bounds.getEast(),
        north: bounds.getNorth(),
      },
      this.#map.getZoom(),
    );
  }

  #add(spot: Spot): Pin {
    const button = document.createElement('button');
    button.type = 'button';
    const icon = L.divIcon({ html: button, className: 'spot', iconSize: [0, 0] });
    const marker = L.marker([spot.latitude, spot.longitude], {
      icon,
      keyboard: false,
      interactive: false,
    }).addTo(this.#map);
    const pin: Pin = { marker, button, spot, firstId: undefined };
    button.addEventListener('click', (event) => this.#choose(pin, event));
    button.addEventListener('keydown', (event) => this.#onKey(pin, event));
    button.addEventListener('focus', () => {
      this.#setStop(pin.spot.key);
      // Not a focus that is only handed on while the map moves: that would move it back.
      if (!this.#isDrawing && button.matches(':focus-visible')) this.#bringIn(pin.spot);
      this.#events.onLook(pin.spot);
    });
    button.addEventListener('blur', () => this.#events.onLook(undefined));
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#events.onLook(pin.spot);
    });
    button.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#events.onLook(undefined);
    });
    this.#pins.set(spot.key, pin);
    return pin;
  }

  #holds({ place, groupId }: Spot, id: string | undefined): boolean {
    if (id === undefined) return false;
    if (place) return place.id === id;
    return groupId !== undefined && this.placesOf(groupId).some((other) => other.id === id);
  }

  #renderPin({ button, marker, spot }: Pin): void {
    const isCurrent = this.#holds(spot, this.#focusId);
    marker.setZIndexOffset(isCurrent ? 10_000 : 0);
    drawPin(button, spot, this.#words, { isCurrent, isOnePoint: this.#isOnePoint(spot) });
  }

  #isOnePoint({ groupId }: Spot): boolean {
    return groupId !== undefined && this.zoomToSplit(groupId) > this.#map.getMaxZoom();
  }

  /** The order of the tab key and of a screen reader is the order of the list, whatever stands further north. */
  #putInOrder(spots: readonly Spot[]): void {
    let before: Element | undefined;
    for (const { key } of spots) {
      const element = this.#pins.get(key)?.marker.getElement();
      if (!element) continue;
      const isInPlace = before
        ? before.nextElementSibling === element
        : element.parentElement?.firstElementChild === element;
      // Moving an element takes focus from it, so only those out of place are moved.
      if (!isInPlace) {
        const hadFocus = this.#focused()?.spot.key === key;
        if (before) before.after(element);
        else element.parentElement?.prepend(element);
        if (hadFocus) this.#pins.get(key)?.button.focus({ preventScroll: true });
      }
      before = element;
    }
  }

  #ordered(): Pin[] {
    return [...this.#pins.values()].sort((one, other) => one.spot.first - other.spot.first);
  }

  #focused(): Pin | undefined {
    return [...this.#pins.values()].find(({ button }) => button.matches(':focus'));
  }

  #moveFocus({ firstId }: Pin, spots: readonly Spot[]): void {
    const heir = spots.find((spot) => this.#holds(spot, firstId));
    const pin = heir && this.#pins.get(heir.key);
    if (pin) pin.button.focus({ preventScroll: true });
    else this.#events.onLeave();
  }

  /** A pin just outside the map is drawn too, for a map that is dragged: Tab leads to one that can be seen. */
  #setStop(key: string | undefined): void {
    const ordered = this.#ordered();
    const bounds = this.#map.getBounds();
    const seen = ordered.filter(({ spot }) => bounds.contains([spot.latitude, spot.longitude]));
    const stop =
      ordered.find(({ button }) => button.matches(':focus')) ??
      seen.find(({ spot }) => spot.key === key) ??
      seen[0] ??
      ordered[0];
    this.#stop = stop?.spot.key;
    for (const pin of ordered) pin.button.tabIndex = pin === stop ? 0 : -1;
  }

  #focusPin({ button, spot }: Pin): void {
    button.focus({ preventScroll: true });
    this.#bringIn(spot);
  }

  #bringIn({ latitude, longitude }: Spot): void {
    this.#map.panInside([latitude, longitude], { ...paddings(48), animate: false });
  }

  #choose({ spot }: Pin, event: MouseEvent): void {
    // Leaflet's drag ends with a click on whatever lies under the mouse; a key's click has no detail.
    const { dragging } = this.#map as Leaflet.Map & { dragging: { moved(): boolean } };
    if (event.detail > 0 && dragging.moved()) return;
    if (spot.place) this.#events.onPlace(spot.place);
    else this.#events.onGroup(spot);
  }

  #onKey(pin: Pin, event: KeyboardEvent): void {
    const ordered = this.#ordered();
    const at = ordered.indexOf(pin);
    const next: Readonly<Record<string, number | undefined>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ordered.length - 1,
    };
    const to = next[event.key];
    if (event.key === 'Escape') this.#events.onLeave();
    else if (to === undefined) return;
    else this.#focusPin(ordered.at(to % ordered.length) as Pin);
    event.preventDefault();
    event.stopPropagation();
  }
}
