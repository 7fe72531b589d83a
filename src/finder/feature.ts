import type { CSSResult, LitElement, ReactiveController } from 'lit';
import type { CardContext } from '../card/card-context.js';
import type { Blend } from '../dataset/listings-in-hand.js';
import type { Listing, ListingDetails } from '../schema/listing.js';
import type { LanguagePack } from '../strings/language-pack.js';
import { placeName } from './arrange-answer.js';
import type { OwnCause, ReadCounts } from './finder-events.js';
import type { HostOptions } from './finder-options.js';
import type { Arranged, FinderActions, FinderState, ResultGroup } from './finder-state.js';

/** Where a feature may draw, and what it is handed there. */
export interface SlotArguments {
  /** The first line of the form. */
  readonly languages: [state: FinderState];
  /** Before the words of a step of first aid. */
  readonly step: [state: FinderState, index: number];
  /** After the last step of first aid. */
  readonly belowSteps: [state: FinderState];
  /** In the form, right below the search field. */
  readonly belowSearch: [state: FinderState];
  /** Among what narrows the list. */
  readonly filters: [state: FinderState];
  /** The last line of the form: what to ask after the need in hand. */
  readonly next: [state: FinderState];
  /** Between the heading of the results and the first card. */
  readonly aboveList: [state: FinderState];
  /** Beside the title of a group that has cards, and below it. */
  readonly besideTitle: [group: ResultGroup, arranged: Arranged, state: FinderState];
  readonly belowTitle: [group: ResultGroup, arranged: Arranged, state: FinderState];
  /** After the last card. `context` is what the cards were drawn with: words, clock, place. */
  readonly belowList: [arranged: Arranged, context: CardContext, state: FinderState];
  /** Beside the address of a card. */
  readonly way: [listing: Listing, context: CardContext];
  /** Below the name of a card: what a person must know before they call. */
  readonly notice: [listing: Listing, context: CardContext];
  /** The fold-out of a card. */
  readonly details: [listing: Listing, context: CardContext];
  /** Lines inside the fold-out. */
  readonly facts: [listing: Listing, context: CardContext];
  /** Buttons inside the fold-out, below its lines. */
  readonly actions: [listing: Listing, context: CardContext];
  /** The last line of the fold-out. */
  readonly report: [listing: Listing, context: CardContext];
  /** In the small print: the dates of what the card claims, in place of that of the number alone. */
  readonly dates: [listing: Listing, context: CardContext];
}

/** One of the places in which a feature may draw. */
export type Slot = keyof SlotArguments;

/** What a feature adds to one finder. All of it is optional, and the finder is whole without any. */
export interface FeatureParts {
  /** A sheet that two features name is adopted once. */
  readonly styles?: readonly CSSResult[];
  readonly draws?: { readonly [S in Slot]?: (...values: SlotArguments[S]) => unknown };
  /** Narrows, splits or sorts the groups. */
  readonly arrange?: (arranged: Arranged, state: FinderState) => Arranged;
  /** How far a place is, in words. */
  readonly distance?: (listing: Listing, state: FinderState) => string | undefined;
  /** Facts of the bundled records that no first view needs, by id. */
  readonly details?: Readonly<Record<string, ListingDetails>>;
  /**
   * Puts other records among ours, after what the features before it in the list did. The same function as long as the
   * records are the same.
   */
  readonly blend?: () => Blend | undefined;
  /** The layer whose changes `blend` makes; until then nothing that it hides or replaces is shown. */
  readonly layer?: () => unknown;
  /** Changes words. Gives the same pack for the same pack. */
  readonly pack?: (pack: LanguagePack) => LanguagePack;
}

/** What features are given of the finder that they are added to. */
export interface FinderPort {
  readonly element: LitElement & HostOptions;
  readonly actions: FinderActions;
  /** What is on the page, once something is. */
  readonly state: () => FinderState | undefined;
  readonly arranged: () => Arranged | undefined;
  /** Tells the page that something of it did not load, or how much of it could be used. */
  readonly report: (cause: OwnCause, counts?: ReadCounts) => void;
}

/** The same for one feature, which may listen to the element's life: what its controllers throw costs it alone. */
export interface Finder extends FinderPort {
  readonly addController: (controller: ReactiveController) => void;
  readonly removeController: (controller: ReactiveController) => void;
}

/** A part of the finder that comes after the first view. Called once for each finder. */
export type Feature = (finder: Finder) => FeatureParts;

/** Features by name, in the order in which they are drawn where two meet. */
export type NamedFeatures = Readonly<Record<string, Feature>>;

/** All that the features of a finder add to it. */
export interface Features {
  readonly details: Readonly<Record<string, ListingDetails>> | undefined;
  readonly blend: Blend | undefined;
  readonly layer?: unknown;
  pack(pack: LanguagePack): LanguagePack;
  arrange(arranged: Arranged, state: FinderState): Arranged;
  draw<S extends Slot>(slot: S, ...values: SlotArguments[S]): readonly unknown[] | undefined;
  distance(listing: Listing, state: FinderState): string | undefined;
}

/** What a finder has without its features. */
export const NO_FEATURES: Features = {
  details: undefined,
  blend: undefined,
  pack: (pack) => pack,
  arrange: (arranged) => arranged,
  draw: () => undefined,
  distance: () => undefined,
};

/** What it has until they are there, or have failed. */
export const FEATURES_COMING: Features = {
  ...NO_FEATURES,
  arrange(arranged, state) {
    const loading = state.pack.strings.results.loading(placeName(state));
    // Nobody knows yet how much there is.
    return state.host.src ? { ...arranged, counted: () => [loading, loading] } : arranged;
  },
};

/** The chunk of the features. */
export interface FeaturesChunk {
  readonly attachFeatures: (finder: FinderPort) => Features;
}
