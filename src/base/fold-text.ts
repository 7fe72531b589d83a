/** Folds case, accents and ligatures, so that "Désintox" and "desintox" are one word, and "cœur" and "coeur". */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  // Nearly all texts are: there is nothing to fold.
  if (/^[ -~]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
