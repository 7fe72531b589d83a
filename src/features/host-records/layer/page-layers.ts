import type { ReactiveController } from 'lit';
import { withHostListings } from '../../../dataset/host-records.js';
import type { Blend } from '../../../dataset/listings-in-hand.js';
import type { FeatureParts, Finder } from '../../../finder/feature.js';
import { layerWords } from '../../../generated/layer-words.js';
import { wallTime } from '../../../hours/wall-clock.js';
import type { Listing } from '../../../schema/listing.js';
import { englishPack, type LanguagePack } from '../../../strings/language-pack.js';
import {
  type Applied,
  type Applying,
  applyLayer,
  dateSaid,
  type Pinned,
  said,
} from './apply-layer.js';
import { goneOf } from './gone-of.js';
import { isUnknownId } from './is-unknown-id.js';
import { LayerSource } from './layer-source.js';
import { pinnedFirst } from './pinned-first.js';
import { renderChanged, renderNotices } from './render-changes.js';
import { withoutGone } from './without-gone.js';
import { withoutNamed } from './without-named.js';

/** The layers of a page, the local one first: what is fetched at every visit has the last word. */
export class PageLayers implements ReactiveController {
  readonly #finder: Finder;
  readonly #isReadingOwn: () => boolean;
  readonly #sources: { readonly layer: LayerSource; readonly advisory: LayerSource };
  readonly #applied = new Map<LayerSource, Applied>();
  readonly #seen = new Set<string>();
  #pins: readonly Pinned[] = [];
  #pack: LanguagePack = englishPack;
  #packs = new WeakMap<LanguagePack, LanguagePack>();
  /** Ids, names, numbers and addresses that the page does not show any more. */
  #gone: ReadonlySet<string> = new Set();
  /** The words of this drawing were chosen before it was known what is gone. */
  #isBehind = false;
  #asked: readonly unknown[] = [];
  #blend: Blend | undefined;

  constructor(finder: Finder, isReadingOwn: () => boolean) {
    this.#finder = finder;
    this.#isReadingOwn = isReadingOwn;
    const port = {
      pack: () => this.#pack,
      retired: async () => (await this.#pack.loadRetired()).retired,
      report: finder.report,
      changed: () => finder.element.requestUpdate(),
    };
    this.#sources = {
      layer: new LayerSource('layer', port),
      advisory: new LayerSource('advisory', port),
    };
  }

  /** What the page's layers add to a finder. */
  get parts(): FeatureParts {
    return {
      arrange: (arranged, state) => pinnedFirst(arranged, state, this.#pins),
      blend: () => this.#follow(),
      draws: { dates: renderChanged, notice: renderNotices },
      layer: () => this.#sources.layer.given,
      pack: (pack) => this.#packOf(pack),
    };
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onPageShow);
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onPageShow);
    removeEventListener('online', this.#onOnline);
    this.#sources.layer.close();
    this.#sources.advisory.close();
  }

