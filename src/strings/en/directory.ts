import type { DirectoryWords } from '../directory-words.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('en');
const atLeast = (count: number): string =>
  plural(count, {
    one: 'At least 1 way to get help',
    other: `At least ${count} ways to get help`,
  });

/** The words of a large directory and of help across a border in English. */
export const directory: DirectoryWords = {
  atLeastIn: (count, place) => `${atLeast(count)} in ${place}`,
  atLeastNear: (count, place) => `${atLeast(count)} near ${place}`,
  atLeast,
  looking: 'Looking for more help…',
  farther: 'Look farther away',
  failed: 'Some services did not load. What is shown works.',
  whole: 'Show the whole description',
  across: (regions) => `Across the border, in ${regions}`,
};
