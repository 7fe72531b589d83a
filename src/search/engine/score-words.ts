import type { Entry, Meaning, SearchIndex } from './build-index.js';
import { FIELDS } from './listing-words.js';
import { memoize } from './memoize.js';
import type { AskedWord } from './understand-query.js';

/** The listings that answer something, each with how well: above 0, up to 1. */
export interface Hits {
  readonly at: readonly number[];
  readonly scores: Float32Array;
}

// In the order of FIELDS: number, name, keyword, place, operator, description.
const FIELD_WORTH = [1, 1, 0.95, 0.85, 0.6, 0.4];
// A meaning leads first to what it names, then to what is near it.
const LEAD_WORTH = [0.95, 0.6, 0.45, 0.35, 0.3, 0.25];
// A word says less by itself than the phrase that it is part of: "use alone" is not "alone".
const IN_PHRASE = 0.4;

type Meet = (at: number, score: number) => void;

/** Gathers what speaks for listings; of several reasons the best counts. */
export function gatherHits(index: SearchIndex, tell: (meet: Meet) => void): Hits {
  const { best } = index.scratch;
  const at: number[] = [];
  tell((listing, score) => {
    const known = best[listing] as number;
    if (known === 0) at.push(listing);
    if (score > known) best[listing] = score;
  });
  const scores = Float32Array.from(at, (listing) => best[listing] as number);
  for (const listing of at) best[listing] = 0;
  return { at, scores };
}

/** How well each listing answers one word. */
export function scoreWord(index: SearchIndex, word: AskedWord): Hits {
  const { matches, phrases, role } = word;
  const met = matches.map(({ word: match, quality }) => match + quality).join();
  const own = memoize(index.kept.scores, `${role} ${phrases.length > 0} ${met}`, () =>
    gatherHits(index, (meet) => {
      for (const match of matches) {
        const entry = index.entries.get(match.word) as Entry;
        const { quality } = match;
        // A name with "addiction" in it is no nearer to addiction than what that word means.
        const most = entry.meanings.length + phrases.length > 0 ? (LEAD_WORTH[0] as number) : 1;
        meetPostings(entry.postings, quality * most, role, meet);
        if (role === 'filler') continue;
        const share = phrases.length > 0 ? IN_PHRASE : 1;
        for (const meaning of entry.meanings) meetMeaning(index, meaning, quality * share, meet);
      }
    }),
  );
  if (phrases.length === 0) return own;
  return gatherHits(index, (meet) => {
    own.at.forEach((at, place) => {
      meet(at, own.scores[place] as number);
    });
    for (const { meaning, quality } of phrases) meetMeaning(index, meaning, quality, meet);
  });
}

function meetPostings(
  postings: readonly number[],
  quality: number,
  role: AskedWord['role'],
  meet: Meet,
): void {
  for (const posting of postings) {
    const field = FIELDS[posting & 7];
    // A number is met by numbers only; filler counts in names only ("Never Use Alone").
    if ((role === 'number') !== (field === 'number') || (role === 'filler' && field !== 'name'))
      continue;
    meet(posting >> 3, quality * (FIELD_WORTH[posting & 7] as number));
  }
}

function meetMeaning(index: SearchIndex, meaning: Meaning, quality: number, meet: Meet): void {
  meaning.forEach((term, rank) => {
    const score = quality * (LEAD_WORTH[rank] ?? 0.2);
    for (const at of index.terms.get(term) ?? []) meet(at, score);
  });
}
