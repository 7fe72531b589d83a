import { expect } from '@open-wc/testing';
import { findByRole } from '../support/finder-page.js';
import { closeFrames, makeToken } from '../support/frame.js';
import { outlastAnnouncers } from '../support/listen.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, isExposed, queryByRole } from '../support/shadow.js';
import { openWritten } from '../support/written-frame.js';

const UPGRADE = `<script src="FOLDER/upgrade.js" async></script>`;
const EMBED = (more = ''): string => `<script src="FOLDER/embed.js" ${more}></script>`;
const PLACE = (region = 'US-OR', inside = '<a href="tel:211">Call the county</a>'): string =>
  `<div id="place" data-helpline-finder data-region="${region}">${inside}</div>`;

const finders = (page: Document): HTMLElement[] => [...page.querySelectorAll('helpline-finder')];

describe('a <div data-helpline-finder>', () => {
  afterEach(closeFrames);

  it('becomes a finder with what it says, and its links give way', async () => {
    const { page, complaints } = await openWritten(UPGRADE, PLACE());
    await findByRole(page, 'heading', 'In Oregon');
    expect(isExposed(page.querySelector('a[href="tel:211"]') as Element)).to.equal(false);
    expect(finders(page)[0]?.parentElement?.id).to.equal('place');
    expect(complaints).to.deep.equal([]);
  });

  for (const broken of ['MutationObserver.prototype.observe = null', 'MutationObserver = {}'])
    itOnce(`becomes one where the page has broken what watches it: ${broken}`, async () => {
      const { page } = await openWritten(`<script>${broken}</script>${UPGRADE}`, PLACE());
      await findByRole(page, 'heading', 'In Oregon');
      const call = getByRole(page, 'link', 'Call 911');
      expect(call.getAttribute('href')).to.equal('tel:911');
    });

  it('never closed: a short text with a number after it stays, and the console says so once', async () => {
    const { page, complaints } = await openWritten(
      UPGRADE,
      '<main><div data-helpline-finder data-region="US-OR" /><p>Call the county at 503-555-0100.</p></main>',
    );
    await findByRole(page, 'heading', 'In Oregon');
    expect(isExposed(page.querySelector('p') as Element)).to.equal(true);
    await waitFor(() => complaints.length > 0, 'the line');
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.include('Is the tag closed?');
  });

  it('written later becomes one, too, and follows its attributes', async () => {
    const { page, complaints } = await openWritten(UPGRADE, '<main></main>');
    page.querySelector('main')?.insertAdjacentHTML('beforeend', `${PLACE()}\n`);
    await findByRole(page, 'heading', 'In Oregon');
    page.querySelector('#place')?.setAttribute('data-region', 'US-TX');
    await findByRole(page, 'heading', /^In Texas$/);
    page.querySelector('#place')?.removeAttribute('data-region');
    await waitFor(() => !finders(page)[0]?.hasAttribute('region'), 'the region to go');
    expect(complaints).to.deep.equal([]);
  });

  it('written anew, as a morph does, is a finder again and one only', async () => {
    const { page, complaints } = await openWritten(UPGRADE, PLACE());
    await findByRole(page, 'heading', 'In Oregon');
    const place = page.querySelector('#place') as HTMLElement;
    place.innerHTML = '<a href="tel:211">Dial the county</a>';
    await findByRole(page, 'heading', 'In Oregon');
    place.insertAdjacentHTML('afterbegin', '<a href="tel:211">Ring the county</a>');
    await waitFor(
      () => finders(page)[0]?.textContent?.trim() === 'Ring the county',
      'the new link in the place of the old',
    );
    expect(finders(page)).to.have.length(1);
    expect(complaints).to.deep.equal([]);
  });

  it('is not doubled by two copies, two kinds of script and two places', async () => {
    const { page, complaints } = await openWritten(
      `${UPGRADE}${UPGRADE}<script src="FOLDER/upgrade.js?ver=6.5" defer></script>`,
      `${PLACE()}${EMBED()}${PLACE('US-TX')}<script type="module" src="FOLDER/helpline-finder.js"></script>`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    await findByRole(page, 'heading', 'In Texas');
    await outlastAnnouncers();
    expect(finders(page)).to.have.length(2);
    expect(finders(page).map((one) => one.parentElement?.id)).to.deep.equal(['place', 'place']);
    expect(complaints).to.deep.equal([]);
  });

  it('keeps its links as they are where the finder does not load, and says so once', async () => {
    const { page, complaints } = await openWritten(
      UPGRADE,
      `${PLACE()}${PLACE('US-TX')}`,
      `/flaky/99-${makeToken()}/helpline-finder.js`,
    );
    await waitFor(() => complaints.length > 0, 'the warning');
    page.body.append('More');
    await outlastAnnouncers();
    expect(finders(page)).to.have.length(0);
    expect(isExposed(getAllByRole(page, 'link', 'Call the county')[0] as Element)).to.equal(true);
    expect(complaints.filter((line) => line.includes('the links stay'))).to.have.length(1);
  });

  it('holds a place in French to French, and keeps what a strict policy allows', async () => {
    const { page, complaints } = await openWritten(
      UPGRADE,
      `<div data-helpline-finder data-region="CA-QC" data-lang="fr_CA"><a href="tel:911">Appeler le 911</a></div>`,
      '/csp',
    );
    await findByRole(page, 'link', 'Appeler le 988');
    await waitFor(() => complaints.length > 0, 'the warning');
    expect(complaints).to.deep.equal([
      'warn: <helpline-finder> lang="fr_CA" is read as "fr-CA". Write lang="fr-CA".',
    ]);
  });
});

describe('embed.js, wherever it stands', () => {
  afterEach(closeFrames);

  it('in the head, async and twice, makes one finder at the end', async () => {
    const script = EMBED('data-region="US-OR" async onload="window.ran = (window.ran ?? 0) + 1"');
    const { page, complaints } = await openWritten(script + script, '<p>The page</p>');
    await findByRole(page, 'heading', 'In Oregon');
    // Of a page that was written, Firefox never says that it is complete.
    await waitFor(
      () => (page.defaultView as (Window & { ran?: number }) | null)?.ran === 2,
      'both scripts',
    );
    expect(finders(page)).to.have.length(1);
    expect(complaints.filter((line) => !/is in the head/.test(line))).to.deep.equal([]);
    expect(complaints).to.have.length(1);
  });

  it('twice in the page, fills both places', async () => {
    const { page } = await openWritten(
      '',
      `<p>${EMBED('data-region="US-OR"')}</p><p>${EMBED('data-region="US-TX"')}</p>`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    await findByRole(page, 'heading', 'In Texas');
    expect(finders(page)).to.have.length(2);
  });

  it('inside its links, makes the finder of them', async () => {
    const { page, complaints } = await openWritten(
      '',
      PLACE('US-OR', `<a href="tel:211">Call the county</a>${EMBED('async')}`),
    );
    await findByRole(page, 'heading', 'In Oregon');
    expect(finders(page)).to.have.length(1);
    expect(queryByRole(page, 'link', 'Call the county')).to.equal(undefined);
    expect(complaints).to.deep.equal([]);
  });

  it('in a site’s head, leaves a page with a place to that place', async () => {
    const { page, complaints } = await openWritten(EMBED(), PLACE());
    await findByRole(page, 'heading', 'In Oregon');
    await outlastAnnouncers();
    expect(finders(page).map((one) => one.parentElement?.id)).to.deep.equal(['place']);
    expect(complaints).to.deep.equal([]);
  });

  it('as a module finds its own tag', async () => {
    const { page } = await openWritten(
      '',
      `<p>Before</p>${EMBED('type="module" data-region="US-OR"')}`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    expect(finders(page)[0]?.previousElementSibling?.localName).to.equal('script');
  });

  it('inlined, or where nothing loads, leaves 911 and 988 in the language of the page', async () => {
    const code = await (await fetch('/dist/cdn/embed.js')).text();
    const inline = await openWritten('', `<div lang="fr"><script>${code}</script></div>`);
    const call = getByRole(inline.page, 'link', 'Appeler le 911');
    expect(call.getAttribute('href')).to.equal('tel:911');
    expect(inline.complaints.filter((line) => /plain <script src>/.test(line))).to.have.length(1);
    const blocked = await openWritten(
      '',
      EMBED('data-lang="es"'),
      `/flaky/99-${makeToken()}/helpline-finder.js`,
    );
    await findByRole(blocked.page, 'link', 'Llamar al 988');
  });
});
