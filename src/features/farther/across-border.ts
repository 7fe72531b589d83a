import { importAgain } from '../../base/import-again.js';
import type { Blend } from '../../dataset/listings-in-hand.js';
import { loadRegion } from '../../dataset/load-region.js';
import { mergeListings } from '../../dataset/merge-listings.js';
import { ACROSS_KM, kilometresTo } from '../../directory/cells.js';
import type { Box } from '../../directory/directory-files.js';
import { arrangement } from '../../finder/arrange-answer.js';
import type { Finder } from '../../finder/feature.js';
import type { Arranged, FinderState, ResultGroup } from '../../finder/finder-state.js';
import { shownOf } from '../../finder/group-results.js';
import { distanceKm, type Point } from '../../region/distance.js';
import { pointOf } from '../../region/listing-point.js';
import type { Listing } from '../../schema/listing.js';
import { browse } from '../../search/browse.js';
import { plainSearch } from '../../search/plain-search.js';
import { laterStrings } from '../../strings/later-strings.js';

const MOST = 16;

/** Groups of what the region itself has, behind which the neighbours stand. */
const OWN: readonly ResultGroup['id'][] = [
  'instead',
  'best',
  'area',
  'local',
  'places',
  'near',
  'mail',
];

const loadBoxes = () => import('../../generated/places/words.js');

/** What is near in the next state, province or territory of the same country: the nearest place may lie there. */
export class AcrossBorder {
  readonly #finder: Finder;
  readonly #loaded = new Map<string, readonly Listing[]>();
  #boxes: ReadonlyMap<string, Box> | undefined;
  #neighbours: readonly Listing[] = [];
  #blend: Blend | undefined;
  #isAsked = false;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /** Puts what neighbours have among the listings, so that a page's own records and its layer change it as they do ours. */
  get blend(): Blend | undefined {
    return this.#blend;
  }

  /** Puts a group behind the region's own; what it needs loads for the next drawing. */
  arrange(arranged: Arranged, state: FinderState): Arranged {
    const point = state.near?.point;
    const { country, region } = state.locality;
    const codes = point && region ? this.#codesNear(point, region) : [];
    this.#keep(codes.flatMap((code) => this.#listingsOf(code, state)));
    if (!point || !region) return arranged;
    const isNear = (listing: Listing): boolean => {
      const at = pointOf(listing);
      const home = listing.place?.region;
      return (
        at !== undefined &&
        home?.startsWith(country) === true &&
        !listing.regions.some((code) => code === region || code === country) &&
        distanceKm(at, point) <= ACROSS_KM
      );
    };
    const far = (listing: Listing): number => distanceKm(pointOf(listing) ?? point, point);
    const listings = matching(state.listings.filter(isNear), state)
      .sort((one, other) => far(one) - far(other))
      .slice(0, MOST);
    if (listings.length === 0) return arranged;
    const homes = [...new Set(listings.map(({ place }) => place?.region ?? ''))];
    const names = homes.map((code) => state.pack.regionNames[code] ?? code);
    const group: ResultGroup = {
      id: 'across',
      title: laterStrings(state.pack.strings).directory.across(names.join(', ')),
      listings,
      shown: shownOf('across', listings, arrangement(state)),
    };
    const { groups } = arranged;
    const after = 1 + groups.map(({ id }) => OWN.includes(id)).lastIndexOf(true);
    return { ...arranged, groups: [...groups.slice(0, after), group, ...groups.slice(after)] };
  }

  /** Regions of the same country that begin near by. */
  #codesNear(point: Point, home: string): readonly string[] {
    if (!this.#boxes) void this.#loadBoxes();
    return [...(this.#boxes ?? [])].flatMap(([code, box]) =>
      code !== home &&
      code.slice(0, 2) === home.slice(0, 2) &&
      kilometresTo(box, point) <= ACROSS_KM
        ? [code]
        : [],
    );
  }

  /** The next drawing has them. */
  #keep(neighbours: readonly Listing[]): void {
    const old = this.#neighbours;
    if (neighbours.length === old.length && neighbours.every((one, at) => one === old[at])) return;
    this.#neighbours = neighbours;
    this.#blend =
      neighbours.length > 0 ? (bundled) => mergeListings(bundled, neighbours) : undefined;
    // This is asked in the middle of a drawing, which would swallow a wish for the next.
    void Promise.resolve().then(() => this.#finder.element.requestUpdate());
  }

  async #loadBoxes(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      const { regionBoxes } = await importAgain(loadBoxes);
      this.#boxes = new Map(regionBoxes.split(';').map(readBox));
      this.#finder.element.requestUpdate();
    } catch {
      this.#isAsked = false;
    }
  }

  #listingsOf(code: string, { pack }: FinderState): readonly Listing[] {
    const key = `${pack.strings.language} ${code}`;
    const known = this.#loaded.get(key);
    if (known) return known;
    this.#loaded.set(key, []);
    loadRegion(pack.shards, code).then(
      ({ listings }) => {
        this.#loaded.set(key, listings);
        this.#finder.element.requestUpdate();
      },
      // The next drawing asks again.
      () => this.#loaded.delete(key),
    );
    return [];
  }
}

/** Those that answer what is asked, as if their region were. */
function matching(
  listings: readonly Listing[],
  { query, answer, hasText }: FinderState,
): Listing[] {
  const services = answer.understood?.services ?? [];
  const found = [...new Set(listings.map(({ place }) => place?.region ?? ''))].flatMap((region) => {
    const own = listings.filter(({ place }) => place?.region === region);
    const there = { ...query, region };
    const admitted = browse(own, there).map(({ listing }) => listing);
    if (!hasText || query.text.trim() === query.place?.trim()) return admitted;
    const said = new Set(plainSearch(own, there).map(({ listing }) => listing));
    const offers = (listing: Listing): boolean =>
      services.length > 0 && listing.services.some((one) => services.includes(one));
    return admitted.filter((listing) => said.has(listing) || offers(listing));
  });
  return found;
}

/** As `src/build/places/` packs it: code, south, west, height and width in hundredths of a degree. */
function readBox(packed: string): readonly [code: string, box: Box] {
  const [code = '', ...numbers] = packed.split(',');
  const [south = 0, west = 0, height = 0, width = 0] = numbers.map(
    (number) => Number(number) / 100,
  );
  return [code, [south, west, south + height, west + width]];
}
