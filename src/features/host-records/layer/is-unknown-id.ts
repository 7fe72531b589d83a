import { nationalFacts } from '../../../dataset/national-facts.js';
import type { FinderState } from '../../../finder/finder-state.js';
import { strayIds } from '../../../generated/stray-ids.js';

/**
 * Whether an id that is not among the listings is surely nobody's. Of a region that is not on the page nobody can tell, nor
 * of the site's own while they are on their way.
 */
export function isUnknownId(
  id: string,
  { locality, pack, status }: Pick<FinderState, 'locality' | 'pack' | 'status'>,
  isReadingOwn: boolean,
): boolean {
  const region = id.slice(0, 'us-or'.length).toUpperCase();
  const isRegional = /^(us|ca)-[a-z]{2}-/.test(id) && region in pack.regionNames;
  if (isRegional && region !== locality.region) return false;
  if (isReadingOwn || status !== 'ready' || !pack.strings.later) return false;
  return (
    !strayIds.includes(id) &&
    !nationalFacts.some((facts) => facts.id === id) &&
    !pack.nationalPages?.some((page) => page.id === id)
  );
}
