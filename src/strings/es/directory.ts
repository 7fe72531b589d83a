import type { DirectoryWords } from '../directory-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('es');
const atLeast = (count: number): string =>
  plural(count, {
    one: 'Al menos 1 forma de obtener ayuda',
    other: `Al menos ${count} formas de obtener ayuda`,
  });

/** The words of a large directory and of help across a border in Spanish. */
export const directory: DirectoryWords = {
  atLeastIn: (count, place) => `${atLeast(count)} en ${place}`,
  atLeastNear: (count, place) => `${atLeast(count)} cerca de ${place}`,
  atLeast,
  looking: 'Buscando ayuda…',
  farther: 'Buscar más lejos',
  failed: 'Algunos servicios no se cargaron. El resto funciona.',
  whole: 'Mostrar toda la descripción',
  across: (regions) => `Al otro lado de la frontera: ${regions}`,
};
