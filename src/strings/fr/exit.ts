import type { ExitWords } from '../exit-words.js';

/** The words of quick exit in Canadian French. */
export const exit: ExitWords = {
  leave: 'Quitter cette page',
  honest: 'Touchez, ou 3 fois Maj. L’historique et la facture de téléphone restent.',
  twoMore: 'Maj, appuyez encore 2 fois pour quitter.',
  oneMore: 'Maj, appuyez encore 1 fois pour quitter.',
  expired: 'La sortie est annulée.',
  leaving: 'Sortie',
  frame: 'Ce bouton ne couvre que cette partie. Pour quitter la page autour, fermez l’onglet.',
  perhaps: 'Si la page autour reste, fermez l’onglet.',
  stays: 'Cette page est encore ouverte. Fermez l’onglet pour la quitter.',
  uncover: 'Afficher la page de nouveau',
};
