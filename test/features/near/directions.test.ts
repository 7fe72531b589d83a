import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import {
  cardNames,
  cardOf,
  expectAbsent,
  findByRole,
  mountFinder,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { ownRecord } from '../../support/own-places.js';
import { getAllByRole, nameOf } from '../../support/shadow.js';

const RECORDS = [
  ownRecord({ id: 'us-il-own-one', name: 'First place', region: 'US-IL', at: [40, -90] }),
  ownRecord({ id: 'us-il-own-two', name: 'Second place', region: 'US-IL', at: [41, -89] }),
  ownRecord({ id: 'us-il-own-line', name: 'Only a line', region: 'US-IL' }),
];
const ADDRESS = '1%20Main%20Street%2C%20Springfield%2C%20IL';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/143.0 Mobile';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Safari/604.1';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0';

const DIRECTIONS = / ?: (First|Second) place$/;

async function mountOn(platform: string): Promise<HelplineFinder> {
  Object.defineProperty(navigator, 'userAgent', { configurable: true, value: platform });
  const finder = await mountFinder(
    html`<helpline-finder region="US-IL" data-mode="replace" .records=${RECORDS}></helpline-finder>`,
  );
  await waitFor(() => cardNames(finder).includes('First place'), 'the records', 20_000);
  await findByRole(cardOf(finder, 'First place'), 'link', DIRECTIONS);
  await settle(finder);
  return finder;
}

const directionsIn = (root: Element): HTMLAnchorElement[] =>
  getAllByRole(root, 'link', DIRECTIONS) as HTMLAnchorElement[];

/** Hidden words stand apart from those before them, in the computed name. */
const saidOf = (link: Element): string => nameOf(link).replace(' :', ':');

describe('directions to a place', () => {
  afterEach(() => {
    // Its own again: that of the prototype.
    delete (navigator as { userAgent?: string }).userAgent;
  });

  for (const [platform, name, href] of [
    [ANDROID, 'Directions in your map app: First place', `geo:0,0?q=${ADDRESS}`],
    [IPHONE, 'Directions in Apple Maps: First place', `https://maps.apple.com/?daddr=${ADDRESS}`],
    [
      WINDOWS,
      'See it on OpenStreetMap: First place',
      `https://www.openstreetmap.org/search?query=${ADDRESS}`,
    ],
  ] as const) {
    it(`are named for what they open: ${name}`, async () => {
      const finder = await mountOn(platform);
      const [link] = directionsIn(cardOf(finder, 'First place'));
      if (!link) throw new Error('There is no link.');
      expect(saidOf(link)).to.equal(name);
      expect(link.getAttribute('href')).to.equal(href);
      expect(link.relList.contains('noreferrer')).to.equal(true);
      // An app opens over the page; a new tab for it would stay behind, empty.
      expect(link.target).to.equal(href.startsWith('geo:') ? '' : '_blank');
    });
  }

  itOnce('are named apart for whoever hears many of them', async () => {
    const finder = await mountOn(WINDOWS);
    expect(directionsIn(finder).map(saidOf)).to.deep.equal([
      'See it on OpenStreetMap: First place',
      'See it on OpenStreetMap: Second place',
    ]);
    expectAbsent(cardOf(finder, 'Only a line'), 'link', /OpenStreetMap/);
  });

  itOnce('are asked of nobody before a tap', async () => {
    performance.clearResourceTimings();
    const finder = await mountOn(WINDOWS);
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /^https?:/.test(name) && new URL(name).origin !== location.origin);
    expect(asked.map(({ name }) => name)).to.deep.equal([]);
    const early = document.querySelectorAll('link[rel~="preconnect"], link[rel~="dns-prefetch"]');
    expect(early.length + (finder.shadowRoot?.querySelectorAll('link').length ?? 0)).to.equal(0);
  });

  itOnce('are said in French and Spanish', async () => {
    const finder = await mountOn(IPHONE);
    finder.language = 'fr';
    await findByRole(finder, 'link', /^Itinéraire dans Plans d’Apple : First place$/);
    finder.language = 'es';
    await findByRole(finder, 'link', /^Cómo llegar, en Mapas de Apple ?: First place$/);
  });
});
