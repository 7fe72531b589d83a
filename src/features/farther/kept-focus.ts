import type { ReactiveController } from 'lit';
import type { Finder } from '../../finder/feature.js';
import { focusOn } from '../../ui/focus-on.js';

/** Gives the keyboard to the count where the button has gone that somebody pressed: else it would begin at the top of the page. */
export class KeptFocus implements ReactiveController {
  readonly #element: Finder['element'];
  readonly #isBusy: () => boolean;
  #isPressed = false;

  /** @param isBusy what the button began has not ended */
  constructor(element: Finder['element'], isBusy: () => boolean) {
    this.#element = element;
    this.#isBusy = isBusy;
  }

  /** To be called when a button is pressed that may go. */
  press(): void {
    this.#isPressed = true;
  }

  hostUpdated(): void {
    if (!this.#isPressed || this.#isBusy()) return;
    this.#isPressed = false;
    const root = this.#element.renderRoot as ShadowRoot;
    // Whoever has moved on stays there.
    if (root.activeElement || document.activeElement !== document.body) return;
    focusOn(root.querySelector<HTMLElement>('.count'), { preventScroll: true });
  }
}
