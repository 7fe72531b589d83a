import type { ReactiveController } from 'lit';
import { warnOnce } from '../../base/warn-once.js';
import type { Finder } from '../../finder/feature.js';
import { readLocality } from '../../finder/finder-options.js';
import type { Arranged, FinderState } from '../../finder/finder-state.js';
import { findPlaces } from '../../places/find-places.js';
import type { FoundPlace } from '../../places/found-place.js';
import { nearOf, placeLabel } from '../../places/place-label.js';
import type { Near } from '../../region/near.js';
import type { Locality } from '../../region/region-code.js';
import { areaFirst, areasHere } from './area-first.js';
import { type PageArea, readAreas } from './page-area.js';

const LIKE = 'Write one such as "97301", "K1A 0B1" or "Salem, OR".';

/** Where a page says that it is. What a person says counts above it. */
export class StartPlace implements ReactiveController {
  readonly #finder: Finder;
  #areas: readonly PageArea[] = [];
  /** The place that the page is near, while the person has not named another. */
  #near: Near | undefined;
  #locality: Locality | undefined;
  #asked = '';

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  arrange(arranged: Arranged, state: FinderState): Arranged {
    return areaFirst(arranged, state, areasHere(state, this.#areas, this.#near));
  }

  hostUpdated(): void {
    const state = this.#finder.state();
    if (!state) return;
    const { area, country, near, region } = this.#finder.element;
    const asked = JSON.stringify([area, country, near, region, state.pack.strings.language]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#look(state, asked);
  }

  async #look(state: FinderState, asked: string): Promise<void> {
    const { element } = this.#finder;
    const { pack } = state;
    const said = readLocality(element, (code) => code in pack.regionNames);
    try {
      const found = await this.#findNear(state, said);
      const region = said?.region ?? found?.region;
      const areas = element.area ? await readAreas(element.area, region ?? said?.country) : [];
      if (asked !== this.#asked) return;
      this.#areas = areas;
      this.#finder.element.requestUpdate();
      const own = said?.region ? undefined : localityOf(found?.region ?? areas[0]?.region);
      this.#start(found && nearOf(found, placeLabel(found, pack.strings, pack.regionNames)), own);
    } catch {
      // What knows places did not arrive: the next look asks again.
      if (asked === this.#asked) this.#asked = '';
    }
  }

  /** The one place that is surely meant. */
  async #findNear(state: FinderState, said: Locality | undefined): Promise<FoundPlace | undefined> {
    const near = this.#finder.element.near?.trim();
    if (!near) return undefined;
    const { pack } = state;
    let failure: unknown;
    const options = {
      language: pack.strings.language,
      around: said,
      regionNames: pack.regionNames,
      onMissing: (error: unknown) => {
        failure = error;
      },
    };
    const found = await findPlaces(near, options);
    const [place, ...others] = found;
    const isIn = ({ region, alsoIn = [] }: FoundPlace): boolean =>
      !said?.region || region === said.region || alsoIn.includes(said.region);
    const isSure = place && others.length === 0 && !place.corrected && isIn(place);
    // Where a table did not load, the town may well be known.
    if (isSure && (failure || !place.approximate)) return place;
    if (failure) throw failure;
    const names = found
      .slice(0, 5)
      .map((one) => `"${placeLabel(one, pack.strings, pack.regionNames)}"`);
    if (isSure) {
      warnOnce(`near "${near}" is not known. Using ${names[0]}. ${LIKE}`);
      return place;
    }
    const why =
      names.length === 0
        ? 'not a ZIP code, postal code or town that we know'
        : others.length === 0 && place && !isIn(place)
          ? `${names[0]}, but region is "${said?.region}"`
          : `unclear: it may be ${names.join(', ')}`;
    warnOnce(`near "${near}" is ${why}. ${LIKE}`);
    return undefined;
  }

  #start(near: Near | undefined, locality: Locality | undefined): void {
    const { actions, element, state } = this.#finder;
    const chosen = state()?.chosen;
    // A person who chose a place, or took ours back, is not asked again.
    const isTheirs =
      chosen?.near !== this.#near || (chosen?.locality && chosen.locality !== this.#locality);
    if (isTheirs) return;
    this.#near = near;
    this.#locality = locality;
    actions.startWith({ near, ...(locality && { locality }) });
    element.requestUpdate();
  }
}

function localityOf(region: string | undefined): Locality | undefined {
  if (!region) return undefined;
  const country = region.startsWith('CA') ? 'CA' : 'US';
  return region.length > 2 ? { country, region } : { country };
}
