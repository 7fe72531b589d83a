import { expect } from '@open-wc/testing';
import { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { choose, findByRole, findCard, search } from '../support/finder-page.js';
import { closeFrames, openDrawn, openFrame } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getByRole, isExposed } from '../support/shadow.js';

const entriesOf = (page: Document): string[] =>
  (page.defaultView as Window).performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('helpline-finder.js'));

describe('the tag as people paste it', () => {
  afterEach(closeFrames);

  it('never closed: the rest of the page stays, and the console says so once', async () => {
    const { page, complaints } = await openDrawn('never-closed');
    expect(isExposed(getByRole(page, 'heading', 'Parks of the county'))).to.equal(true);
    expect(isExposed(getByRole(page, 'textbox', 'Find a park'))).to.equal(true);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include('Is the tag closed?');
  });

  it('with links inside: they give way to the finder, without a word', async () => {
    const { page, complaints } = await openDrawn('plain');
    expect(page.querySelector('a[href="tel:211"]')?.checkVisibility()).to.equal(false);
    expect(complaints).to.deep.equal([]);
  });

  it('with a query in the script’s address: loaded once, features and all', async () => {
    const { page, complaints } = await openDrawn('query');
    await findByRole(page, 'button', 'Use my location');
    expect(entriesOf(page).filter((name) => !name.endsWith('?ver=6.5'))).to.deep.equal([]);
    expect(entriesOf(page)).to.have.length(1);
    expect(complaints).to.deep.equal([]);
  });

  it('with a query and without one on one page: both finders have their features', async () => {
    const { page, complaints } = await openFrame('query');
    const other = Object.assign(page.createElement('script'), {
      type: 'module',
      src: '../../../dist/cdn/helpline-finder.js',
    });
    page.head.append(other);
    await new Promise((resolve) => other.addEventListener('load', resolve));
    await findByRole(page, 'button', 'Use my location');
    expect(complaints).to.deep.equal([]);
  });

  it('under a base address of another site: its files come from beside it', async () => {
    const { page, complaints } = await openDrawn('base');
    await findByRole(page, 'button', 'Use my location');
    expect(complaints).to.deep.equal([]);
  });

  it('beside a library that replaces Array.from, entries() and Event: search still forgives, a region can be chosen', async () => {
    const { page, finder, complaints } = await openDrawn('old-libraries');
    await choose(finder, 'Where', 'Vermont');
    await findByRole(page, 'heading', 'In Vermont');
    await choose(finder, 'Where', 'Oregon');
    await search(finder, 'nalaxone');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    await findByRole(page, 'button', 'Use my location');
    expect(complaints).to.deep.equal([]);
  });
});

describe('the one classic script tag, in the head', () => {
  afterEach(closeFrames);

  it('puts the finder at the end of the page, and says where the tag belongs', async () => {
    const { page, finder, complaints } = await openDrawn('head');
    expect(page.body.lastElementChild === finder).to.equal(true);
    expect(getByRole(page, 'link', 'Call 911').getBoundingClientRect().height).to.be.at.least(44);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.match(/embed\.js is in the head/);
  });

  it('takes only the attributes that README lists, and its query along', async () => {
    const { page, finder } = await openDrawn('head');
    expect(finder.getAttributeNames().sort()).to.deep.equal(['data-mode', 'region']);
    await waitFor(() => entriesOf(page).length > 0, 'the module');
    expect(entriesOf(page).every((name) => name.endsWith('?ver=6.5'))).to.equal(true);
  });

  it('knows each attribute of the finder', async () => {
    const code = await (await fetch('/dist/cdn/embed.js')).text();
    const unknown = HelplineFinder.observedAttributes.filter(
      (name) => !new RegExp(`[\`"']${name}[\`"']`).test(code),
    );
    expect(unknown).to.deep.equal([]);
  });
});
