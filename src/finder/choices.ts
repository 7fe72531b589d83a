import type { LitElement } from 'lit';
import { afterPaint } from '../base/after-paint.js';
import { copyText } from '../base/copy-text.js';
import type { Locality } from '../region/region-code.js';
import type { Announcer } from './announcer.js';
import { HelplineContactEvent, HelplineRegionChangeEvent } from './finder-events.js';
import type { Arranged, Chosen, FinderActions, FinderState, ResultGroup } from './finder-state.js';
import type { LanguageLoader } from './language-loader.js';
import type { RegionLoader } from './region-loader.js';
import type { SearchLoader } from './search-loader.js';
import type { TypedPlace } from './typed-place.js';

/** What the choices of a person reach. */
interface Around {
  readonly element: LitElement;
  readonly announcer: Announcer;
  readonly languages: LanguageLoader;
  readonly regions: RegionLoader;
  readonly search: SearchLoader;
  /** What is on the page, once something is. */
  readonly shown: () => { readonly state?: FinderState; readonly arranged?: Arranged };
}

/** Keeps what a person chose, and does what they ask for. */
export class Choices {
  readonly actions: FinderActions;
  readonly #around: Around;
  #chosen: Chosen = {
    text: '',
    silentOnly: false,
    deaf: false,
    stepsOpen: false,
    expanded: new Set(),
  };
  #typed = '';
  #typing: Promise<void> | undefined;

  constructor(around: Around) {
    this.#around = around;
    const { announcer, element, languages, regions, search } = around;
    this.actions = {
      speak: (language) => languages.choose(language),
      chooseLocality: (locality) => this.#chooseLocality(locality),
      chooseNear: (near, locality) => {
        if (locality) this.#chooseLocality(locality);
        else this.#setTypedPlace(this.#typedWithoutPlace());
        this.#choose({ near });
      },
      setTypedPlace: (place, isTap) => {
        this.#setTypedPlace(place);
        if (isTap) void this.#focusCount();
      },
      filterNear: (nearFilter) => this.#choose({ nearFilter }),
      type: (text) => {
        search.load();
        this.#typed = text;
        this.#typing ??= this.#takeTyped();
      },
      focusSearch: () => search.load(),
      chooseNeed: (need) => this.#choose({ need }),
      keepSilent: (silentOnly) => this.#choose({ silentOnly }),
      keepDeaf: (deaf) => this.#choose({ deaf }),
      openSteps: (stepsOpen) => this.#choose({ stepsOpen }),
      reset: () => this.#reset(),
      retry: () => {
        regions.retry();
        element.requestUpdate();
        void this.#focusCount();
      },
      showAll: (group) => void this.#showAll(group),
      point: (id) => this.#point(id),
      look: ({ id }) => this.#choose({ focusId: id }),
      contact: ({ id }, type) => {
        element.dispatchEvent(new HelplineContactEvent(id, type));
      },
      copy: (text) => void this.#copy(text),
      say: (message) => announcer.say(message),
      marked: (text, result) => search.marked(text, result),
    };
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** Resolves when what was typed is among the choices. */
  get typed(): Promise<void> | undefined {
    return this.#typing;
  }

  /** The host's word counts again, as soon as it says something new. */
  followHost(): void {
    this.#choose({ locality: undefined, typedPlace: this.#typedWithoutPlace() });
  }

  #choose(change: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...change };
    this.#around.element.requestUpdate();
  }

  /** A letter is painted first and answered then, so that typing never waits; letters that come meanwhile are answered with it. */
  async #takeTyped(): Promise<void> {
    await afterPaint();
    this.#typing = undefined;
    this.#choose({ text: this.#typed });
  }

  /** What a person chooses counts above what they typed, until they type another place. */
  #typedWithoutPlace(): TypedPlace | undefined {
    const { typedPlace } = this.#chosen;
    return typedPlace && { asked: typedPlace.asked };
  }

  #setTypedPlace(typedPlace: TypedPlace | undefined): void {
    const { state } = this.#around.shown();
    const before = state?.locality;
    const after = typedPlace?.taken?.locality ?? state?.ownLocality;
    this.#choose({ typedPlace });
    if (before?.region !== after?.region || before?.country !== after?.country) {
      this.#changeRegion({});
    }
  }

  #chooseLocality(locality: Locality): void {
    this.#changeRegion({ locality, near: undefined, typedPlace: this.#typedWithoutPlace() });
  }

  #changeRegion(change: Partial<Chosen>): void {
    this.#choose({ ...change, expanded: new Set() });
    this.#around.element.dispatchEvent(new HelplineRegionChangeEvent());
  }

  #reset(): void {
    this.#typed = '';
    this.#choose({
      text: '',
      need: undefined,
      silentOnly: false,
      deaf: false,
      nearFilter: undefined,
    });
    void this.#focusCount();
  }

  /** Has a card on the page that may not be drawn yet. */
  async #point(id: string): Promise<void> {
    const { element, shown } = this.#around;
    const holder = shown().arranged?.groups.find(({ listings }) =>
      listings.some((listing) => listing.id === id),
    );
    const { expanded } = this.#chosen;
    this.#choose({
      focusId: id,
      expanded: holder ? new Set([...expanded, holder.id]) : expanded,
    });
    await element.updateComplete;
  }

  async #showAll({ id, shown }: ResultGroup): Promise<void> {
    const { element } = this.#around;
    this.#choose({ expanded: new Set([...this.#chosen.expanded, id]) });
    await element.updateComplete;
    // The button is gone: a keyboard goes on at the first card that it brought.
    const cards = element.renderRoot.querySelectorAll(`[data-group="${id}"] > .card`);
    cards[shown]?.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  /** For a keyboard whose button has just gone: on to the line that says what there is now. */
  async #focusCount(): Promise<void> {
    const { element } = this.#around;
    await element.updateComplete;
    const count = element.renderRoot.querySelector<HTMLElement>('.count');
    if (!count) return;
    count.tabIndex = -1;
    count.focus();
  }

  async #copy(text: string): Promise<void> {
    const { announcer, languages, shown } = this.#around;
    const { ways } = (shown().state ?? languages).pack.strings;
    const isDone = await copyText(text);
    this.#choose({ copy: { text, isDone } });
    announcer.say(isDone ? ways.copied : ways.copyFailed(text));
  }
}
