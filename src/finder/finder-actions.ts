import type { LitElement } from 'lit';
import { afterPaint } from '../base/after-paint.js';
import { copyText } from '../base/copy-text.js';
import { isOutdated } from '../base/import-again.js';
import { focusOn } from '../ui/focus-on.js';
import type { Announcer } from './announcer.js';
import type { Choices } from './choices.js';
import { hasText } from './derive-state.js';
import { HelplineContactEvent, HelplineRegionChangeEvent } from './finder-events.js';
import type {
  Arranged,
  Copied,
  FinderActions,
  FinderState,
  ResultGroup,
  TypedPlace,
} from './finder-state.js';
import type { LanguageLoader } from './language-loader.js';
import type { SearchLoader } from './search-loader.js';

/** Longer than between two letters, in milliseconds. */
const REST_MS = 400;

/** A card that begins above this part of the window is seen to be there. */
const SEEN = 0.85;

/** What the actions of a person reach. */
interface Around {
  readonly element: LitElement;
  readonly announcer: Announcer;
  readonly choices: Choices;
  readonly languages: LanguageLoader;
  /** Asks once more for what did not load. */
  readonly again: () => void;
  readonly search: SearchLoader;
  /** What is on the page, once something is. */
  readonly state: () => FinderState | undefined;
  readonly arranged: () => Arranged | undefined;
}

/** Does what a person asks for. */
export class ActionRunner {
  readonly actions: FinderActions;
  readonly #around: Around;
  #typed = '';
  #typing: Promise<void> | undefined;
  #rested: Promise<void> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Typing has come to rest, or what it waits for is wanted at once. */
  rest: () => void = () => undefined;
  #copied: Copied | undefined;

  constructor(around: Around) {
    this.#around = around;
    const { again, announcer, choices, element, languages, search } = around;
    this.actions = {
      speak: (language) => {
        languages.choose(language);
        choices.choose({});
      },
      chooseLocality: (locality) => {
        choices.chooseLocality(locality);
        this.#tellRegion();
      },
      chooseNear: (near, locality) => {
        if (locality) this.actions.chooseLocality(locality);
        else this.#setTypedPlace(choices.typedWithoutPlace);
        choices.choose({ near });
        if (near) void this.#showAnswer();
      },
      setTypedPlace: (place, isTap) => {
        this.#setTypedPlace(place);
        if (isTap) void this.#focusCount();
      },
      startWith: (change) => choices.startWith(change),
      filterNear: (nearFilter) => choices.choose({ nearFilter }),
      type: (text) => {
        search.use();
        announcer.waitOn();
        this.#typed = text;
        // A lone letter asks for nothing, and nothing is to be worked out.
        if (hasText({ text }) || hasText(choices.chosen)) {
          this.#typing ??= this.#takeTyped();
          this.restLater();
        } else choices.startWith({ text });
      },
      typed: () => this.#typed,
      focusSearch: () => search.use(),
      chooseNeed: (need) => {
        choices.choose({ need });
        void this.#showAnswer();
      },
      setSilentOnly: (silentOnly) => choices.choose({ silentOnly }),
      setDeaf: (deaf) => {
        choices.choose({ deaf });
        void this.#showAnswer();
      },
      submit: () => void this.#goToAnswer(),
      openSteps: (stepsOpen) => choices.choose({ stepsOpen }),
      openFilters: (filtersOpen) => choices.choose({ filtersOpen }),
      fold: ({ id }, isUnfolded) => choices.fold(id, isUnfolded),
      reset: () => {
        this.#typed = '';
        choices.reset();
        // A letter that changed nothing was never drawn: the drawing does not know that there is one to take back.
        const field = element.renderRoot.querySelector<HTMLInputElement>('[type=search]');
        if (field) field.value = '';
        void this.#focusCount();
      },
      retry: () => {
        // The folder holds another release: what is missing is only there for a page that is loaded again.
        if (isOutdated()) location.reload();
        again();
        void this.#focusCount();
      },
      showAll: (group) => void this.#showAll(group),
      point: (id) => this.#point(id),
      pointAt: ({ id }) => choices.choose({ focusId: id }),
      contact: ({ id }, type) => {
        element.dispatchEvent(new HelplineContactEvent(id, type));
      },
      copy: (text) => void this.#copy(text),
      say: (message) => announcer.say(message),
      sayNow: (message) => announcer.sayNow(message),
      marked: (text, result) => search.marked(text, result),
    };
  }

