import { loadRegion } from '../../dataset/load-region.js';
import type { FinderState, TypedPlace } from '../../finder/finder-state.js';
import { findTypedPlace } from '../../places/in-text/find-typed-place.js';
import { laterStrings } from '../../strings/later-strings.js';
import { askForPlace, takePlace } from './render-typed-place.js';

/** A place among the typed words, and what a screen reader is told of it. */
export interface PlaceSeen {
  readonly typed: TypedPlace;
  /** Without the place's name: the page can read what is said. */
  readonly say: string;
}

/** A region that takes longer is shown as loading. */
const PATIENCE_MS = 1500;

/** Looks for a place among the typed words. One that the finder knows of already is not looked at twice. */
export async function lookForPlace(state: FinderState): Promise<PlaceSeen | undefined> {
  const { answer, chosen, listings, ownLocality, pack, query, retired } = state;
  const { typedPlace } = chosen;
  const { strings, regionNames } = pack;
  const isNumber = (digits: string): boolean =>
    retired.length > 0 ||
    listings.some(({ channels }) => channels.some(({ value }) => value === digits));
  const { place: seen, action } = answer;
  const found = await findTypedPlace(
    query.text,
    { place: seen, action, isNumber },
    { language: strings.language, around: ownLocality, regionNames },
  );
  if (!found) return undefined;
  const { asked, name, place, choices } = found;
  if (typedPlace?.asked === asked) return { typed: typedPlace, say: '' };
  const words = laterStrings(strings).typed;
  if (!place) {
    const count = laterStrings(strings).nearby.choices(choices.length);
    return { typed: askForPlace({ asked, name }, choices), say: `${words.ask} ${count}.` };
  }
  await arriveAt(place.region, state);
  return { typed: takePlace({ asked, name }, place, pack), say: words.said };
}

/** Has the region's lines at hand before the list is about them, so that it changes once. */
async function arriveAt(region: string, { pack }: FinderState): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loadRegion(pack.shards, region).catch(() => undefined), patience]);
}
