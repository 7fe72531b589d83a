import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { registerElement } from '../base/register-element.js';
import { surviveTranslation } from '../base/survive-translation.js';
import type { Listing } from '../schema/listing.js';
import { map as english } from '../strings/en/map.js';
import type { MapWords } from '../strings/map-words.js';
import { mapStyles } from './helpline-map.styles.js';
import { leafletStyles } from './leaflet.styles.js';
import { HelplineMapSelectEvent } from './map-events.js';
import type { Here } from './map-extent.js';
import type { GestureHint } from './map-gestures.js';
import { areOthers, isDark, loadParts } from './map-parts.js';
import { type MapPlace, toMapPlaces } from './map-place.js';
import type { MapView, MapViewEvents } from './map-view.js';
import { pinStyles } from './pin.styles.js';
import {
  renderCard,
  renderControls,
  renderShapes,
  renderStreets,
  type Streets,
} from './render-map.js';
import { readTileAddress, type TileAddress } from './tile-address.js';

const HINT_MS = 1_800;

/**
 * A map of places that asks nobody for anything: outlines and towns come with it, streets only after a tap.
 *
 * @tag helpline-map
 * @fires helpline-map-select - A person chose a place.
 * @cssprop --helpline-map-height - Height of the map.
 */
export class HelplineMap extends LitElement {
  static override get styles(): CSSResultGroup {
    return [leafletStyles, mapStyles, pinStyles];
  }
  /** Replaced in tests. */
  static loadParts: typeof loadParts;

  /** The list beside the map; those with a point get a pin. */
  @property({ attribute: false, hasChanged: areOthers }) listings: readonly Listing[] = [];
  /** Where the person is: a ring, not a pin. */
  @property({ attribute: false }) here?: Here;
  /** Id of the listing that the person looks at in the list: its pin stands out. */
  @property({ attribute: false }) focusId?: string;
  @property({ attribute: false }) words: MapWords = english;
  /** Street tiles of the host's choice, `https://…/{z}/{x}/{y}.png` or one `.pmtiles` file; shown only after a tap. */
  @property({ attribute: 'tile-url' }) tileUrl = '';
  /** Whom to credit for them, as they ask for it. */
  @property({ attribute: 'tile-credit' }) tileCredit = '';

  @state() private stage: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  @state() private hint?: GestureHint;
  /** What the card in the corner is about: places chosen, or the one under the mouse or focus. */
  @state() private chosen: readonly MapPlace[] = [];
  @state() private look?: MapPlace;
  @state() private streets: Streets = 'off';
  @state() private announcement = '';
  @state() private limits = { canZoomIn: true, canZoomOut: true };

  // Not @query: its module would make the bundler cut Lit out of the first load's file into a second one.
  private get viewport(): HTMLElement {
    return this.renderRoot.querySelector('.viewport') as HTMLElement;
  }

  private get end(): HTMLElement {
    return this.renderRoot.querySelector('.end') as HTMLElement;
  }

  #places: readonly MapPlace[] = [];
  #tiles: TileAddress | undefined;
  #view: MapView | undefined;
  #sizes: ResizeObserver | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts attempts, so that parts which come for an old one are dropped. */
  #attempt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    surviveTranslation(this.renderRoot as ShadowRoot);
    // Not before the first drawing: there is nothing to observe yet.
    void this.updateComplete.then(() => this.#observe());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#attempt += 1;
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    clearTimeout(this.#hintTimer);
    this.#view?.destroy();
    this.#view = undefined;
    this.stage = 'waiting';
    this.streets = 'off';
    this.hint = undefined;
    this.chosen = [];
    this.look = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('listings')) {
      this.#places = toMapPlaces(this.listings);
      this.chosen = this.chosen.filter(({ id }) => this.#places.some((place) => place.id === id));
      this.look = undefined;
    }
    if (changed.has('tileUrl')) {
      this.#tiles = readTileAddress(this.tileUrl, document.baseURI);
      if (this.tileUrl && !this.#tiles) {
        console.warn(
          '<helpline-map> tile-url must be an https: address with {z}, {x} and {y}, or of a .pmtiles file. It is ignored.',
        );
      }
      this.#view?.hideStreets();
      this.streets = 'off';
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.#view) return;
    if (changed.has('words')) this.#view.setWords(this.words);
    if (changed.has('listings')) this.#view.setPlaces(this.#places);
    if (changed.has('here') || changed.has('words'))
      this.#view.setHere(this.here, this.#hereWords());
    if (changed.has('focusId')) this.#view.setFocusId(this.focusId);
  }

  #observe(): void {
    if (!this.isConnected || this.#sizes) return;
    if (!globalThis.ResizeObserver || !this.#isStyled()) {
      // Nobody says when there is room for the map: it opens at once, and keeps its size.
      if (this.stage === 'waiting') void this.#open();
      return;
    }
    this.#sizes = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      // Hidden: nothing to draw, and Leaflet would forget where it is.
      if (width === 0 || height === 0) return;
      if (this.#view) this.#view.resize();
      else if (this.stage === 'waiting') void this.#open();
    });
    this.#sizes.observe(this.viewport);
  }

  /** Not in Safari before 16.4 and Firefox before 101, where a policy may refuse every style sheet. */
  #isStyled(): boolean {
    return getComputedStyle(this.viewport).position === 'absolute';
  }

