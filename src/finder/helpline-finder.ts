import { LitElement, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MapWords } from '../map/map-words.js';
import type { Near, NearFilter } from '../nearby/near.js';
import type { MapState } from '../nearby/render-map-section.js';
import { guessLocality } from '../region/guess-locality.js';
import type { Locality } from '../region/region-code.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { browse } from '../search/browse.js';
import type { SearchQuery } from '../search/search-query.js';
import type { Need } from '../strings/strings.js';
import { afterPaint } from './after-paint.js';
import { Announcer } from './announcer.js';
import { arrangeFinder, countWords } from './arrange-finder.js';
import { copyText } from './copy-text.js';
import { drawFinder } from './draw-finder.js';
import {
  HelplineContactEvent,
  HelplineErrorEvent,
  HelplineRegionChangeEvent,
} from './finder-events.js';
import { readKinds, readLocality, warnOnce } from './finder-options.js';
import type { Arranged, FinderActions, FinderState, Later } from './finder-state.js';
import { finderStyles } from './helpline-finder.styles.js';
import type { HostStrings } from './host-strings.js';
import { LanguageLoader } from './language-loader.js';
import { ListingsInHand } from './listings-in-hand.js';
import { kindsFor } from './needs.js';
import type { OwnRecords } from './own-records.js';
import { RegionLoader } from './region-loader.js';
import { renderFallback } from './render-fallback.js';
import { SearchLoader } from './search-loader.js';
import type { TypedPlace } from './typed-place.js';

const MINUTE_MS = 60_000;

/**
 * Leads a person in the US or Canada to a helpline, naloxone or harm reduction nearby.
 * Carries its own data, sends nothing to anybody.
 *
 * @tag helpline-finder
 *
 * @slot - Shown until the finder is ready, and again if it fails: put plain `tel:` links here.
 * @slot intro - Your own words between the emergency strip and the search.
 * @slot footer - Your own words below the results.
 *
 * @fires {HelplineContactEvent} helpline-contact - A person chose a way to make contact. Has `resourceId` and `channelType`.
 * @fires {HelplineRegionChangeEvent} helpline-region-change - A person changed country or region, by choosing or by typing a place. Does not say to which.
 * @fires {HelplineExitEvent} helpline-exit - A person leaves by quick exit. Cancel it to lead them away yourself.
 * @fires {HelplineErrorEvent} helpline-error - Something did not load. Has `cause`: `region`, `language`, `records` or `render`.
 *
 * @csspart emergency - The emergency strip.
 * @csspart emergency-button - A button of the emergency strip.
 * @csspart controls - Place, search and needs.
 * @csspart languages - The switch of the language.
 * @csspart search - The search field.
 * @csspart need - A need button.
 * @csspart results - Count and cards.
 * @csspart card - One service.
 * @csspart contact - A way to make contact.
 * @csspart exit - The button of quick exit.
 *
 * @cssprop [--helpline-accent=#0b5d57] - Colour of buttons and links. Links get a readable shade of it.
 * @cssprop [--helpline-on-accent=#ffffff] - Text on the accent colour.
 * @cssprop [--helpline-surface=#ffffff] - Background of the finder and its cards.
 * @cssprop [--helpline-ink=#14201f] - Text.
 * @cssprop [--helpline-line=#c9d3d1] - Borders.
 * @cssprop [--helpline-font=system-ui, sans-serif] - Typeface.
 * @cssprop [--helpline-radius=10px] - Roundness of cards and buttons.
 */
export class HelplineFinder extends LitElement {
  static override styles = finderStyles;

  /** Where to look: an ISO 3166-2 code such as `US-OR` or `CA-QC`. A person can change it. */
  @property() region = '';

  /** `US` or `CA`, where the region is not known. Default: guessed from the device's time zone, and said to be. */
  @property() country = '';

  /** Language of the interface: `en`, `fr` or `es`. Default: that of the nearest ancestor with `lang`. */
  @property({ attribute: 'lang' }) language = '';

  /** Limits the list to kinds, separated by spaces: `naloxone harm-reduction`. Never touches the emergency strip. */
  @property() kinds = '';

