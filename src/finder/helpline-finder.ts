import { LitElement, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { warnOnce } from '../base/warn-once.js';
import { ListingsInHand } from '../dataset/listings-in-hand.js';
import { browse } from '../search/browse.js';
import type { HostStrings } from '../strings/host-strings.js';
import { Announcer } from './announcer.js';
import { arrangeAnswer, countWords } from './arrange-answer.js';
import { Choices } from './choices.js';
import { deriveQuery, deriveState, deriveWhereabouts, hasText } from './derive-state.js';
import { type Features, type FeaturesChunk, NO_FEATURES } from './feature.js';
import { ActionRunner } from './finder-actions.js';
import { HelplineErrorEvent } from './finder-events.js';
import { readKinds } from './finder-options.js';
import type { Arranged, FinderState } from './finder-state.js';
import { finderStyles } from './helpline-finder.styles.js';
import { LanguageLoader } from './language-loader.js';
import { RegionLoader } from './region-loader.js';
import { renderFallback } from './render-fallback.js';
import { renderFinder } from './render-finder.js';
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

  /** Loads the features; set where the element and they are put together. */
  static features: (() => Promise<FeaturesChunk>) | undefined;

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
  readonly #languages = new LanguageLoader(this, () => this.#report('language'));
  readonly #regions = new RegionLoader(this, () => this.#report('region'));
  readonly #search = new SearchLoader(this);
  readonly #listings = new ListingsInHand();
  #features: Features = NO_FEATURES;
  readonly #choices = new Choices(() => this.requestUpdate());
  readonly #runner = new ActionRunner({
    element: this,
    announcer: this.#announcer,
    choices: this.#choices,
    languages: this.#languages,
    regions: this.#regions,
    search: this.#search,
    state: () => this.#state,
    arranged: () => this.#arranged,
  });
  #callerZone = 'UTC';
  #state: FinderState | undefined;
  #arranged: Arranged | undefined;
  #failure: unknown;
  #isBroken = false;
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
    void this.#loadFeatures();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region') || changed.has('country')) this.#choices.followHost();
    try {
      const state = this.#load();
      this.#arranged = this.#features.arrange(arrangeAnswer(state), state);
      this.#state = state;
    } catch (error) {
      this.#failure = error;
      // What was worked out before is still true: it stays.
      if (this.#state) this.#fallback(error);
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
      // A template throws when it is committed, after render() has returned.
      render(this.#fallback(error), this.renderRoot, this.renderOptions);
    }
  }

  protected override render(): TemplateResult {
    try {
      if (!this.#state || !this.#arranged) throw this.#failure;
      const drawn = renderFinder(this.#state, this.#arranged, this.#runner.actions, this.#features);
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
    this.#regions.show(locality.region, pack.shards);
    const listings = this.#listings.of({
      pack,
      details: this.#features.details,
      local: this.#regions.listings,
      own: this.#features.blend,
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
    });
  }

  /** Complete when what was typed has its answer, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#runner.typed;
    return super.getUpdateComplete();
  }

  #fallback(error: unknown): TemplateResult {
    warnOnce(`could not draw itself: ${String(error)}`);
    if (!this.#isBroken) this.#report('render');
    this.#isBroken = true;
    return renderFallback(this.#languages.pack.strings);
  }

  #report(cause: HelplineErrorEvent['cause']): void {
    this.dispatchEvent(new HelplineErrorEvent(cause));
  }

  async #loadFeatures(): Promise<void> {
    try {
      const [loaded] = await Promise.all([
        HelplineFinder.features?.(),
        this.#languages.loadLater(),
      ]);
      if (!loaded) return;
      this.#features = loaded.attachFeatures({
        element: this,
        actions: this.#runner.actions,
        state: () => this.#state,
        arranged: () => this.#arranged,
        report: (cause) => this.#report(cause),
      });
      this.requestUpdate();
    } catch {
      // The numbers stand without links and fold-outs; nothing to tell a person.
    }
  }
}
