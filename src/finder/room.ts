import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As narrow as the narrowest finder whose cards are not folded: see `card.styles.ts`. Text is never smaller than 16 pixels. */
const SMALL = 'screen and (max-width: 576px)';

/**
 * Whether the window is so small that every card is folded, so that what is folded need not be drawn before somebody folds it
 * out. On paper nothing is folded. Where the browser cannot say, the window is large.
 */
export class Room implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #small: MediaQueryList | undefined;
  #isPrinting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    try {
      this.#small = matchMedia(SMALL);
    } catch {
      // The window is large.
    }
  }

  get isSmall(): boolean {
    return !this.#isPrinting && !!this.#small?.matches;
  }

  hostConnected(): void {
    // A page's own matchMedia may give something that cannot be listened to.
    if (this.#small) this.#small.onchange = this.#onChange;
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
  }

  hostDisconnected(): void {
    if (this.#small) this.#small.onchange = null;
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  readonly #onChange = ({ type }: Event): void => {
    if (type !== 'change') this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
