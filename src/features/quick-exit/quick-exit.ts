import { html, render } from 'lit';
import type { ExitWords } from '../../strings/exit-words.js';
import { leavePage } from './leave-page.js';
import { ShiftCounter } from './shift-counter.js';

/** What quick exit needs to know of a finder. */
export interface ExitOptions {
  /** Where it leads: https, and whole. */
  readonly address: string;
  readonly words: ExitWords;
}

/** The quick exits on the page. All of a page share one key listener, so three presses of Shift leave once, through the first. */
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
  readonly #sayNow: (message: string) => void;
  #place: HTMLElement | undefined;
  #options: ExitOptions | undefined;
  #count = 0;
  #said = '';

  constructor(host: HTMLElement, sayNow: (message: string) => void) {
    this.#host = host;
    this.#sayNow = sayNow;
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
    const words = this.#options?.words;
    const said = count === 1 ? words?.twoMore : words?.oneMore;
    this.#show(count, (this === first() && said) || '');
  }

  showExpired(): void {
    this.#show(0, (this === first() && this.#options?.words.expired) || '');
  }

  #show(count: number, said: string): void {
    if (said || this.#said) this.#sayNow(said);
    this.#count = count;
    this.#said = said;
    this.#render();
  }

  #render(): void {
    if (!this.#place || !this.#options) return;
    const { words } = this.#options;
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
