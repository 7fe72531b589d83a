import { html, nothing, render } from 'lit';
import { withOwnMembers } from '../../base/with-own-members.js';
import type { ExitWords } from '../../strings/exit-words.js';
import { adoptMore } from '../../ui/adopt-more.js';
import { uncoverPage } from './cover-page.js';
import { leavePage, WAY_OUT } from './leave-page.js';
import { holdAgain } from './let-go.js';
import { quickExitStyles } from './quick-exit.styles.js';
import { ShiftCounter } from './shift-counter.js';
import { StayInWindow } from './stay-in-window.js';
import { ownWindows, reachOf } from './windows.js';

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

/** When the keyboard leaves this window, it may be for a frame that was not there before, or for another page in one. */
function listen(): void {
  const windows = ownWindows();
  counter.listen(windows);
  // Of an element, `load` does not bubble.
  for (const own of windows) withOwnMembers(own.document).addEventListener('load', listen, true);
}

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
  readonly #stay: StayInWindow;
  #count = 0;
  #said = '';
  #isStuck = false;

  constructor(host: HTMLElement, sayNow: (message: string) => void) {
    this.#host = host;
    adoptMore(host.shadowRoot as ShadowRoot, [quickExitStyles]);
    this.#stay = new StayInWindow(host);
    this.#sayNow = sayNow;
  }

  connect(): void {
    if (exits.has(this)) return;
    if (exits.size === 0) {
      listen();
      addEventListener('pageshow', uncover);
      addEventListener('blur', listen);
    }
    exits.add(this);
    this.#stay.listen(ownWindows());
  }

  disconnect(): void {
    if (!exits.delete(this)) return;
    this.uncover();
    this.#stay.unlisten();
    if (exits.size > 0) return;
    counter.unlisten();
    removeEventListener('pageshow', uncover);
    removeEventListener('blur', listen);
    for (const own of ownWindows())
      withOwnMembers(own.document).removeEventListener('load', listen, true);
  }

  draw(place: HTMLElement, options: ExitOptions): void {
    this.#place = place;
    this.#options = options;
    this.#render();
    this.#stay.follow(place);
  }

  /** How it leaves is a test’s to say. */
  leave(wayOut = WAY_OUT): void {
    const cover = this.#place?.querySelector('dialog');
    if (!cover || !this.#options) return;
    this.#isStuck = false;
    this.#show(0, '');
    leavePage(this.#host, cover, this.#options.address, () => this.#admit(), wayOut);
  }

  uncover(): void {
    uncoverPage(this.#place?.querySelector('dialog'));
    holdAgain();
    this.#isStuck = false;
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

  /** The page is still there. It stays covered, and the cover says what a person can do. */
  #admit(): void {
    this.#isStuck = true;
    this.#render();
  }

  /** What the button cannot do is said before it is used. */
  #honest({ honest, frame, perhaps }: ExitWords): string {
    return { page: honest, frame, perhaps: `${honest} ${perhaps}` }[reachOf()];
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
      html`<p class="exit-note">${this.#honest(words)}</p>
        <button class="button exit-button" part="exit" type="button" @click=${() => this.leave()}>
          ${words.leave}
          <span class="exit-lights" aria-hidden="true" ?hidden=${this.#count === 0}>
            ${[1, 2, 3].map((light) => html`<span class=${light <= this.#count ? 'lit' : ''}></span>`)}
          </span>
        </button>
        <dialog class="exit-cover" aria-label=${words.leaving} @cancel=${(event: Event) => event.preventDefault()}>
          ${
            this.#isStuck
              ? html`<p role="alert">${words.stays}</p>
                <button class="button" type="button" @click=${() => this.uncover()}>${words.uncover}</button>`
              : nothing
          }
        </dialog>`,
      this.#place,
    );
  }
}
