import { warnOnce } from '../base/warn-once.js';
import type { FinderState } from '../finder/finder-state.js';
import { distanceKm, type Point } from '../region/distance.js';
import { pointOf } from '../region/listing-point.js';
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { Allowance } from './allowance.js';
import { ACROSS_KM, kilometresTo, middleOf } from './cells.js';
import { boxIn, checkManifest, countOf, languageAt } from './check-files.js';
import {
  type Box,
  type ByLanguage,
  type DirectoryManifest,
  type FileName,
  MOST_TILE_BYTES,
  type RegionIndex,
} from './directory-files.js';
import { eachOnce } from './each-once.js';
import { FileStore } from './file-store.js';
import { WordFinder } from './find-words.js';
import { reloadFirst } from './load-file.js';
import { RegionTiles, TileQueue } from './near-tiles.js';
import type { QuestionReader } from './read-question.js';
import {
  type IsRetired,
  type LoadedListing,
  type SayListed,
  shownListing,
} from './shown-listing.js';
import { EVERYWHERE } from './tile-numbers.js';
import { findWhereabouts } from './whereabouts.js';

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
/** What a first look may cost beside `directory.json`: files, and their bytes with gzip. */
const FIRST_LOOK = [7, 57_000] as const;
/** What a question may cost after that, or looking farther: where its words stand, then the nearest tiles that hold them. */
const QUESTION = [3, 12_200] as const;
const FARTHER = [3, 24_000] as const;
/** For the nearest place across a border: the index of its region and its tile. */
const NEIGHBOUR = 2;
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
  readonly #store: FileStore;
  #language = 0;
  #regions = new Map<string, Promise<Open | undefined>>();
  #asked = '';
  #question: DirectoryQuestion | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open: Open | undefined;
  #queue: TileQueue | undefined;
  /** Files of what serves the whole region that are for those who look further. */
  #furtherWide: FileName[] = [];
  /** Regions that begin near by, and are not yet looked at. */
  #across: string[] = [];
  /** Tiles across a border that are shown. */
  #acrossFiles: FileName[] = [];
  /** Some words have not been looked up yet. */
  #isUnread = false;
  #hasLooked = false;
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
    this.#store = new FileStore(base, () => void this.#reload());
  }

  /** All records that have loaded, of whichever region. The same list while they are the same. */
  get listings(): readonly LoadedListing[] {
    if (this.#version !== this.#store.version) {
      this.#version = this.#store.version;
      this.#listings = eachOnce(
        this.#store.tiles,
        this.#manifest.languages[this.#language] ?? 'en',
      );
    }
    return this.#listings;
  }

  get isLoading(): boolean {
    return this.#running > 0 || this.#timer !== undefined;
  }

  /** Nothing of the region is left to load that could answer the question: what is counted is all. */
  get isComplete(): boolean {
    return this.#isOver && !this.hasMore && !this.isLoading && this.#failed === 0;
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
    const old = this.#question;
    const isTyping = old !== undefined && question.text !== old.text;
    if (!old || placeOf(question) !== placeOf(old)) this.#hasLooked = false;
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
    this.#hasLooked = false;
    this.#regions.clear();
    void this.#answer();
  }

  /** Whether there is more to look at; a person who has seen a thousand services does better to search. */
  get hasMore(): boolean {
    if (this.#isUnread || this.#across.length > 0) return true;
    return !this.#isOver && this.#queue !== undefined && this.#loaded < MOST_TILES_A_QUESTION;
  }

  /** Loads what is next nearest. Does nothing while something loads. */
  more(): void {
    const question = this.#question;
    if (!question || this.isLoading || !this.hasMore) return;
    void this.#run(this.#turn, async (isWanted) => {
      const allowance = new Allowance(...FARTHER);
      if (this.#isUnread && this.#open)
        await this.#answerIn(this.#open, question, allowance, isWanted);
      else {
        if (question.point) await this.#lookAcross(question.point, allowance, isWanted);
        if (isWanted() && !this.#isOver) await this.#load(isWanted, allowance, 2, ENOUGH);
      }
    });
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

  /** The list names what the server no longer has: it may be an old one out of a cache. Once. */
  async #reload(): Promise<void> {
    if (this.#hasReloaded) return;
    this.#hasReloaded = true;
    try {
      const manifest = checkManifest(await reloadFirst(this.#base));
      if (JSON.stringify(manifest) === JSON.stringify(this.#manifest)) return;
      this.#manifest = manifest;
      this.#regions.clear();
      this.#hasLooked = false;
      this.#store.doubt();
      await this.#answer();
      // What is of the old list may have been corrected since.
      if (this.#failed === 0) this.#store.dropDoubted();
      this.#onChange();
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
    this.#queue = undefined;
    this.#furtherWide = [];
    this.#isUnread = false;
    this.#loaded = 0;
    this.#language = languageAt(this.#manifest, question.language);
    const isFirst = !this.#hasLooked;
    const allowance = isFirst ? new Allowance(...FIRST_LOOK) : new Allowance(...QUESTION);
    await this.#run(this.#turn, async (isWanted) => {
      const { region, country, point } = question;
      if (isFirst) {
        this.#across = point && region ? this.#regionsNear(point, region) : [];
        this.#acrossFiles = [];
      }
      for (const file of this.#acrossFiles) this.#store.touch(file);
      const forCountry = this.#wide(this.#namesOf(this.#manifest.countries[country]), allowance);
      const open = region === undefined ? undefined : await this.#openRegion(region, allowance);
      if (!isWanted()) return;
      this.#open = open;
      if (open) {
        const wide = this.#wide(open.index.wide, allowance);
        await this.#answerIn(open, question, allowance, isWanted);
        await wide;
      } else this.#isOver = true;
      await forCountry;
      if (isFirst && isWanted() && point) await this.#lookAcross(point, allowance, isWanted);
      if (isWanted()) this.#hasLooked = true;
    });
  }

  async #answerIn(
    { index, tiles }: Open,
    question: DirectoryQuestion,
    allowance: Allowance,
    isWanted: () => boolean,
  ): Promise<void> {
    const { point = tiles.start, text, place, kinds } = question;
    const spare = this.#across.length > 0 && !this.#hasLooked ? NEIGHBOUR : 0;
    const [, ...further] = index.wide;
    if (text.trim() === '' && kinds.length === 0) {
      this.#furtherWide = further;
      this.#queue = point && new TileQueue(tiles, this.#store, point);
      await this.#load(isWanted, allowance, MOST_TILES_AT_FIRST, ENOUGH, question.point, spare);
      return;
    }
    const finder = new WordFinder(index, this.#store, allowance);
    const things = text.trim() === '' ? [] : (await this.#loadReader()).read(text, place);
    const found = await findWhereabouts(things, kinds, finder);
    if (!isWanted()) return;
    this.#isUnread = found.isUnread;
    // Number 0 is what serves the whole region.
    const isWide = found.tiles === EVERYWHERE || found.tiles.has(0);
    const only = found.tiles === EVERYWHERE ? undefined : tileNumbers(found.tiles);
    this.#furtherWide = isWide ? further : [];
    this.#queue =
      point && new TileQueue(tiles, this.#store, point, only, found.ways.map(tileNumbers));
    await this.#load(isWanted, allowance, MOST_TILES_AT_FIRST, ENOUGH, undefined, spare);
  }

  /**
   * Loads the next tiles. With a point, until those nearest to it are sure to be there: a tile farther off may hold none.
   * @param most tiles that are asked for
   * @param enough records
   * @param spare requests that are kept for something else
   */
  async #load(
    isWanted: () => boolean,
    allowance: Allowance,
    most: number,
    enough: number,
    point?: Point,
    spare = 0,
  ): Promise<void> {
    let count = 0;
    for (let asked = 0; asked < most; ) {
      const next = await this.#nextTile(allowance, spare);
      if (!isWanted()) return;
      if (!next) {
        this.#isOver = this.#isAtEnd;
        return;
      }
      this.#loaded += 1;
      if (next === 'failed') {
        this.#failed += 1;
        continue;
      }
      if (!this.#store.has(next.file)) {
        asked += 1;
        allowance.spend(next.bytes);
      }
      const isThere = await this.#store.tile(next.file);
      if (!isWanted()) return;
      if (isThere) count += this.#store.countIn(next.file);
      else this.#failed += 1;
      this.#isOver = this.#isAtEnd;
      this.#onChange();
      if (this.#isOver || this.#loaded >= MOST_TILES_A_QUESTION) return;
      if (count >= enough && (!point || this.#isSure(point, next.km, enough))) return;
    }
  }

  get #isAtEnd(): boolean {
    return (this.#queue?.isEmpty ?? true) && this.#furtherWide.length === 0;
  }

  /** The nearest tiles, then what serves the whole region; the first file of that has loaded already. */
  async #nextTile(
    allowance: Allowance,
    spare: number,
  ): Promise<{ file: FileName; bytes: number; km: number } | 'failed' | undefined> {
    const next = await this.#queue?.next(allowance, spare);
    if (next || !(this.#queue?.isEmpty ?? true)) return next;
    if (!allowance.has(MOST_TILE_BYTES, spare)) return undefined;
    const file = this.#furtherWide.shift();
    return file === undefined
      ? undefined
      : { file, bytes: MOST_TILE_BYTES, km: Number.POSITIVE_INFINITY };
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

  /** Other regions that begin near by, the nearest first. */
  #regionsNear(point: Point, home: string): string[] {
    return Object.entries(this.#manifest.regions)
      .flatMap(([region, entry]) => {
        const box = boxIn(entry);
        const km = box && region !== home ? kilometresTo(box, point) : Number.POSITIVE_INFINITY;
        return km <= ACROSS_KM
          ? [{ region, km, far: distanceKm(middleOf(box as Box), point) }]
          : [];
      })
      .sort((one, other) => one.km - other.km || one.far - other.far)
      .map(({ region }) => region);
  }

  /** The nearest tile of each region that begins near by, of as many as there is an allowance for. */
  async #lookAcross(point: Point, allowance: Allowance, isWanted: () => boolean): Promise<void> {
    for (;;) {
      const [region] = this.#across;
      const isKnown = region !== undefined && this.#regions.has(this.#keyOf(region));
      if (region === undefined || allowance.requests < (isKnown ? 1 : NEIGHBOUR)) return;
      const open = await this.#openRegion(region, allowance);
      if (!isWanted()) return;
      const queue = open && new TileQueue(open.tiles, this.#store, point);
      const next = await queue?.next(allowance);
      if (!isWanted()) return;
      if (queue && !next && !queue.isEmpty) return;
      this.#across = this.#across.filter((one) => one !== region);
      if (next && (next === 'failed' || next.km <= ACROSS_KM))
        await this.#takeAcross(next, allowance);
      if (!isWanted()) return;
      this.#onChange();
    }
  }

  async #takeAcross(
    next: { file: FileName; bytes: number } | 'failed',
    allowance: Allowance,
  ): Promise<void> {
    if (next !== 'failed' && !this.#store.has(next.file)) allowance.spend(next.bytes);
    if (next === 'failed' || !(await this.#store.tile(next.file))) this.#failed += 1;
    else this.#acrossFiles.push(next.file);
  }

  /** What serves a whole region or country: its first file; the others hold as many again for whoever looks further. */
  async #wide([first]: readonly FileName[], allowance: Allowance): Promise<void> {
    if (first === undefined) return;
    if (!this.#store.has(first)) {
      // What did not load at first is not asked for with each question.
      if (this.#hasLooked) this.#failed += 1;
      if (this.#hasLooked) return;
      allowance.spend(MOST_TILE_BYTES);
    }
    if (!(await this.#store.tile(first))) this.#failed += 1;
  }

  #namesOf(files: readonly ByLanguage[] = []): readonly FileName[] {
    return files.flatMap((names) => names[this.#language] ?? names[0] ?? []);
  }

  #keyOf(region: string): string {
    const { index } = this.#manifest.regions[region] ?? {};
    return `${region} ${index?.[this.#language] ?? index?.[0]}`;
  }

  #openRegion(region: string, allowance: Allowance): Promise<Open | undefined> {
    const entry = this.#manifest.regions[region];
    const name = entry?.index[this.#language] ?? entry?.index[0];
    if (!entry || name === undefined) return Promise.resolve(undefined);
    const key = this.#keyOf(region);
    let open = this.#regions.get(key);
    if (!open) {
      allowance.spend(INDEX_BYTES + BYTES_A_RECORD * countOf(entry));
      open = this.#store.index(name, region).then((index) => {
        if (index) return { index, tiles: new RegionTiles(index, this.#store) };
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

/** What an index has at least with gzip, and more for each record. */
const INDEX_BYTES = 600;
const BYTES_A_RECORD = 0.2;

/** All of a question but its words and needs. */
function placeOf({ language, country, region, point }: DirectoryQuestion): string {
  return JSON.stringify([language, country, region, point]);
}

/** Number 0 of a standing is what serves the whole region; the others are one more than the place of a tile. */
function tileNumbers(standing: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...standing].filter((number) => number > 0).map((number) => number - 1));
}
