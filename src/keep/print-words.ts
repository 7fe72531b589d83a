import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What only a printed sheet says. */
export interface PrintWords {
  readonly title: string;
  readonly cardTitle: string;
  readonly anyHour: string;
  readonly others: string;
  readonly source: string;
  readonly page: string;
  readonly pageCode: (address: string) => string;
  readonly changes: string;
  readonly cut: string;
}

const en: PrintWords = {
  title: 'Help with drug use, an overdose or a crisis',
  cardTitle: 'Help, day or night',
  anyHour: 'Open 24/7',
  others: 'More help',
  source: 'Source',
  page: 'More numbers',
  pageCode: (address) => `QR code to open ${address}`,
  changes: 'Numbers can change.',
  cut: 'Cut along the lines.',
};

const fr: PrintWords = {
  title: 'Aide : drogues, surdose ou crise',
  cardTitle: 'De l’aide, jour et nuit',
  anyHour: 'Ouvert 24 h sur 24, 7 jours sur 7',
  others: 'Autre aide',
  source: 'Source',
  page: 'Plus de numéros',
  pageCode: (address) => `Code QR pour ouvrir ${address}`,
  changes: 'Les numéros peuvent changer.',
  cut: 'Découpez le long des lignes.',
};

const es: PrintWords = {
  title: 'Ayuda con las drogas, una sobredosis o una crisis',
  cardTitle: 'Ayuda, día y noche',
  anyHour: 'Abierto 24 horas, todos los días',
  others: 'Más ayuda',
  source: 'Fuente',
  page: 'Más números',
  pageCode: (address) => `Código QR para abrir ${address}`,
  changes: 'Los números pueden cambiar.',
  cut: 'Corte por las líneas.',
};

/** The words of each language of the interface. */
export const printWords: { readonly [L in InterfaceLanguage]: PrintWords } = { en, fr, es };