  /** Level of the finder's own headings, 1 to 5, to fit your page. Default 2. */
  @property({ attribute: 'heading-level' }) headingLevel = '';

  /** A shorter finder for a sidebar: no descriptions, three cards a group. */
  @property({ type: Boolean }) compact = false;

  /** Where reports of wrong numbers go: an `https:` or `mailto:` address; `{id}` and `{data}` are filled in. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** The page's own `https:` address, if it may be shared and printed, as words and as a QR code. */
  @property({ attribute: 'page-href' }) pageHref = '';

  /** A button, and Shift three times, to leave at once for this `https:` address; without a value, for the weather. */
  @property({ attribute: 'quick-exit' }) quickExit?: string | null;

  /** Street tiles for the map, `https://…/{z}/{x}/{y}.png` or one `.pmtiles` file: shown only after a tap that names their host. */
  @property({ attribute: 'tile-url' }) tileUrl = '';

  /** Whom the map credits for these tiles. */
  @property({ attribute: 'tile-credit' }) tileCredit = '';

  /** Your own words in place of some of ours, by language: `{fr: {search: {label: '…'}}}`. Set a new object to change them. */
  @property({ attribute: false }) strings?: HostStrings;

  /** Records of your own: the `https:` or same-site address of a JSON file. Needs `connect-src` in a content security policy. */
  @property() src = '';

  /** Records of your own, as objects in the published schema. Set a new list to change them. */
  @property({ attribute: false }) records?: readonly unknown[];

  /** `merge` shows your records beside ours, `replace` instead of ours; national lines for a crisis always stay. Default `merge`. */
  @property({ attribute: 'data-mode' }) dataMode = '';

  @state() private chosen: Locality | undefined;
  @state() private text = '';
  @state() private need: Need | undefined;
  @state() private silentOnly = false;
  @state() private deaf = false;
  @state() private copy: FinderState['copy'];
  @state() private expanded: ReadonlySet<string> = new Set();
  @state() private near: Near | undefined;
  @state() private typedPlace: TypedPlace | undefined;
  @state() private nearFilter: NearFilter | undefined;
  @state() private mapState: MapState = 'hidden';
  @state() private focusId: string | undefined;
  @state() private later: Later | undefined;
  @state() private at = new Date();

