import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { englishPack, type LanguagePack } from '../strings/language-pack.js';
import { interfaceLanguage, loadLanguage, loadWhole } from '../strings/load-language.js';

/** Loads the language of the host, of its nearest ancestor or of the page; English until, and unless, it arrives. */
export class LanguageLoader implements ReactiveController {
  /** A language that a person chose and that did not arrive. */
  failed: InterfaceLanguage | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFailure: () => void;
  // Without it the language is looked at whenever the finder draws.
  readonly #observer =
    globalThis.MutationObserver && new MutationObserver(() => this.#host.requestUpdate());
  #pack = englishPack;
  #page = '';
  #chosen: InterfaceLanguage | undefined;
  #wanted: InterfaceLanguage = 'en';
  #reported: InterfaceLanguage | undefined;
  #isLaterWanted = false;
  #pendingLater: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer?.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get pack(): LanguagePack {
    return this.#pack;
  }

  /** A person's own choice counts until the page says something new. */
  choose(language: InterfaceLanguage): void {
    this.#chosen = language;
    this.failed = undefined;
    this.#host.requestUpdate();
  }

  /** Completes each language, from now on, with what it says after the first view. Never rejects. */
  loadLater(): Promise<void> {
    this.#isLaterWanted = true;
    const pack = this.#pack;
    this.#pendingLater ??= withLater(pack)
      .then((whole) => {
        if (this.#pack !== pack || whole === pack) return;
        this.#pack = whole;
        this.#host.requestUpdate();
      })
      // Without its own words a later look asks again.
      .catch(() => undefined)
      // Not `finally`: old libraries that bring a Promise of their own lack it.
      .then(() => {
        this.#pendingLater = undefined;
      });
    return this.#pendingLater;
  }

  /** Loads what is wanted now; an answer to an old wish is dropped. */
  follow(attribute: string): void {
    const tag = attribute || nearestLanguage(this.#host) || 'en';
    if (tag !== this.#page) this.#chosen = undefined;
    this.#page = tag;
    const language = this.#chosen ?? interfaceLanguage(tag);
    const wanted = language ?? 'en';
    if (wanted === this.#wanted) {
      if (this.#isLaterWanted && !this.#pack.strings.later) void this.loadLater();
      return;
    }
    this.#wanted = wanted;
    // A language that came in part would take the place field and quick exit away with it.
    const whole = loadLanguage(wanted).then((pack) =>
      this.#isLaterWanted ? withLater(pack) : pack,
    );
    whole.then(
      (pack) => {
        if (this.#wanted !== wanted) return;
        this.#pack = pack;
        this.#reported = undefined;
        this.#host.requestUpdate();
      },
      () => {
        if (this.#wanted !== wanted) return;
        // So that the next update asks again; the page is told once.
        this.#wanted = this.#pack.strings.language;
        if (this.#reported !== wanted) this.#onFailure();
        this.#reported = wanted;
        if (!this.#chosen) return;
        // A person is told, and may tap again.
        this.#chosen = undefined;
        this.failed = wanted;
        this.#host.requestUpdate();
      },
    );
  }
}

const wholePacks = new WeakMap<LanguagePack, LanguagePack>();

/** A language with what it says after the first view; the very same pack each time. Rejects when that does not arrive. */
async function withLater(pack: LanguagePack): Promise<LanguagePack> {
  const known = wholePacks.get(pack);
  if (known || pack.strings.later) return known ?? pack;
  const loaded = await loadWhole(pack);
  const whole = wholePacks.get(pack) ?? loaded;
  wholePacks.set(pack, whole);
  return whole;
}

/** The `lang` of the nearest ancestor that has one, shadow roots crossed. */
function nearestLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; ) {
    const language = node.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
