/** What `npm run shots` takes a picture of: the pictures of README, and a set to look at one by one. */
import type { BrowserContextOptions, Page } from 'playwright-core';

export interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  /** A page of demo/; absent: the county's. */
  readonly page?: string;
  readonly options?: BrowserContextOptions;
  /** Goes into README, so it is committed. */
  readonly isPublished?: boolean;
  readonly isPrint?: boolean;
  /** Addresses that do not answer. */
  readonly blocks?: RegExp;
  readonly act?: (page: Page) => Promise<void>;
  /** What stands at the top of the picture; absent: the top of the page. */
  readonly look?: string;
  /** A sheet of paper is pictured in place of the page: which button of "Print", on which paper. */
  readonly sheet?: { readonly at: number; readonly paper: 'letter' | 'a4' };
}

type Act = (page: Page) => Promise<void>;

const search =
  (text: string): Act =>
  async (page) => {
    await page.getByRole('searchbox').first().fill(text);
  };

const unfold =
  (text: string): Act =>
  async (page) => {
    await page.getByText(text, { exact: true }).first().click();
  };

const press =
  (name: string): Act =>
  async (page) => {
    await page.getByRole('button', { name, exact: true }).first().click();
  };

const tick =
  (name: RegExp): Act =>
  async (page) => {
    await page.getByRole('checkbox', { name }).first().check();
  };

const speak =
  (language: string): Act =>
  async (page) => {
    await press({ fr: 'Français', es: 'Español' }[language] ?? 'English')(page);
  };

/** Opens what narrows the list. */
const openFilters: Act = async (page) => press('Filters')(page);

/** Folds the first card out, where there is little room. */
const unfoldCard: Act = async (page) => {
  const fold = page.getByRole('button', { name: /^More ways and details/ }).first();
  if (await fold.isVisible()) await fold.click();
  else await unfold('More')(page);
};

const find =
  (place: string): Act =>
  async (page) => {
    await openFilters(page);
    await page.getByRole('combobox', { name: /^ZIP, postal code/ }).fill(place);
    await press('Find')(page);
  };

/** Sets attributes of the finder. */
const set =
  (attributes: Readonly<Record<string, string>>): Act =>
  async (page) => {
    await page.locator('helpline-finder').evaluate((finder, all) => {
      for (const [name, value] of Object.entries(all)) finder.setAttribute(name, value);
    }, attributes);
  };

const inTurn =
  (...acts: readonly Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };

/** Every word a third longer, in letters that are not ours. */
const pseudo: Act = async (page) => {
  // A module of the tests, by the address that Vite serves it at.
  await page.evaluate(async (address) => {
    const { pseudoStrings } = await import(address);
    const finder = document.querySelector('helpline-finder') as unknown as { strings: unknown };
    finder.strings = pseudoStrings;
  }, '/test/support/pseudo-language.ts');
};

const fromRight: Act = async (page) => {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
};

const enlarge: Act = async (page) => {
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
};

/** A column beside something else. */
const narrow: Act = async (page) => {
  await page.locator('helpline-finder').evaluate((finder) => {
    (finder as HTMLElement).style.inlineSize = '280px';
  });
};

/** What README shows; committed. */
const PUBLISHED: readonly Shot[] = [
  { name: 'phone', width: 390, height: 1400, isPublished: true },
  { name: 'desktop', width: 1280, height: 1500, isPublished: true },
];

/** The first view at each width, in light and dark and in each language. */
const FIRST_VIEWS: readonly Shot[] = [320, 375, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['en', 'fr', 'es'].map((language) => ({
      name: `first-${width}-${colorScheme}-${language}`,
      width,
      height: 1400,
      options: { colorScheme },
      act: speak(language),
    })),
  ),
);

const RESULTS = '.results';

