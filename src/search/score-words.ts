import { type Entry, FIELDS, type Meaning, type SearchIndex } from './build-index.js';
import { keep } from './keep-answer.js';
import type { AskedWord } from './understand-query.js';

// In the order of FIELDS: number, name, keyword, place, operator, description.
const FIELD_WORTH = [1, 1, 0.9, 0.85, 0.6, 0.4];
// A meaning leads first to what it names, then to what is near it.
const LEAD_WORTH = [1, 0.75, 0.6, 0.5, 0.4, 0.3];

/** How well each listing answers one word: 0 not at all, 1 fully. */
export function scoreWord(index: SearchIndex, word: AskedWord): Float32Array {
  const own = keep(
    index,
    `score ${word.role} ${word.matches.map(({ word: met, quality }) => met + quality)}`,
    () => {
      const scores = new Float32Array(index.listings.length);
      for (const { word: met, quality } of word.matches) {
        const entry = index.entries.get(met) as Entry;
        addPostings(scores, entry.postings, quality, word.role);
        if (word.role !== 'filler')
          for (const meaning of entry.meanings) addMeaning(index, scores, meaning, quality);
      }
      return scores;
    },
  );
  if (word.phrases.length === 0) return own;
  const scores = own.slice();
  for (const { meaning, quality } of word.phrases) addMeaning(index, scores, meaning, quality);
  return scores;
}

function addPostings(
  scores: Float32Array,
  postings: readonly number[],
  quality: number,
  role: AskedWord['role'],
): void {
  for (const posting of postings) {
    const field = FIELDS[posting & 7];
    // A number is met by numbers only; filler counts in names only ("Never Use Alone").
    if ((role === 'number') !== (field === 'number') || (role === 'filler' && field !== 'name'))
      continue;
    const score = quality * (FIELD_WORTH[posting & 7] as number);
    if (score > (scores[posting >> 3] as number)) scores[posting >> 3] = score;
  }
}

function addMeaning(
  index: SearchIndex,
  scores: Float32Array,
  meaning: Meaning,
  quality: number,
): void {
  meaning.forEach((term, rank) => {
    const score = quality * (LEAD_WORTH[rank] ?? 0.3);
    for (const at of index.terms.get(term) ?? []) {
      if (score > (scores[at] as number)) scores[at] = score;
    }
  });
}
