import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { cardsOf, mountOregon, stripOf } from '../support/finder-page.js';
import { getByRole } from '../support/shadow.js';

/** Where an element begins and ends on the page, from the top. */
const rowOf = (element: Element | undefined): DOMRect => {
  if (!element) throw new Error('There is no such element.');
  return element.getBoundingClientRect();
};

describe('a page’s own text in the finder', () => {
  it('is between the strip and the search field, and below the last card', async () => {
    const finder = await mountOregon(html`<helpline-finder region="US-OR">
      <p slot="intro">Before the search</p>
      <p slot="footer">After the list</p>
      <a href="tel:911">Call 911</a>
    </helpline-finder>`);
    const intro = rowOf(finder.querySelector('[slot=intro]') ?? undefined);
    const footer = rowOf(finder.querySelector('[slot=footer]') ?? undefined);
    expect(intro.height).to.be.above(0);
    expect(intro.top).to.be.at.least(rowOf(stripOf(finder)).bottom);
    expect(intro.bottom).to.be.at.most(rowOf(getByRole(finder, 'searchbox')).top);
    expect(footer.height).to.be.above(0);
    expect(footer.top).to.be.at.least(rowOf(cardsOf(finder).at(-1)).bottom);
    expect(rowOf(finder.querySelector('a') ?? undefined).height).to.equal(0);
  });
});
