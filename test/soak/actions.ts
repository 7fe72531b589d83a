/** What a person, and the page around, do to the finder. */
import type { Locator, Page, Request } from 'playwright-core';
import type { Random } from './random.js';

export interface Soak {
  readonly page: Page;
  readonly random: Random;
  readonly setOffline: (isOff: boolean) => Promise<void>;
}

const WORDS = [
  'naloxone',
  'nalaxone',
  'detox',
  'detox in Tulsa',
  'i want to die',
  'sobredosis',
  'surdose',
  'meth',
  'suboxone',
  'my son is using',
  '741741',
  '800-484-8311',
  'ayuda en español',
  '(',
  '\\',
  '😀😀',
  ' ',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'methadone near 97204',
  'friends of people who drink',
  'fentanyl strips',
  'call',
  'x'.repeat(500),
];
const PLACES = [
  '97204',
  'Portland',
  'Portland, OR 97204, USA',
  'M5V 3L9',
  'Toronto',
  'Montréal (Québec) H2X 1Y4 Canada',
  '99999',
  'nowhere at all',
  '10 Main St, Springfield',
  'Tulsa',
  '00000',
  'Paris',
  'H0H 0H0',
  'San Juan',
  '"',
];
const REGIONS = [
  'US-OR',
  'US-TX',
  'US-VT',
  'US-AK',
  'US-PR',
  'CA-QC',
  'CA-ON',
  'CA-NU',
  'US-CA',
  'XX-99',
  '',
  'us-ny',
];
/** A few, as with regions: Portland, Vancouver across the river, Ottawa, Gatineau, the sea off Alaska, and null island. */
const POINTS = [
  { latitude: 45.5, longitude: -122.7 },
  { latitude: 45.63, longitude: -122.67 },
  { latitude: 45.42, longitude: -75.7 },
  { latitude: 45.48, longitude: -75.65 },
  { latitude: 56, longitude: -150 },
  { latitude: 0, longitude: 0 },
];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  region: REGIONS,
  country: ['US', 'CA', '', 'MX'],
  lang: ['en', 'fr', 'es', 'fr-CA', 'de', ''],
  kinds: ['', 'naloxone', 'treatment peer-support', 'nonsense', 'crisis'],
  'heading-level': ['1', '2', '5', '9', 'x'],
  compact: ['', ''],
  'report-href': ['https://county.example/{id}', 'javascript:alert(1)', 'mailto:a@example.org'],
  'page-href': ['https://county.example/help', 'x'],
  'quick-exit': ['', 'https://weather.example/', 'javascript:alert(1)'],
  src: ['/records.json', '/nowhere.json', 'ftp://x', ''],
  'data-mode': ['merge', 'replace', 'x'],
  hidden: [],
};

const finder = (page: Page) => page.locator('helpline-finder');
/** How many options of a list are chosen, from the first. */
const OPTIONS = 6;
const FILTERS = /^(Filters|Filtres|Filtros)/;
const LOCATE = /Use my location|Utiliser ma position|Usar mi ubicación/;
const tap = async (page: Page, name: RegExp): Promise<void> => {
  const found = finder(page).getByRole('button', { name });
  if ((await found.count()) > 0) await touch(page, found.first());
};

/**
 * Clicks where something is, on whatever covers it. Not by the driver's own click: where that waits in vain, the
 * driver keeps a hold of the element for good, and with it a whole finder that the page has let go.
 */
async function touch(page: Page, target: Locator): Promise<void> {
  const [x, y] = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return width > 0 ? [left + width / 2, top + height / 2] : [];
  });
  if (x !== undefined && y !== undefined) await page.mouse.click(x, y);
}

