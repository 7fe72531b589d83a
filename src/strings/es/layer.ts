import type { LayerWords } from '../layer-words.js';

const dated = (date: string): string => (date ? `, ${date}` : '');

/** The words about a page's own changes in Spanish. */
export const layer: LayerWords = {
  changed: (by, date) => `Cambiado por ${by}${dated(date)}`,
  added: (by, date) => `Añadido por ${by}${dated(date)}`,
  notice: (by, date) => `Aviso de ${by}${dated(date)}:`,
  chosen: (by) => `Elegido por ${by}`,
  thisPage: 'quienes administran esta página',
  notListed: 'Esta página no incluye ese número o servicio.',
};
