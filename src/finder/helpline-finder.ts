import {
  type CSSResultGroup,
  LitElement,
  noChange,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RecordSource } from '../adapter/record-source.js';
import { afterPaint } from '../base/after-paint.js';
import { importAgain } from '../base/import-again.js';
import { warnOnce } from '../base/warn-once.js';
import { ListingsInHand } from '../dataset/listings-in-hand.js';
import { browse } from '../search/browse.js';
import type { HostStrings } from '../strings/host-strings.js';
import { Announcer } from './announcer.js';
import { arrangeAnswer, countWords } from './arrange-answer.js';
import { CardSlices, type Pace } from './card-slices.js';
import { Choices } from './choices.js';
import { deriveQuery, deriveState, deriveWhereabouts, hasText } from './derive-state.js';
import { deviceTime, deviceZone } from './device-time.js';
import { type Drawing, drawsSame } from './draws-same.js';
import { FEATURES_COMING, type Features, type FeaturesChunk, NO_FEATURES } from './feature.js';
import { ActionRunner } from './finder-actions.js';
import { type ErrorCause, HelplineErrorEvent, type ReadCounts } from './finder-events.js';
import { isOn, readKinds } from './finder-options.js';
import type { FinderState } from './finder-state.js';
import { finderStyles } from './helpline-finder.styles.js';
import { LanguageLoader } from './language-loader.js';
import { RegionLoader } from './region-loader.js';
import { renderFallback } from './render-fallback.js';
import { renderFinder } from './render-finder.js';
import { Room } from './room.js';
import { SearchLoader } from './search-loader.js';

const MINUTE_MS = 60_000;
/** Of a list without end, no more is copied. */
const MOST_COPIED = 100_000;

/**
 * Helps a person in the US or Canada reach a helpline, naloxone or harm reduction nearby.
 * Carries its own data and sends nothing to anyone.
 *
 * @tag helpline-finder
 *
 * @slot - Shown until the finder is ready, and again if it fails. Put plain `tel:` links here.
 * @slot intro - Your own text between the emergency strip and the search form.
 * @slot footer - Your own text below the results.
 *
 * @fires {HelplineContactEvent} helpline-contact - A person followed a link on a card to call, text, chat, write or open a page. Has `resourceId` and `channelType`.
 * @fires {HelplineRegionChangeEvent} helpline-region-change - A person chose or typed a place in another country or region. Does not say which.
 * @fires {HelplineExitEvent} helpline-exit - A person is leaving through quick exit. Cancel it to send them elsewhere yourself.
 * @fires {HelplineErrorEvent} helpline-error - Something failed. `cause` is `region`, `language` or `render`, or for your own data `records`, `layer` or `advisory`. For your own data, `counts` says how many entries were `read` and `leftOut`, and how many `fields` of the others were left out or corrected.
 *
 * @csspart emergency - The emergency strip.
 * @csspart emergency-button - A button of the emergency strip.
 * @csspart controls - The form: place, search and need buttons.
 * @csspart languages - The language switch.
 * @csspart search - The search field.
 * @csspart need - A need button.
 * @csspart results - The count and the cards.
 * @csspart card - One service.
 * @csspart contact - A contact button or link on a card.
 * @csspart exit - The quick-exit button.
 *
 * @cssprop [--helpline-accent=#0b5d57] - Colour of buttons and links. A link that would be too faint gets a readable shade of it.
 * @cssprop [--helpline-on-accent=#ffffff] - Text on the accent colour.
 * @cssprop [--helpline-surface=#ffffff] - Background of the finder and its cards.
 * @cssprop [--helpline-ink=#14201f] - Text.
 * @cssprop [--helpline-line=#c9d3d1] - Borders.
 * @cssprop [--helpline-font=system-ui, sans-serif] - Typeface.
 * @cssprop [--helpline-radius=10px] - Roundness of cards and buttons.
 */
export class HelplineFinder extends LitElement {
  static override get styles(): CSSResultGroup {
    return finderStyles;
  }

  /** Loads the features; set where the element and they are put together. */
  static features: (() => Promise<FeaturesChunk>) | undefined;

