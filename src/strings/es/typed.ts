import type { TypedPlaceWords } from '../typed-place-words.js';

/** The words about a place that was typed among others, in US Spanish. */
export const typed: TypedPlaceWords = {
  near: (place) => `Según lo que escribió, esta es la ayuda cerca de ${place}.`,
  inside: (place) => `Según lo que escribió, esta es la ayuda en ${place}.`,
  said: 'Esta es la ayuda cerca del lugar que escribió.',
  instead: (place) => `Volver a ${place}`,
  ask: '¿Se refiere a un lugar? Elíjalo para ver la ayuda de allí.',
  others: '¿No está aquí? Agregue el estado o la provincia a sus palabras.',
};
