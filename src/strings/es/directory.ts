import type { DirectoryWords } from '../directory-words.js';

/** The words of a large directory and of help across a border in Spanish. */
export const directory: DirectoryWords = {
  atLeast: (count) => `Al menos ${count}`,
  inPlace: (said, place) => `${said} en ${place}`,
  nearPlace: (said, place) => `${said} cerca de ${place}`,
  looking: 'Buscando ayuda…',
  farther: 'Buscar más lejos',
  failed: 'Algunos servicios no se cargaron. El resto funciona.',
  whole: 'Mostrar toda la descripción',
  across: (regions) => `Al otro lado de la frontera: ${regions}`,
};
