import { expect, html } from '@open-wc/testing';
import { resizePage } from '../support/browser.js';
import {
  expectAbsent,
  findByRole,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  openFilters,
  press,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { getAllByRole, getByRole } from '../support/shadow.js';
import { expectNoSidewaysScroll, tooSmall } from './measure.js';

describe('what can be tapped', () => {
  it('is 44 px or more each way', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, LIFELINE);
    (await findByRole(card, 'button', `More about ${LIFELINE}`)).click();
    await findByRole(card, 'button', /^Share/);
    await press(finder, 'button', 'What to do in an overdose');
    await openFilters(finder);
    expect(tooSmall(finder)).to.deep.equal([]);
    await press(finder, 'button', 'Get naloxone');
    expect(tooSmall(finder)).to.deep.equal([]);
  });

  it('is 44 px or more in a narrow sidebar', async () => {
    const page = await mountFinder(
      html`<div style="width: 280px">
        <helpline-finder region="US-OR" compact></helpline-finder>
      </div>`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    expect(tooSmall(page)).to.deep.equal([]);
    await openFilters(page);
    getAllByRole(page, 'button', /^More ways and details/)[0]?.click();
    await settle(page);
    expect(tooSmall(page)).to.deep.equal([]);
  });
});

describe('a narrow page', () => {
  before(() => resizePage(320, 640));
  after(() => resizePage(800, 600));

  for (const lang of ['en', 'fr', 'es']) {
    it(`never scrolls sideways at 320 px (${lang})`, async () => {
      await waitFor(() => innerWidth === 320, 'the narrow page');
      const finder = await mountFinder(
        html`<helpline-finder region="CA-NS" lang=${lang}></helpline-finder>`,
      );
      await waitFor(() => finder.shadowRoot?.querySelector(`[lang=${lang}]`), `${lang} words`);
      await openFilters(finder);
      finder.shadowRoot?.querySelector<HTMLElement>('.fold-button')?.click();
      await settle(finder);
      expectNoSidewaysScroll(finder);
    });
  }

  it('never scrolls sideways with text twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const finder = await mountOregon();
      const link = getByRole(finder, 'link', 'Call 911');
      expect(Number.parseFloat(getComputedStyle(link).fontSize)).to.be.at.least(32);
      await press(finder, 'button', 'What to do in an overdose');
      await openFilters(finder);
      expectNoSidewaysScroll(finder);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('never scrolls sideways with letters and lines spaced as WCAG 1.4.12 allows', async () => {
    const finder = await mountOregon();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
    );
    const root = finder.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    expectNoSidewaysScroll(finder);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});

describe('a large page', () => {
  it('keeps text at 16 px or more for what a person must read to act', async () => {
    document.documentElement.style.fontSize = '10px';
    try {
      const finder = await mountOregon();
      for (const link of [
        getByRole(finder, 'link', 'Call 911'),
        getByRole(await findCard(finder, LIFELINE), 'link', new RegExp(`^Call 988 ?, ${LIFELINE}`)),
        getByRole(finder, 'searchbox'),
      ]) {
        expect(Number.parseFloat(getComputedStyle(link).fontSize)).to.be.at.least(16);
      }
      expectAbsent(finder, 'button', 'Try again');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
