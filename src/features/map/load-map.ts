import { importAgain } from '../../base/import-again.js';
import type { mapWords } from '../../strings/map-words.js';

const loadElement = () => import('../../map/helpline-map.js');

/** Brings the map element, which registers itself, and its words. Rejects when they do not arrive. */
export async function loadMap(): Promise<typeof mapWords> {
  const [, words] = await Promise.all([
    importAgain(loadElement),
    import('../../strings/map-words.js'),
  ]);
  return words.mapWords;
}
