import type { PrintWords } from '../print-words.js';

/** The words of a printed sheet in Canadian French. */
export const print: PrintWords = {
  title: 'Aide\u00a0: drogues, surdose ou crise',
  cardTitle: 'De l’aide, jour et nuit',
  anyHour: 'Ouvert 24\u00a0h sur 24, 7 jours sur 7',
  others: 'Autre aide',
  source: 'Source\u00a0:',
  page: 'Plus de numéros',
  pageCode: (address) => `Code QR pour ouvrir ${address}`,
  changes: 'Les numéros peuvent changer.',
  cut: 'Découpez le long des lignes.',
};
