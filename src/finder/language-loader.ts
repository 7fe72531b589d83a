import type { LitElement, ReactiveController } from 'lit';
import { watchChanges } from '../base/watch-changes.js';
import { withOwnMembers } from '../base/with-own-members.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { englishPack, type LanguagePack, stripPack } from '../strings/language-pack.js';
import { interfaceLanguage, loadLanguage, loadWhole } from '../strings/load-language.js';

/** How long the first language of a page is waited for, in milliseconds; then all is English until it arrives. */
const PATIENCE_MS = 2000;

/**
 * Loads the language of the host, of its nearest ancestor or of the page. Until it arrives there is the emergency strip, in that
 * language; English where it does not arrive, or not soon.
 */
export class LanguageLoader implements ReactiveController {
  /** A language that a person chose and that did not arrive. */
  failed: InterfaceLanguage | undefined;
  /** Resolves when the first language of the page is there, or is not waited for any more. */
  first: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #onFailure: () => void;
  #unwatch: (() => void) | undefined;
  #pack = englishPack;
  #page = '';
  #chosen: InterfaceLanguage | undefined;
  #wanted: InterfaceLanguage = 'en';
  #reported: InterfaceLanguage | undefined;
  #isLaterWanted = false;
  #pendingLater: Promise<void> | undefined;

  constructor(host: LitElement, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    // Where nothing can be watched, the language is looked at whenever the finder draws.
    this.#unwatch = watchChanges(document.documentElement, { attributeFilter: ['lang'] }, () =>
      this.#host.requestUpdate(),
    );
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
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
    this.#pendingLater ??= this.#bringLater()
      // Without its own words a later look asks again.
      .catch(() => undefined)
      // Not `finally`: old libraries that bring a Promise of their own lack it.
      .then(() => {
        this.#pendingLater = undefined;
      });
    return this.#pendingLater;
  }

  async #bringLater(): Promise<void> {
    await this.first;
    const pack = this.#pack;
    const whole = await withLater(pack);
    if (this.#pack === pack && whole !== pack) this.#take(whole);
  }

  #take(pack: LanguagePack): void {
    this.#pack = pack;
    this.#host.requestUpdate();
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
    const isFirst = !this.#host.hasUpdated && wanted !== 'en';
    // A language that came in part would take the place field and quick exit away with it; at first there are none.
    const whole = loadLanguage(wanted).then((pack) =>
      this.#isLaterWanted && !isFirst ? withLater(pack) : pack,
    );
    const arrived = whole.then(
      (pack) => {
        if (this.#wanted !== wanted) return;
        this.#reported = undefined;
        this.#take(pack);
      },
      () => {
        if (this.#wanted !== wanted) return;
        this.#giveUpWaiting();
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
    if (!isFirst) return;
    this.#pack = stripPack(wanted);
    this.first = Promise.race([arrived, pause(PATIENCE_MS)]).then(() => this.#giveUpWaiting());
  }

  #giveUpWaiting(): void {
    if (this.#pack.isStrip) this.#take(englishPack);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
    const speaking = node.closest('[lang]');
    const language = speaking && withOwnMembers(speaking).getAttribute('lang');
    if (language) return language;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
