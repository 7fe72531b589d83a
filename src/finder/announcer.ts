import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface AnnouncerOptions {
  /** How long nothing new must come before something is said. */
  readonly quietMs?: number;
}

/**
 * Says result counts to screen readers through one live region in the light DOM, slotted as `status`:
 * regions inside a shadow root are reported unreliable on iOS (https://github.com/coveo/ui-kit/pull/1715).
 * The page can read it there, so it never names a place or a word of the person's. It is not there before there is
 * something to say, as a framework that takes over a page from its server finds its children as it wrote them.
 * Waits until typing pauses, so that a count is said once.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #quietMs: number;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastCount = '';
  #happened = '';
  /** The language of what is said: the element stands in the page's own. */
  language = '';

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { quietMs = 600 }: AnnouncerOptions = {},
  ) {
    this.#host = host;
    this.#quietMs = quietMs;
    host.addController(this);
  }

  /** In a copy of a finder that has spoken there is a region that is not ours. */
  hostConnected(): void {
    for (const region of this.#host.querySelectorAll(':scope > [slot=status]')) region.remove();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.hostConnected();
    this.#lastCount = this.#happened = '';
  }

  /**
   * Says a count once typing pauses, if what it counts is other than the last; a newer one replaces one not yet said.
   * What comes of nothing that a person or the page did is not news.
   */
  sayCount(counted: string, message: string, isNews: boolean): void {
    if (counted === this.#lastCount) return;
    this.#lastCount = counted;
    if (isNews) this.#sayLater(`${this.#happened} ${message}`);
  }

  /** Says what has just happened, even if it is the same again; in one breath with the count that comes of it. */
  say(message: string): void {
    this.#happened = message;
    this.#sayLater(message);
  }

  /** Says what cannot wait until typing pauses; nothing takes back what was said so. */
  sayNow(message: string): void {
    clearTimeout(this.#timer);
    this.#write(message);
  }

  #sayLater(message: string): void {
    clearTimeout(this.#timer);
    // A screen reader hears what changes in a region that it knows.
    this.#write('');
    this.#timer = setTimeout(() => {
      this.#write(message.trim());
      this.#happened = '';
    }, this.#quietMs);
  }

  /** The host's page may have replaced its children, and the region with them. */
  #write(message: string): void {
    const host = this.#host;
    if (this.#region?.parentNode !== host) {
      this.#region = document.createElement('span');
      this.#region.slot = 'status';
      this.#region.setAttribute('role', 'status');
      host.append(this.#region);
    }
    this.#region.lang = this.language;
    this.#region.textContent = message;
  }
}
