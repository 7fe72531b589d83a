/**
 * What a screen reader is told on a whole visit: names, roles and states from Chromium's own accessibility tree, step by
 * step. Compared with journey.transcript.txt by the test beside; written anew by `npm run transcript`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { projectRoot, serveSite } from '../support/e2e.js';

export const CDN = join(projectRoot, 'dist', 'cdn');

/** A Tuesday noon in Burlington: places are open, and no holiday. */
// Later than the last check of the data: the finder believes no clock that is behind it.
export const NOW = new Date('2026-11-17T17:00:00Z');

/** A region of two services that never change, in place of Vermont's: the transcript is about the finder, not about data. */
const FIXTURE = [
  {
    id: 'us-vt-fixture-line',
    name: 'Maple Line',
    description: 'Talk with somebody about drinking or drug use.',
    kinds: ['talk', 'treatment'],
    services: ['referral'],
    regions: ['US-VT'],
    languages: ['en', 'fr'],
    cost: 'free',
    operator: 'Maple Health',
    channels: [
      {
        type: 'phone',
        value: '+18025550100',
        display: '802-555-0100',
        press: '2',
        checked: '2026-09',
      },
      {
        type: 'sms',
        value: '898211',
        display: '898211',
        keyword: { word: 'MAPLE' },
        checked: '2026-09',
      },
    ],
    hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York', checked: '2026-09' },
  },
  {
    id: 'us-vt-fixture-place',
    name: 'Maple Naloxone Room',
    description: 'Free naloxone and a short lesson in how to use it.',
    kinds: ['naloxone', 'harm-reduction'],
    services: ['naloxone-kit'],
    regions: ['US-VT'],
    channels: [{ type: 'phone', value: '+18025550101', display: '802-555-0101' }],
    hours: { text: 'Tu 12:00-16:00', timezone: 'America/New_York', checked: '2023-04' },
    checked: '2026-09',
    place: {
      address: '1 Maple Street',
      city: 'Burlington',
      region: 'US-VT',
      postalCode: '05401',
      latitude: 44.48,
      longitude: -73.21,
      precision: 'exact',
      callFirst: true,
    },
  },
];

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Help</title>
  <script type="module" src="/helpline-finder.js"></script>
  <h1>Help</h1>
  <helpline-finder country="US" report-href="mailto:web@county.example" quick-exit></helpline-finder>