/** Writes into a field what stands in it from then on, as fingers do. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await touch(page, field);
  await page.keyboard.press('ControlOrMeta+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

/** Chooses from a list, by place or value. */
const pick = (select: Locator, wanted: number | string): Promise<void> =>
  select.evaluate((element, option) => {
    const list = element as HTMLSelectElement;
    if (typeof option === 'number') list.selectedIndex = option;
    else list.value = option;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, wanted);

/** The field for a place, which stands behind the filters unless the need asks for one. */
async function placeField(page: Page): Promise<Locator | undefined> {
  const field = finder(page).locator('helpline-place input').first();
  if ((await field.count()) === 0 || !(await field.isVisible())) await tap(page, FILTERS);
  return (await field.count()) > 0 && (await field.isVisible()) ? field : undefined;
}

export const ACTIONS: Readonly<Record<string, (soak: Soak) => Promise<unknown>>> = {
  async type({ page, random }) {
    const field = finder(page).getByRole('searchbox');
    if ((await field.count()) === 0) return;
    if (random.next() < 0.3) await write(page, field, '');
    else if (random.next() < 0.5) await write(page, field, random.of(WORDS));
    else {
      await touch(page, field);
      await page.keyboard.type(random.of(WORDS).slice(0, 12), { delay: random.below(40) });
    }
  },
  async need({ page, random }) {
    const needs = finder(page).locator('[part~=need]');
    const count = await needs.count();
    if (count > 0) await touch(page, needs.nth(random.below(count)));
  },
  async region({ page, random }) {
    const selects = finder(page).locator('select');
    const count = await selects.count();
    if (count === 0) return;
    const select = selects.nth(random.below(count));
    const options = await select.locator('option').count();
    // Each region stays in memory once it has come: a few, so that growth is not theirs.
    const index = random.below(Math.min(options, OPTIONS));
    if (options > 0) await pick(select, index);
  },
  language: ({ page, random }) => tap(page, random.of([/^Français$/, /^Español$/, /^English$/])),
  async place({ page, random }) {
    const field = await placeField(page);
    if (!field) return;
    await write(page, field, random.of(PLACES));
    await page.keyboard.press('Enter');
  },
  async location({ page, random }) {
    await page.context().setGeolocation(random.of(POINTS));
    await placeField(page);
    await tap(page, LOCATE);
  },
  filters: ({ page }) => tap(page, FILTERS),
  map: ({ page }) => tap(page, /(Show|Hide) the map|la carte|el mapa/),
  again: ({ page }) => tap(page, /Try again|Réessayer|Intentar/),
  more: ({ page }) => tap(page, /^(Show|Afficher|Mostrar|Ver) /),
  async open({ page, random }) {
    const folds = finder(page).locator('summary');
    const count = await folds.count();
    if (count > 0) await touch(page, folds.nth(random.below(count)));
  },
  async exit({ page, random }) {
    await page.evaluate(() => {
      const element = document.querySelector('helpline-finder') as HTMLElement;
      element.setAttribute('quick-exit', 'https://weather.example/');
    });
    if (random.next() < 0.5) await tap(page, /Leave|Quitter|Salir/);
    else
      for (let times = 0; times < random.of([2, 3]); times += 1) await page.keyboard.press('Shift');
  },
  async attribute({ page, random }) {
    const name = random.of(Object.keys(VALUES));
    const value = random.next() < 0.3 ? null : random.of(VALUES[name] ?? []);
    await page.evaluate(
      ([key, text]) => {
        const element = document.querySelector('helpline-finder') as HTMLElement;
        if (typeof text === 'string') element.setAttribute(key as string, text);
        else element.removeAttribute(key as string);
      },
      [name, value ?? null],
    );
  },
  records: ({ page, random }) =>
    page.evaluate((kind) => {
      const element = document.querySelector('helpline-finder') as HTMLElement & {
        records: unknown;
      };
      element.records = [
        undefined,
        [],
        [{}],
        'x',
        [{ id: 'us-own', name: { en: 'Ours' } }],
        Array(500).fill({ a: 1 }),
      ][kind];
    }, random.below(6)),
  moved: ({ page, random }) =>
    page.evaluate((kind) => {
      const element = document.querySelector('helpline-finder') as HTMLElement;
      if (kind === 0) element.replaceWith(element.cloneNode(true));
      else if (kind === 1) element.innerHTML = '<a href="tel:911">911</a>';
      else {
        element.remove();
        document.body.append(element);
      }
    }, random.below(3)),
  async network({ page, random, setOffline }) {
    await setOffline(true);
    await page.waitForTimeout(random.below(400));
    await setOffline(false);
  },
  wait: ({ page, random }) => page.waitForTimeout(random.below(800)),
};

const quietly = (act: Promise<unknown>): Promise<unknown> => act.catch(() => undefined);

const show = (page: Page, name: string, value: string): Promise<void> =>
  page.evaluate(
    ([key, text]) => {
      document.querySelector('helpline-finder')?.setAttribute(key as string, text as string);
    },
    [name, value],
  );

/**
 * Loads these files of the finder, and goes once to all that the actions know: what comes for the first time while
 * memory is measured looks like a leak. Tables of places are unpacked when they are first asked, and kept.
 */
export async function seeAll(soak: Soak, files: readonly string[]): Promise<void> {
  const { page } = soak;
  const allLoaded = watchRequests(page);
  await page.evaluate((all) => Promise.all(all.map((file) => import(file))), files);
  for (const language of ['fr', 'es', 'en']) {
    await show(page, 'lang', language);
    for (const region of REGIONS) {
      await show(page, 'region', region);
      await allLoaded();
      await quietly(ACTIONS.map?.(soak) ?? Promise.resolve());
    }
    for (let index = 0; index < OPTIONS; index += 1) {
      const select = finder(page).locator('select').first();
      await quietly(pick(select, index));
      await allLoaded();
    }
    for (const point of POINTS) {
      await page.context().setGeolocation(point);
      await quietly(placeField(page));
      await quietly(tap(page, LOCATE));
      await allLoaded();
    }
  }
  for (const region of REGIONS) {
    await show(page, 'region', region);
    for (const place of PLACES) {
      const field = await placeField(page).catch(() => undefined);
      if (!field) continue;
      await quietly(write(page, field, place).then(() => page.keyboard.press('Enter')));
      await page.waitForTimeout(100);
    }
    for (const word of WORDS) {
      await quietly(write(page, finder(page).getByRole('searchbox'), word));
      await page.waitForTimeout(100);
    }
    await allLoaded();
  }
  for (const [name, values] of Object.entries(VALUES))
    for (const value of values) {
      await show(page, name, value);
      await allLoaded();
    }
  for (let times = 0; times < 12; times += 1) {
    await ACTIONS.records?.(soak);
    await allLoaded();
  }
  await standStill(page);
}

/**
 * Waits until nothing more is on its way: on a busy machine, what is left too soon is loaded late in the run, and looks like a
 * leak.
 */
function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    for (let quiet = 0, tries = 0; quiet < 2 && tries < 40; tries += 1) {
      await page.waitForTimeout(150);
      quiet = open.size === 0 ? quiet + 1 : 0;
    }
  };
}

const OPEN = '[aria-expanded="true"], details[open] > summary';

/** Brings the finder back to what it was at first, but for what it has loaded: each open card weighs some thousands of bytes. */
export async function standStill(page: Page): Promise<void> {
  const inOregon = finder(page).getByRole('heading', { name: 'In Oregon', exact: true });
  await page.evaluate((open) => {
    const root = document.querySelector('helpline-finder')?.shadowRoot;
    for (const one of root?.querySelectorAll<HTMLElement>(open) ?? []) one.click();
    const element = document.querySelector('helpline-finder') as HTMLElement & { records: unknown };
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.records = undefined;
    element.setAttribute('region', 'US-OR');
    element.setAttribute('lang', 'en');
  }, OPEN);
  await quietly(write(page, finder(page).getByRole('searchbox'), ''));
  await quietly(inOregon.waitFor());
  await quietly(tap(page, /^Show everything/));
  // Whoever chooses a region has no group unfolded in it.
  const where = finder(page).locator('select').first();
  for (const region of ['US-VT', 'US-OR']) await quietly(pick(where, region));
  await quietly(inOregon.waitFor());
  await page.waitForTimeout(1000);
}
