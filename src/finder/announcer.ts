import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withOwnMembers } from '../base/with-own-members.js';

/** An element, or the shadow root or document that it is in. */
type Around = Pick<Element, 'append' | 'parentNode'> & {
  readonly matches?: Element['matches'];
  readonly host?: Element;
};

/** Out of the layout, and all of it clipped, whatever the page's own sheets say. */
const HIDDEN = 'position:fixed!important;clip-path:inset(50%)!important';

/** Where screen readers hear a region: a modal dialog silences all that is outside of it. */
const HEARD = 'body,html,dialog[open],[aria-modal=true]';

/**
 * Says result counts to screen readers through one live region in the page's own tree: regions inside a shadow root are
 * reported unreliable on iOS (https://github.com/coveo/ui-kit/pull/1715). It stands at the end of the body and not among
 * the finder's children: a framework that takes over a page from its server, however late, finds those as it wrote them.
 * The page can read it there, so it never names a place or a word of the person's.
 * Waits until typing pauses, so that a count is said once.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** How long nothing new must come before something is said. */
  readonly #quietMs: number;
  readonly #region = document.createElement('span');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastCount = '';
  #happened = '';
  /** To be said when typing pauses. */
  #waiting = '';
  /** The language of what is said: the element stands in the page's own. */
  language = '';

  constructor(host: ReactiveControllerHost & HTMLElement, quietMs = 600) {
    this.#host = host;
    this.#quietMs = quietMs;
    this.#region.setAttribute('role', 'status');
    this.#region.style.cssText = HIDDEN;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#region.remove();
    this.#lastCount = this.#happened = this.#waiting = '';
  }

  /**
   * Says a count once typing pauses, if what it counts is other than the last; a newer one replaces one not yet said.
   * What comes of nothing that a person or the page did is not news.
   */
  sayCount(counted: string, message: string, isNews: boolean): void {
    if (counted === this.#lastCount) return;
    this.#lastCount = counted;
    if (isNews) this.#sayLater(`${this.#happened} ${message}`.trim());
  }

  /** Says what has just happened, even if it is the same again; in one breath with the count that comes of it. */
  say(message: string): void {
    this.#happened = message;
    this.#sayLater(message);
  }

  /** Somebody types on: what waits to be said waits for as long again. */
  waitOn(): void {
    if (this.#waiting) this.#sayLater(this.#waiting);
  }

  /** Says what cannot wait until typing pauses; nothing takes back what was said so. */
  sayNow(message: string): void {
    clearTimeout(this.#timer);
    this.#waiting = '';
    this.#write(message);
  }

  #sayLater(message: string): void {
    // A screen reader hears what changes in a region that it knows.
    if (!this.#waiting) this.#write('');
    this.#waiting = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#write(message);
        this.#waiting = this.#happened = '';
      },
      // A keyboard goes through the choices of a list one by one, and each is a change.
      this.#quietMs * (this.#host.shadowRoot?.activeElement?.matches('select') ? 4 : 1),
    );
  }

  /** The page may have replaced its body's children, and the region with them, or opened a dialog around the finder. */
  #write(message: string): void {
    let home: Around | null | undefined = this.#host;
    while (home) {
      const own: Around = withOwnMembers(home);
      if (own.matches?.(HEARD)) break;
      home = (own.parentNode as Around | null) ?? own.host;
    }
    // A finder that is off the page still draws what comes late.
    if (!home) return;
    if (this.#region.parentNode !== home) home.append(this.#region);
    this.#region.lang = this.language;
    this.#region.textContent = message;
  }
}
