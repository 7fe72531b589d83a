import type { DirectoryWords } from '../directory-words.js';

/** The words of a large directory and of help across a border in French. */
export const directory: DirectoryWords = {
  atLeast: (count) => `Au moins ${count}`,
  inPlace: (said, place) => `${said}, ${place}`,
  nearPlace: (said, place) => `${said} près de ${place}`,
  looking: 'Recherche…',
  farther: 'Chercher plus loin',
  failed: 'Il manque des services. Le reste fonctionne.',
  whole: 'Lire la suite',
  across: (regions) => `De l’autre côté\u00a0: ${regions}`,
};
