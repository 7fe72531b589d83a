import type { PrintWords } from '../print-words.js';

/** The words of a printed sheet in US Spanish. */
export const print: PrintWords = {
  title: 'Ayuda con las drogas, una sobredosis o una crisis',
  cardTitle: 'Ayuda, día y noche',
  anyHour: 'Abierto 24 horas, todos los días',
  others: 'Más ayuda',
  source: 'Fuente:',
  page: 'Más números',
  pageCode: (address) => `Código QR para abrir ${address}`,
  changes: 'Los números pueden cambiar.',
  cut: 'Corte por las líneas.',
};
