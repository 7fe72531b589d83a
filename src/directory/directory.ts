import { warnOnce } from '../base/warn-once.js';
import type { FinderState } from '../finder/finder-state.js';
import { distanceKm, type Point } from '../region/distance.js';
import { pointOf } from '../region/listing-point.js';
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { ACROSS_KM, kilometresTo } from './cells.js';
import { boxIn, checkManifest, languageAt } from './check-files.js';
import type { DirectoryManifest, FileName, RegionIndex } from './directory-files.js';
import { FileStore } from './file-store.js';
import { type Standing, WordFinder } from './find-words.js';
import { TERM } from './listing-terms.js';
import { reloadFirst } from './load-file.js';
import { type NearTile, RegionTiles } from './near-tiles.js';
import type { QuestionReader } from './read-question.js';
import {
  type IsRetired,
  type LoadedListing,
  type SayListed,
  shownListing,
} from './shown-listing.js';
import { EVERYWHERE } from './tile-numbers.js';

/** What the person looks for, as far as it decides which files are needed. */
export interface DirectoryQuestion {
  readonly language: InterfaceLanguage;
  readonly country: string;
  readonly region?: string | undefined;
  readonly point?: Point | undefined;
  readonly text: string;
  /** Words of the text that name a place. */
  readonly place?: string | undefined;
  /** Needs: any of these kinds. */
  readonly kinds: readonly string[];
}

/** As many as a person looks at before they say more. */
const ENOUGH = 16;
const MOST_TILES_AT_FIRST = 3;
/** Fewer than are kept in memory, so that the nearest never go. */
const MOST_TILES_A_QUESTION = 30;
/** Files that one question may ask for: where its words stand, then the nearest tiles that hold them. */
const MOST_REQUESTS_A_QUESTION = 3;
/** Letters that follow each other this fast are one question. */
const PAUSE_MS = 250;

interface Open {
  readonly index: RegionIndex;
  readonly tiles: RegionTiles;
}

/** A directory of any size: what has loaded of it, and what is loaded next. */
export class Directory {
  readonly #base: string;
  readonly #onChange: () => void;
  readonly #loadReader: () => Promise<QuestionReader>;
  #manifest: DirectoryManifest;
  #store: FileStore;
  #language = 0;
  #regions = new Map<string, Promise<Open | undefined>>();
  #asked = '';
  #question: DirectoryQuestion | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: AsyncGenerator<NearTile> | undefined;
  #isOver = false;
  #running = 0;
  #hasReloaded = false;
  #listings: readonly LoadedListing[] = [];
  #loaded = 0;
  #version = -1;
  #failed = 0;

  /**
   * @param first what `directory.json` holds. Throws where it cannot be used.
   * @param base its address
   * @param loadReader what reads typed words, asked for with the first
   */
  constructor(
    first: unknown,
    base: string,
    loadReader: () => Promise<QuestionReader>,
    onChange: () => void,
  ) {
    this.#manifest = checkManifest(first);
    this.#base = base;
    this.#loadReader = loadReader;
    this.#onChange = onChange;
    this.#store = this.#newStore();
  }

  /** All records that have loaded, of whichever region. The same list while they are the same. */
  get listings(): readonly LoadedListing[] {
    if (this.#version !== this.#store.version) {
      this.#version = this.#store.version;
      const byId = new Map<string, LoadedListing>();
      const wanted = this.#manifest.languages[this.#language];
      for (const { language, listings } of this.#store.tiles)
        for (const listing of listings)
          if (language === wanted || !byId.has(listing.id))
            byId.set(listing.id, { listing, language });
      this.#listings = [...byId.values()];
    }
    return this.#listings;
  }

  get isLoading(): boolean {
    return this.#running > 0 || this.#timer !== undefined;
  }

  /** Nothing of the region is left to load that could answer the question: what is counted is all. */
  get isComplete(): boolean {
    return this.#isOver && !this.isLoading && this.#failed === 0;
  }

  /** Files did not load that would be asked for again. */
  get hasFailed(): boolean {
    return this.#failed > 0;
  }

  /** All of them as a person may see them. */
  shown(
    language: InterfaceLanguage,
    isRetired: IsRetired,
    sayListed: SayListed,
  ): readonly Listing[] {
    return this.listings.flatMap((one) => shownListing(one, language, isRetired, sayListed) ?? []);
  }

  /** Asks for what all that a person chose comes to. */
  askFor({ locality, near, pack, query }: FinderState): void {
    this.ask({
      ...locality,
      language: pack.strings.language,
      point: near?.point,
      text: query.text,
      place: query.place,
      kinds: query.kinds ?? [],
    });
  }

  /** Looks at what is asked now; the same question again does nothing. Typed words wait for a pause. */
  ask(question: DirectoryQuestion): void {
    const asked = JSON.stringify(question);
    if (asked === this.#asked) return;
    const isTyping = this.#question !== undefined && question.text !== this.#question.text;
    this.#asked = asked;
    this.#question = question;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!isTyping) return void this.#answer();
    this.#turn += 1;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#answer();
    }, PAUSE_MS);
  }

