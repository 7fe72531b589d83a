import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface AnnouncerOptions {
  /** How long nothing new must come before something is said. */
  readonly quietMs?: number;
}

/**
 * Says result counts to screen readers through one live region in the light DOM, slotted as `status`:
 * regions inside a shadow root are reported unreliable on iOS (https://github.com/coveo/ui-kit/pull/1715).
 * Waits until typing pauses, so that a count is said once.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #quietMs: number;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastCount = '';
  #happened = '';

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { quietMs = 600 }: AnnouncerOptions = {},
  ) {
    this.#host = host;
    this.#quietMs = quietMs;
    host.addController(this);
  }

  hostConnected(): void {
    const region = document.createElement('span');
    region.slot = 'status';
    region.setAttribute('role', 'status');
    this.#host.append(region);
    this.#region = region;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#region?.remove();
    this.#region = undefined;
    this.#lastCount = this.#happened = '';
  }

  /** The language of what is said: the element stands in the page's own. */
  set language(language: string) {
    if (this.#region) this.#region.lang = language;
  }

  /** Says a count once typing pauses, if it is another than the last; a newer one replaces one not yet said. */
  sayCount(message: string): void {
    if (message === this.#lastCount) return;
    this.#lastCount = message;
    this.#sayLater(`${this.#happened} ${message}`);
  }

  /** Says what has just happened, even if it is the same again; in one breath with the count that comes of it. */
  say(message: string): void {
    if (this.#region) this.#region.textContent = '';
    this.#happened = message;
    this.#sayLater(message);
  }

  /** Says what cannot wait until typing pauses; nothing takes back what was said so. */
  sayNow(message: string): void {
    clearTimeout(this.#timer);
    if (this.#region) this.#region.textContent = message;
  }

  #sayLater(message: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#region) this.#region.textContent = message.trim();
      this.#happened = '';
    }, this.#quietMs);
  }
}