  /** Resolves when what was typed is among the choices. */
  get typed(): Promise<void> | undefined {
    return this.#typing;
  }

  /** While somebody types, or the region is on its way: resolves when neither has been so for a while. */
  get rested(): Promise<void> | undefined {
    return this.#rested;
  }

  get copied(): Copied | undefined {
    return this.#copied;
  }

  /** A letter is painted first and answered then, so that typing never waits; letters that come meanwhile are answered with it. */
  async #takeTyped(): Promise<void> {
    await afterPaint();
    this.#typing = undefined;
    this.#around.choices.choose({ text: this.#typed });
  }

  /** What is not seen at once waits until no letter, or nothing else that it would be in the way of, has come for a while. */
  restLater(): void {
    clearTimeout(this.#restTimer);
    this.#rested ??= new Promise((resolve) => {
      this.rest = () => {
        this.#rested = undefined;
        resolve();
      };
    });
    this.#restTimer = setTimeout(() => this.rest(), REST_MS);
  }

  #setTypedPlace(typedPlace: TypedPlace | undefined): void {
    const { choices, state } = this.#around;
    const before = state()?.locality;
    const after = typedPlace?.taken?.locality ?? state()?.ownLocality;
    const isElsewhere = before?.region !== after?.region || before?.country !== after?.country;
    choices.choose(isElsewhere ? { typedPlace, expanded: new Set() } : { typedPlace });
    if (isElsewhere) this.#tellRegion();
  }

  #tellRegion(): void {
    this.#around.element.dispatchEvent(new HelplineRegionChangeEvent());
  }

  /** Draws a card that may be behind "show more". */
  async #point(id: string): Promise<void> {
    const { arranged, choices, element } = this.#around;
    const holder = arranged()?.groups.find(({ listings }) =>
      listings.some((listing) => listing.id === id),
    );
    choices.choose({ focusId: id });
    if (holder) choices.expand(holder.id);
    await element.updateComplete;
  }

  async #showAll({ id, shown }: ResultGroup): Promise<void> {
    const { choices, element } = this.#around;
    choices.expand(id);
    await element.updateComplete;
    // The button is gone: a keyboard goes on at the first card that it showed.
    const cards = element.renderRoot.querySelectorAll(`[data-group="${id}"] > .card`);
    cards[shown]?.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  /** The first card that answers a need is on the screen: where it is not, the window moves on to it. */
  async #showAnswer(): Promise<void> {
    const { choices, element } = this.#around;
    await element.updateComplete;
    if (!choices.chosen.need) return;
    this.#scrollTo(['.what', '.next', '.results', '.title-row']);
  }

  /** Moves the window on from part to part until the first card is seen in it. */
  #scrollTo(parts: readonly string[]): void {
    const root = this.#around.element.renderRoot;
    for (const part of parts) {
      const card = root.querySelector('.card');
      if (!card || card.getBoundingClientRect().top < innerHeight * SEEN) return;
      root.querySelector(part)?.scrollIntoView();
    }
  }

  /** On to the list, with the line that says what there is at the top of the window. */
  async #goToAnswer(): Promise<void> {
    await this.#focusCount();
    this.#scrollTo(['.results', '.title-row']);
  }

  /** For a keyboard whose button has just gone: on to the line that says what there is now. */
  async #focusCount(): Promise<void> {
    const { element } = this.#around;
    await element.updateComplete;
    focusOn(element.renderRoot.querySelector<HTMLElement>('.count'));
  }

  async #copy(text: string): Promise<void> {
    const { announcer, element, languages, state } = this.#around;
    const { ways } = (state() ?? languages).pack.strings;
    const isDone = await copyText(text);
    this.#copied = { text, isDone };
    element.requestUpdate();
    announcer.say(isDone ? ways.copied : ways.copyFailed(''));
  }
}
