import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { surviveTranslation } from '../../base/survive-translation.js';
import { type FoundPlace, findPlaces } from '../../places/find-places.js';
import { isExact } from '../../places/found-place.js';
import { locateMe } from '../../places/locate-me.js';
import { nearOf, placeLabel } from '../../places/place-label.js';
import type { Near } from '../../region/near.js';
import type { Locality } from '../../region/region-code.js';
import { strings as en } from '../../strings/en/interface.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { NearbyWords } from '../../strings/nearby-words.js';
import type { Strings } from '../../strings/strings.js';
import { controlStyles } from '../../ui/control.styles.js';
import { tokenStyles } from '../../ui/tokens.styles.js';
import { placeStyles } from './helpline-place.styles.js';

const FEWEST_CHARACTERS = 3;
const PAUSE_MS = 250;
const FIND_A_HELPLINE = 'https://findahelpline.com/';

type Message =
  | 'none'
  | 'notLoaded'
  | 'countryOnly'
  | 'locating'
  | 'denied'
  | 'timeout'
  | 'unavailable'
  | 'inaccurate'
  | 'abroad';

/** Whether a place is a postal code, typed to its end. */
function isWholeCode(text: string, place: FoundPlace | undefined): place is FoundPlace {
  const letters = (code: string): string => code.replace(/[^0-9a-z]/gi, '').toUpperCase();
  return place?.kind === 'postal' && isExact(place) && letters(text) === letters(place.name);
}

/**
 * The finder's place field: a combobox for ZIP and postal codes, towns, counties and regions, and the device's own
 * location on request. What it learns it hands to the finder by callback, never by an event that a page could hear.
 */
export class HelplinePlace extends LitElement {
  static override get styles(): CSSResultGroup {
    return [tokenStyles, controlStyles, placeStyles];
  }
  static override get shadowRootOptions(): ShadowRootInit {
    return { ...LitElement.shadowRootOptions, delegatesFocus: true };
  }

  @property({ attribute: false }) strings: Strings = en;
  @property({ attribute: false }) locality: Locality = { country: 'US' };
  @property({ attribute: false }) regionNames: Readonly<Record<string, string>> = {};
  @property({ attribute: false }) near: Near | undefined;
  /** The page has a source of its own, which is told where a person is. */
  @property({ attribute: false }) isTold = false;
  /** A person chose a place, or took it back. */
  @property({ attribute: false }) onNear: (near: Near | undefined, locality?: Locality) => void =
    () => {};
  /** Says something to a screen reader. */
  @property({ attribute: false }) onSay: (message: string) => void = () => {};

  @state() private choices: readonly FoundPlace[] = [];
  @state() private active = -1;
  @state() private message: Message | undefined;

  #offered: Near | undefined;
  #question = 0;
  /** Something that the last answer needed did not arrive. */
  #isMissing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  protected override firstUpdated(): void {
    surviveTranslation(this.renderRoot as ShadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#question += 1;
  }

