import type { Listing } from '../schema/listing.js';
import type { Open } from './rank-listings.js';

/** A listing with its points, on its way to being a result. */
export interface Ranked {
  readonly listing: Listing;
  readonly at: number;
  readonly open: Open;
  score: number;
}

const SECOND_BRANCH = -15;
// Below every other answer near by: eighty libraries must not bury the one syringe programme.
const LATER_BRANCH = -30;

/** Orders by score, lets no system of branches bury the rest, and puts pairs together. Same input, same order. */
export function orderListings(ranked: Ranked[]): Ranked[] {
  const byScore = (one: Ranked, other: Ranked): number =>
    other.score - one.score || one.at - other.at;
  ranked.sort(byScore);
  const systems = new Map<string, number>();
  let again = false;
  for (const result of ranked) {
    const { branchOf } = result.listing;
    if (!branchOf) continue;
    const before = systems.get(branchOf) ?? 0;
    if (before > 0) {
      result.score += before === 1 ? SECOND_BRANCH : LATER_BRANCH;
      again = true;
    }
    systems.set(branchOf, before + 1);
  }
  return withPairs(again ? ranked.sort(byScore) : ranked);
}

/** The second of a pair stands right after the first. */
function withPairs(ranked: Ranked[]): Ranked[] {
  if (!ranked.some(({ listing }) => listing.pairedWith?.length)) return ranked;
  const waiting = new Map(ranked.map((result) => [result.listing.id, result]));
  const arranged: Ranked[] = [];
  for (const result of ranked) {
    if (!waiting.delete(result.listing.id)) continue;
    arranged.push(result);
    for (const id of result.listing.pairedWith ?? []) {
      const partner = waiting.get(id);
      // A number that people mistake for something else never moves up with its partner.
      if (!partner || partner.listing.mistakenFor) continue;
      arranged.push(partner);
      waiting.delete(id);
    }
  }
  return arranged;
}
