/** What the map element needs from around it. */
import { importAgain } from '../base/import-again.js';
import type { Listing } from '../schema/listing.js';
import type { BaseMap } from './unpack-base-map.js';

/** What the map is drawn with, loaded when it first has a size. */
export interface MapParts {
  readonly view: typeof import('./map-view.js');
  readonly baseMap: BaseMap;
}

/** As light-dark() decides: by what the page allows, then by what the person prefers. */
export function isDark(element: Element): boolean {
  const { colorScheme } = getComputedStyle(element);
  if (!colorScheme.includes('dark')) return false;
  return (
    !colorScheme.includes('light') ||
    !!globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches
  );
}

/** A finder draws itself often, with the same listings in a new list. */
export function areOthers(
  now: readonly Listing[],
  before: readonly Listing[] | undefined,
): boolean {
  return now.length !== before?.length || now.some((listing, at) => listing !== before[at]);
}

const loadView = () => import('./map-view.js');
const loadBaseMap = () => import('../generated/base-map.js');

/** Asks for what the map is drawn with. */
export async function loadParts(): Promise<MapParts> {
  const [view, { baseMap }] = await Promise.all([importAgain(loadView), importAgain(loadBaseMap)]);
  return { view, baseMap };
}