  get #words(): NearbyWords {
    return laterStrings(this.strings).nearby;
  }

  #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input[role="combobox"]');
  }

  #onInput(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#question += 1;
    this.message = undefined;
    this.choices = [];
    this.#offered = undefined;
    this.active = -1;
    if (text.trim().length < FEWEST_CHARACTERS) return;
    this.#pause = setTimeout(() => void this.#look(text), PAUSE_MS);
  }

  /** Looks a text up; an answer to an old text is dropped. */
  async #look(text: string): Promise<readonly FoundPlace[] | undefined> {
    const question = ++this.#question;
    let isMissing = false;
    const found = await findPlaces(text, {
      language: this.strings.language,
      around: this.locality,
      regionNames: this.regionNames,
      isUnfinished: true,
      onMissing: () => {
        isMissing = true;
      },
    });
    if (question !== this.#question) return undefined;
    this.#isMissing = isMissing;
    this.choices = found;
    this.active = -1;
    const [only] = found;
    // A whole code means one thing: who has typed it need not say so again.
    if (isWholeCode(text, only) && found.length === 1) this.#choose(only);
    // Also where it is chosen at once: what is not seen to happen is said.
    if (only) this.onSay(this.#words.choices(found.length));
    return found;
  }

  async #submit(): Promise<void> {
    clearTimeout(this.#pause);
    const chosen = this.choices[this.active];
    if (chosen) {
      this.#choose(chosen);
      return;
    }
    const text = this.#input()?.value.trim() ?? '';
    if (!text) return;
    this.message = undefined;
    const found = await this.#look(text);
    if (!found) return;
    const [only, ...others] = found;
    if (isWholeCode(text, only) && others.length === 0) return;
    if (only && others.length === 0 && !only.corrected) this.#choose(only);
    if (this.#isMissing && (!only || only.approximate)) this.#tell('notLoaded');
    else if (!only) this.#tell('none');
  }

  #tell(message: Message): void {
    this.message = message;
    this.onSay(this.#textOf(message));
  }

  #textOf(message: Message): string {
    const words = this.#words;
    switch (message) {
      case 'none':
      case 'notLoaded':
      case 'countryOnly':
      case 'locating':
        return words[message];
      default:
        return words.located[message];
    }
  }

  #choose(place: FoundPlace): void {
    const offered = this.#offered;
    if (offered) {
      this.#offered = undefined;
      this.choices = [];
      this.onNear(offered, { country: place.country, region: place.region });
      return;
    }
    const input = this.#input();
    const name = this.#label(place);
    if (input) input.value = name;
    this.#question += 1;
    this.choices = [];
    this.active = -1;
    const region = place.region === place.country ? undefined : place.region;
    if (!region && place.kind === 'postal') this.#tell('countryOnly');
    const locality = region ? { country: place.country, region } : { country: place.country };
    const near = nearOf(place, name);
    this.onNear(near, locality);
    if (near && region && place.alsoIn) this.#offer([region, ...place.alsoIn], near);
  }

  #label(place: FoundPlace): string {
    return placeLabel(place, this.strings, this.regionNames);
  }

  async #locate(): Promise<void> {
    this.#tell('locating');
    const question = ++this.#question;
    const located = await locateMe();
    if (question !== this.#question) return;
    if (located.status !== 'found') {
      this.#tell(located.status);
      return;
    }
    this.message = undefined;
    const near = { name: this.#words.located.found, point: located.point, isApproximate: false };
    this.onNear(near, located.locality);
    // Close to a border the device may well be on the other side of it: the person knows.
    const { region } = located.locality;
    if (region && located.alsoNear) this.#offer([region, ...located.alsoNear], near);
  }

  /** Asks which of several regions is meant, for a place that lies in or near each. */
  #offer(regions: readonly string[], near: Near): void {
    this.#offered = near;
    this.choices = regions.map((region) => ({
      country: region.startsWith('CA') ? 'CA' : 'US',
      region,
      name: this.regionNames[region] ?? region,
      kind: 'region',
    }));
    this.onSay(this.#words.didYouMean);
  }

  #forget(): void {
    const input = this.#input();
    if (input) input.value = '';
    this.message = undefined;
    this.choices = [];
    this.onNear(undefined);
    input?.focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    const last = this.choices.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      this.active = next;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void this.#submit();
    } else if (event.key === 'Escape' && this.choices.length > 0) {
      event.preventDefault();
      this.choices = [];
    }
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    return html`
      <div class="place-find">
        <label class="field field-wide" for="place">
          <span>${words.label} <small>${words[this.isTold ? 'told' : 'hint']}</small></span>
        </label>
        <div class="place-line">
          <input
            id="place"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
            spellcheck="false"
            writingsuggestions="false"
            aria-autocomplete="list"
            aria-expanded=${this.choices.length > 0 ? 'true' : 'false'}
            aria-controls="choices"
            aria-activedescendant=${this.active >= 0 ? `choice-${this.active}` : nothing}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
          <button class="button more-button" type="button" @click=${() => void this.#submit()}>
            ${words.find}
          </button>
        </div>
        <ul id="choices" role="listbox" aria-label=${words.didYouMean} ?hidden=${this.choices.length === 0}>
          ${this.choices.map((place, index) => this.#renderChoice(place, index))}
        </ul>
        <div class="place-locate">
          <button class="text-button" type="button" @click=${() => void this.#locate()}>
            ${words.useLocation}
          </button>
          <small ?hidden=${this.isTold}>${words.staysHere}</small>
        </div>
        ${this.#renderMessage()}${this.#renderNear()}
      </div>
    `;
  }

  #renderChoice(place: FoundPlace, index: number): TemplateResult {
    return html`<li
      id="choice-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(place)}
    >
      ${this.#label(place)}
    </li>`;
  }

  #renderMessage(): TemplateResult | typeof nothing {
    const { message } = this;
    const words = this.#words;
    if (!message) return nothing;
    if (message === 'abroad') {
      return html`<p class="message">
        ${words.located.abroad}
        <a href=${FIND_A_HELPLINE} target="_blank" rel="noopener noreferrer">${words.located.elsewhere}</a>.
      </p>`;
    }
    return html`<p class="message">${this.#textOf(message)}</p>`;
  }

  #renderNear(): TemplateResult | typeof nothing {
    const { near } = this;
    const words = this.#words;
    if (!near) return nothing;
    return html`<p class="message chosen">
      ${near.isApproximate ? words.approximate(near.name) : words.near(near.name)}
      <button class="text-button" type="button" @click=${() => this.#forget()}>${words.forget}</button>
    </p>
    <small>${words.credit}</small>`;
  }
}
