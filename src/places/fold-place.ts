import { foldText } from '../base/fold-text.js';

const SAME: Readonly<Record<string, string>> = {
  saint: 'st',
  sainte: 'ste',
  fort: 'ft',
  mount: 'mt',
  mont: 'mt',
};

/** The words of a place's name without case, accents, dots and apostrophes: `St. John's, NL` is st, johns, nl. */
export function placeWords(text: string): string[] {
  const plain = foldText(text).replace(/[.'’‘ʻʼ`´]/g, '');
  return (plain.match(/[a-z]+|\d+/g) ?? []).map((word) => SAME[word] ?? word);
}

/** What two spellings of one name have in common: `Saint-Jérôme` and `st jerome` are both `stjerome`. */
export function placeKey(text: string): string {
  return placeWords(text.replace(/\(.*/, '')).join('');
}
