import { distanceKm, type Point } from '../region/distance.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { Allowance } from './allowance.js';
import { ACROSS_KM, kilometresTo, middleOf } from './cells.js';
import { boxIn, countOf, languageAt } from './check-files.js';
import type { DirectoryManifest, FileName, RegionIndex } from './directory-files.js';
import type { FileStore } from './file-store.js';
import { RegionTiles } from './near-tiles.js';
import type { Turn } from './turn.js';

/** What an index has at least with gzip, and more for each record. */
const INDEX_BYTES = 450;
const BYTES_A_RECORD = 0.25;

/** A region whose index has loaded. */
export interface OpenRegion {
  readonly index: RegionIndex;
  readonly tiles: RegionTiles;
}

/** The regions of a directory in the language that is asked for; each index is loaded once. */
export class OpenRegions {
  readonly #store: FileStore;
  readonly #opened = new Map<string, Promise<OpenRegion | undefined>>();
  #manifest: DirectoryManifest;
  #at = 0;

  constructor(manifest: DirectoryManifest, store: FileStore) {
    this.#manifest = manifest;
    this.#store = store;
  }

  /** Takes another list of what there is. */
  set manifest(manifest: DirectoryManifest) {
    this.#manifest = manifest;
    this.forget();
  }

  /** From now on, words in this language or, where the directory has none in it, in its first. */
  set language(wanted: InterfaceLanguage) {
    this.#at = languageAt(this.#manifest, wanted);
  }

  get language(): InterfaceLanguage {
    return this.#manifest.languages[this.#at] ?? 'en';
  }

  /** Asks for each index again. */
  forget(): void {
    this.#opened.clear();
  }

  /** Files of what serves a whole country. */
  wideIn(country: string): readonly FileName[] {
    const files = this.#manifest.countries[country] ?? [];
    return files.flatMap((names) => names[this.#at] ?? names[0] ?? []);
  }

  /** Whether a region has been asked for. */
  knows(region: string): boolean {
    return this.#opened.has(this.#keyOf(region));
  }

  /** A region with its index. Undefined: the directory has none, or it did not load. */
  open(region: string, allowance: Allowance, turn: Turn): Promise<OpenRegion | undefined> {
    const entry = this.#manifest.regions[region];
    const name = entry?.index[this.#at] ?? entry?.index[0];
    if (!entry || name === undefined) return Promise.resolve(undefined);
    const key = this.#keyOf(region);
    let opened = this.#opened.get(key);
    if (!opened) {
      allowance.spend(INDEX_BYTES + BYTES_A_RECORD * countOf(entry));
      opened = this.#store.index(name, region).then((index) => {
        if (index) return { index, tiles: new RegionTiles(index, this.#store) };
        turn.failed += 1;
        this.#opened.delete(key);
        return undefined;
      });
      this.#opened.set(key, opened);
    }
    return opened;
  }

  /** Other regions of the same country that begin near by, the nearest first. */
  near(point: Point, home: string): readonly string[] {
    return Object.entries(this.#manifest.regions)
      .flatMap(([region, entry]) => {
        const isOther = region !== home && region.slice(0, 2) === home.slice(0, 2);
        const box = isOther ? boxIn(entry) : undefined;
        if (!box) return [];
        const km = kilometresTo(box, point);
        return km <= ACROSS_KM ? [{ region, km, far: distanceKm(middleOf(box), point) }] : [];
      })
      .sort((one, other) => one.km - other.km || one.far - other.far)
      .map(({ region }) => region);
  }

  #keyOf(region: string): string {
    const { index } = this.#manifest.regions[region] ?? {};
    return `${region} ${index?.[this.#at] ?? index?.[0]}`;
  }
}
