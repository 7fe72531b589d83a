import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { importAgain } from '../base/import-again.js';
import { renderMarked } from '../card/render-marked.js';
import type { Listing, RetiredListing } from '../schema/listing.js';
import type { IndexCache } from '../search/engine/index-cache.js';
import type { SearchAnswer, SearchQuery, SearchResult } from '../search/engine/search.js';
import { plainSearch } from '../search/plain-search.js';
import type { LanguagePack } from '../strings/language-pack.js';

type Engine = typeof import('../search/engine/engine.js');

const loadEngine = () => import('../search/engine/engine.js');
const loadVocabulary = () => import('../generated/vocabulary.full.js');

const IDLE_LIMIT_MS = 2000;
// How long the engine waits for the full vocabulary before it begins without.
const PATIENCE_MS = 300;
// Plain search looks through every word: of a host's own directory, the first part.
const MOST_PLAIN = 1000;

/**
 * Answers typed words. The engine comes when the page is idle or the field is used, whichever is first, then the
 * full vocabulary; until then, and if either never comes, what is there answers.
 */
export class SearchLoader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #engine: Engine | undefined;
  #index: IndexCache | undefined;
  #pending: Promise<void> | undefined;
  #pack: LanguagePack | undefined;
  #retired: readonly RetiredListing[] = [];
  #listings: readonly Listing[] = [];
  #isUsed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    try {
      requestIdleCallback(() => this.load(), { timeout: IDLE_LIMIT_MS });
    } catch {
      // Safari has none, and a page's own may fail.
      setTimeout(() => this.load());
    }
  }

  hostDisconnected(): void {
    this.#index?.close();
  }

  /** Asks for what has not come yet; a failure is forgotten, so that the next use of the field asks again. */
  load(): void {
    this.#pending ??= this.#bring().catch(() => {
      this.#pending = undefined;
    });
  }

  async #bring(): Promise<void> {
    const engine = this.#engine ?? (await importAgain(loadEngine));
    const full = importAgain(loadVocabulary);
    if (!this.#engine) {
      this.#engine = engine;
      this.#index = new engine.IndexCache(() => this.#host.requestUpdate());
      // Where the vocabulary comes soon, one index is made and not two.
      const soon = await Promise.race([
        full.catch(() => undefined),
        new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS)),
      ]);
      this.#index.use([soon?.fullVocabulary ?? engine.coreVocabulary]);
      this.prepare(this.#listings);
    }
    // All of the core is in the full vocabulary.
    this.#index?.use([(await full).fullVocabulary]);
  }

  /** Somebody is about to type. */
  use(): void {
    this.#isUsed = true;
    this.load();
    this.prepare(this.#listings);
  }

  /** The listings that the next text will be about: their index is made before it is typed, for those who do. */
  prepare(listings: readonly Listing[]): void {
    this.#listings = listings;
    if (this.#isUsed && listings.length > 0) this.#index?.prepare(listings);
  }

  /** What ended or changed of that which the text asks for, in the language of the pack. */
  retired(pack: LanguagePack, query: SearchQuery): readonly RetiredListing[] {
    if (pack !== this.#pack) {
      this.#pack = pack;
      void this.#bringRetired(pack);
    }
    return this.#engine?.findRetired(this.#retired, query) ?? [];
  }

  async #bringRetired(pack: LanguagePack): Promise<void> {
    try {
      const { retired } = await importAgain(pack.loadRetired);
      if (pack !== this.#pack) return;
      this.#retired = retired;
      this.#host.requestUpdate();
    } catch {
      // The next text asks again.
      this.#pack = undefined;
    }
  }

  /** A text with the words that the question met marked, once there is an engine to say which. */
  marked(text: string, result: SearchResult | undefined): TemplateResult | string {
    const matched = result?.matched ?? [];
    return this.#engine && matched.length > 0
      ? renderMarked(this.#engine.highlight(text, matched))
      : text;
  }

  answer(listings: readonly Listing[], query: SearchQuery): SearchAnswer {
    this.#listings = listings;
    return (
      this.#index?.answer(listings, query) ?? {
        results: plainSearch(listings.slice(0, MOST_PLAIN), query),
      }
    );
  }
}
