import { expect } from '@open-wc/testing';
import { cardsOf, findCard, LIFELINE } from '../support/finder-page.js';
import { closeFrames, type Frame, openDrawn } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole } from '../support/shadow.js';

describe('on a page that fights its guests', () => {
  let frame: Frame;

  before(async () => {
    frame = await openDrawn('hostile');
  });
  after(closeFrames);

  it('the finder has the width of the page', () => {
    const { width } = frame.finder.getBoundingClientRect();
    expect(width).to.be.above(500);
    expect(cardsOf(frame.finder)[0]?.getBoundingClientRect().width).to.be.above(200);
  });

  it('the strip can be seen and tapped', () => {
    for (const name of ['Call 911', 'Call 988', 'Text 988']) {
      const link = getByRole(frame.page, 'link', name);
      const { width, height } = link.getBoundingClientRect();
      expect(height).to.be.within(44, 120);
      expect(width).to.be.above(60);
      const style = getComputedStyle(link);
      expect(style.pointerEvents).to.equal('auto');
      expect(style.cursor).not.to.equal('none');
    }
  });

  it('text can be read', async () => {
    const card = await findCard(frame.finder, LIFELINE);
    for (const element of [
      getByRole(card, 'heading'),
      getByRole(card, 'link', new RegExp(`^Call 988 ?, ${LIFELINE}`)),
      getByRole(frame.finder, 'link', 'Call 911'),
    ]) {
      const style = getComputedStyle(element);
      expect(Number.parseFloat(style.fontSize)).to.be.at.least(16);
      expect(
        Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      ).to.be.at.least(1.2);
      expect(style.textTransform).to.equal('none');
      expect(style.letterSpacing).to.be.oneOf(['normal', '0px']);
      expect(style.wordSpacing).to.equal('0px');
      expect(style.fontStyle).to.equal('normal');
      expect(style.whiteSpace).to.be.oneOf(['normal', 'nowrap']);
      expect(style.fontFamily).not.to.match(/comic/i);
    }
  });

  it('buttons stay buttons, and icons stay small', () => {
    for (const need of getAllByRole(getByRole(frame.page, 'group', 'Choose a need'), 'button')) {
      expect(need.getBoundingClientRect().height).to.be.within(44, 120);
      expect(getComputedStyle(need).borderTopWidth).to.equal('2px');
    }
    const icon = getByRole(frame.page, 'link', 'Call 911').querySelector('svg');
    expect(icon?.getBoundingClientRect().width).to.be.below(40);
  });

  it('hidden words stay hidden', async () => {
    getByRole(frame.page, 'button', 'Get naloxone').click();
    const status = await waitFor(
      () => frame.page.querySelector('[role=status]'),
      'the live region',
    );
    const { clipPath, position } = getComputedStyle(status);
    expect([clipPath, position]).to.deep.equal(['inset(50%)', 'fixed']);
    expect(getByRole(frame.finder, 'link', 'Call 911')).to.exist;
    expect(frame.page.querySelector('a[href="tel:211"]')?.checkVisibility()).to.equal(false);
  });
});
