import type { TypedPlaceWords } from '../typed-place-words.js';

/** The words about a place that was typed among others, in English. */
export const typed: TypedPlaceWords = {
  near: (place) => `Showing help near ${place}, from what you typed.`,
  inside: (place) => `Showing help in ${place}, from what you typed.`,
  said: 'Showing help near the place you typed.',
  instead: (place) => `Use ${place} instead`,
  ask: 'Do you mean a place? Choose it to see help there.',
  others: 'Not here? Add the state or province to your words.',
};