  async #open(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.stage = 'loading';
    try {
      if (!this.#isStyled()) throw new Error('There is no room for a map.');
      const { view, baseMap } = await HelplineMap.loadParts();
      if (attempt !== this.#attempt) return;
      this.#view = new view.MapView(this.viewport, baseMap, this.words, this.#viewEvents());
      this.#view.setPlaces(this.#places);
      if (this.here) this.#view.setHere(this.here, this.#hereWords());
      if (this.focusId !== undefined) this.#view.setFocusId(this.focusId);
      this.stage = 'ready';
    } catch {
      if (attempt === this.#attempt) this.stage = 'failed';
    }
  }

  #viewEvents(): MapViewEvents {
    return {
      onPlace: (place) => this.#choose(place),
      onGroup: (places, isOpened) => {
        this.look = undefined;
        this.chosen = isOpened ? [] : places;
        this.announcement = isOpened
          ? this.words.opened(places.length)
          : this.words.groupHere(places.length);
        if (!isOpened) void this.#focusCard();
      },
      onLook: (place) => {
        this.look = place;
      },
      onHint: (hint) => this.#showHint(hint),
      onZoom: (canZoomIn, canZoomOut) => {
        const { limits } = this;
        if (limits.canZoomIn === canZoomIn && limits.canZoomOut === canZoomOut) return;
        this.limits = { canZoomIn, canZoomOut };
      },
    };
  }

  #hereWords(): string {
    return this.here?.approximate ? this.words.hereAbout : this.words.here;
  }

  #choose(place: MapPlace): void {
    this.chosen = [place];
    this.dispatchEvent(new HelplineMapSelectEvent(place.id));
  }

  async #focusCard(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.choice')?.focus();
  }

  #closeCard(): void {
    this.chosen = [];
    this.viewport.focus({ preventScroll: true });
  }

  #showHint(hint: GestureHint): void {
    this.hint = hint;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.hint = undefined;
    }, HINT_MS);
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.end.focus();
  }

  async #changeStreets(wanted: 'off' | 'asking' | 'on'): Promise<void> {
    const view = this.#view;
    const tiles = this.#tiles;
    if (!view || !tiles) return;
    if (wanted === 'off') view.hideStreets();
    // Nobody else learns anything when the page's own server sends them.
    if (wanted === 'off' || (wanted === 'asking' && !tiles.isOwn)) {
      this.streets = wanted;
      return;
    }
    this.streets = 'loading';
    try {
      await view.showStreets(tiles, isDark(this));
      if (this.#view === view && this.streets === 'loading') this.streets = 'on';
    } catch {
      if (this.#view === view && this.streets === 'loading') this.streets = 'failed';
    }
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<section class="frame" aria-label=${words.title(this.#places.length)}>
      <a class="skip" href="#end" @click=${this.#skip}>${words.skip}</a>
      <div class="stage ${this.streets === 'on' ? 'has-streets' : ''}">
        <div
          class="viewport"
          role="application"
          tabindex="0"
          aria-label=${words.title(this.#places.length)}
          aria-describedby="keys"
          @keydown=${this.#onViewportKey}
        ></div>
        ${this.stage === 'ready' ? this.#renderOverMap() : this.#renderState()}
      </div>
      ${this.#renderBelow()}
      <p id="keys" class="unseen">${words.keys}</p>
      <p class="unseen" role="status">${this.announcement}</p>
      <span class="end unseen" tabindex="-1">${words.end}</span>
    </section>`;
  }

  #onViewportKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.chosen.length > 0) this.#closeCard();
  }

  #renderOverMap(): TemplateResult {
    const { words } = this;
    const key = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
    return html`${renderControls(words, this.limits, {
      zoomIn: () => this.#view?.zoomIn(),
      zoomOut: () => this.#view?.zoomOut(),
      showAll: () => this.#view?.showAll(),
    })}
    ${renderCard(words, this.look ? [this.look] : this.chosen, this.look !== undefined, {
      choose: (place) => this.#choose(place),
      close: () => this.#closeCard(),
    })}
    ${
      this.hint
        ? html`<p class="hint" aria-hidden="true">${this.hint === 'wheel' ? words.wheel(key) : words.twoFingers}</p>`
        : nothing
    }`;
  }

  #renderState(): TemplateResult {
    const { words } = this;
    if (this.stage !== 'failed') return html`<p class="state">${words.loading}</p>`;
    return html`<div class="state" role="alert">
      ${words.failed}
      <div><button class="button" type="button" @click=${this.#open}>${words.retry}</button></div>
    </div>`;
  }

  #renderBelow(): TemplateResult {
    const { words } = this;
    return html`${this.#places.length === 0 ? html`<p class="credit">${words.empty}</p>` : nothing}
      <div class="below">
        ${renderShapes(words, this.#places, this.here && this.#hereWords())}
        ${
          this.#tiles && this.stage === 'ready'
            ? renderStreets(words, this.streets, this.#tiles, (wanted) =>
                this.#changeStreets(wanted),
              )
            : nothing
        }
      </div>
      <p class="credit">
        ${words.credit}${this.streets === 'on' && this.tileCredit ? html`. ${this.tileCredit}` : nothing}
      </p>`;
  }
}

HelplineMap.loadParts = loadParts;
registerElement('helpline-map', HelplineMap);

declare global {
  interface HTMLElementTagNameMap {
    'helpline-map': HelplineMap;
  }
}
