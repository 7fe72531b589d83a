import { expect } from '@open-wc/testing';
import { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { choose, findByRole, findCard, findMyLocation, search } from '../support/finder-page.js';
import { closeFrames, openDrawn, openFrame } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, isExposed } from '../support/shadow.js';
import { openWritten } from '../support/written-frame.js';

const MODULE = '<script type="module" src="FOLDER/helpline-finder.js"></script>';

const entriesOf = (page: Document): string[] =>
  (page.defaultView as Window).performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('helpline-finder.js'));

const slotOf = (page: Document): HTMLSlotElement | null | undefined =>
  page.querySelector('helpline-finder')?.shadowRoot?.querySelector('slot:not([name])');

/** With the features there, which tell what is hidden. */
async function hidesQuietly(inside: string, after: string): Promise<void> {
  const { page, complaints } = await openWritten(
    MODULE,
    `<main><helpline-finder region="US-OR">${inside}</helpline-finder>${after}</main>`,
  );
  await findByRole(page, 'heading', 'In Oregon');
  await findMyLocation(page);
  expect(slotOf(page)?.hidden).to.equal(true);
  expect(complaints).to.deep.equal([]);
}

describe('the tag as people paste it', () => {
  afterEach(closeFrames);

  it('never closed: the rest of the page stays, and the console says so once', async () => {
    const { page, complaints } = await openDrawn('never-closed');
    expect(isExposed(getByRole(page, 'heading', 'Parks of the county'))).to.equal(true);
    expect(isExposed(getByRole(page, 'textbox', 'Find a park'))).to.equal(true);
    await waitFor(() => complaints.length > 0, 'the line');
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include('Is the tag closed?');
  });

  for (const [what, after, shown] of [
    ['a smaller heading', '<h3>Parks</h3><p>Call 503-555-0100</p>', 'Parks'],
    ['a button', '<button type="button">Find a park</button>', 'Find a park'],
    ['a custom element of the site', '<county-menu>Menu</county-menu>', 'Menu'],
    ['a line without a number', '<p>© The county of Marion</p>', '© The'],
    [
      'words without a number',
      '<p>Our office on Main Street is open on weekdays.</p>',
      'Our office',
    ],
    ['a list', '<dl><dt>Open</dt><dd>Monday</dd></dl>', 'Monday'],
    ['a number of its own', '<p>Call the county at 503-555-0100.</p>', 'Call the county'],
    ['a number and no more', '<p>503-555-0100</p>', '503-555-0100'],
    ['a link to call', '<p><a href="tel:+15035550100">Our office</a></p>', 'Our office'],
    ['a link to text', '<p><a href="sms:+15035550100">Text us</a></p>', 'Text us'],
    [
      'a short menu',
      '<div><a href="/">Home</a> <a href="/parks">Parks and trails</a> <a href="/news">News</a></div>',
      'Home',
    ],
  ] as const) {
    it(`self-closed, with ${what} after it: that stays, and the console says so once`, async () => {
      const { page, complaints } = await openWritten(
        MODULE,
        `<main><helpline-finder region="US-OR" />${after}</main>`,
      );
      await findByRole(page, 'heading', 'In Oregon');
      const text = [...page.querySelectorAll('main *')].find(
        (one) => one.textContent?.startsWith(shown) && !one.querySelector('*'),
      );
      expect(isExposed(text as Element)).to.equal(true);
      await waitFor(() => complaints.length > 0, 'the line');
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.include('Is the tag closed?');
    });
  }

  for (const [what, inside, told] of [
    [
      'a long text that names 911',
      `<p>${'Our office on Main Street is open on weekdays. '.repeat(5)}In an emergency call 911.</p>`,
      'Our office on Main Street',
    ],
    [
      'a paragraph after one that names 911',
      '<p>In an emergency call 911.</p><p>Our office is closed on Mondays.</p>',
      'Our office is closed on Mondays.',
    ],
    [
      'a sentence after one that names 988',
      'In a crisis call 988. Our office is closed on Mondays.',
      'Our office is closed on Mondays.',
    ],
    [
      'a year, which is no number to call',
      '<p>Call 911.</p><p>© 2026 Marion County</p>',
      '© 2026 Marion County',
    ],
    ['a menu of one link', '<a href="/">Home</a>', 'Home'],
    ['a few words', '<p>© Marion</p>', '© Marion'],
  ] as const) {
    it(`that nothing follows, with ${what}: hides that, and the console says so once`, async () => {
      const { page, complaints } = await openWritten(
        MODULE,
        `<main><helpline-finder region="US-OR" />${inside}</main>`,
      );
      await findByRole(page, 'heading', 'In Oregon');
      await waitFor(() => complaints.length > 0, 'the line');
      expect(slotOf(page)?.hidden).to.equal(true);
      expect(complaints).to.have.length(1);
      expect(complaints[0]).to.include(`hides "${told}`);
      expect(complaints[0]).to.include('Is the tag closed?');
    });
  }

  it('with a way to reach help in it, or nothing at all: none of it stays', async () => {
    for (const inside of [
      '<p><strong>Call <a href="tel:988">988</a></strong><br>or <a href="sms:988">text</a></p>',
      '<ul><li><a href="tel:911">Call 911</a></li></ul>',
      'Call 911, 988 or the county’s own line at 503-555-0100, day and night.',
      '<p>If you or someone you know is in a crisis, call or text 988. In an emergency call 911. Marion County’s own line is <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>',
      '<a href="tel:988">Call</a>',
      '<a href="tel:+15035550100">Call the county</a> <a href="sms:+15035550100">Text the county</a>',
      '<a href="tel:911">Call 911</a><noscript><p>Turn on JavaScript to see more.</p></noscript>',
      '',
    ])
      await hidesQuietly(inside, '');
  });

  it('closed, with a word for waiting or a link in it: none of it stays', async () => {
    for (const inside of ['Loading …', '<a href="/help">Find help</a>'])
      await hidesQuietly(inside, '<p>Parks</p>');
  });

  it('on a page that is slow, and loaded before the tag was closed: as on any other', async () => {
    const { page, complaints } = await openWritten(
      MODULE.replace('module"', 'module" async'),
      '<main><helpline-finder region="US-OR"><p>Our county’s line is <b>503-555-0100</b></p>',
      '',
      {
        after: (slow) => findByRole(slow, 'heading', 'In Oregon'),
        body: '</helpline-finder><p>Parks</p></main>',
      },
    );
    await waitFor(() => slotOf(page)?.hidden, 'what is inside to be hidden');
    await findMyLocation(page);
    expect(complaints).to.deep.equal([]);
  });

  itOnce(
    'with values as people write them: does what they mean, with one warning each',
    async () => {
      const { page, finder, complaints } = await openWritten(
        MODULE,
        '<helpline-finder region="US – OR" compact="false" quick-exit="false" heading-level="h3" report-href="web@county.example"></helpline-finder>',
      );
      await findByRole(page, 'heading', 'In Oregon');
      await waitFor(() => complaints.length >= 5, 'the warnings');
      expect(finder.shadowRoot?.querySelector('.compact, .exit')).to.equal(null);
      expect(finder.shadowRoot?.querySelector('h3')).to.exist;
      for (const name of ['region', 'compact', 'quick-exit', 'heading-level'])
        expect(complaints.filter((line) => line.includes(`> ${name}=`))).to.have.length(1);
      expect(
        complaints.filter((line) => line.includes('mailto:web@county.example')),
      ).to.have.length(1);
      finder.setAttribute('quick-exit', '');
      await findByRole(page, 'button', /^Leave this page/);
      expect(complaints).to.have.length(5);
    },
  );

  itOnce('with data- before its attributes: does what that means, and says it once', async () => {
    const { finder, complaints } = await openWritten(
      MODULE,
      '<helpline-finder data-region="US-OR" data-v-7ba5bd90 data-quick-exit></helpline-finder>',
    );
    await waitFor(() => finder.getAttribute('region') === 'US-OR', 'the region');
    await waitFor(() => complaints.length >= 2, 'the warnings');
    expect(finder.hasAttribute('quick-exit')).to.equal(true);
    expect(complaints).to.have.length(2);
    expect(complaints[0]).to.include('Write region="US-OR".');
  });

  it('with links inside: they give way to the finder, without a word', async () => {
    const { page, complaints } = await openDrawn('plain');
    expect(page.querySelector('a[href="tel:211"]')?.checkVisibility()).to.equal(false);
    expect(complaints).to.deep.equal([]);
  });

  it('with a query in the script’s address: loaded once, features and all', async () => {
    const { page, complaints } = await openDrawn('query');
    await findMyLocation(page);
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
    await findMyLocation(page);
    expect(complaints).to.deep.equal([]);
  });

  it('under a base address of another site: its files come from beside it', async () => {
    const { page, complaints } = await openDrawn('base');
    await findMyLocation(page);
    expect(complaints).to.deep.equal([]);
  });

  it('beside a library that replaces Array.from, entries() and Event: search still forgives, a region can be chosen', async () => {
    const { page, finder, complaints } = await openDrawn('old-libraries');
    await choose(finder, 'Where', 'Vermont');
    await findByRole(page, 'heading', 'In Vermont');
    await choose(finder, 'Where', 'Oregon');
    await search(finder, 'nalaxone');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    await findMyLocation(page);
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
