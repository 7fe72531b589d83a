import { foldText } from '../../base/fold-text.js';

const APOSTROPHE = /['’ʼ`´](?=(?:[dmst]|ll|re|ve)(?!\p{L}))/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Folds one word further: a plural ("seringues", "families") is the same word as its singular. */
export function foldWord(word: string): string {
  if (word.length < 4 || !/[se]$/.test(word)) return word;
  return word.replace(/([^siu])s$/, '$1').replace(/ie$/, 'y');
}

/** The words of a text, folded, in their order. "don't" is one word; "l'aide" is two. */
export function wordsOf(text: string): string[] {
  // Contractions close up before the split, whichever apostrophe the keyboard gave.
  return (foldText(text).replace(APOSTROPHE, '').match(WORD) ?? []).map(foldWord);
}
