import { expect, html } from '@open-wc/testing';
import { mountFinder } from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';

/** The lines in which a text stands. */
function linesOf(element: Element): string[] {
  const lines: { top: number; text: string }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, width } = range.getBoundingClientRect();
      if (width === 0) continue;
      const last = lines[lines.length - 1];
      // Words and numbers of one line differ by a few pixels.
      if (last && Math.abs(last.top - top) < 8) last.text += node.data[at];
      else lines.push({ top, text: node.data[at] as string });
    }
  }
  return lines.map(({ text }) => text);
}

describe('a number with its letters as digits beside it', () => {
  it('is torn between the two only, never within the digits', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="US-IL"></helpline-finder>`,
      'In Illinois',
    );
    await waitFor(() => finder.shadowRoot?.querySelector('.language-slot > *'), 'what comes later');
    const torn: string[] = [];
    let inLines = 0;
    for (let width = 320; width <= 440; width += 10) {
      finder.style.inlineSize = `${width}px`;
      await settle(finder);
      for (const words of finder.shadowRoot?.querySelectorAll('.way-words') ?? []) {
        if (!words.textContent?.includes('(')) continue;
        const lines = linesOf(words);
        if (lines.length > 1) inLines += 1;
        if (lines.some((line) => line.includes('(') && !line.includes(')')))
          torn.push(`${width}: ${lines.join(' / ')}`);
      }
    }
    expect(inLines).to.be.above(0);
    expect(torn).to.deep.equal([]);
  });
});

describe('the languages beside the place', () => {
  it('stand on one line with it', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="US-OR" style="inline-size: 760px"></helpline-finder>`,
    );
    const button = await waitFor(
      () => finder.shadowRoot?.querySelector<HTMLElement>('.languages button'),
      'the languages',
    );
    const place = finder.shadowRoot?.querySelector('select') as HTMLElement;
    const middle = (element: Element): number => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    expect(middle(button)).to.be.closeTo(middle(place), 2);
  });
});
