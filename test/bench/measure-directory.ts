/** What a sharded directory costs a person, in the finder itself. */
import type { Browser, Page } from 'playwright-core';
import type { DirectorySite } from '../support/directory-site.js';
import type { MisspeltWord } from './misspell.js';

export interface Cost {
  readonly bytes: number;
  readonly requests: number;
}

export interface DirectoryCost {
  readonly first: Cost;
  readonly question: Cost;
  readonly found: number;
}

const ZIP = '97204';

/** Nothing is on its way, and what was typed is answered. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const finder = document.querySelector<Element & { readonly updateComplete?: Promise<boolean> }>(
      'helpline-finder',
    );
    await finder?.updateComplete;
    // Typed letters wait for a pause. A later timer of the same page comes after it, however busy the machine is: timed from
    // here, a question could begin late, and its requests count with the next.
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  await page.waitForFunction(() => {
    const root = document.querySelector('helpline-finder')?.shadowRoot;
    const waits = [...(root?.querySelectorAll('.status, .count') ?? [])];
    return !waits.some(({ textContent }) => /Looking for|Loading/.test(textContent ?? ''));
  });
  // The index of what came is built in slices.
  await page.waitForTimeout(300);
}

function costOf({ sent }: DirectorySite): Cost {
  return { bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: sent.length };
}

/** How many places near by are there, folded or not. */
export async function placesNear(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('helpline-finder')?.shadowRoot;
    const list = root?.querySelector('.cards[data-group=near]');
    const more = /Show (\d+) more/.exec(list?.nextElementSibling?.textContent ?? '')?.[1];
    return (list?.children.length ?? 0) + Number(more ?? 0);
  });
}

/** Opens the page and says where the person is. */
export async function startNear(page: Page, site: DirectorySite): Promise<void> {
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: /^ZIP/ }).fill(ZIP);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.locator('.cards[data-group=near]').waitFor();
  await settle(page);
}

export async function measureDirectory(
  browser: Browser,
  site: DirectorySite,
  misspelt: readonly MisspeltWord[],
): Promise<DirectoryCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await startNear(page, site);
  const near = await placesNear(page);
  if (near < 16) throw new Error(`Only ${near} places near ${ZIP}.`);
  const first = costOf(site);
  let [bytes, requests, found] = [0, 0, 0];
  const field = page.getByRole('searchbox');
  for (const { meant, typed } of misspelt) {
    site.sent.length = 0;
    await field.fill(typed);
    await settle(page);
    const cost = costOf(site);
    [bytes, requests] = [Math.max(bytes, cost.bytes), Math.max(requests, cost.requests)];
    const cards = await page.locator('.cards[data-group=best] > li').allTextContents();
    const isThere = cards.slice(0, 8).some((text) => isAbout(text, meant));
    if (isThere) found += 1;
    else console.error(`not found: ${typed} (${meant})`);
  }
  await context.close();
  return { first, question: { bytes, requests }, found };
}

/** What a made service of a kind is called. */
const CALLED: Readonly<Record<string, RegExp>> = {
  methadone: /methadone|Treatment Program/i,
  buprenorphine: /buprenorphine|Medical Clinic/i,
  naloxone: /naloxone|Health Department/i,
  residential: /residential|Residence/i,
  outpatient: /outpatient|Recovery Center/i,
};

/** Whether a text is about the word that was meant. */
export function isAbout(text: string, meant: string): boolean {
  return CALLED[meant]?.test(text) ?? text.toLowerCase().includes(meant);
}