  /** Asks again for what did not load. */
  retry(): void {
    this.#hasReloaded = false;
    this.#regions.clear();
    void this.#answer();
  }

  /** Whether there is more to look at; a person who has seen a thousand services does better to search. */
  get hasMore(): boolean {
    return !this.#isOver && this.#next !== undefined && this.#loaded < MOST_TILES_A_QUESTION;
  }

  /** Loads what is next nearest. Does nothing while something loads. */
  more(): void {
    if (this.isLoading || !this.hasMore) return;
    void this.#run(this.#turn, (isWanted) => this.#load(isWanted, 2, ENOUGH));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#turn += 1;
    this.#asked = '';
  }

  /** The whole description of a record whose tile holds only its beginning. */
  async longText(id: string): Promise<string | undefined> {
    for (const { long, listings } of this.#store.tiles)
      if (long && listings.some((listing) => listing.id === id))
        return (await this.#store.long(long))[id];
    return undefined;
  }

  #newStore(): FileStore {
    return new FileStore(this.#base, () => void this.#reload());
  }

  /** The list names what the server no longer has: it may be an old one out of a cache. Once. */
  async #reload(): Promise<void> {
    if (this.#hasReloaded) return;
    this.#hasReloaded = true;
    try {
      const manifest = checkManifest(await reloadFirst(this.#base));
      if (JSON.stringify(manifest) === JSON.stringify(this.#manifest)) return;
      this.#manifest = manifest;
      this.#regions.clear();
      void this.#answer();
    } catch (error) {
      warnOnce(`could not load ${this.#base} again: ${String(error)}`);
    }
  }

  async #answer(): Promise<void> {
    const question = this.#question;
    if (!question) return;
    this.#turn += 1;
    this.#failed = 0;
    this.#isOver = false;
    this.#next = undefined;
    this.#loaded = 0;
    this.#language = languageAt(this.#manifest, question.language);
    await this.#run(this.#turn, async (isWanted) => {
      const { region, country } = question;
      const forCountry = this.#wide(this.#manifest.countries[country] ?? []);
      const open = region === undefined ? undefined : await this.#open(region);
      if (open && isWanted()) {
        const wide = this.#wide(open.index.wide);
        await this.#answerIn(open, question, isWanted);
        await wide;
      }
      await forCountry;
      if (isWanted() && question.point && region)
        await this.#across(question.point, region, isWanted);
      if (isWanted() && !open) this.#isOver = true;
    });
  }

  async #answerIn(
    { index, tiles }: Open,
    question: DirectoryQuestion,
    isWanted: () => boolean,
  ): Promise<void> {
    const { point = tiles.start } = question;
    if (!point) {
      this.#isOver = true;
      return;
    }
    const found = await this.#standing(index, question);
    if (!isWanted()) return;
    if (found === EVERYWHERE) {
      this.#next = withWide(tiles.nearest(point), this.#names(index.wide));
      await this.#load(isWanted, MOST_TILES_AT_FIRST, ENOUGH, question.point);
      return;
    }
    // Number 0 is what serves the whole region.
    const numbers = new Set([...found.tiles].filter((number) => number > 0).map((one) => one - 1));
    const wide = found.tiles.has(0) ? this.#names(index.wide) : [];
    this.#next = withWide(tiles.nearest(point, numbers), wide);
    await this.#load(isWanted, Math.max(1, MOST_REQUESTS_A_QUESTION - found.requests), ENOUGH);
  }

  /** In which tiles all that was asked stands or, where nothing has all of it, any. */
  async #standing(
    index: RegionIndex,
    { text, place, kinds }: DirectoryQuestion,
  ): Promise<
    typeof EVERYWHERE | { readonly tiles: ReadonlySet<number>; readonly requests: number }
  > {
    const words = index.words[this.#language] ?? index.words[0];
    if (!words || (text.trim() === '' && kinds.length === 0)) return EVERYWHERE;
    const finder = new WordFinder(words, this.#store, index.cells.length + 1);
    const things = text.trim() === '' ? [] : (await this.#loadReader()).read(text, place);
    const standings: Standing[] = [];
    for (const { word, terms, isUnfinished } of things) {
      let found: Standing | undefined;
      for (const term of terms.slice(0, 2)) found ??= await finder.exact(TERM + term);
      found ??= await finder.find(word, isUnfinished);
      if (found) standings.push(found);
    }
    const needs: Standing[] = [];
    for (const kind of kinds) {
      const found = await finder.exact(TERM + kind);
      if (found) needs.push(found);
    }
    if (kinds.length > 0) standings.push(united(needs));
    const isInVain = things.length > 0 && standings.length === 0;
    const tiles = isInVain ? new Set<number>() : common(standings);
    return tiles === EVERYWHERE ? EVERYWHERE : { tiles, requests: finder.requests };
  }

  /**
   * Loads the next tiles. With a point, until those nearest to it are sure to be there: a tile farther off may hold none.
   */
  async #load(isWanted: () => boolean, most: number, enough: number, point?: Point): Promise<void> {
    let count = 0;
    for (let loaded = 0; loaded < most; loaded += 1) {
      const next = await this.#next?.next();
      if (!isWanted()) return;
      if (!next || next.done) {
        this.#isOver = true;
        return;
      }
      const { file, hasAsked, isLast } = next.value;
      if (hasAsked) loaded += 1;
      if (file !== undefined && this.#store.has(file)) loaded -= 1;
      this.#loaded += 1;
      const isThere = file !== undefined && (await this.#store.tile(file));
      if (!isWanted()) return;
      if (isThere) count += next.value.count;
      else this.#failed += 1;
      this.#isOver = isLast;
      this.#onChange();
      if (this.#isOver) return;
      if (count >= enough && (!point || this.#isSure(point, next.value.km, enough))) return;
    }
  }

  /** Whether so many loaded places are no farther than the last tile reaches. */
  #isSure(point: Point, km: number, enough: number): boolean {
    let near = 0;
    for (const { listing } of this.listings) {
      const at = pointOf(listing);
      if (at && distanceKm(at, point) <= Math.max(km, 8)) near += 1;
      if (near >= enough) return true;
    }
    return false;
  }

  /** The nearest tile of each other region that begins near by. */
  async #across(point: Point, home: string, isWanted: () => boolean): Promise<void> {
    for (const [region, entry] of Object.entries(this.#manifest.regions)) {
      const box = boxIn(entry);
      if (region === home || !box || kilometresTo(box, point) > ACROSS_KM) continue;
      const open = await this.#open(region);
      for await (const { file, km } of open?.tiles.nearest(point) ?? []) {
        if (
          isWanted() &&
          km <= ACROSS_KM &&
          !(file !== undefined && (await this.#store.tile(file)))
        )
          this.#failed += 1;
        break;
      }
      if (!isWanted()) return;
      this.#onChange();
    }
  }

  /** What serves a whole region or country: its first file; the others hold as many again for whoever looks further. */
  async #wide(files: readonly (readonly FileName[])[]): Promise<void> {
    const [first] = this.#names(files);
    if (first !== undefined && !(await this.#store.tile(first))) this.#failed += 1;
  }

  #names(files: readonly (readonly FileName[])[]): readonly FileName[] {
    return files.flatMap((names) => names[this.#language] ?? names[0] ?? []);
  }

  #open(region: string): Promise<Open | undefined> {
    const entry = this.#manifest.regions[region];
    if (!entry) return Promise.resolve(undefined);
    const key = `${region} ${entry.index} ${this.#language}`;
    let open = this.#regions.get(key);
    if (!open) {
      open = this.#store.index(entry.index, region).then((index) => {
        if (index) return { index, tiles: new RegionTiles(index, this.#store, this.#language) };
        this.#failed += 1;
        this.#regions.delete(key);
        return undefined;
      });
      this.#regions.set(key, open);
    }
    return open;
  }

  async #run(turn: number, work: (isWanted: () => boolean) => Promise<void>): Promise<void> {
    this.#running += 1;
    this.#onChange();
    try {
      await work(() => turn === this.#turn);
    } catch (error) {
      this.#failed += 1;
      warnOnce(`could not read the directory: ${String(error)}`);
    } finally {
      this.#running -= 1;
      this.#onChange();
    }
  }
}

/** The nearest tiles, then what serves the whole region; the first file of that has loaded already. */
async function* withWide(
  tiles: AsyncGenerator<NearTile>,
  [, ...wide]: readonly FileName[],
): AsyncGenerator<NearTile> {
  for await (const tile of tiles) yield { ...tile, isLast: tile.isLast && wide.length === 0 };
  for (const [at, file] of wide.entries()) {
    const isLast = at === wide.length - 1;
    yield { file, count: 0, km: Number.POSITIVE_INFINITY, hasAsked: false, isLast };
  }
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
