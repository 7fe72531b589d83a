import type { ReactiveController } from 'lit';
import { warnOnce } from '../base/warn-once.js';
import type { Blend } from '../dataset/listings-in-hand.js';
import type {
  FeatureParts,
  Features,
  Finder,
  FinderPort,
  NamedFeatures,
  Slot,
  SlotArguments,
} from '../finder/feature.js';
import type { Arranged, FinderState } from '../finder/finder-state.js';
import type { Listing, ListingDetails } from '../schema/listing.js';
import type { LanguagePack } from '../strings/language-pack.js';
import { adoptMore } from '../ui/adopt-more.js';
import { safely } from '../ui/safely.js';

/** The features of one finder. One that throws costs the person that feature alone. */
export class AttachedFeatures implements Features {
  readonly #all: readonly (readonly [name: string, parts: FeatureParts])[];

  #blends: readonly Blend[] = [];
  #blended: Blend | undefined;

  constructor(features: NamedFeatures, finder: FinderPort) {
    this.#all = Object.entries(features).flatMap(([name, feature]) => {
      const parts = attempt(name, () => feature({ ...finder, ...controllersOf(name, finder) }));
      return parts ? [[name, parts] as const] : [];
    });
    const styles = new Set(this.#all.flatMap(([, parts]) => parts.styles ?? []));
    adoptMore(finder.element.renderRoot as ShadowRoot, [...styles]);
  }

  draw<S extends Slot>(slot: S, ...values: SlotArguments[S]): readonly unknown[] | undefined {
    const drawn = this.#all.flatMap(([name, { draws }]) => {
      const draw = draws?.[slot];
      return draw
        ? [
            safely(
              () => draw(...values),
              (error) => report(name, error),
            ),
          ]
        : [];
    });
    return drawn.length > 0 ? drawn : undefined;
  }

  distance(listing: Listing, state: FinderState): string | undefined {
    return this.#first((parts) => parts.distance?.(listing, state));
  }

  get details(): Readonly<Record<string, ListingDetails>> | undefined {
    return this.#first((parts) => parts.details);
  }

  get layer(): unknown {
    return this.#first((parts) => parts.layer?.());
  }

  /** Each feature's blend on what those before it in the list made; the same function while all of them are the same. */
  get blend(): Blend | undefined {
    const blends = this.#all.flatMap(([name, parts]) => {
      const blend = attempt(name, () => parts.blend?.());
      return blend ? [[name, blend] as const] : [];
    });
    const isSame =
      blends.length === this.#blends.length &&
      blends.every(([, blend], at) => blend === this.#blends[at]);
    if (!isSame) {
      this.#blends = blends.map(([, blend]) => blend);
      this.#blended = (bundled) =>
        inTurn(blends, bundled, ([name, blend], before) => attempt(name, () => blend(before)));
    }
    return blends.length > 0 ? this.#blended : undefined;
  }

  pack(pack: LanguagePack): LanguagePack {
    return this.#pass(pack, (parts, before) => parts.pack?.(before));
  }

  arrange(arranged: Arranged, state: FinderState): Arranged {
    return this.#pass(arranged, (parts, before) => parts.arrange?.(before, state));
  }

  #first<T>(read: (parts: FeatureParts) => T | undefined): T | undefined {
    for (const [name, parts] of this.#all) {
      const value = attempt(name, () => read(parts));
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Through each feature in turn, past those that throw or have nothing to say. */
  #pass<T>(value: T, change: (parts: FeatureParts, before: T) => T | undefined): T {
    return inTurn(this.#all, value, ([name, parts], before) =>
      attempt(name, () => change(parts, before)),
    );
  }
}

/** What one after the other makes of a value. Not `reduce`, which Prototype before 1.7 replaces with one that does nothing. */
function inTurn<T, Item>(
  items: readonly Item[],
  value: T,
  change: (item: Item, before: T) => T | undefined,
): T {
  let now = value;
  for (const item of items) now = change(item, now) ?? now;
  return now;
}

function report(name: string, error: unknown): void {
  warnOnce(`the feature "${name}" failed and is off: ${String(error)}`);
}

function attempt<T>(name: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    report(name, error);
    return undefined;
  }
}

/** Lit calls one controller after another: one that throws would silence those after it. */
function controllersOf(
  name: string,
  { element }: FinderPort,
): Pick<Finder, 'addController' | 'removeController'> {
  const safe = new Map<ReactiveController, ReactiveController>();
  return {
    addController: (controller) => {
      const wrapped = {
        hostConnected: () => attempt(name, () => controller.hostConnected?.()),
        hostDisconnected: () => attempt(name, () => controller.hostDisconnected?.()),
        hostUpdated: () => attempt(name, () => controller.hostUpdated?.()),
      };
      safe.set(controller, wrapped);
      element.addController(wrapped);
    },
    removeController: (controller) => {
      const wrapped = safe.get(controller);
      if (wrapped) element.removeController(wrapped);
    },
  };
}
