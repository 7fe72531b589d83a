import type { AcrossBorders } from './across-borders.js';
import { type Allowance, forLookingFarther } from './allowance.js';
import { type FileName, MOST_TILE_BYTES } from './directory-files.js';
import type { FileStore } from './file-store.js';
import { WordFinder } from './find-words.js';
import { TileQueue } from './near-tiles.js';
import type { OpenRegion, OpenRegions } from './open-regions.js';
import type { DirectoryQuestion } from './question.js';
import type { QuestionReader } from './read-question.js';
import { TileLoader } from './tile-loader.js';
import { EVERYWHERE } from './tile-numbers.js';
import type { Turn } from './turn.js';
import { findWhereabouts, type Whereabouts } from './whereabouts.js';

const MOST_TILES_AT_FIRST = 3;
const MOST_TILES_FARTHER = 2;

/** What every answer of a directory is made with. */
export interface AnswerParts {
  readonly regions: OpenRegions;
  readonly store: FileStore;
  readonly across: AcrossBorders;
  /** What is left of the usual price of a visit. */
  readonly visit: Allowance;
  /** What reads typed words, loaded with the first of them. */
  readonly loadReader: () => Promise<QuestionReader>;
}

/** One question on its way: from typed words to where they stand, and from there to the tiles that hold them. */
export class Answer {
  readonly #question: DirectoryQuestion;
  readonly #parts: AnswerParts;
  readonly #turn: Turn;
  #region: OpenRegion | undefined;
  #loader: TileLoader | undefined;
  /** Some words have not been looked up yet. */
  #isUnread = false;
  #hasNothing = false;

  constructor(question: DirectoryQuestion, parts: AnswerParts, turn: Turn) {
    this.#question = question;
    this.#parts = parts;
    this.#turn = turn;
  }

  /** Nothing of the region is left to load that could answer the question. */
  get isOver(): boolean {
    return this.#loader?.isOver ?? this.#hasNothing;
  }

  get hasMore(): boolean {
    const { across } = this.#parts;
    return this.#isUnread || across.hasMore || (this.#loader?.hasMore ?? false);
  }

  /** @param isFirst nothing of this place has been looked at yet */
  async begin(allowance: Allowance, isFirst: boolean): Promise<void> {
    const { regions, across } = this.#parts;
    const { region, country, point } = this.#question;
    if (isFirst) across.begin(point, region);
    across.keep();
    const forCountry = this.#loadWide(regions.wideIn(country), allowance, isFirst);
    const open =
      region === undefined ? undefined : await regions.open(region, allowance, this.#turn);
    if (!this.#turn.isWanted) return;
    this.#region = open;
    if (open) {
      const forRegion = this.#loadWide(open.index.wide, allowance, isFirst);
      await this.#answerIn(open, allowance, isFirst ? across.spare : 0);
      await this.#turn.patiently(forRegion);
    } else this.#hasNothing = true;
    await this.#turn.patiently(forCountry);
    if (!isFirst || !point || !this.#turn.isWanted) return;
    await across.look(point, allowance, this.#turn);
    if (this.#turn.isWanted && !this.#isNarrowed) await this.#loader?.fill(this.#parts.visit);
  }

  /** Loads what is next nearest. */
  async lookFarther(): Promise<void> {
    const allowance = forLookingFarther();
    if (this.#isUnread && this.#region) {
      await this.#answerIn(this.#region, allowance, 0);
      return;
    }
    const { point } = this.#question;
    if (point) await this.#parts.across.look(point, allowance, this.#turn);
    if (this.#turn.isWanted) await this.#loader?.load(allowance, { most: MOST_TILES_FARTHER });
  }

  /** Words or needs were chosen: not everything that is near is an answer. */
  get #isNarrowed(): boolean {
    const { text, kinds } = this.#question;
    return text.trim() !== '' || kinds.length > 0;
  }

  /** @param spare requests that are kept for what lies across a border */
  async #answerIn(open: OpenRegion, allowance: Allowance, spare: number): Promise<void> {
    const { point } = this.#question;
    const { store } = this.#parts;
    const [, ...wide] = open.index.wide;
    const from = point ?? open.tiles.start;
    if (!this.#isNarrowed) {
      const queue = from && new TileQueue(open.tiles, store, from);
      this.#loader = new TileLoader(store, this.#turn, queue, wide);
      await this.#loader.load(allowance, { most: MOST_TILES_AT_FIRST, point, spare });
      return;
    }
    const found = await this.#findWords(open, allowance);
    if (!this.#turn.isWanted) return;
    this.#isUnread = found.isUnread;
    const { tiles } = found;
    // Number 0 is what serves the whole region.
    const isWide = tiles === EVERYWHERE || tiles.has(0);
    const only = tiles === EVERYWHERE ? undefined : tileNumbers(tiles);
    const ways = found.ways.map(tileNumbers);
    const queue = from && new TileQueue(open.tiles, store, from, only, ways);
    this.#loader = new TileLoader(store, this.#turn, queue, isWide ? wide : []);
    await this.#loader.load(allowance, { most: MOST_TILES_AT_FIRST, spare });
  }

  async #findWords({ index }: OpenRegion, allowance: Allowance): Promise<Whereabouts> {
    const { text, place, kinds } = this.#question;
    const { store, loadReader } = this.#parts;
    const reader = text.trim() === '' ? undefined : await loadReader();
    // What was typed is drawn in this task; misspelt words are held against thousands in one of their own.
    if (reader) await new Promise((resolve) => setTimeout(resolve));
    if (!this.#turn.isWanted) return { tiles: new Set(), ways: [], isUnread: true };
    const things = reader?.read(text, place) ?? [];
    const finder = new WordFinder(index, store, allowance);
    const found = await findWhereabouts(things, kinds, finder);
    if (finder.hasFailed) this.#turn.failed += 1;
    return found;
  }

  /** What serves a whole region or country: its first file; the others are for whoever looks further. */
  async #loadWide(
    [first]: readonly FileName[],
    allowance: Allowance,
    isFirst: boolean,
  ): Promise<void> {
    if (first === undefined) return;
    const { store } = this.#parts;
    if (!store.has(first)) {
      // What did not load at first is not asked for with each question.
      if (!isFirst) this.#turn.failed += 1;
      if (!isFirst) return;
      allowance.spend(MOST_TILE_BYTES);
    }
    if (!(await store.tile(first))) this.#turn.failed += 1;
  }
}

/** Numbers of a standing are one more than the place of a tile: no tile has that of what serves the whole region. */
function tileNumbers(standing: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...standing].map((number) => number - 1));
}
