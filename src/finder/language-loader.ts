import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { englishPack, type LanguagePack } from '../strings/language-pack.js';
import { interfaceLanguage, loadLanguage } from '../strings/load-language.js';
import { warnOnce } from './finder-options.js';

/** Brings the language of the host, of its nearest ancestor or of the page; English until, and unless, it comes. */
export class LanguageLoader implements ReactiveController {
  pack: LanguagePack = englishPack;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onFailure: () => void;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #wanted: InterfaceLanguage = 'en';
  #failed: InterfaceLanguage | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Loads what is wanted now; an answer to an old wish is dropped. */
  follow(attribute: string): void {
    const tag = attribute || nearestLanguage(this.#host) || 'en';
    const language = interfaceLanguage(tag);
    if (!language && attribute)
      warnOnce(`lang "${attribute}" is not one of en, fr, es. Using English.`);
    const wanted = language ?? 'en';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    loadLanguage(wanted).then(
      (pack) => {
        if (this.#wanted !== wanted) return;
        this.pack = pack;
        this.#failed = undefined;
        this.#host.requestUpdate();
      },
      () => {
        if (this.#wanted !== wanted) return;
        // So that the next update asks again; the page is told once.
        this.#wanted = this.pack.strings.language;
        if (this.#failed !== wanted) this.#onFailure();
        this.#failed = wanted;
      },
    );
  }
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
