import { expect } from '@open-wc/testing';
import {
  cardNames,
  findByRole,
  findCard,
  findMyLocation,
  press,
  search,
} from '../support/finder-page.js';
import { closeFrames, openDrawn, openFrame } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, isExposed, queryByRole, textOf } from '../support/shadow.js';

describe('a strict content security policy', () => {
  afterEach(closeFrames);

  for (const [name, prefix] of [
    ["default-src 'none'; script-src 'self'", '/csp'],
    ['that and Trusted Types', '/csp-trusted'],
  ] as const) {
    it(`of ${name} is never offended, whatever a person does`, async () => {
      const { page, finder, complaints } = await openDrawn('plain', prefix);
      expect(getByRole(page, 'link', 'Call 911').getBoundingClientRect().height).to.be.at.least(44);
      await search(finder, 'nalaxone');
      await waitFor(
        () => cardNames(finder).includes('Oregon Health Authority naloxone information'),
        'the search engine',
      );
      await press(finder, 'button', 'Show everything');
      await press(finder, 'button', 'Treatment');
      await press(finder, 'button', 'What to do in an overdose');
      finder.lang = 'fr';
      await findByRole(finder, 'link', 'Appeler le 911');
      (finder as HTMLElement & { compact: boolean }).compact = true;
      await waitFor(() => getAllByRole(finder, 'button', /^Copier/).length > 0, 'the list');
      expect(complaints).to.deep.equal([]);
    });

    it(`of ${name} lets the one classic script tag work`, async () => {
      const { page, complaints } = await openDrawn('one-tag', prefix, 'In Texas');
      expect(queryByRole(page, 'link', 'Call 911')).to.exist;
      expect(complaints).to.deep.equal([]);
    });
  }

  it('that lists lit-html among Trusted Types is never offended', async () => {
    const { page, complaints } = await openDrawn('plain', '/csp-lit');
    await findMyLocation(page);
    expect(complaints).to.deep.equal([]);
  });

  it('that lists other Trusted Types only: the strip, and the page’s own links', async function () {
    // Elsewhere nothing is refused, and the finder is whole.
    if (!('trustedTypes' in window)) this.skip();
    const { page, causes } = await openFrame('plain', '/csp-others');
    await findByRole(page, 'link', 'Call 911');
    expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(isExposed(getByRole(page, 'link', 'Call the county'))).to.equal(true);
    expect(causes).to.include('render');
  });

  for (const prefix of ['/csp-nonce', '/csp-dynamic']) {
    it(`of scripts with a nonce (${prefix}) lets every part load`, async () => {
      const { page, complaints } = await openDrawn('nonce', prefix);
      await findMyLocation(page);
      // The test runner's own script has no nonce.
      expect(complaints.filter((one) => !one.includes('web-dev-server'))).to.deep.equal([]);
    });
  }

  it('of hashes for the page’s own inline scripts lets every part load', async () => {
    const { page, complaints } = await openDrawn('hash', '/csp-hash');
    await findMyLocation(page);
    expect((page.defaultView as Window & { county?: string }).county).to.equal('Marion');
    expect(complaints.filter((one) => !one.includes('web-dev-server'))).to.deep.equal([]);
  });

  it("of a hash and 'strict-dynamic' lets what the hashed script loads load every part", async () => {
    const { page, complaints } = await openDrawn('hash-loader', '/csp-hash-dynamic');
    await findMyLocation(page);
    expect(complaints.filter((one) => !one.includes('web-dev-server'))).to.deep.equal([]);
  });

  it('in a browser without adopted style sheets leaves a plain finder that works', async () => {
    const { page, finder } = await openDrawn('no-sheets', '/csp');
    const link = getByRole(page, 'link', 'Call 911');
    expect(link.getBoundingClientRect().height).to.be.above(0);
    const icon = link.querySelector('svg')?.getBoundingClientRect();
    expect(icon?.width).to.be.at.most(40);
    expect(page.querySelector('a[href="tel:211"]')?.checkVisibility()).to.equal(false);
    await search(finder, 'nalaxone');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    // A map without styles has no height: it says so, and does not load forever.
    (await findByRole(finder, 'button', 'Show the map')).click();
    await waitFor(() => textOf(finder).includes('The map did not load.'), 'what became of the map');
  });

  it('would be heard if it were offended', async () => {
    const { page, complaints } = await openFrame('plain', '/csp');
    page.body.append(Object.assign(page.createElement('img'), { src: '/nowhere.png' }));
    await waitFor(() => complaints.some((one) => /^violation: img-src/.test(one)), 'the violation');
  });
});

describe('a page that no other origin may see (COOP and COEP)', () => {
  afterEach(closeFrames);

  it('has the whole finder, map included', async () => {
    const { page, finder, complaints } = await openDrawn('plain', '/isolated');
    const answer = await fetch('/isolated/dist/cdn/helpline-finder.js', { method: 'HEAD' });
    expect(answer.headers.get('cross-origin-embedder-policy')).to.equal('require-corp');
    (await findByRole(page, 'button', 'Show the map')).click();
    await findByRole(finder, 'button', 'Zoom in');
    expect(complaints).to.deep.equal([]);
  });
});
