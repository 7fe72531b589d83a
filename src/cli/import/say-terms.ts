import { foldTerm } from './term-words.js';

/** What a county's commonest words may be here, beside `[]`: a need of its own that the finder has a service for. */
const NEAR: readonly (readonly [words: RegExp, terms: readonly string[]])[] = [
  [
    /\b(?:food|pantry|pantries|meals?|grocer(?:y|ies)|soup|hunger|clothing|utilit(?:y|ies)|basic needs|aide alimentaire|alimentaire|alimentos|comida|despensa)\b/,
    ['information', 'basic-needs'],
  ],
  [/\b(?:legal|law|lawyers?|juridique|abogados?)\b/, ['information', 'legal-help']],
  [
    /\b(?:dv|domestic (?:violence|abuse)|violence conjugale|violencia domestica)\b/,
    ['information', 'domestic-violence'],
  ],
  [/\b(?:rent|housing|shelter|logement|vivienda)\b/, ['information', 'housing']],
];

/** What to do about words of a type column that mean nothing here, with the lines to copy; empty where there are none. */
export function sayUnknownTerms(
  words: readonly (readonly [word: string, count: number])[],
): string {
  if (words.length === 0) return '';
  const counted = words.map(([word, count]) => `${word} (${count})`).join(', ');
  const terms = Object.fromEntries(
    words.map(([word]) => [word, NEAR.find(([near]) => near.test(foldTerm(word)))?.[1] ?? []]),
  );
  return `Types that mean nothing to the finder: ${counted}. Rows of no other type are left out. Write in the mapping file what they are ([] is none of ours), for example "terms": ${JSON.stringify(terms)}`;
}