  readonly #announcer = new Announcer(this);
  readonly #languageLoader = new LanguageLoader(this, () => this.#report('language'));
  readonly #regionLoader = new RegionLoader(this, () => this.#report('region'));
  readonly #searchLoader = new SearchLoader(this);
  readonly #listings = new ListingsInHand();
  #own: OwnRecords | undefined;
  readonly #actions = this.#makeActions();
  #mapWords: Readonly<Record<InterfaceLanguage, MapWords>> | undefined;
  #callerZone = 'UTC';
  #typed = '';
  #typing: Promise<void> | undefined;
  #state: FinderState | undefined;
  #arranged: Arranged | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#callerZone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
    this.at = new Date();
    this.#clock = setInterval(() => {
      this.at = new Date();
    }, MINUTE_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  protected override firstUpdated(): void {
    void this.#loadLater();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The host's word counts again as soon as it says something new.
    if (changed.has('region') || changed.has('country')) {
      this.chosen = undefined;
      this.#leaveTyped();
    }
    if (
      !this.#own &&
      (this.src || this.records) &&
      (changed.has('src') || changed.has('records'))
    ) {
      void this.#loadOwn();
    }
    try {
      const state = this.#derive();
      this.#arranged = arrangeFinder(state);
      this.#state = state;
    } catch (error) {
      // What was worked out before is still true: it stays.
      warnOnce(`could not use what it loaded: ${String(error)}`);
      this.#report('region');
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      if (this.#state && this.#arranged) {
        this.#announcer.language = this.#state.pack.strings.language;
        this.#announcer.sayCount(countWords(this.#state, this.#arranged.count));
      }
    } catch (error) {
      // Cards are drawn late, inside a directive: what is broken in one shows itself only here.
      render(this.#fallback(error), this.renderRoot, this.renderOptions);
    }
  }

  protected override render(): TemplateResult {
    try {
      if (!this.#state || !this.#arranged) throw new Error('nothing to draw');
      return drawFinder(this.#state, this.#arranged, this.#actions);
    } catch (error) {
      return this.#fallback(error);
    }
  }

  /** Everything that the finder shows, from what the host said, the person chose and the network brought. */
  #derive(): FinderState {
    this.#languageLoader.follow(this.language);
    const { pack } = this.#languageLoader;
    const fromHost = readLocality(this.region, this.country, (code) => code in pack.regionNames);
    const ownLocality = this.chosen ?? fromHost ?? guessLocality(this.#callerZone);
    const taken = this.typedPlace?.taken;
    const locality = taken?.locality ?? ownLocality;
    this.#regionLoader.show(locality.region, pack.shards);
    const listings = this.#listings.of({
      pack,
      details: this.later?.nationalDetails,
      local: this.#regionLoader.listings,
      own: this.#own?.follow(),
      country: locality.country,
    });
    this.#searchLoader.prepare(listings);
    const hostKinds = readKinds(this.kinds);
    const query: SearchQuery = {
      text: this.text,
      place: taken && this.typedPlace?.name,
      ...locality,
      kinds: kindsFor(this.need, hostKinds),
      silentOnly: this.silentOnly || this.deaf,
      at: this.at,
      callerZone: this.#callerZone,
    };
    const hasText = this.text.trim() !== '';
    return {
      pack,
      failedLanguage: this.#languageLoader.failed,
      locality,
      ownLocality,
      typedPlace: this.typedPlace,
      isGuessed: !taken && !this.chosen && !fromHost,
      listings,
      hostKinds,
      query,
      hasText,
      answer: hasText
        ? this.#searchLoader.answer(listings, query)
        : { results: browse(listings, query) },
      retired: hasText ? this.#searchLoader.retired(pack, query) : [],
      notes: this.#regionLoader.notes,
      status: this.#regionLoader.status,
      need: this.need,
      silentOnly: this.silentOnly,
      deaf: this.deaf,
      copy: this.copy,
      expanded: this.expanded,
      near: taken ? taken.near : this.near,
      nearFilter: this.nearFilter ?? {
        unit: locality.country === 'US' ? 'mi' : 'km',
        openNow: false,
      },
      mapState: this.mapState,
      mapWords: this.#mapWords,
      focusId: this.focusId,
      later: this.later,
      headingLevel: this.headingLevel,
      compact: this.compact,
      reportHref: this.reportHref,
      pageHref: this.pageHref,
      quickExit: this.quickExit,
      tileUrl: this.tileUrl,
      tileCredit: this.tileCredit,
    };
  }

  #makeActions(): FinderActions {
    return {
      speak: (language) => this.#languageLoader.choose(language),
      chooseLocality: (locality) => this.#chooseLocality(locality),
      chooseNear: (near, locality) => {
        if (locality) this.#chooseLocality(locality);
        else this.#setTyped(this.typedPlace && { asked: this.typedPlace.asked });
        this.near = near;
      },
      setTypedPlace: (place, isTap) => this.#setTyped(place, isTap),
      filterNear: (filter) => {
        this.nearFilter = filter;
      },
      type: (text) => {
        this.#searchLoader.load();
        this.#typed = text;
        this.#typing ??= this.#takeTyped();
      },
      focusSearch: () => this.#searchLoader.load(),
      chooseNeed: (need) => {
        this.need = need;
      },
      keepSilent: (silentOnly) => {
        this.silentOnly = silentOnly;
      },
      keepDeaf: (deaf) => {
        this.deaf = deaf;
      },
      reset: () => this.#reset(),
      retry: () => {
        this.#regionLoader.retry();
        this.requestUpdate();
        void this.#focusCount();
      },
      showAll: (group) => void this.#showAll(group.id, group.shown),
      toggleMap: (isWanted) => void this.#toggleMap(isWanted),
      showCard: (id) => void this.#showCard(id),
      look: (listing) => {
        if (this.mapState === 'shown') this.focusId = listing.id;
      },
      contact: (listing, type) => {
        this.dispatchEvent(new HelplineContactEvent(listing.id, type));
      },
      copy: (text) => void this.#copy(text),
      say: (message) => this.#announcer.say(message),
      marked: (text, result) => this.#searchLoader.marked(text, result),
    };
  }

  /** A letter is painted first and answered then, so that typing never waits; letters that come meanwhile are answered with it. */
  async #takeTyped(): Promise<void> {
    await afterPaint();
    this.#typing = undefined;
    this.text = this.#typed;
  }

  /** Complete when what was typed has its answer, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#typing;
    return super.getUpdateComplete();
  }

  async #loadOwn(): Promise<void> {
    try {
      const { OwnRecords } = await import('./own-records.js');
      this.#own ??= new OwnRecords(
        this,
        () => this.#languageLoader.pack.strings.language,
        () => this.#report('records'),
      );
      this.requestUpdate();
    } catch {
      this.#report('records');
    }
  }

  #fallback(error: unknown): TemplateResult {
    warnOnce(`could not draw itself: ${String(error)}`);
    this.#report('render');
    return renderFallback(this.#languageLoader.pack.strings);
  }

  #report(cause: HelplineErrorEvent['cause']): void {
    this.dispatchEvent(new HelplineErrorEvent(cause));
  }

  async #loadLater(): Promise<void> {
    try {
      this.later = await import('./after-first-view.js');
      this.later.attachLater(this, this.#languageLoader, () => this.#state, this.#actions);
    } catch {
      // The numbers stand without links and fold-outs; nothing to tell a person.
    }
  }

  async #toggleMap(isWanted: boolean): Promise<void> {
    this.mapState = isWanted ? 'loading' : 'hidden';
    if (!isWanted) return;
    try {
      this.#mapWords = await this.later?.loadMap();
      // A person may have taken it back meanwhile.
      if (this.mapState === 'loading') this.mapState = 'shown';
    } catch {
      this.mapState = 'failed';
    }
  }

  /** Goes from a pin to its card, which may not be drawn yet. */
  async #showCard(id: string): Promise<void> {
    this.focusId = id;
    const holder = this.#arranged?.groups.find(({ listings }) =>
      listings.some((listing) => listing.id === id),
    );
    if (holder) this.expanded = new Set([...this.expanded, holder.id]);
    await this.updateComplete;
    this.later?.showCard(this.renderRoot, id);
  }

  /** What a person chooses counts above what they typed, until they type another place. */
  #leaveTyped(): void {
    this.typedPlace &&= { asked: this.typedPlace.asked };
  }

  #setTyped(place: TypedPlace | undefined, isTap = false): void {
    const before = this.#state?.locality;
    const after = place?.taken?.locality ?? this.#state?.ownLocality;
    this.typedPlace = place;
    if (before?.region !== after?.region || before?.country !== after?.country) {
      this.expanded = new Set();
      this.dispatchEvent(new HelplineRegionChangeEvent());
    }
    if (isTap) void this.#focusCount();
  }

  #chooseLocality(locality: Locality): void {
    this.#leaveTyped();
    this.chosen = locality;
    this.near = undefined;
    this.expanded = new Set();
    this.dispatchEvent(new HelplineRegionChangeEvent());
  }

  #reset(): void {
    this.#typed = this.text = '';
    this.need = undefined;
    this.silentOnly = this.deaf = false;
    this.nearFilter = undefined;
    void this.#focusCount();
  }

  /** For a keyboard whose button has just gone: on to the line that says what there is now. */
  async #focusCount(): Promise<void> {
    await this.updateComplete;
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    if (!count) return;
    count.tabIndex = -1;
    count.focus();
  }

  async #copy(text: string): Promise<void> {
    const { ways } = this.#languageLoader.pack.strings;
    const isDone = await copyText(text);
    this.copy = { text, isDone };
    this.#announcer.say(isDone ? ways.copied : ways.copyFailed(text));
  }

  async #showAll(id: string, shown: number): Promise<void> {
    this.expanded = new Set([...this.expanded, id]);
    await this.updateComplete;
    // The button is gone: a keyboard goes on at the first card that it brought.
    const cards = this.renderRoot.querySelectorAll(`[data-group="${id}"] > .card`);
    cards[shown]?.querySelector<HTMLElement>('a, button, summary')?.focus();
  }
}