  hostUpdated(): void {
    // Asked for while the element works out what to draw, a drawing is taken to be this one.
    if (this.#isBehind) this.#finder.element.requestUpdate();
    this.#isBehind = false;
    for (const [source, { problems, missing }] of this.#applied) {
      const unknown = [...missing].filter(([, id]) => this.#isUnknown(id));
      source.tell([
        ...problems,
        ...unknown.map(([entry]) => ({
          entry,
          field: 'id',
          message: 'matches no record here. Correct it, or remove the entry.',
          isLeftOut: true,
        })),
      ]);
    }
  }

  /** Looks at what the page says now: a new function as soon as something of it is different. */
  #follow(): Blend | undefined {
    const { element, state } = this.#finder;
    const { layer, advisory } = this.#sources;
    layer.follow(element.layer);
    advisory.follow(element.advisorySrc);
    const { at, callerZone } = state()?.query ?? { at: new Date(), callerZone: '' };
    // With no clock to trust, what is over on some day may be over now.
    const today = (wallTime(callerZone, at) || (+at ? at.toISOString() : '9')).slice(0, 10);
    const parts = [layer, advisory].flatMap((one) => [one.layer, one.added, one.values]);
    const all = [...parts, this.#pack.strings, today];
    if (all.every((part, index) => part === this.#asked[index])) return this.#blend;
    this.#asked = all;
    const isEmpty = layer.given === undefined && advisory.given === undefined;
    this.#blend = isEmpty ? undefined : (bundled) => this.#apply(bundled, today);
    if (isEmpty) this.#forget();
    return this.#blend;
  }

  /** A language whose answers about what ended, and notes about regions, lead to nothing that is hidden. */
  #packOf(pack: LanguagePack): LanguagePack {
    this.#pack = pack;
    if (this.#gone.size === 0) return pack;
    const known = this.#packs.get(pack);
    if (known) return known;
    const gone = this.#gone;
    const words = layerWords[pack.strings.language];
    const made: LanguagePack = {
      ...pack,
      loadRetired: async () => ({
        retired: withoutGone((await pack.loadRetired()).retired, gone, words.notListed),
      }),
      shards: Object.fromEntries(
        Object.entries(pack.shards).map(([code, load]) => [
          code,
          load &&
            (async () => {
              const { listings, notes } = await load();
              return { listings, notes: withoutNamed(notes, gone) };
            }),
        ]),
      ),
    };
    this.#packs.set(pack, made);
    return made;
  }

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    // Back from the browser's memory is a visit, too.
    if (persisted) void this.#sources.advisory.ask();
  };

  readonly #onOnline = (): void => {
    const { advisory, layer } = this.#sources;
    for (const source of [layer, advisory]) if (source.hasFailed) void source.ask();
  };

  #forget(): void {
    this.#pins = [];
    this.#applied.clear();
    this.#setGone(new Set());
  }

  #apply(bundled: readonly Listing[], today: string): readonly Listing[] {
    const { language, locale } = this.#pack.strings;
    const words = layerWords[language];
    const { layer, advisory } = this.#sources;
    let listings = bundled;
    for (const source of [layer, advisory]) {
      const how: Applying = { language, locale, words, today, values: source.values };
      const { by, date } = source.layer;
      const added = source.added.map((listing) =>
        withListed(listing, words.added(said(by, how), dateSaid(date, how)), said(by, how)),
      );
      listings = withHostListings(listings, added, 'merge');
      for (const { id } of listings) this.#seen.add(id);
      const applied = applyLayer(listings, source.layer, how);
      this.#applied.set(source, applied);
      listings = applied.listings;
    }
    this.#pins = [
      ...(this.#applied.get(advisory)?.pins ?? []),
      ...(this.#applied.get(layer)?.pins ?? []),
    ];
    this.#setGone(goneOf(bundled, listings, [layer.layer, advisory.layer]));
    return listings.map(sayChanged);
  }

  #setGone(gone: ReadonlySet<string>): void {
    if (gone.size === this.#gone.size && [...gone].every((one) => this.#gone.has(one))) return;
    this.#gone = gone;
    this.#packs = new WeakMap();
    this.#isBehind = true;
  }

  #isUnknown(id: string): boolean {
    const state = this.#finder.state();
    if (!state || this.#seen.has(id)) return false;
    return isUnknownId(id, state, this.#isReadingOwn());
  }
}

/** Where a record says already that it is listed by nobody who verified it, the same line says who put it there. */
function withListed(listing: Listing, added: string, by: string): Listing {
  if (listing.listed?.includes(by)) return listing;
  return { ...listing, changed: [added] };
}

/** One line of small print for both: a list carries it, and who changed it. */
function sayChanged(listing: Listing): Listing {
  const { listed, changed, ...rest } = listing;
  return listed && changed ? { ...rest, listed: [listed, ...changed].join('. ') } : listing;
}
