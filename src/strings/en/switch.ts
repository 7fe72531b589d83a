import type { SwitchWords } from '../switch-words.js';

/** What the switch of the language says of English. */
export const languageSwitch: SwitchWords = {
  name: 'English',
  failed: 'English did not load. Try again.',
};
