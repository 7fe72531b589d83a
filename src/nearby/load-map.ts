import { importAgain } from '../import-again.js';
import type { mapWords } from '../map/map-words.js';

const loadElement = () => import('../map/helpline-map.js');

/** Brings the map element, which registers itself, and its words. Rejects when they do not arrive. */
export async function loadMap(): Promise<typeof mapWords> {
  const [, words] = await Promise.all([importAgain(loadElement), import('../map/map-words.js')]);
  return words.mapWords;
}
