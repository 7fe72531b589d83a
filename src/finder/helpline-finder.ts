import { html, LitElement, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { mergeListings } from '../dataset/merge-listings.js';
import { nationalListings } from '../dataset/national.js';
import { datasetInfo } from '../generated/dataset-info.js';
import type { MapWords } from '../map/map-words.js';
import type { Near, NearFilter } from '../nearby/near.js';
import type { MapState } from '../nearby/render-map-section.js';
import { guessLocality } from '../region/guess-locality.js';
import type { Country, Locality } from '../region/region-code.js';
import type { Listing, RetiredListing } from '../schema/listing.js';
import type { ChannelType, InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { browse } from '../search/browse.js';
import type { SearchAnswer, SearchQuery } from '../search/search-query.js';
import type { LanguagePack } from '../strings/language-pack.js';
import type { Need } from '../strings/strings.js';
import { Announcer } from './announcer.js';
import { arrangeResults } from './arrange-results.js';
import { copyText } from './copy-text.js';
import { fallbackLines, lineOpenNow } from './fallback-lines.js';
import {
  HelplineContactEvent,
  HelplineErrorEvent,
  HelplineRegionChangeEvent,
} from './finder-events.js';
import { readHeadingLevel, readKinds, readLocality, warnOnce } from './finder-options.js';
import { finderStyles } from './helpline-finder.styles.js';
import { LanguageLoader } from './language-loader.js';
import { kindsFor, needsWithin } from './needs.js';
import { RegionLoader } from './region-loader.js';
import type { RenderContext } from './render-context.js';
import { renderControls } from './render-controls.js';
import { renderEmergency } from './render-emergency.js';
import { renderFallback } from './render-fallback.js';
import { type ResultGroup, renderResults } from './render-results.js';
import { usableChannels } from './render-ways.js';
import { SearchLoader } from './search-loader.js';

const MINUTE_MS = 60_000;
const PAGE_SIZE = 8;
const COMPACT_PAGE_SIZE = 3;

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
 * @fires {HelplineRegionChangeEvent} helpline-region-change - A person changed country or region. Does not say to which.
 * @fires {HelplineExitEvent} helpline-exit - A person leaves by quick exit. Cancel it to lead them away yourself.
 * @fires {HelplineErrorEvent} helpline-error - Something did not load. Has `cause`: `region`, `language` or `render`.
 *
 * @csspart emergency - The emergency strip.
 * @csspart emergency-button - A button of the emergency strip.
 * @csspart controls - Place, search and needs.
 * @csspart search - The search field.
 * @csspart need - A need button.
 * @csspart results - Count and cards.
 * @csspart card - One service.
 * @csspart contact - A way to make contact.
 * @csspart exit - The button of quick exit.
 *
 * @cssprop [--helpline-accent=#0b5d57] - Colour of buttons and links. Needs 4.5:1 against the surface.
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

  @state() private chosen: Locality | undefined;
  @state() private text = '';
  @state() private need: Need | undefined;
  @state() private silentOnly = false;
  @state() private deaf = false;
  @state() private copy: { readonly text: string; readonly isDone: boolean } | undefined;
  @state() private expanded: ReadonlySet<string> = new Set();
  @state() private near: Near | undefined;
  @state() private nearFilter: NearFilter | undefined;
  @state() private mapState: MapState = 'hidden';
  @state() private focusId: string | undefined;
  @state() private later: typeof import('./after-first-view.js') | undefined;
  @state() private at = new Date();

  readonly #announcer = new Announcer(this);
  readonly #languageLoader = new LanguageLoader(this, () => this.#report('language'));
  readonly #regionLoader = new RegionLoader(this, () => this.#report('region'));
  readonly #searchLoader = new SearchLoader(this);
  #mapWords: Readonly<Record<InterfaceLanguage, MapWords>> | undefined;
  #pack: LanguagePack = this.#languageLoader.pack;
  #callerZone = 'UTC';
  #locality: Locality = { country: 'US' };
  #isGuessed = false;
  #national: readonly Listing[] = [];
  #listings: readonly Listing[] = [];
  #merged: readonly [readonly Listing[], readonly Listing[], Country] | undefined;
  #answer: SearchAnswer = { results: [] };
  #retired: readonly RetiredListing[] = [];
  #count = 0;
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
    try {
      this.#derive(changed);
    } catch (error) {
      // What was worked out before is still true: it stays.
      warnOnce(`could not use what it loaded: ${String(error)}`);
      this.#report('region');
    }
  }

  #derive(changed: PropertyValues): void {
    this.#languageLoader.follow(this.language);
    if (
      this.#pack !== this.#languageLoader.pack ||
      changed.has('later') ||
      this.#national.length === 0
    ) {
      this.#pack = this.#languageLoader.pack;
      this.#national = nationalListings(this.#pack.nationalWords, this.later?.nationalDetails);
    }
    // The host's word counts again as soon as it says something new.
    if (changed.has('region') || changed.has('country')) this.chosen = undefined;
    const fromHost = readLocality(
      this.region,
      this.country,
      (code) => code in this.#pack.regionNames,
    );
    this.#isGuessed = !this.chosen && !fromHost;
    this.#locality = this.chosen ?? fromHost ?? guessLocality(this.#callerZone);
    this.#regionLoader.show(this.#locality.region, this.#pack.shards);
    this.#merge(this.#national, this.#regionLoader.listings, this.#locality.country);
    const query: SearchQuery = {
      text: this.text,
      region: this.#locality.region,
      country: this.#locality.country,
      kinds: kindsFor(this.need, readKinds(this.kinds)),
      silentOnly: this.#isSilent,
      at: this.at,
      callerZone: this.#callerZone,
    };
    const hasText = this.text.trim() !== '';
    this.#retired = hasText ? this.#searchLoader.retired(this.#pack, query) : [];
    this.#answer = hasText
      ? this.#searchLoader.answer(this.#listings, query)
      : { results: browse(this.#listings, query) };
  }

  get #isSilent(): boolean {
    return this.silentOnly || this.deaf;
  }

  /**
   * The listings of the country in hand, the same list while its parts stay the same, so that a keystroke builds no
   * new index. Another country's lines would outweigh this one's weaker matches in it.
   */
  #merge(national: readonly Listing[], local: readonly Listing[], country: Country): void {
    const [oldNational, oldLocal, oldCountry] = this.#merged ?? [];
    if (oldNational === national && oldLocal === local && oldCountry === country) return;
    this.#merged = [national, local, country];
    this.#listings = mergeListings(
      national.filter(({ regions }) => regions.includes(country)),
      local,
    );
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // Cards are drawn late, inside a directive: what is broken in one shows itself only here.
      render(this.#fallback(error), this.renderRoot, this.renderOptions);
    }
    this.#announcer.sayCount(this.#countText());
  }

  #fallback(error: unknown): TemplateResult {
    warnOnce(`could not draw itself: ${String(error)}`);
    this.#report('render');
    return renderFallback(this.#pack.strings);
  }

  #report(cause: HelplineErrorEvent['cause']): void {
    this.dispatchEvent(new HelplineErrorEvent(cause));
  }

  async #loadLater(): Promise<void> {
    try {
      this.later = await import('./after-first-view.js');
      this.later.attachLater(this);
    } catch {
      // The numbers stand without links and fold-outs; nothing to tell a person.
    }
  }

  async #toggleMap(isWanted: boolean): Promise<void> {
    if (!isWanted) {
      this.mapState = 'hidden';
      return;
    }
    this.mapState = 'loading';
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
    this.expanded = new Set([...this.expanded, 'local', 'near', 'national', 'best', 'instead']);
    await this.updateComplete;
    const card = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (!card) return;
    card.tabIndex = -1;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'center' });
  }

  #chooseNear(near: Near | undefined, locality?: Locality): void {
    if (locality) this.#chooseLocality(locality);
    this.near = near;
  }

  #filter(): NearFilter {
    const unit = this.#locality.country === 'US' ? 'mi' : 'km';
    return this.nearFilter ?? { unit, openNow: false };
  }

  #chooseLocality(locality: Locality): void {
    this.chosen = locality;
    this.near = undefined;
    this.expanded = new Set();
    this.dispatchEvent(new HelplineRegionChangeEvent());
  }

  #reset(): void {
    this.text = '';
    this.need = undefined;
    this.silentOnly = this.deaf = false;
    void this.#focusCount();
  }

  /** For a keyboard whose button has just gone: on to the line that says what there is now. */
  async #focusCount(): Promise<void> {
    await this.updateComplete;
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    if (count) {
      count.tabIndex = -1;
      count.focus();
    }
  }

  async #copy(text: string): Promise<void> {
    const { ways } = this.#pack.strings;
    const isCopied = await copyText(text);
    this.copy = { text, isDone: isCopied };
    this.#announcer.say(isCopied ? ways.copied : ways.copyFailed(text));
  }

  async #showAll(group: ResultGroup): Promise<void> {
    this.expanded = new Set([...this.expanded, group.id]);
    await this.updateComplete;
    // The button is gone: a keyboard goes on at the first card that it brought.
    const cards = this.renderRoot.querySelectorAll(`[data-group="${group.id}"] > .card`);
    cards[group.shown]?.querySelector<HTMLElement>('a, button, summary')?.focus();
  }

  #placeName(): string {
    const { region, country } = this.#locality;
    const { strings, regionNames } = this.#pack;
    return (region && regionNames[region]) || strings.place.acrossCountry[country];
  }

  #countText(): string {
    const { results } = this.#pack.strings;
    const count = this.#count;
    return count > 0 ? results.count(count, this.#placeName()) : results.none(this.#placeName());
  }

  protected override render(): TemplateResult {
    try {
      return this.#draw();
    } catch (error) {
      return this.#fallback(error);
    }
  }

  #draw(): TemplateResult {
    const { strings } = this.#pack;
    const level = readHeadingLevel(this.headingLevel);
    return html`
      <div class="finder ${this.compact ? 'compact' : ''}" lang=${strings.language}>
        ${this.quickExit == null ? '' : html`<div class="exit" lang=${strings.language} data-country=${this.#locality.country}></div>`}
        ${renderEmergency({
          strings,
          country: this.#locality.country,
          headingLevel: level,
          urgent: this.#answer.action,
          later: this.later,
        })}
        <slot name="intro"></slot>
        ${this.#renderControls()} ${this.#renderResults(level)}
        <slot name="footer"></slot>
        <slot name="status" class="hidden"></slot>
        <slot hidden></slot>
      </div>
    `;
  }

  #renderControls(): TemplateResult {
    const { strings, regionNames } = this.#pack;
    const { country } = this.#locality;
    const collator = new Intl.Collator(strings.locale);
    return renderControls({
      strings,
      locality: this.#locality,
      regions: Object.entries(regionNames)
        .filter(([code]) => code.startsWith(`${country}-`))
        .map(([code, name]) => ({ code, name }))
        .sort((a, b) => collator.compare(a.name, b.name)),
      isGuessed: this.#isGuessed,
      placeField: this.later?.renderPlaceField({
        language: strings.language,
        locality: this.#locality,
        regionNames,
        countryNames: strings.place.countries,
        near: this.near,
        filter: this.#filter(),
        onNear: (near, locality) => this.#chooseNear(near, locality),
        onFilter: (filter) => {
          this.nearFilter = filter;
        },
        onSay: (message) => this.#announcer.say(message),
      }),
      text: this.text,
      needs: needsWithin(readKinds(this.kinds)),
      need: this.need,
      silentOnly: this.silentOnly,
      deaf: this.deaf,
      later: this.later,
      onLocality: (locality) => this.#chooseLocality(locality),
      onText: (text) => {
        this.#searchLoader.load();
        this.text = text;
      },
      onSearchFocus: () => this.#searchLoader.load(),
      onNeed: (need) => {
        this.need = need;
      },
      onSilent: (silentOnly) => {
        this.silentOnly = silentOnly;
      },
      onDeaf: (deaf) => {
        this.deaf = deaf;
      },
    });
  }

  #renderResults(level: number): TemplateResult {
    const { strings } = this.#pack;
    const { country, region } = this.#locality;
    const results = this.#answer.results;
    const lines = fallbackLines(this.#listings, country);
    const context = this.#context(level, lines);
    const fallback = lines.filter((line) => usableChannels(line, context).length > 0);
    const pageSize = this.compact ? COMPACT_PAGE_SIZE : PAGE_SIZE;
    const arranged = arrangeResults({
      answer: this.#answer,
      instead: this.#retired.flatMap(({ replacedBy }) =>
        replacedBy.flatMap((id) => this.#listings.find((listing) => listing.id === id) ?? []),
      ),
      fallback,
      hasText: this.text.trim() !== '',
      pageSize,
      expanded: this.expanded,
      placeName: this.#placeName(),
      countryName: strings.place.acrossCountry[country],
      strings,
    });
    const nearby = this.later?.arrangeGroups(arranged, {
      near: this.near,
      filter: this.#filter(),
      at: this.at,
      callerZone: this.#callerZone,
      language: strings.language,
      pageSize,
      expanded: this.expanded,
    });
    const groups = nearby?.groups ?? arranged;
    this.#count = nearby?.count ?? results.length;
    return renderResults({
      context,
      countText: this.#countText(),
      groups,
      farNote: nearby?.note,
      map: this.later?.renderMapSection({
        language: strings.language,
        state: this.mapState,
        mapWords: this.#mapWords?.[strings.language],
        listings: groups.flatMap(({ listings }) => listings),
        near: this.near,
        focusId: this.focusId,
        tileUrl: this.tileUrl,
        tileCredit: this.tileCredit,
        onToggle: (isWanted) => void this.#toggleMap(isWanted),
        onSelect: (id) => void this.#showCard(id),
      }),
      status: this.#regionLoader.status,
      placeName: this.#placeName(),
      need: this.need,
      later: this.later,
      noLocal:
        region !== undefined &&
        results.length > 0 &&
        !results.some(({ scope }) => scope === 'local'),
      retired: this.#retired,
      isEmpty: results.length === 0 && this.#retired.length === 0,
      isNarrowed: this.text.trim() !== '' || this.need !== undefined || this.#isSilent,
      onRetry: () => {
        this.#regionLoader.retry();
        this.requestUpdate();
        void this.#focusCount();
      },
      onReset: () => this.#reset(),
      onMore: (group) => void this.#showAll(group),
    });
  }

  #context(level: number, fallback: readonly Listing[]): RenderContext {
    const { country, region } = this.#locality;
    return {
      strings: this.#pack.strings,
      regionName: (code) => this.#pack.regionNames[code] ?? code,
      at: this.at,
      callerZone: this.#callerZone,
      locality: region ?? country,
      headingLevel: level + 1,
      compact: this.compact,
      silentOnly: this.#isSilent,
      deaf: this.deaf,
      reportHref: this.reportHref || undefined,
      pageHref: this.pageHref,
      dataDate: datasetInfo.newestCheck,
      meanwhile: lineOpenNow(
        this.#answer.results.map(({ listing }) => listing),
        fallback,
        this.at,
        this.#callerZone,
      ),
      copy: this.copy,
      renderMore: this.later?.renderMore,
      marked: (text, listing) =>
        this.#searchLoader.marked(
          text,
          this.#answer.results.find((result) => result.listing === listing),
        ),
      distanceTo: (listing) =>
        this.later?.distanceWords(
          listing,
          this.near,
          this.#filter(),
          this.later.nearbyWords[this.#pack.strings.language],
        ),
      directionsTo: (listing) => this.later?.renderDirections(listing, this.#pack.strings.language),
      zip: this.near?.zip,
      onLook: (listing) => {
        if (this.mapState === 'shown') this.focusId = listing.id;
      },
      listingOf: (id) => this.#listings.find((listing) => listing.id === id),
      onContact: (listing: Listing, type: ChannelType) => {
        this.dispatchEvent(new HelplineContactEvent(listing.id, type));
      },
      onCopy: (text) => void this.#copy(text),
    };
  }
}
