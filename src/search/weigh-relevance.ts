import type { SearchIndex } from './build-index.js';
import { wordsOf } from './fold-words.js';
import { scoreWord } from './score-words.js';
import type { Reason } from './search-query.js';
import type { AskedWord } from './understand-query.js';

/** One thing that speaks for listings: `points * scores[listing]`. */
interface Part {
  readonly why: Reason['why'];
  readonly typed?: string;
  readonly points: number;
  /** How much of the question it is. */
  readonly share: number;
  readonly scores: Float32Array;
}

/** How far a question's words speak for each listing. */
export interface Relevance {
  /** Points by listing; 0 means that the words do not lead there. */
  readonly points: Float32Array;
  /** What the points of one listing are made of. */
  explain(at: number): Reason[];
}

const POINTS = { content: 100, filler: 100, number: 200, place: 30 } as const;
const NAME_POINTS = 40;
const INSTEAD_POINTS = 90;
// Below this share of what was asked a listing is noise, unless nothing does better.
const ENOUGH = 0.3;

/** Weighs the words of a question for all listings at once, before any filter: a filter must only ever take away. */
export function weighRelevance(
  index: SearchIndex,
  words: readonly AskedWord[],
  text: string,
): Relevance {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const points = new Float32Array(index.listings.length);
  const covered = new Float32Array(points);
  const parts: Part[] = [];
  const add = (part: Part): void => {
    parts.push(part);
    for (let at = 0; at < points.length; at += 1) {
      const score = part.scores[at] as number;
      if (!score) continue;
      points[at] = (points[at] as number) + part.points * score;
      covered[at] = (covered[at] as number) + part.share * score;
    }
  };
  for (const word of words) {
    const share = word.weight / (whole || 1);
    const why = word.role === 'number' || word.role === 'place' ? word.role : 'words';
    const most = POINTS[word.role] * (word.role === 'place' ? 1 : share);
    add({ why, typed: word.typed, points: most, share, scores: scoreWord(index, word) });
  }
  add({ why: 'name', points: NAME_POINTS, share: 0, scores: scoreNames(index, text, covered) });
  add({ why: 'instead', points: INSTEAD_POINTS, share: 1, scores: scoreInstead(index, parts) });

  const enough = whole && covered.some((share) => share >= ENOUGH) ? ENOUGH : 0;
  for (let at = 0; whole && at < points.length; at += 1) {
    const share = covered[at] as number;
    // A place alone asks for everything there, so it only lifts; it never stands for the rest of a question.
    if (!share || share < enough) points[at] = 0;
  }
  return {
    points,
    explain: (at) =>
      parts
        .map(({ why, typed, points: most, scores }) => ({
          why,
          typed,
          points: most * (scores[at] as number),
        }))
        .filter((reason) => points[at] && reason.points),
  };
}

/** Listings whose name holds the whole question, by how much of the name it is. */
function scoreNames(index: SearchIndex, text: string, covered: Float32Array): Float32Array {
  const said = ` ${wordsOf(text.slice(0, 100)).join(' ')}`;
  const scores = new Float32Array(covered.length);
  if (said.length < 4) return scores;
  for (let at = 0; at < covered.length; at += 1) {
    if (!covered[at]) continue;
    for (const name of index.names[at] ?? []) {
      if (!name.includes(said)) continue;
      const part = said.length / name.length;
      // A small part of a long name says hardly more than its words do.
      scores[at] = Math.max(scores[at] as number, part > 0.3 ? part ** 2 : 0.001);
    }
  }
  return scores;
}

/** The right lines for a person who came with the number or the name of a service taken for something else. */
function scoreInstead(index: SearchIndex, parts: readonly Part[]): Float32Array {
  const scores = new Float32Array(index.listings.length);
  for (const at of index.mistaken) {
    const isAsked = parts.some(({ why, scores: found }) => /number|name/.test(why) && found[at]);
    if (!isAsked) continue;
    const { instead = [] } = index.listings[at]?.mistakenFor ?? {};
    index.listings.forEach(({ id }, other) => {
      if (instead.includes(id)) scores[other] = 1 - instead.indexOf(id) / 20;
    });
  }
  return scores;
}
