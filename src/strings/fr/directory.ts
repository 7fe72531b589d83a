import type { DirectoryWords } from '../directory-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('fr');
const atLeast = (count: number): string =>
  plural(count, {
    one: `Au moins ${count} façon d’obtenir de l’aide`,
    other: `Au moins ${count} façons d’obtenir de l’aide`,
  });

/** The words of a large directory and of help across a border in French. */
export const directory: DirectoryWords = {
  atLeastIn: (count, place) => `${atLeast(count)}, ${place}`,
  atLeastNear: (count, place) => `${atLeast(count)} près de ${place}`,
  atLeast,
  looking: 'Recherche d’aide…',
  farther: 'Chercher plus loin',
  failed: 'Certains services n’ont pas été chargés. Le reste fonctionne.',
  whole: 'Afficher toute la description',
  across: (regions) => `De l’autre côté : ${regions}`,
};
