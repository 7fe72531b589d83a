import type { LayerWords } from '../layer-words.js';

const dated = (date: string): string => (date ? `, ${date}` : '');

/** The words about a page's own changes in English. */
export const layer: LayerWords = {
  changed: (by, date) => `Changed by ${by}${dated(date)}`,
  added: (by, date) => `Added by ${by}${dated(date)}`,
  notice: (by, date) => `Notice from ${by}${dated(date)}:`,
  chosen: (by) => `Chosen by ${by}`,
  thisPage: 'the people who run this page',
  notListed: 'This page does not list that number or service.',
};
