import { type Entry, FIELDS, type Meaning, type SearchIndex } from './build-index.js';
import { keep } from './keep-answer.js';
import type { AskedWord } from './understand-query.js';

// In the order of FIELDS: number, name, keyword, place, operator, description.
const FIELD_WORTH = [1, 1, 0.95, 0.85, 0.6, 0.4];
// A meaning leads first to what it names, then to what is near it.
const LEAD_WORTH = [0.95, 0.6, 0.45, 0.35, 0.3, 0.25];
// A word says less by itself than the phrase that it is part of: "use alone" is not "alone".
const IN_PHRASE = 0.4;

/** How well each listing answers one word: 0 not at all, 1 fully. */
export function scoreWord(index: SearchIndex, word: AskedWord): Float32Array {
  const { matches, phrases, role } = word;
  const key = `score ${role} ${phrases.length > 0} ${matches.map(({ word: met, quality }) => met + quality)}`;
  const own = keep(index, key, () => {
    const scores = new Float32Array(index.listings.length);
    for (const { word: met, quality } of matches) {
      const entry = index.entries.get(met) as Entry;
      // A name with "addiction" in it is no nearer to addiction than what that word means.
      const most = entry.meanings.length + phrases.length > 0 ? (LEAD_WORTH[0] as number) : 1;
      addPostings(scores, entry.postings, quality * most, role);
      if (role === 'filler') continue;
      const share = phrases.length > 0 ? IN_PHRASE : 1;
      for (const meaning of entry.meanings) addMeaning(index, scores, meaning, quality * share);
    }
    return scores;
  });
  if (phrases.length === 0) return own;
  const scores = own.slice();
  for (const { meaning, quality } of phrases) addMeaning(index, scores, meaning, quality);
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
    const score = quality * (LEAD_WORTH[rank] ?? 0.2);
    for (const at of index.terms.get(term) ?? []) {
      if (score > (scores[at] as number)) scores[at] = score;
    }
  });
}
