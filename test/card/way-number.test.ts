import { assert, html } from '@open-wc/testing';
import { mountFinder } from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';

/** The lines in which a text stands. */
function linesOf(element: Element): string[] {
  const lines: { top: number; text: string }[] = [];
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  for (let at = 0; at < node.data.length; at += 1) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top } = range.getBoundingClientRect();
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.top - top) < 4) last.text += node.data[at];
    else lines.push({ top, text: node.data[at] as string });
  }
  return lines.map(({ text }) => text.trim());
}

describe('a number of two parts', () => {
  it('that needs two lines has a part on each: its digits are not torn', async function () {
    // Where the browser cannot, the number is whole all the same.
    if (!CSS.supports('text-wrap', 'balance')) this.skip();
    const finder = await mountFinder(
      html`<helpline-finder region="US-IL"></helpline-finder>`,
      'In Illinois',
    );
    await waitFor(() => finder.shadowRoot?.querySelector('.language-slot > *'), 'what comes later');
    const torn = new Set<string>();
    let inTwo = 0;
    for (let width = 300; width <= 440; width += 10) {
      finder.style.inlineSize = `${width}px`;
      await settle(finder);
      for (const number of finder.shadowRoot?.querySelectorAll('.way-words > .way-number') ?? []) {
        const lines = linesOf(number);
        const parts = number.textContent?.trim().split(' ') ?? [];
        if (parts.length !== 2 || lines.length !== 2) continue;
        inTwo += 1;
        if (lines.join() !== parts.join()) torn.add(`${width}: ${lines.join(' / ')}`);
      }
    }
    assert.isAbove(inTwo, 0);
    assert.deepEqual([...torn], []);
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
    assert.approximately(middle(button), middle(place), 2);
  });
});
