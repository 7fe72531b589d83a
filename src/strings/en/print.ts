import type { PrintWords } from '../print-words.js';

/** The words of a printed sheet in English. */
export const print: PrintWords = {
  title: 'Help with drug use, an overdose or a crisis',
  cardTitle: 'Help, day or night',
  anyHour: 'Open 24/7',
  others: 'More help',
  source: 'Source:',
  page: 'More numbers',
  pageCode: (address) => `QR code to open ${address}`,
  changes: 'Numbers can change.',
  cut: 'Cut along the lines.',
};