/** Each state on a phone and on a desk. */
const STATES: readonly Shot[] = Object.entries<Partial<Shot>>({
  need: { act: press('Get naloxone'), look: '.needs' },
  family: { act: press('I worry about someone'), look: RESULTS },
  'search-typo': { act: search('nalaxone'), look: RESULTS },
  'no-results': { act: search('zzzzqqqq'), look: RESULTS },
  alarm: { act: search('he is not breathing') },
  steps: { act: unfold('What to do in an overdose') },
  'steps-fr': { act: inTurn(speak('fr'), unfold('Que faire en cas de surdose')) },
  filters: { act: openFilters, look: '.search-row' },
  silent: { act: inTurn(openFilters, tick(/^I can’t talk right now/)), look: '.search-row' },
  deaf: { act: inTurn(openFilters, tick(/^Deaf or hard of hearing/)), look: '.search-row' },
  cards: { look: RESULTS },
  'cards-dark': { look: RESULTS, options: { colorScheme: 'dark' } },
  'cards-fr': { act: speak('fr'), look: RESULTS },
  more: { act: unfoldCard, look: '.results .card' },
  place: { act: find('97204'), look: '.search-row' },
  'place-unknown': { act: find('zzzz'), look: '.search-row' },
  map: { act: press('Show the map'), look: '.map-section' },
  'map-dark': {
    act: press('Show the map'),
    look: '.map-section',
    options: { colorScheme: 'dark' },
  },
  printing: { act: unfold('Print'), look: '.keep' },
  'quick-exit': { act: set({ 'quick-exit': '' }) },
  'failed-region': { blocks: /\/local[^/]*\/us-/, look: RESULTS },
  'print-preview': { isPrint: true },
  'forced-colours': { options: { forcedColors: 'active' } },
  'forced-cards': { options: { forcedColors: 'active' }, look: RESULTS },
  'more-contrast': { options: { contrast: 'more' } },
  'large-text': { act: enlarge },
  'large-cards': { act: enlarge, look: RESULTS },
  'right-to-left': { act: fromRight },
  'right-to-left-cards': { act: fromRight, look: RESULTS },
  'long-words': { act: pseudo },
  'long-cards': { act: pseudo, look: RESULTS },
}).flatMap(([name, shot]) =>
  [375, 1280].map((width) => ({ name: `${name}-${width}`, width, height: 1400, ...shot })),
);

/** Paper, at 96 pixels an inch. */
const SHEETS: readonly Shot[] = ['list', 'cards', 'poster'].flatMap((sheet, at) =>
  (['letter', 'a4'] as const).flatMap((paper) =>
    ['en', 'fr', 'es'].map((language) => ({
      name: `paper-${sheet}-${paper}-${language}`,
      width: 1280,
      act: inTurn(
        set({ 'page-href': 'https://cedar-county.example/help' }),
        speak(language),
        unfold({ fr: 'Imprimer', es: 'Imprimir' }[language] ?? 'Print'),
      ),
      sheet: { at, paper },
    })),
  ),
);

export const SHOTS: readonly Shot[] = [
  ...PUBLISHED,
  ...FIRST_VIEWS,
  ...STATES,
  ...SHEETS,
  { name: 'sidebar-280', width: 900, height: 1800, act: narrow },
  { name: 'sidebar-280-cards', width: 900, height: 1800, act: narrow, look: RESULTS },
  { name: 'sidebar-280-fr', width: 900, height: 1800, act: inTurn(narrow, speak('fr')) },
  {
    name: 'code-1280',
    width: 1280,
    height: 1000,
    act: async (page) => {
      await unfoldCard(page);
      await page
        .getByText(/^Use your phone to/)
        .first()
        .click();
    },
    look: '.results .card',
  },
  { name: 'two-finders', width: 1280, height: 1200, page: 'two-finders.html' },
  { name: 'themes', width: 1280, height: 2400, page: 'themes.html' },
  { name: 'system', width: 1280, height: 2400, page: 'system.html' },
  { name: 'hostile', width: 768, height: 1400, page: 'hostile-page.html' },
];