  /** State, province or territory to start with, as an ISO 3166-2 code: `US-OR`, `CA-QC`. A person can change it. */
  @property() region = '';

  /** `US` or `CA`, if you set no `region`. With neither, the finder guesses from the device's time zone and says so. */
  @property() country = '';

  /** Interface language: `en`, `fr` or `es`. Default: the `lang` of the nearest ancestor that has one. */
  @property({ attribute: 'lang' }) language = '';

  /** Limits the list to these kinds, separated by spaces: `naloxone harm-reduction`. The emergency strip always stays. */
  @property() kinds = '';

  /** Level of the finder's own headings, 1 to 5, to match your page. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel = '';

  /** A shorter finder for a sidebar: cards without descriptions or details, three cards per group. */
  @property({ converter: isOn }) compact = false;

  /** Where people report a wrong number: an `https:` or `mailto:` address. `{id}` becomes the record's id, `{data}` the date of the data. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** Your page's `https:` address, if it may appear on what people share and print, as text and as a QR code. */
  @property({ attribute: 'page-href' }) pageHref = '';

  /** Adds a quick-exit button. The button, or pressing Shift three times, opens this `https:` address at once; with no value, a weather page. */
  @property({ attribute: 'quick-exit' }) quickExit?: string | null;

  /** Street tiles for the map: `https://…/{z}/{x}/{y}.png`, or one `.pmtiles` file. Loaded only after a tap; if another site serves them, a notice names it first. */
  @property({ attribute: 'tile-url' }) tileUrl = '';

  /** Credit that the map shows for these tiles. */
  @property({ attribute: 'tile-credit' }) tileCredit = '';

  /** Your own text in place of ours, by language: `{fr: {search: {label: '…'}}}`. To change it, set a new object. */
  @property({ attribute: false }) strings?: HostStrings;

  /** A place to start near: a ZIP code, a Canadian postal code, or a town (`Salem, OR`). Sets the region, too, if you set none. */
  @property() near?: string;

  /** The county, city or tribe that the page is for: `41047` (FIPS), `3506` (Canadian census division) or a name. Services for it come first, and the count names it. */
  @property() area?: string;

  /** Address of a JSON file with your own records, or of the `directory.json` of a large directory: `https:`, or on your own site. A content security policy needs `connect-src` for it. */
  @property() src = '';

  /** Your own records, as objects that `resource.schema.json` or README describe. To change them, set a new array. */
  @property({ attribute: false }) records?: readonly unknown[] | undefined;

  /**
   * A live directory in place of `records`. It is told what a person types and where they are. An object with `search`, `near`
   * and `byId`, such as `hsdsSource(…)` of `helpline-finder/adapter`. Used once the features have loaded.
   */
  declare source?: RecordSource | undefined;

  /** `merge` shows your records along with ours, `replace` shows them instead. National crisis lines always stay. Default `merge`. */
  @property({ attribute: 'data-mode' }) dataMode = '';

  /** What you hide, correct, pin and add: an address of a JSON file, the JSON itself, or an object. To change it, set a new one. */
  @property() layer?: unknown;

  /** Like `layer`, but a file that is asked for at every visit: to pull or correct a number within the hour. It wins over `layer`. */
  @property({ attribute: 'advisory-src' }) advisorySrc?: string;

  @state() private at = deviceTime();

  /** How often anything but a choice of the person asked for a new drawing. Lit asks before fields have values. */
  declare private revision: number | undefined;
  /** @internal The list of `records` as it was when it was set: what the page does to it afterwards costs none. */
  declare given: unknown;
  /** What the page shows is to be worked out again. */
  declare private isStale: boolean | undefined;

