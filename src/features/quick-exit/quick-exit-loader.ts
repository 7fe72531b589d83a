import type { ReactiveController } from 'lit';
import { importAgain } from '../../base/import-again.js';
import type { Finder } from '../../finder/feature.js';
import { laterStrings } from '../../strings/later-strings.js';
import { exitAddress } from './exit-address.js';
import type { QuickExit } from './quick-exit.js';

const loadExit = () => import('./quick-exit.js');

/** Loads quick exit for a finder that has the attribute, and takes it away with the attribute or the finder. */
export class QuickExitLoader implements ReactiveController {
  readonly #finder: Finder;
  #exit: QuickExit | undefined;
  #pending: Promise<void> | undefined;

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#exit?.disconnect();
  }

  hostUpdated(): void {
    const { element } = this.#finder;
    const state = this.#finder.state();
    const place = element.renderRoot?.querySelector<HTMLElement>('.exit');
    if (!state || !element.isConnected || !place) {
      this.#exit?.disconnect();
      return;
    }
    if (!this.#exit) {
      this.#pending ??= this.#load();
      return;
    }
    const { language, later } = state.pack.strings;
    this.#exit.draw(place, {
      address: exitAddress(state.host.quickExit ?? '', state.locality.country, language),
      words: laterStrings({ later }).exit,
    });
    this.#exit.connect();
  }

  async #load(): Promise<void> {
    try {
      const { QuickExit } = await importAgain(loadExit);
      const { actions, element } = this.#finder;
      this.#exit = new QuickExit(element, actions.sayNow);
      this.hostUpdated();
    } catch {
      // The next change asks again.
      this.#pending = undefined;
    }
  }
}
