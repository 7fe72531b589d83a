/** Folds case, accents and ligatures, so that "Désintox" and "desintox" are one word, and "cœur" and "coeur". */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
