import type { CSSResult, LitElement } from 'lit';
import type { RenderContext } from '../card/card-context.js';
import type { Blend } from '../dataset/listings-in-hand.js';
import type { Listing, ListingDetails } from '../schema/listing.js';
import type { HostStrings } from '../strings/host-strings.js';
import type { LanguagePack } from '../strings/language-pack.js';
import type { Arranged, FinderActions, FinderState } from './finder-state.js';

/** Where a feature may draw, and what it is handed there. */
export interface SlotArguments {
  readonly languages: [state: FinderState];
  readonly step: [state: FinderState, index: number];
  readonly belowSteps: [state: FinderState];
  readonly belowSearch: [state: FinderState];
  readonly belowFilters: [state: FinderState];
  readonly place: [state: FinderState];
  readonly foot: [countText: string, state: FinderState];
  readonly aboveList: [state: FinderState];
  readonly map: [state: FinderState, arranged: Arranged];
  readonly belowList: [arranged: Arranged, context: RenderContext, state: FinderState];
  readonly way: [listing: Listing, context: RenderContext];
  readonly details: [listing: Listing, context: RenderContext];
}
export type Slot = keyof SlotArguments;

/** What a feature adds to one finder. All of it is optional, and the finder is whole without any. */
export interface FeatureParts {
  readonly styles?: CSSResult;
  readonly draws?: { readonly [S in Slot]?: (...values: SlotArguments[S]) => unknown };
  /** Narrows and splits the groups. */
  readonly arrange?: (arranged: Arranged, state: FinderState) => Arranged;
  /** How far a place is, in words. */
  readonly distance?: (listing: Listing, state: FinderState) => string | undefined;
  /** Words of the bundled records that no first view needs. */
  readonly details?: Readonly<Record<string, ListingDetails>>;
  /** Puts other records among ours. */
  readonly blend?: () => Blend | undefined;
  readonly pack?: (pack: LanguagePack) => LanguagePack;
}

/** What a feature is given of the finder that it is added to. */
export interface Finder {
  readonly element: LitElement & FinderOptions;
  readonly actions: FinderActions;
  readonly state: () => FinderState | undefined;
  readonly arranged: () => Arranged | undefined;
  readonly report: (cause: 'records') => void;
}

/** What a page says to the element. */
export interface FinderOptions {
  readonly quickExit?: string | null;
  readonly strings?: HostStrings;
  readonly src: string;
  readonly records?: readonly unknown[];
  readonly dataMode: string;
}

/** A part of the finder that comes after the first view: called once for each finder. */
export type Feature = (finder: Finder) => FeatureParts;

/** What the features that have come add to a finder, in the order of their list. */
export class Features {
  #all: readonly FeatureParts[] = [];

  add(parts: readonly FeatureParts[]): void {
    this.#all = parts;
  }

  get all(): readonly FeatureParts[] {
    return this.#all;
  }

  distance(listing: Listing, state: FinderState): string | undefined {
    return this.#all.find(({ distance }) => distance)?.distance?.(listing, state);
  }

  draw<S extends Slot>(slot: S, ...values: SlotArguments[S]): readonly unknown[] | undefined {
    const drawn = this.#all.flatMap(({ draws }) => draws?.[slot]?.(...values) ?? []);
    return drawn.length > 0 ? drawn : undefined;
  }
}
