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
    return !this.#isPrinting && this.#small?.matches === true;
  }

  hostConnected(): void {
    this.#small?.addEventListener?.('change', this.#onChange);
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
  }

  hostDisconnected(): void {
    this.#small?.removeEventListener?.('change', this.#onChange);
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  readonly #onChange = ({ type }: Event): void => {
    if (type !== 'change') this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
