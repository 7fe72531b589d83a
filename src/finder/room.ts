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
  }

  get isSmall(): boolean {
    return !this.#isPrinting && !!this.#small?.matches;
  }

  hostConnected(): void {
    this.#listen(this.#onChange);
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
  }

  hostDisconnected(): void {
    this.#listen(null);
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  /** A page's own matchMedia may give something that cannot be listened to, or fail: then the window stays as it is. */
  #listen(onchange: ((event: Event) => void) | null): void {
    try {
      this.#small ??= matchMedia(SMALL);
      this.#small.onchange = onchange;
    } catch {
      // The window is large.
    }
  }

  readonly #onChange = ({ type }: Event): void => {
    // A window that changes while it prints is no screen meanwhile.
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
