import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Country } from '../../region/region-code.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Strings } from '../../strings/strings.js';
import { exitAddress } from './exit-address.js';
import type { QuickExit } from './quick-exit.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly quickExit?: string | null;
    readonly renderRoot: ParentNode;
    readonly strings?: { readonly [L in InterfaceLanguage]?: Strings['own'] };
  };

/** Brings quick exit for a finder that has the attribute, and takes it away with the attribute or the finder. */
export class QuickExitLoader implements ReactiveController {
  readonly #host: Host;
  #exit: QuickExit | undefined;
  #pending: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#exit?.disconnect();
  }

  hostUpdated(): void {
    const { quickExit, isConnected, renderRoot } = this.#host;
    const place = renderRoot?.querySelector<HTMLElement>('.exit');
    if (quickExit == null || !isConnected || !place) {
      this.#exit?.disconnect();
      return;
    }
    if (!this.#exit) {
      this.#pending ??= this.#bring();
      return;
    }
    const country = (place.dataset.country ?? 'US') as Country;
    const language = (place.lang || 'en') as InterfaceLanguage;
    const address = exitAddress(quickExit, country, language);
    this.#exit.draw(place, { address, language, own: this.#host.strings?.[language] });
    this.#exit.connect();
  }

  async #bring(): Promise<void> {
    try {
      const { QuickExit } = await import('./quick-exit.js');
      this.#exit = new QuickExit(this.#host);
      this.hostUpdated();
    } catch {
      // The next change asks again.
      this.#pending = undefined;
    }
  }
}