  readonly #announcer = new Announcer(this);
  readonly #languages = new LanguageLoader(this, () => this.#report('language'));
  readonly #regions = new RegionLoader(this, () => this.#report('region'));
  readonly #search = new SearchLoader(this);
  readonly #room = new Room(this);
  readonly #listings = new ListingsInHand();
  #features: Features = FEATURES_COMING;
  readonly #choices = new Choices(() => {
    this.#isTouched = true;
    this.isStale = true;
    super.requestUpdate();
  });
  readonly #runner = new ActionRunner({
    element: this,
    announcer: this.#announcer,
    choices: this.#choices,
    languages: this.#languages,
    again: () => this.#again(),
    search: this.#search,
    state: () => this.#drawing?.state,
    arranged: () => this.#drawing?.arranged,
  });
  #callerZone = '';
  #drawing: Drawing | undefined;
  #failure: unknown;
  #isBroken = false;
  #isSame = false;
  #isLoading = false;
  #isTouched = false;
  readonly #slices = new CardSlices();
  #drawnCards: ReadonlySet<string> | undefined;
  #rest: Promise<void> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** Asks once more for what did not load: on a tap, or with the network back. */
  readonly #again = (): void => {
    if (this.#regions.status === 'failed') this.#regions.retry();
    this.#search.load();
    void this.#loadFeatures();
    // The language, too.
    this.requestUpdate();
  };

  /** A closed root that an archive or a prerenderer left, as `<template shadowrootmode="closed">`, is taken over as an open one is. */
  override attachShadow(options: ShadowRootInit): ShadowRoot {
    try {
      return super.attachShadow(options);
    } catch {
      return super.attachShadow({ ...options, mode: 'closed' });
    }
  }

  override connectedCallback(): void {
    // What a prerenderer or an archive kept of an older finder, as `<template shadowrootmode>`: never two lists, one of them old.
    if (!this.hasUpdated) this.shadowRoot?.replaceChildren();
    super.connectedCallback();
    addEventListener('online', this.#again);
    if (this.hasUpdated) void this.#loadFeatures();
    this.#callerZone = deviceZone();
    this.at = deviceTime();
    this.#clock = setInterval(() => {
      this.at = deviceTime();
      void this.#loadFeatures();
    }, MINUTE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    removeEventListener('online', this.#again);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    if (change[0] === 'records') this.given = listAsItIs(this.records);
    this.revision = (this.revision ?? 0) + 1;
    this.isStale = true;
    super.requestUpdate(...change);
  }

  /** The numbers are painted, and the region's are asked for, before the rest is. */
  protected override async firstUpdated(): Promise<void> {
    await afterPaint();
    // What is gone by then needs none, and would be kept by what they listen to.
    if (this.isConnected) void this.#loadFeatures();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && (changed.has('region') || changed.has('country')))
      this.#choices.followHost();
    try {
      let pace: Pace = 'more';
      this.#isSame = false;
      if (this.isStale || !this.#drawing) {
        this.isStale = false;
        const state = this.#load();
        const isTyped = this.#drawing?.state.chosen.text !== state.chosen.text;
        // Before anybody touched it, the region's lines come a moment after the country's. While the rest waits for a frame, the
        // cards before it wait for the same one.
        pace = isTyped || this.#rest || !this.#isTouched ? 'few' : 'first';
        const arranged = this.#features.arrange(arrangeAnswer(state), state);
        const drawing = { state, arranged };
        this.#isSame = isTyped && !this.#isBroken && drawsSame(this.#drawing, drawing);
        this.#drawing = drawing;
      }
      if (this.#isSame) return;
      const { state, arranged } = this.#drawing;
      this.#drawnCards = this.#slices.next(arranged.groups, state, pace);
      if (this.#slices.isPart && !this.#rest) {
        // The region's lines go before the rest of the country's.
        if (this.#regions.status === 'loading') this.#runner.restLater();
        this.#rest = this.#drawRest();
      }
    } catch (error) {
      this.#failure = error;
      // What was worked out before is still true: it stays.
      if (this.#drawing) this.#fallback(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      if (this.#drawing && !this.#drawing.state.pack.isStrip) {
        const { state, arranged } = this.#drawing;
        this.#announcer.language = state.pack.strings.language;
        const [text, said] = countWords(state, arranged);
        this.#announcer.sayCount(text, said, this.#isTouched);
      }
    } catch (error) {
      // A template throws when it is committed, after render() has returned.
      try {
        render(this.#fallback(error), this.renderRoot, this.renderOptions);
      } catch {
        // Nothing can be drawn on this page as a template is.
        (this.renderRoot as ShadowRoot).replaceChildren(this.#fallback(error));
      }
    }
  }

  protected override render(): TemplateResult | Node | typeof noChange {
    try {
      if (!this.#drawing) throw this.#failure;
      if (this.#isSame) return noChange;
      const { state, arranged } = this.#drawing;
      const drawn = renderFinder(
        state,
        arranged,
        this.#runner.actions,
        this.#features,
        this.#drawnCards,
      );
      this.#isBroken = false;
      return drawn;
    } catch (error) {
      return this.#fallback(error);
    }
  }

  /** Starts every load that what the host said and the person chose asks for, and says what all of it comes to by now. */
  #load(): FinderState {
    this.#languages.follow(this.language);
    const { chosen } = this.#choices;
    const pack = this.#features.pack(this.#languages.pack);
    const clock = { at: this.at, callerZone: this.#callerZone };
    const whereabouts = deriveWhereabouts(
      this,
      chosen,
      (code) => code in pack.regionNames,
      clock.callerZone,
    );
    const { locality } = whereabouts;
    // Whose language is on its way has its regions on its way, too.
    if (!pack.isStrip) this.#regions.show(locality.region, pack.shards);
    const listings = this.#listings.of({
      pack,
      details: this.#features.details,
      local: this.#regions.listings,
      own: this.#features.blend,
      held: this.#features.layer !== this.layer && this.layer,
      country: locality.country,
    });
    this.#search.prepare(listings);
    const query = deriveQuery(readKinds(this.kinds), chosen, locality, clock);
    const isTyped = hasText(query);
    return deriveState(this, chosen, whereabouts, query, {
      pack,
      failedLanguage: this.#languages.failed,
      listings,
      notes: this.#regions.notes,
      status: this.#regions.status,
      answer: isTyped ? this.#search.answer(listings, query) : { results: browse(listings, query) },
      retired: isTyped ? this.#search.retired(pack, query) : [],
      copied: this.#runner.copied,
      isSmall: this.#room.isSmall,
      revision: this.revision,
    });
  }

  /** Complete when what was typed has its answer, too, and each card is there, in the language of the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#runner.typed;
    await this.#languages.first;
    const isComplete = await super.getUpdateComplete();
    if (!this.#rest) return isComplete;
    this.#runner.rest();
    await this.#rest;
    return this.getUpdateComplete();
  }

  async #drawRest(): Promise<void> {
    while (this.#runner.rested) await this.#runner.rested;
    await afterPaint();
    this.#rest = undefined;
    super.requestUpdate();
  }

  #fallback(error: unknown): Node {
    try {
      warnOnce(`could not draw itself: ${error}`);
      if (!this.#isBroken) this.#report('render');
    } catch {
      // What the page broke may be of use for telling, too: the numbers need none of it.
    }
    this.#isBroken = true;
    return renderFallback(this.#languages.pack.strings);
  }

  #report(cause: ErrorCause, counts?: ReadCounts): void {
    this.dispatchEvent(new HelplineErrorEvent(cause, counts));
  }

  async #loadFeatures(): Promise<void> {
    const load = HelplineFinder.features;
    if (!load || this.#isLoading || this.#features.draw !== NO_FEATURES.draw) return;
    this.#isLoading = true;
    let features = NO_FEATURES;
    try {
      const [loaded] = await Promise.all([importAgain(load), this.#languages.loadLater()]);
      if (this.#languages.pack.strings.later)
        features = loaded.attachFeatures({
          element: this,
          actions: this.#runner.actions,
          state: () => this.#drawing?.state,
          arranged: () => this.#drawing?.arranged,
          report: (cause, counts) => this.#report(cause, counts),
        });
    } catch {
      // The numbers stand without links and fold-outs; nothing to tell a person.
    }
    this.#isLoading = false;
    this.#features = features;
    this.requestUpdate();
  }
}

function listAsItIs(list: unknown): unknown {
  try {
    const copy = (list as unknown[]).slice(0, MOST_COPIED);
    copy.length = (list as unknown[]).length;
    return copy;
  } catch {
    // No list: who reads it says so.
    return list;
  }
}
