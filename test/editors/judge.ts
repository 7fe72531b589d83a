import type { Page } from 'playwright-core';
import { NUMBERS, type WayIn } from './snippets.js';

/** What is left of a snippet. */
export interface Left {
  /** As the table says it. */
  readonly words: string;
  /** Every number can be read. */
  readonly isReadable: boolean;
  /** Links that dial something else than they show. */
  readonly wrong: readonly string[];
}

interface Seen {
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly hasTag: boolean;
  readonly hasDiv: boolean;
  readonly hasScript: boolean;
}

/** Looks at HTML as a browser reads it. */
export async function judge(page: Page, html: string, way: WayIn): Promise<Left> {
  const seen: Seen = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const hasScript = parsed.querySelector('script[src*="helpline-finder"]') !== null;
    for (const script of parsed.querySelectorAll('script')) script.remove();
    return {
      text: parsed.body.textContent?.replace(/\s+/g, ' ') ?? '',
      links: [...parsed.querySelectorAll('a[href]')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent ?? '',
      })),
      hasTag: parsed.querySelector('helpline-finder[region="US-OR"]') !== null,
      hasDiv: parsed.querySelector('[data-helpline-finder][data-region="US-OR"]') !== null,
      hasScript,
    };
  }, html);
  const calls = seen.links.filter(({ href }) => href.startsWith('tel:'));
  const wrong = calls.filter(({ href, text }) => !isSame(href, text)).map(({ href }) => href);
  return {
    words: sayLeft(seen, calls.length, way),
    isReadable: NUMBERS.every((number) => seen.text.includes(number)),
    wrong,
  };
}

/** The digits that a link dials are those that it shows, with or without the 1 of North America. */
function isSame(href: string, text: string): boolean {
  const dialled = href.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  if (dialled.length === 3) return text.includes(dialled);
  return /\(4357\)$/.test(text) && dialled === '8009234357' && text.includes('800-923-HELP');
}

function sayLeft(seen: Seen, calls: number, way: WayIn): string {
  const isReadable = NUMBERS.every((number) => seen.text.includes(number));
  if (!isReadable) return '**nothing**';
  if (seen.text.includes('<a href=')) return 'shown as code';
  const links = calls === NUMBERS.length ? 'links' : calls > 0 ? 'some links' : 'words';
  if (way === 'module' && seen.hasTag) return seen.hasScript ? 'finder' : `tag, ${links}`;
  if (way === 'embed' && seen.hasScript) return 'finder';
  if (way === 'div' && seen.hasDiv) return 'finder, if the site loads the script';
  return links;
}
