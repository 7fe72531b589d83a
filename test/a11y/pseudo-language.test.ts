import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { pressKey, resizePage } from '../support/browser.js';
import { findByRole, focusedElement, mountFinder } from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { pseudo, pseudoStrings } from '../support/pseudo-language.js';
import { getAllByRole, getByRole, isExposed, listElements, nameOf } from '../support/shadow.js';
import { expectNoSidewaysScroll, tooSmall } from './measure.js';

type Page = Awaited<ReturnType<typeof mountFinder>>;

async function mountPseudo(direction: 'ltr' | 'rtl'): Promise<Page> {
  const page = await mountFinder(
    html`<div dir=${direction}>
      <button>Before</button>
      <helpline-finder
        region="US-OR"
        quick-exit
        report-href="mailto:web@county.example"
        .strings=${pseudoStrings}
      ></helpline-finder>
      <button>Behind</button>
    </div>`,
  );
  await findByRole(page, 'heading', pseudo('In Oregon'));
  await findByRole(page, 'button', pseudo('Leave this page now'));
  await settle(page);
  return page;
}

/** Words of ours that are not in brackets: they do not go through the strings. */
function unbracketed(page: Element): string[] {
  return ['button', 'checkbox', 'combobox', 'searchbox', 'group', 'region']
    .flatMap((role) => getAllByRole(page, role))
    .map(nameOf)
    .filter((name) => name !== '' && !name.includes('['))
    .filter((name) => !/^(Before|Behind|English|Français|Español)$/.test(name));
}

for (const direction of ['ltr', 'rtl'] as const) {
  describe(`a language of long words, written ${direction}`, () => {
    before(() => resizePage(320, 640));
    after(() => resizePage(800, 600));

    itOnce('is whole: every control is named in it', async () => {
      const page = await mountPseudo(direction);
      expect(unbracketed(page)).to.deep.equal([]);
    });

    it('fits 320 px, with the steps, a card and the printing open', async () => {
      const page = await mountPseudo(direction);
      await waitFor(() => innerWidth === 320, 'the narrow page');
      for (const summary of listElements(page).filter(({ localName }) => localName === 'summary')) {
        if (isExposed(summary)) (summary as HTMLElement).click();
      }
      await settle(page);
      const finder = page.querySelector('helpline-finder') as Element;
      expectNoSidewaysScroll(finder);
      expect(tooSmall(finder)).to.deep.equal([]);
    });

    it('is met by Tab from top to bottom, and let go', async () => {
      const page = await mountPseudo(direction);
      getByRole(page, 'button', 'Before').focus();
      const stops: Element[] = [];
      for (let count = 0; count < 250; count += 1) {
        await pressKey('Tab');
        const focused = focusedElement();
        if (!focused || nameOf(focused) === 'Behind') break;
        stops.push(focused);
      }
      expect(stops.length).to.be.within(20, 249);
      // Quick exit stays in sight wherever the page is.
      const leave = getByRole(page, 'button', pseudo('Leave this page now'));
      const below = (stop: Element): boolean =>
        stop !== leave && stop.getBoundingClientRect().top > line + 1;
      const line = getByRole(page, 'searchbox').getBoundingClientRect().top;
      const search = stops.indexOf(getByRole(page, 'searchbox'));
      expect(search).to.be.above(10);
      // What comes before the search in the order stands above it.
      expect(stops.slice(0, search).filter(below).map(nameOf)).to.deep.equal([]);
    });

    it('is accessible', async () => {
      // These words grow by their own length, so that a visible word is no more part of its longer name.
      await expectAccessible(await mountPseudo(direction), {
        ignoredRules: ['label-content-name-mismatch'],
      });
    });
  });
}

describe('a page written from right to left', () => {
  it('has the finder’s starts at the right, and numbers from left to right', async () => {
    const page = await mountPseudo('rtl');
    const strip = getByRole(page, 'region', pseudo('In an emergency'));
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(strip);
    expect(Number.parseFloat(borderRightWidth)).to.be.above(Number.parseFloat(borderLeftWidth));
    const numbers = listElements(page).filter(({ className }) => className === 'way-number');
    expect(numbers.length).to.be.above(3);
    for (const number of numbers) expect(getComputedStyle(number).direction).to.equal('ltr');
  });
});
