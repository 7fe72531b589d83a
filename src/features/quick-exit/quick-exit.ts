import { html, render } from 'lit';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { type ExitWords, exitWords } from '../../strings/exit-words.js';
import type { Strings } from '../../strings/strings.js';
import { wordsFor } from '../../strings/words-for.js';
import { leavePage } from './leave-page.js';
import { ShiftCounter } from './shift-counter.js';

/** What quick exit needs to know of a finder. */
export interface ExitOptions {
  /** Where it leads: https, and whole. */
  readonly address: string;
  readonly language: InterfaceLanguage;
  /** The host's own words. */
  readonly own?: Strings['own'];
}

/** The quick exits on the page. They share one pair of ears: Shift leaves once, by the first of them. */
const exits = new Set<QuickExit>();

const first = (): QuickExit | undefined => exits.values().next().value;

const counter = new ShiftCounter({
  onCount: (count) => {
    for (const exit of exits) exit.showCount(count);
  },
  onExit: () => first()?.leave(),
  onExpire: () => {
    for (const exit of exits) exit.showExpired();
  },
});

/** A page that comes back from the browser's memory comes back whole. */
function uncover(): void {
  counter.reset();
  for (const exit of exits) exit.uncover();
}

/** The button, the cover and the words of one finder's quick exit. Drawn into a place that the finder holds for it. */
export class QuickExit {
  readonly #host: HTMLElement;
  #place: HTMLElement | undefined;
  #options: ExitOptions | undefined;
  #count = 0;
  #said = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    if (exits.has(this)) return;
    if (exits.size === 0) {
      counter.listen();
      addEventListener('pageshow', uncover);
    }
    exits.add(this);
  }

  disconnect(): void {
    if (!exits.delete(this)) return;
    this.uncover();
    if (exits.size > 0) return;
    counter.unlisten();
    removeEventListener('pageshow', uncover);
  }

  draw(place: HTMLElement, options: ExitOptions): void {
    this.#place = place;
    this.#options = options;
    this.#render();
  }

  leave(): void {
    const cover = this.#place?.querySelector('dialog');
    if (!cover || !this.#options) return;
    this.#show(0, '');
    leavePage(this.#host, cover, this.#options.address);
  }

  uncover(): void {
    this.#place?.querySelector('dialog')?.close();
    this.#show(0, '');
  }

  showCount(count: number): void {
    this.#show(
      count,
      this !== first() ? '' : count === 1 ? this.#words.twoMore : this.#words.oneMore,
    );
  }

  showExpired(): void {
    this.#show(0, this === first() ? this.#words.expired : '');
  }

  get #words(): ExitWords {
    return wordsFor('exit', exitWords, this.#options ?? { language: 'en' });
  }

  /** Words go to the finder's one live region, which stands in the light DOM where every screen reader hears it. */
  #show(count: number, said: string): void {
    const region = this.#host.querySelector(':scope > [slot="status"]');
    if (region && (said || this.#said)) region.textContent = said;
    this.#count = count;
    this.#said = said;
    this.#render();
  }

  #render(): void {
    if (!this.#place) return;
    const words = this.#words;
    render(
      html`<p class="exit-note">${words.honest}</p>
        <button class="button exit-button" part="exit" type="button" @click=${() => this.leave()}>
          ${words.leave}
          <span class="exit-lights" aria-hidden="true" ?hidden=${this.#count === 0}>
            ${[1, 2, 3].map((light) => html`<span class=${light <= this.#count ? 'lit' : ''}></span>`)}
          </span>
        </button>
        <dialog class="exit-cover" aria-label=${words.leaving} @cancel=${(event: Event) => event.preventDefault()}></dialog>`,
      this.#place,
    );
  }
}
