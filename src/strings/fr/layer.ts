import type { LayerWords } from '../layer-words.js';

const dated = (date: string): string => (date ? `, ${date}` : '');

/** The words about a page's own changes in French. */
export const layer: LayerWords = {
  changed: (by, date) => `Modifié par ${by}${dated(date)}`,
  added: (by, date) => `Ajouté par ${by}${dated(date)}`,
  notice: (by, date) => `Avis (${by}${dated(date)}) :`,
  chosen: (by) => `Choisi par ${by}`,
  thisPage: 'les responsables de cette page',
  notListed: 'Cette page n’indique pas ce numéro ou ce service.',
};
