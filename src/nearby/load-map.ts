import type { mapWords } from '../map/map-words.js';

/** Brings the map element, which registers itself, and its words. Rejects when they do not arrive. */
export async function loadMap(): Promise<typeof mapWords> {
  const [, words] = await Promise.all([
    import('../map/helpline-map.js'),
    import('../map/map-words.js'),
  ]);
  return words.mapWords;
}