</html>`;

interface Value {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
}

/** States that a screen reader says. */
const STATES = [
  'checked',
  'pressed',
  'expanded',
  'selected',
  'level',
  'invalid',
  'hasPopup',
  'live',
  'autocomplete',
  'modal',
];

/** Roles that only group or only hold the text of what is above them. */
const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'Legend',
  'MenuListPopup',
  'strong',
  'emphasis',
  'Section',
]);

/** Roles whose name is the text inside: it is not said twice. */
const NAMED_BY_TEXT = new Set([
  'link',
  'button',
  'heading',
  'option',
  'DisclosureTriangle',
  'legend',
  'code',
]);

function words(value: unknown): string {
  return String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function statesOf({ properties, role, value }: AxNode): string {
  const said = (properties ?? [])
    .filter(
      ({ name, value: { value: is } }) =>
        STATES.includes(name) && is !== false && is !== 'false' && is !== 'none' && is !== 'off',
    )
    .filter(({ name }) => !(name === 'level' && role?.value === 'listitem'))
    .map(({ name, value: { value: is } }) =>
      is === true || is === 'true' ? name : `${name} ${words(is)}`,
    );
  const off = (properties ?? [])
    .filter(
      ({ name, value: { value: is } }) =>
        ['expanded', 'pressed', 'checked'].includes(name) && (is === false || is === 'false'),
    )
    .map(({ name }) => `not ${name}`);
  const filled =
    words(value?.value) && role?.value !== 'StaticText' ? [`value "${words(value?.value)}"`] : [];
  const all = [...filled, ...said, ...off];
  return all.length > 0 ? ` (${all.join(', ')})` : '';
}

/** Stands for a name that holds every text: what a label says is said with its control. */
const LABEL = '\u0000';

function linesOf(
  byId: ReadonlyMap<string, AxNode>,
  id: string,
  depth: number,
  over: string,
): string[] {
  const node = byId.get(id);
  if (!node) return [];
  const role = words(node.role?.value);
  const name = words(node.name?.value);
  const isText = role === 'StaticText';
  const isSaid =
    !node.ignored &&
    !SILENT.has(role) &&
    !(isText && (name === '' || over === LABEL || over.includes(name)));
  const line = isText ? `"${name}"` : `${role}${name ? ` "${name}"` : ''}${statesOf(node)}`;
  const isWhole = isSaid && (NAMED_BY_TEXT.has(role) || role === 'combobox');
  const below = (node.childIds ?? []).flatMap((child) =>
    isWhole && !/heading/.test(role)
      ? []
      : linesOf(
          byId,
          child,
          isSaid ? depth + 1 : depth,
          role === 'LabelText' || role === 'Legend' ? LABEL : isSaid && !isText ? name : over,
        ),
  );
  return isSaid ? [`${'  '.repeat(depth)}${line}`, ...below] : below;
}

/** Numbers of the data, which change without anything being wrong. */
const stable = (line: string): string =>
  line
    .replace(/\b\d+(?= (?:ways?|façons?|more|de plus|places?)\b)/g, '<n>')
    .replace(/("Source: [^,"]+, )[^"]+/, '$1<date>');

/** Everything that is said, by lines. */
async function readTree(session: CDPSession): Promise<string[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root ? linesOf(byId, root.nodeId, 0, '').map(stable) : [];
}

/** The lines from the first that fits to the last before the one that fits `to`. */
function between(lines: readonly string[], from: RegExp, to?: RegExp): readonly string[] {
  const first = lines.findIndex((line) => from.test(line));
  if (first < 0) throw new Error(`Nothing fits ${from} in:\n${lines.join('\n')}`);
  const end = to ? lines.findIndex((line, at) => at > first && to.test(line)) : -1;
  const part = lines.slice(first, end < 0 ? undefined : end);
  // An item or list whose content is beyond the end says nothing.
  while (/^ *(list|listitem|group)$/.test(part.at(-1) ?? '')) part.pop();
  return part;
}

interface Step {
  readonly does: string;
  readonly act: (page: Page) => Promise<void>;
  /** What of the page is written down. */
  readonly from: RegExp;
  readonly to?: RegExp;
}

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** What folds the card of a service out, and up again. */
const foldOf = (page: Page, name: string) =>
  card(page, name).getByRole('button', { name: /^More ways and details/ });

/** Once the count that is shown is said to whoever cannot see it. */
const countSaid = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const said = document.querySelector('body > [role=status]')?.textContent ?? '';
    const root = document.querySelector('helpline-finder')?.shadowRoot;
    return parseInt(said, 10) === parseInt(root?.querySelector('.count')?.textContent ?? '', 10);
  });
};

const STEPS: readonly Step[] = [
  {
    does: 'opens the page',
    act: (page) => page.getByRole('button', { name: 'Español' }).waitFor(),
    from: /./,
    to: /heading "Across/,
  },
  {
    does: 'opens what to do in an overdose',
    act: (page) => page.getByText('What to do in an overdose').click(),
    from: /DisclosureTriangle "What to do/,
    to: /^search$/,
  },
  {
    does: 'chooses Vermont',
    act: async (page) => {
      await page.getByText('What to do in an overdose').click();
      await page.getByRole('combobox', { name: 'Where' }).selectOption('Vermont');
      await page.getByRole('heading', { name: 'In Vermont', exact: true }).waitFor();
    },
    from: /heading "<n> ways to get help in Vermont"/,
    to: /heading "Across/,
  },
  {
    does: 'hears how much help there is',
    act: countSaid,
    from: /^status/,
  },
  {
    does: 'opens a card',
    act: async (page) => {
      await foldOf(page, 'Maple Line').click();
      await card(page, 'Maple Line').getByText('Run by Maple Health').waitFor();
    },
    from: /heading "Maple Line"/,
    to: /heading "Maple Naloxone Room"/,
  },
  {
    does: 'chooses a need',
    act: async (page) => {
      await foldOf(page, 'Maple Line').click();
      await page.getByRole('button', { name: 'Get naloxone' }).click();
      await countSaid(page);
    },
    from: /group "Choose a need"/,
    to: /heading "Across/,
  },
  {
    does: 'mistypes a word',
    act: async (page) => {
      await page.getByRole('searchbox').fill('nalaxone');
      await page.getByRole('heading', { name: 'Best matches' }).waitFor();
      await page.getByRole('heading', { name: 'Maple Naloxone Room' }).waitFor();
    },
    from: /searchbox/,
    to: /heading "(?!Best|<n>|Maple|Nothing)/,
  },
  {
    does: 'asks for help in Spanish',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show everything' }).click();
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('combobox', { name: 'Help in' }).selectOption('es');
      await page.getByRole('button', { name: 'Show everything' }).waitFor();
    },
    from: /combobox "Help in"/,
    to: /heading "Across/,
  },
  {
    does: 'asks for the map',
    act: async (page) => {
      await page.getByRole('button', { name: 'Show everything' }).click();
      await page.getByRole('button', { name: 'Show the map' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    },
    from: /button "Hide the map"/,
    to: /heading "Maple/,
  },
  {
    does: 'opens the printing',
    act: async (page) => {
      await page.getByRole('button', { name: 'Hide the map' }).click();
      await page.getByText('Print', { exact: true }).click();
      await page.getByRole('button', { name: 'Wallet cards' }).waitFor();
    },
    from: /DisclosureTriangle "Print"/,
    to: /^status/,
  },
  {
    does: 'switches to French',
    act: async (page) => {
      await page.getByRole('button', { name: 'Français' }).click();
      await page.getByRole('link', { name: 'Appeler le 911' }).waitFor();
      await page.getByRole('heading', { name: 'Vermont', exact: true }).waitFor();
    },
    from: /./,
    to: /heading "Partout/,
  },
];

/** The chunk of the region that stands in for a real one. */
export function fixtureChunk(): Record<string, string> {
  const names = readdirSync(join(CDN, 'chunks/local')).filter((name) => name.startsWith('us-vt.'));
  const text = `export const listings = ${JSON.stringify(FIXTURE)}; export const notes = [];`;
  return Object.fromEntries(names.map((name) => [`/chunks/local/${name}`, text]));
}

/** Goes through the visit and writes down what is said at each step. */
export async function takeTranscript(browser: Browser): Promise<string> {
  const site = await serveSite(CDN, { pages: { '/help.html': PAGE, ...fixtureChunk() } });
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    timezoneId: 'America/New_York',
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.clock.setFixedTime(NOW);
    await page.goto(`${site.origin}/help.html`);
    const session = await context.newCDPSession(page);
    await session.send('Accessibility.enable');
    const parts: string[] = [];
    for (const { does, act, from, to } of STEPS) {
      await act(page);
      // Until the chunks that the step asked for have come and what they brought is drawn.
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      parts.push(`# The person ${does}`, '', ...between(await readTree(session), from, to), '');
    }
    return parts.join('\n');
  } finally {
    await context.close();
    await site.close();
  }
}
