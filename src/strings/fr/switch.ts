import type { SwitchWords } from '../switch-words.js';

/** What the switch of the language says of French. */
export const languageSwitch: SwitchWords = {
  name: 'Français',
  failed: 'Le français ne s’est pas chargé. Réessayez.',
};
