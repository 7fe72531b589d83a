import type { DirectoryWords } from '../directory-words.js';

/** The words of a large directory and of help across a border in English. */
export const directory: DirectoryWords = {
  atLeast: (count) => `At least ${count}`,
  inPlace: (said, place) => `${said} in ${place}`,
  nearPlace: (said, place) => `${said} near ${place}`,
  looking: 'Looking for more help…',
  farther: 'Look farther away',
  failed: 'Some services did not load. What is shown works.',
  whole: 'Show the whole description',
  across: (regions) => `Across the border, in ${regions}`,
};
