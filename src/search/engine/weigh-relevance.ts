import type { SearchIndex } from './build-index.js';
import { wordsOf } from './fold-words.js';
import { wordsFrom } from './match-words.js';
import { gatherHits, type Hits, scoreWord } from './score-words.js';
import { type AskedWord, isAsking } from './understand-query.js';

/** One thing that speaks for listings: `points * score` each. */
interface Part {
  readonly why: 'number' | 'place' | 'words' | 'name' | 'instead';
  readonly points: number;
  /** How much of the question it is. */
  readonly share: number;
  readonly hits: Hits;
}

/** How far a question's words speak for the listings. */
export interface Relevance {
  /** The listings that the words lead to. */
  readonly met: readonly number[];
  /** Points by listing, of use only until the next question is weighed. */
  readonly points: Float32Array;
  /** Those whose name or number is most of the question. */
  readonly named: ReadonlySet<number>;
  /** Whether the words ask for anything: "I need help" does not, unless a line is called so. */
  readonly isAsked: boolean;
}

const POINTS = { content: 100, filler: 100, number: 200, place: 30 } as const;
const NAME_POINTS = 40;
// What a question is worth that is only a small part of a name.
// Exact in 32 bits, where scores are kept: a part of 0.001 would be more than itself there.
const SMALL_PART = 2 ** -10;
const INSTEAD_POINTS = 90;
// Below this share of what was asked a listing is noise, unless nothing does better.
const ENOUGH = 0.2;
// Of FIELDS: the name, and other names among the keywords.
const LAST_FIELD_OF_NAMES = 2;

/** Weighs the words of a question for all listings at once, before any filter: a filter must only ever take away. */
export function weighRelevance(
  index: SearchIndex,
  words: readonly AskedWord[],
  text: string,
): Relevance {
  const { points, covered } = index.scratch;
  points.fill(0);
  covered.fill(0);
  const names = scoreNames(index, text);
  const isNamed = words.length > 1 ? names.at.length > 0 : names.scores.some(isMuchOfName);
  const isAsked = isNamed || words.some(isAsking);
  const weighed = isAsked ? words : words.filter(({ role }) => role === 'place');
  let whole = 0;
  let asked = 0;
  for (const word of weighed) {
    whole += word.weight;
    if (isAsking(word)) asked += word.weight;
  }
  const parts: Part[] = [];
  const touched: number[] = [];
  const add = (part: Part): void => {
    parts.push(part);
    const { at, scores } = part.hits;
    for (let place = 0; place < at.length; place += 1) {
      const listing = at[place] as number;
      const score = scores[place] as number;
      if (points[listing] === 0) touched.push(listing);
      points[listing] = (points[listing] as number) + part.points * score;
      covered[listing] = (covered[listing] as number) + part.share * score;
    }
  };
  for (const word of weighed) {
    const part = word.weight / (whole || 1);
    const why = word.role === 'number' || word.role === 'place' ? word.role : 'words';
    const points = POINTS[word.role] * (word.role === 'place' ? 1 : part);
    // Who misspells a word, or has not finished it, asks for no less than who spells it.
    const surest = Math.max(...[...word.matches, ...word.phrases].map(({ quality }) => quality));
    // The small words around a word make it no smaller a part of what is asked.
    const share = (isAsking(word) ? word.weight / asked : part) / (surest > 0 ? surest : 1);
    add({ why, points, share, hits: scoreWord(index, word) });
  }
  if (isAsked) add({ why: 'name', points: NAME_POINTS, share: 0, hits: names });
  add({ why: 'instead', points: INSTEAD_POINTS, share: 1, hits: scoreInstead(index, parts) });

  const enough = touched.some((at) => (covered[at] as number) >= ENOUGH) ? ENOUGH : 0;
  // A place alone asks for everything there, so it only lifts; it never stands for the rest of a question.
  const isMet = (share: number): boolean => !whole || (share > 0 && share >= enough);
  const met = touched.filter((at) => {
    if (isMet(covered[at] as number)) return true;
    points[at] = 0;
    return false;
  });
  const named = parts.flatMap(({ why, hits }) =>
    why === 'name' || why === 'number'
      ? hits.at.filter((_, place) => isMuchOfName(hits.scores[place] as number))
      : [],
  );
  return { met, points, named: new Set(named), isAsked };
}

function isMuchOfName(score: number): boolean {
  return score > SMALL_PART;
}

/** Listings whose name holds the whole question, by how much of the name it is. */
function scoreNames(index: SearchIndex, text: string): Hits {
  const words = wordsOf(text.slice(0, 100));
  const said = ` ${words.join(' ')}`;
  return gatherHits(index, (meet) => {
    if (said.length < 4) return;
    const [first = ''] = words;
    // A name that holds all of it has its first word; only the last word may be unfinished.
    const firsts = words.length > 1 ? [first] : wordsFrom(index.lexicon, first);
    const seen = new Set<number>();
    for (const word of firsts) {
      for (const posting of index.entries.get(word)?.postings ?? []) {
        const at = posting >> 3;
        if ((posting & 7) > LAST_FIELD_OF_NAMES || seen.has(at)) continue;
        seen.add(at);
        for (const name of index.names[at] ?? []) {
          if (!name.includes(said)) continue;
          const part = said.length / name.length;
          // A small part of a long name says hardly more than its words do.
          meet(at, part > 0.3 ? part ** 2 : SMALL_PART);
        }
      }
    }
  });
}

/** The right lines for a person who came with the number or the name of a service taken for something else. */
function scoreInstead(index: SearchIndex, parts: readonly Part[]): Hits {
  return gatherHits(index, (meet) => {
    for (const at of index.mistaken) {
      const isAsked = parts.some(
        ({ why, hits }) => (why === 'number' || why === 'name') && hits.at.includes(at),
      );
      if (!isAsked) continue;
      const { instead = [] } = index.listings[at]?.mistakenFor ?? {};
      index.listings.forEach(({ id }, other) => {
        if (instead.includes(id)) meet(other, 1 - instead.indexOf(id) / 20);
      });
    }
  });
}
