import { LitElement, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ListingsInHand } from '../dataset/listings-in-hand.js';
import { guessLocality } from '../region/guess-locality.js';
import { kindsFor } from '../schema/needs.js';
import { browse } from '../search/browse.js';
import type { SearchQuery } from '../search/search-query.js';
import type { HostStrings } from '../strings/host-strings.js';
import { Announcer } from './announcer.js';
import { arrangeFinder, countWords } from './arrange-answer.js';
import { Choices } from './choices.js';
import { type Feature, Features } from './feature.js';
import { HelplineErrorEvent } from './finder-events.js';
import { readHeadingLevel, readKinds, readLocality, warnOnce } from './finder-options.js';
import type { Arranged, FinderState } from './finder-state.js';
import { finderStyles } from './helpline-finder.styles.js';
import { LanguageLoader } from './language-loader.js';
import { RegionLoader } from './region-loader.js';
import { renderFallback } from './render-fallback.js';
import { drawFinder } from './render-finder.js';
import { SearchLoader } from './search-loader.js';

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

  /** Brings the features; set where the element and they are put together. */
  static features: (() => Promise<{ readonly features: readonly Feature[] }>) | undefined;

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

  @state() private at = new Date();

  readonly #announcer = new Announcer(this);
  readonly #languageLoader = new LanguageLoader(this, () => this.#report('language'));
  readonly #regionLoader = new RegionLoader(this, () => this.#report('region'));
  readonly #searchLoader = new SearchLoader(this);
  readonly #listings = new ListingsInHand();
  readonly #choices = new Choices({
    element: this,
    announcer: this.#announcer,
    languages: this.#languageLoader,
    regions: this.#regionLoader,
    search: this.#searchLoader,
    shown: () => ({ state: this.#state, arranged: this.#arranged }),
  });
  readonly #features = new Features();
  #callerZone = 'UTC';
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
    void this.#bringFeatures();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region') || changed.has('country')) this.#choices.followHost();
    try {
      const state = this.#derive();
      this.#arranged = this.#features.all.reduce(
        (arranged, { arrange }) => arrange?.(arranged, state) ?? arranged,
        arrangeFinder(state),
      );
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
      return drawFinder(this.#state, this.#arranged, this.#choices.actions, this.#features);
    } catch (error) {
      return this.#fallback(error);
    }
  }

  /** Everything that the finder shows, from what the host said, the person chose and the network brought. */
  #derive(): FinderState {
    this.#languageLoader.follow(this.language);
    const { all } = this.#features;
    const pack = all.reduce(
      (dressed, { pack }) => pack?.(dressed) ?? dressed,
      this.#languageLoader.pack,
    );
    const fromHost = readLocality(this.region, this.country, (code) => code in pack.regionNames);
    const { chosen } = this.#choices;
    const ownLocality = chosen.locality ?? fromHost ?? guessLocality(this.#callerZone);
    const taken = chosen.typedPlace?.taken;
    const locality = taken?.locality ?? ownLocality;
    this.#regionLoader.show(locality.region, pack.shards);
    const listings = this.#listings.of({
      pack,
      details: all.find(({ details }) => details)?.details,
      local: this.#regionLoader.listings,
      own: all.find(({ blend }) => blend)?.blend?.(),
      country: locality.country,
    });
    this.#searchLoader.prepare(listings);
    const hostKinds = readKinds(this.kinds);
    const query: SearchQuery = {
      text: chosen.text,
      place: taken && chosen.typedPlace?.name,
      ...locality,
      kinds: kindsFor(chosen.need, hostKinds),
      elseKinds: chosen.need && hostKinds,
      silentOnly: chosen.silentOnly || chosen.deaf,
      at: this.at,
      callerZone: this.#callerZone,
    };
    const hasText = chosen.text.trim() !== '';
    return {
      chosen,
      pack,
      failedLanguage: this.#languageLoader.failed,
      locality,
      ownLocality,
      isGuessed: !taken && !chosen.locality && !fromHost,
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
      near: taken ? taken.near : chosen.near,
      nearFilter: chosen.nearFilter ?? {
        unit: locality.country === 'US' ? 'mi' : 'km',
        openNow: false,
      },
      headingLevel: readHeadingLevel(this.headingLevel),
      compact: this.compact,
      reportHref: this.reportHref,
      pageHref: this.pageHref,
      quickExit: this.quickExit,
      tileUrl: this.tileUrl,
      tileCredit: this.tileCredit,
    };
  }

  /** Complete when what was typed has its answer, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#choices.typed;
    return super.getUpdateComplete();
  }

  #fallback(error: unknown): TemplateResult {
    warnOnce(`could not draw itself: ${String(error)}`);
    this.#report('render');
    return renderFallback(this.#languageLoader.pack.strings);
  }

  #report(cause: HelplineErrorEvent['cause']): void {
    this.dispatchEvent(new HelplineErrorEvent(cause));
  }

  async #bringFeatures(): Promise<void> {
    try {
      const loaded = await HelplineFinder.features?.();
      if (!loaded) return;
      const port = {
        element: this,
        actions: this.#choices.actions,
        state: () => this.#state,
        arranged: () => this.#arranged,
        report: (cause: HelplineErrorEvent['cause']) => this.#report(cause),
      };
      const parts = loaded.features.map((feature) => feature(port));
      const root = this.renderRoot as ShadowRoot;
      for (const { styles } of parts) {
        if (!styles?.styleSheet) continue;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
      }
      this.#features.add(parts);
      this.requestUpdate();
    } catch {
      // The numbers stand without links and fold-outs; nothing to tell a person.
    }
  }
}
