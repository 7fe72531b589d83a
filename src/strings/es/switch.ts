import type { SwitchWords } from '../switch-words.js';

/** What the switch of the language says of Spanish. */
export const languageSwitch: SwitchWords = {
  name: 'Español',
  failed: 'El español no se cargó. Intente de nuevo.',
};
