import type { Found, Standing, WordFinder } from './find-words.js';
import { TERM } from './listing-terms.js';
import type { AskedThing } from './read-question.js';
import { EVERYWHERE } from './tile-numbers.js';

/** Where in a region all that was asked stands or, where nothing has all of it, any. */
export interface Whereabouts {
  readonly tiles: Standing;
  /** Where each word stands that may have been meant. */
  readonly ways: readonly ReadonlySet<number>[];
  /** Some of what was asked has not been looked up, as it would cost more than is left: to be asked once more. */
  readonly isUnread: boolean;
}

/** Meanings of a word that are looked up. */
const MOST_TERMS = 2;

/**
 * Looks up words, and needs of which any will do. Where the allowance does not reach for all of it, what is looked up first
 * narrows the most: words, then needs.
 */
export async function findWhereabouts(
  things: readonly AskedThing[],
  kinds: readonly string[],
  finder: WordFinder,
): Promise<Whereabouts> {
  const ways: (readonly Standing[])[] = [];
  let isUnread = false;
  for (const thing of things) {
    const { found, isWhole } = await findThing(thing, finder);
    if (!isWhole) isUnread = true;
    if (found.length > 0) ways.push(found);
  }
  const hasWords = ways.length > 0;
  if (kinds.length > 0) {
    const needs: Standing[] = [];
    let isWhole = true;
    for (const kind of kinds) {
      const found = await finder.exact(TERM + kind);
      needs.push(...(found ?? []));
      isWhole &&= found !== undefined;
    }
    // Some of the needs alone would hide who serves the others.
    if (isWhole) ways.push([united(needs)]);
    else isUnread = true;
  }
  const isInVain = things.length > 0 && !hasWords;
  return {
    tiles: isInVain ? new Set() : common(ways.map(united)),
    ways: ways.flat().filter((one): one is ReadonlySet<number> => one !== EVERYWHERE),
    isUnread,
  };
}

interface FoundThing {
  readonly found: readonly Standing[];
  /** Every file was looked at that may say where it stands. */
  readonly isWhole: boolean;
}

async function findThing(
  { word, terms, isUnfinished, isGuess = false }: AskedThing,
  finder: WordFinder,
): Promise<FoundThing> {
  const toFound = (found: Found): FoundThing => ({
    found: found ?? [],
    isWhole: found !== undefined,
  });
  for (const term of terms.slice(0, MOST_TERMS)) {
    const found = await finder.exact(TERM + term);
    if (found?.length === 0) continue;
    if (!found || !isGuess) return toFound(found);
    // A misspelt name may look like a service.
    const named = toFound(await finder.lookUp(word, isUnfinished));
    return { ...named, found: [...found, ...named.found] };
  }
  return toFound(await finder.lookUp(word, isUnfinished));
}

function united(standings: readonly Standing[]): Standing {
  if (standings.includes(EVERYWHERE)) return EVERYWHERE;
  return new Set(standings.flatMap((one) => [...one] as number[]));
}

/** What is in all; where nothing is, what is in any. */
function common(standings: readonly Standing[]): Standing {
  const sets = standings.filter((one): one is ReadonlySet<number> => one !== EVERYWHERE);
  const [first, ...others] = sets;
  if (!first) return EVERYWHERE;
  const all = new Set([...first].filter((number) => others.every((other) => other.has(number))));
  return all.size > 0 ? all : united(sets);
}
