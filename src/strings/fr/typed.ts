import type { TypedPlaceWords } from '../typed-place-words.js';

/** The words about a place that was typed among others, in Canadian French. */
export const typed: TypedPlaceWords = {
  near: (place) => `D’après ce que vous avez écrit, voici l’aide près de\u00a0: ${place}.`,
  inside: (place) => `D’après ce que vous avez écrit, voici l’aide ici\u00a0: ${place}.`,
  said: 'Voici l’aide près du lieu que vous avez écrit.',
  instead: (place) => `Revenir à\u00a0: ${place}`,
  ask: 'Parlez-vous d’un lieu? Choisissez-le pour voir l’aide là-bas.',
  others: 'Absent de la liste? Ajoutez la province ou l’État à vos mots.',
};
