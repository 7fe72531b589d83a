import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { holdFeatures } from '../support/features-chunk.js';
import {
  expectAbsent,
  findByRole,
  mountFinder,
  mountOregon,
  press,
  search,
  searchInVain,
  stripOf,
} from '../support/finder-page.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { holdRegion } from '../support/region-chunks.js';
import { getAllByRole, getByRole, textOf } from '../support/shadow.js';

/** 911, 988 by voice and by text, and the overdose steps: seen, in this order, before anything else. */
function expectWholeStrip(finder: HelplineFinder): void {
  const strip = stripOf(finder);
  const links = getAllByRole(strip, 'link').map((link) => [
    textOf(link),
    link.getAttribute('href'),
  ]);
  expect(links.slice(0, 3)).to.deep.equal([
    ['Call 911', 'tel:911'],
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
  ]);
  expect(getByRole(strip, 'button', 'What to do in an overdose')).to.exist;
  expect(getAllByRole(finder, 'link')[0] === getAllByRole(strip, 'link')[0]).to.equal(true);
  for (const link of getAllByRole(strip, 'link')) {
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  }
}

const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** What a tap on each of these hits that the window shows of its upper half. */
function expectFree(root: Document | ShadowRoot, links: readonly HTMLElement[]): void {
  for (const link of links) {
    const { left, top, width, height } = link.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 4];
    if (y < 0 || y >= innerHeight) continue;
    const hit = root.elementFromPoint(x, y);
    expect(link.contains(hit), `${textOf(link)} below ${hit?.outerHTML.slice(0, 80)}`).to.equal(
      true,
    );
  }
}

describe('the emergency strip', () => {
  it('is whole before any choice, chunk or script beside the first', async () => {
    const features = holdFeatures();
    const region = holdRegion('US-OR');
    try {
      const finder = await mountFinder();
      expectAbsent(finder, 'heading', 'In Oregon');
      expectAbsent(finder, 'button', 'English');
      expectWholeStrip(finder);
      features.release();
      await findByRole(finder, 'button', 'English');
      expectWholeStrip(finder);
    } finally {
      region.restore();
      features.restore();
    }
  });

  itOnce('is whole whatever the embedder asks for', async () => {
    for (const template of [
      html`<helpline-finder region="US-OR" kinds="information"></helpline-finder>`,
      html`<helpline-finder region="CA-NS" kinds="naloxone" compact></helpline-finder>`,
      html`<helpline-finder region="CA-ON" heading-level="5"></helpline-finder>`,
      html`<helpline-finder region="nowhere" country="XX" kinds="nothing"></helpline-finder>`,
      html`<helpline-finder style="--helpline-accent: transparent"></helpline-finder>`,
    ]) {
      expectWholeStrip(await mountFinder(template));
    }
  });

  itOnce('is whole whatever a person asks for', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', /I can’t talk/);
    expectWholeStrip(finder);
    await press(finder, 'button', 'Get naloxone');
    expectWholeStrip(finder);
    await searchInVain(finder);
    expectWholeStrip(finder);
  });

  it('stays whatever a page’s sheet does to its parts', async () => {
    const sheet = document.createElement('style');
    document.head.append(sheet);
    try {
      const finder = await mountFinder();
      for (const part of ['emergency', 'emergency-button'])
        for (const rule of [
          'display: none',
          'visibility: hidden',
          'opacity: 0',
          'display: contents',
        ]) {
          sheet.textContent = `helpline-finder::part(${part}) { ${rule} }`;
          for (const link of getAllByRole(stripOf(finder), 'link').slice(0, 3)) {
            const options = { opacityProperty: true, visibilityProperty: true };
            expect(link.checkVisibility?.(options) ?? true, `${part}: ${rule}`).to.equal(true);
            expect(link.getBoundingClientRect().height, `${part}: ${rule}`).to.be.at.least(44);
          }
        }
    } finally {
      sheet.remove();
    }
  });

  it('has nothing over it, wherever on the page it begins', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" quick-exit style="inline-size: 320px"></helpline-finder>`,
    );
    await findByRole(finder, 'button', 'Show the map');
    const links = getAllByRole(stripOf(finder), 'link');
    for (let above = 0; above < innerHeight; above += 40) {
      finder.style.marginBlockStart = `${above}px`;
      scrollTo(0, 0);
      // What watches where things are is told after a frame.
      await frame();
      await frame();
      expectFree(finder.shadowRoot as ShadowRoot, links);
    }
  });

  it('opens six steps that say what to do in an overdose, and where they come from', async () => {
    const finder = await mountFinder();
    const strip = stripOf(finder);
    expect(getAllByRole(strip, 'listitem')).to.have.length(0);
    await press(strip, 'button', 'What to do in an overdose');
    const steps = getAllByRole(strip, 'listitem').map(textOf);
    expect(steps).to.have.length(6);
    // WebKit reads the number in the picture too.
    expect(steps[1]).to.match(/^(?:911 )?2\. Call 911 /);
    expect(steps[2]).to.match(/^3\. Give naloxone/);
    const source = await findByRole(strip, 'link', /^Source: CDC/);
    expect(source.getAttribute('href')).to.match(/^https:/);
  });

  itOnce('opens the steps by itself when the words sound like an overdose', async () => {
    const finder = await mountOregon();
    await search(finder, 'he is not breathing');
    const steps = await findByRole(stripOf(finder), 'list');
    expect(getAllByRole(steps, 'listitem')).to.have.length(6);
  });

  itOnce('keeps steps open that a person opened, when they go on typing', async () => {
    const finder = await mountOregon();
    await press(stripOf(finder), 'button', 'What to do in an overdose');
    const strip = stripOf(finder);
    await search(finder, 'he is overdosing');
    await waitFor(() => strip.querySelector('.urgent'), 'the alarm');
    await search(finder, 'naloxone');
    await waitFor(() => !strip.querySelector('.urgent'), 'calm');
    await search(finder, '');
    expect(getAllByRole(stripOf(finder), 'listitem')).to.have.length(6);
  });
});
