import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { finderWords } from '../../src/cli/find/finder-words.js';
import { searchAsPage } from '../../src/cli/find/search-as-page.js';
import { snippetHtml } from '../../src/cli/snippet/snippet-html.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

async function snippet(region: string, language: InterfaceLanguage): Promise<string> {
  const { state } = await searchAsPage({
    text: '',
    pack: await finderWords(language),
    region,
    near: undefined,
    own: undefined,
    at: new Date('2026-11-24T18:00:00Z'),
    callerZone: 'America/Chicago',
  });
  return snippetHtml(state);
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the snippet after DOMPurify', () => {
  for (const [region, language] of [
    ['US-OR', 'en'],
    ['CA-QC', 'fr'],
    ['US-PR', 'es'],
  ] as const) {
    it(`is what it was, and no number is lost: ${region} ${language}`, async () => {
      const html = await snippet(region, language);
      const [before, after] = [parse(html), parse(DOMPurify.sanitize(html))];
      expect(after.textContent).to.equal(before.textContent);
      const links = (body: HTMLElement) =>
        [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links(after)).to.deep.equal(links(before));
      expect(links(after).filter((href) => href?.startsWith('tel:')).length).to.be.above(4);
    });
  }
});
