import { expect } from '@open-wc/testing';
import { closeFrames, makeToken, openDrawn, openFrame } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, isExposed, queryByRole } from '../support/shadow.js';

describe('the script tag', () => {
  afterEach(closeFrames);

  it('may stand on a page twice, and come from two paths, without a word', async () => {
    const { page, complaints } = await openFrame('twice');
    await waitFor(() => getAllByRole(page, 'heading', 'In Oregon').length === 2, 'both finders');
    expect(complaints).to.deep.equal([]);
  });

  it('leaves an older copy alone, and warns once', async () => {
    const { page, complaints } = await openFrame('other-version');
    await waitFor(() => complaints.length > 0, 'the warning');
    await waitFor(() => page.readyState === 'complete', 'every script to have run');
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.match(/^warn: <helpline-finder> .*0\.0\.1 is already on this page/);
    expect(getByRole(page, 'link', 'Call the county')).to.exist;
  });

  it('leaves the embedder’s links where it never comes', async () => {
    const { page, finder } = await openFrame('no-script');
    expect(getByRole(page, 'link', 'Call the county').getAttribute('href')).to.equal('tel:211');
    expect(finder.shadowRoot === null).to.equal(true);
  });

  it('leaves the embedder’s links while it is on its way, and takes their place then', async () => {
    const token = makeToken();
    const { page } = await openFrame('plain', `/held/${token}/helpline-finder.js`);
    const link = getByRole(page, 'link', 'Call the county');
    await fetch(`/release/${token}`);
    await waitFor(() => queryByRole(page, 'link', 'Call 911'), 'the finder');
    expect(isExposed(link)).to.equal(false);
  });
});

describe('the one classic script tag', () => {
  afterEach(closeFrames);

  it('puts the finder where it stands, and makes its data- attributes the finder’s', async () => {
    const { finder, complaints } = await openDrawn('one-tag', '', 'In Texas');
    expect(finder.previousElementSibling?.localName).to.equal('script');
    expect(finder.previousElementSibling?.previousElementSibling?.textContent).to.equal('Before');
    expect(finder.nextElementSibling?.textContent).to.equal('Behind');
    expect(finder.getAttribute('region')).to.equal('US-TX');
    expect(finder.getAttribute('heading-level')).to.equal('3');
    expect(finder.hasAttribute('compact')).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('shows 911 and 988 before the finder has come', async () => {
    const token = makeToken();
    const { page } = await openFrame('one-tag', `/held/${token}/helpline-finder.js`);
    expect(getByRole(page, 'link', 'Call 911').getAttribute('href')).to.equal('tel:911');
    expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(getByRole(page, 'link', 'Text 988').getAttribute('href')).to.equal('sms:988');
    await fetch(`/release/${token}`);
  });
});
