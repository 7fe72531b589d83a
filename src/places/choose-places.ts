import type { Locality } from '../region/region-code.js';
import type { TablePlace } from './unpack-places.js';

const MOST_CHOICES = 12;
// Sizes count doublings: 5 is thirty times as many people, 6 more than fifty times.
const NEARBY_GAP = 5;
/** Among words of a question: a place near by changes nothing but distances, so it may be smaller. */
const GUESS_GAP = 7;
const FAME_GAP = 6;
const LARGE = 8;

/**
 * One place where only one can be meant, else the choices, the likeliest first: a wrong town is worse than a question.
 * A namesake near by wins unless the other is far larger; a very large city wins if nothing near by has its name.
 */
export function choosePlaces(
  found: readonly TablePlace[],
  around: Locality | undefined,
  isGuess = false,
): readonly TablePlace[] {
  if (found.length < 2) return found;
  const isNear = ({ region }: TablePlace) => region === around?.region;
  const isAtHome = ({ region }: TablePlace) => !around || region.startsWith(around.country);
  const bySize = [...found].sort((a, b) => b.size - a.size);
  const [largest, second] = bySize as [TablePlace, TablePlace];
  const [closest, another] = found.filter(isNear);
  if (closest && !another && largest.size - closest.size < (isGuess ? GUESS_GAP : NEARBY_GAP))
    return [closest];
  const isFamous = largest.size >= LARGE && largest.size - second.size >= FAME_GAP;
  if (isFamous && !closest && (isAtHome(largest) || !found.some(isAtHome))) return [largest];
  const rank = (place: TablePlace) =>
    (isNear(place) ? 100 : 0) + place.size + (isAtHome(place) ? 3 : 0);
  return bySize.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_CHOICES);
}
