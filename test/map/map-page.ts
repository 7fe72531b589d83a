/** For tests of the map: puts it on the page and waits until it is drawn. */
import { html } from 'lit';
import '../../src/map/helpline-map.js';
import type { HelplineMap } from '../../src/map/helpline-map.js';
import type { Listing } from '../../src/schema/listing.js';
import { listingAt } from '../support/map-listings.js';
import { mount, settle, waitFor } from '../support/mount.js';
import { getAllByRole, nameOf } from '../support/shadow.js';

/** Three places apart from one another, in the order of a list that is not the order of the map. */
export const THREE: readonly Listing[] = [
  listingAt('south', -89.65, 38.5, ['treatment']),
  listingAt('north', -88, 42),
  listingAt('middle', -91, 40, ['harm-reduction', 'naloxone']),
];

export function inMap<T extends Element>(map: HelplineMap, selector: string): T {
  const found = map.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} in the map.`);
  return found;
}

export const viewportOf = (map: HelplineMap): HTMLElement => inMap(map, '.viewport');

/** What is said of the pins, in the order of the tab key. */
export const pinNames = (map: HelplineMap): string[] =>
  [...(map.shadowRoot?.querySelectorAll('.pin') ?? [])].map(nameOf);

export const pins = (map: HelplineMap): HTMLButtonElement[] => [
  ...(map.shadowRoot?.querySelectorAll<HTMLButtonElement>('.pin') ?? []),
];

export async function isDrawn(map: HelplineMap): Promise<void> {
  await waitFor(() => getAllByRole(map, 'button', 'Zoom in').length > 0, 'the map');
  await settle(map);
}

export async function mountMap(
  listings: readonly Listing[] = THREE,
  change: (map: HelplineMap) => void = () => undefined,
): Promise<HelplineMap> {
  const map = await mount<HelplineMap>(html`<helpline-map></helpline-map>`);
  map.listings = listings;
  change(map);
  await isDrawn(map);
  return map;
}

/** Where a place of the map is on the screen: pixels from the map's corner to the middle of the first pin. */
export function pinAt(map: HelplineMap, at = 0): { x: number; y: number } {
  const stage = viewportOf(map).getBoundingClientRect();
  const pin = pins(map)[at]?.getBoundingClientRect();
  if (!pin) throw new Error(`No pin ${at}.`);
  return { x: pin.x + pin.width / 2 - stage.x, y: pin.y + pin.height / 2 - stage.y };
}

/** Keeps what the map loads from arriving until told. */
export function holdParts(element: typeof HelplineMap): {
  readonly release: () => void;
  readonly fail: () => void;
  readonly restore: () => void;
} {
  const { loadParts } = element;
  let settleParts: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const waiting = new Promise<void>((resolve, reject) => {
    settleParts = { resolve, reject };
  });
  waiting.catch(() => undefined);
  element.loadParts = async () => {
    await waiting;
    return loadParts();
  };
  return {
    release: () => settleParts?.resolve(),
    fail: () => settleParts?.reject(new Error('blocked')),
    restore: () => {
      element.loadParts = loadParts;
    },
  };
}
