import { warnOnce } from '../base/warn-once.js';
import type { FinderState } from '../finder/finder-state.js';
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { AcrossBorders } from './across-borders.js';
import { forFirstLook, forQuestion, forVisit } from './allowance.js';
import { Answer, type AnswerParts } from './answer.js';
import { checkManifest } from './check-files.js';
import type { DirectoryManifest } from './directory-files.js';
import { eachOnce } from './each-once.js';
import { FileStore } from './file-store.js';
import { reloadFirst } from './load-file.js';
import { OpenRegions } from './open-regions.js';
import { type DirectoryQuestion, placeOf, questionOf } from './question.js';
import type { QuestionReader } from './read-question.js';
import {
  type IsRetired,
  type LoadedListing,
  type SayListed,
  shownListing,
} from './shown-listing.js';
import { Turn } from './turn.js';

/** Letters that follow each other this fast are one question. */
const PAUSE_MS = 250;

/**
 * A directory of any size: which question is asked of it now, and what has loaded. A question becomes an `Answer`, which finds
 * where its words stand (`whereabouts.ts`) and loads the nearest tiles that hold them (`tile-loader.ts`); all that has loaded
 * is `listings`, of which the finder makes cards.
 */
export class Directory {
  readonly #base: string;
  readonly #onChange: () => void;
  readonly #store: FileStore;
  readonly #regions: OpenRegions;
  readonly #parts: AnswerParts;
  #manifest: DirectoryManifest;
  #asked = '';
  #question: DirectoryQuestion | undefined;
  #turn: Turn;
  #answer: Answer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is near has been looked at, where the person is now. */
  #hasLooked = false;
  #hasReloaded = false;
  #listings: readonly LoadedListing[] = [];
  #version = '';

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
    this.#onChange = onChange;
    this.#turn = new Turn(onChange);
    const store = new FileStore(base, () => void this.#reload());
    const regions = new OpenRegions(this.#manifest, store);
    this.#store = store;
    this.#regions = regions;
    const across = new AcrossBorders(regions, store);
    this.#parts = { regions, store, across, visit: forVisit(), loadReader };
  }

  /** All records that have loaded, of whichever region. The same list while they are the same. */
  get listings(): readonly LoadedListing[] {
    const { language } = this.#regions;
    const version = `${this.#store.version} ${language}`;
    if (this.#version !== version) {
      this.#version = version;
      this.#listings = eachOnce(this.#store.tiles, language);
    }
    return this.#listings;
  }

  get isLoading(): boolean {
    return this.#turn.running > 0 || this.#timer !== undefined;
  }

  /** Nothing of the region is left to load that could answer the question: what is counted is all. */
  get isComplete(): boolean {
    const isOver = this.#answer?.isOver ?? false;
    return isOver && !this.hasMore && !this.isLoading && !this.hasFailed;
  }

  /** Files did not load that would be asked for again. */
  get hasFailed(): boolean {
    return this.#turn.failed > 0;
  }

  get hasMore(): boolean {
    return this.#answer?.hasMore ?? false;
  }

  /** All of them as a person may see them. */
  shown(
    language: InterfaceLanguage,
    isRetired: IsRetired,
    sayListed: SayListed,
  ): readonly Listing[] {
    return this.listings.flatMap((one) => shownListing(one, language, isRetired, sayListed) ?? []);
  }

  /** Asks for all that a person chose. */
  askFor(state: FinderState): void {
    this.ask(questionOf(state));
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
    this.#stopTimer();
    if (!isTyping) return void this.#begin();
    this.#turn.isWanted = false;
    this.#timer = setTimeout(() => void this.#begin(), PAUSE_MS);
  }

  /** Asks again for what did not load. */
  retry(): void {
    this.#hasReloaded = false;
    this.#hasLooked = false;
    this.#regions.forget();
    void this.#begin();
  }

  /** Loads what is next nearest. Does nothing while something loads. */
  more(): void {
    const answer = this.#answer;
    if (!answer || this.isLoading || !answer.hasMore) return;
    void this.#run(this.#turn, this.#onChange, () => answer.lookFarther());
  }

  close(): void {
    this.#stopTimer();
    this.#turn.isWanted = false;
    this.#asked = '';
    this.#question = undefined;
  }

  /** The whole description of a record whose tile holds only its beginning. */
  async longText(id: string): Promise<string | undefined> {
    for (const { long, listings } of this.#store.tiles)
      if (long && listings.some((listing) => listing.id === id))
        return (await this.#store.long(long))[id];
    return undefined;
  }

  /** Answers what is asked now; what is still on its way for another question is dropped. */
  async #begin(): Promise<void> {
    const wasLoading = this.isLoading;
    this.#stopTimer();
    const question = this.#question;
    if (!question) return;
    this.#turn.isWanted = false;
    const turn = new Turn(this.#onChange);
    this.#turn = turn;
    this.#regions.language = question.language;
    const answer = new Answer(question, this.#parts, turn);
    this.#answer = answer;
    const isFirst = !this.#hasLooked;
    // Where something was on its way already, nothing is drawn anew for its beginning.
    const sayBegin = wasLoading ? undefined : this.#onChange;
    await this.#run(turn, sayBegin, async () => {
      const allowance = isFirst ? forFirstLook(this.#parts.visit) : forQuestion();
      await answer.begin(allowance, isFirst);
      if (turn.isWanted) this.#hasLooked = true;
    });
  }

  async #run(
    turn: Turn,
    sayBegin: (() => void) | undefined,
    work: () => Promise<void>,
  ): Promise<void> {
    turn.running += 1;
    sayBegin?.();
    try {
      await work();
      await turn.rest();
    } catch (error) {
      turn.failed += 1;
      warnOnce(`could not read the directory: ${String(error)}`);
    } finally {
      turn.running -= 1;
      this.#onChange();
    }
  }

  /** The list names what the server no longer has: it may be an old one out of a cache. Once. */
  async #reload(): Promise<void> {
    if (this.#hasReloaded) return;
    this.#hasReloaded = true;
    try {
      const manifest = checkManifest(await reloadFirst(this.#base));
      if (JSON.stringify(manifest) === JSON.stringify(this.#manifest)) return;
      this.#manifest = manifest;
      this.#regions.manifest = manifest;
      this.#hasLooked = false;
      this.#store.doubt();
      await this.#begin();
      // What is of the old list may have been corrected since.
      if (!this.hasFailed) this.#store.dropDoubted();
      this.#onChange();
    } catch (error) {
      warnOnce(`could not load ${this.#base} again: ${String(error)}`);
    }
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
