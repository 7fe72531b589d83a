import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { expectQuietConsole, recordConsole } from '../support/console.js';
import {
  cardNames,
  choose,
  chosenIn,
  expectAbsent,
  findByRole,
  mountFinder,
  mountOregon,
  press,
  recordErrors,
  search,
} from '../support/finder-page.js';
import { said, spokenOn } from '../support/listen.js';
import { mount, settle, waitFor } from '../support/mount.js';
import { holdRegion, spoilRegion } from '../support/region-chunks.js';
import { getByRole, isExposed, textOf } from '../support/shadow.js';

describe('a finder that leaves the page', () => {
  it('stops its clock, and starts it again when it returns', async () => {
    const { setInterval, clearInterval } = window;
    const running = new Set<unknown>();
    window.setInterval = ((...args: Parameters<typeof setInterval>) => {
      const id = setInterval(...args);
      running.add(id);
      return id;
    }) as typeof window.setInterval;
    window.clearInterval = (id) => {
      running.delete(id);
      clearInterval(id);
    };
    try {
      const finder = await mountOregon();
      const parent = finder.parentElement as Element;
      expect(running.size).to.equal(1);
      finder.remove();
      expect(running.size).to.equal(0);
      parent.append(finder);
      expect(running.size).to.equal(1);
      finder.remove();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(window, { setInterval, clearInterval });
    }
  });

  it('keeps what a person said, when it moves elsewhere on the page', async () => {
    const finder = await mountOregon();
    await choose(finder, 'Where', 'Texas');
    await search(finder, 'detox');
    const elsewhere = await mount<HTMLElement>(html`<section></section>`);
    elsewhere.append(finder);
    await settle(finder);
    expect(getByRole<HTMLInputElement>(finder, 'searchbox').value).to.equal('detox');
    expect(chosenIn(finder, 'Where')).to.equal('Texas');
  });

  it('may go while a region is on its way', async () => {
    const region = holdRegion('US-NM');
    try {
      await expectQuietConsole(async () => {
        const finder = await mountFinder(html`<helpline-finder region="US-NM"></helpline-finder>`);
        const parent = finder.parentElement as Element;
        finder.remove();
        region.release();
        // Another finder that asks later has the region later.
        const other = await mount<HTMLElement>(
          html`<helpline-finder region="US-NM"></helpline-finder>`,
        );
        await findByRole(other, 'heading', 'In New Mexico');
        parent.append(finder);
        await findByRole(finder, 'heading', 'In New Mexico');
      });
    } finally {
      region.restore();
    }
  });

  it('follows what changed while it was away', async () => {
    const finder = await mountOregon();
    const parent = finder.parentElement as Element;
    finder.remove();
    finder.region = 'US-TX';
    parent.append(finder);
    await findByRole(finder, 'heading', 'In Texas');
  });
});

describe('two finders on a page', () => {
  it('share nothing', async () => {
    const page = await mount<HTMLElement>(
      html`<div>
        <helpline-finder region="US-OR"></helpline-finder>
        <helpline-finder region="CA-ON"></helpline-finder>
      </div>`,
    );
    const [one, other] = [...page.children] as [HelplineFinder, HelplineFinder];
    await findByRole(other, 'heading', 'In Ontario');
    await findByRole(other, 'button', 'Show the map');
    await settle(page);
    const resultsOf = (): string =>
      textOf(other.shadowRoot?.querySelector<HTMLElement>('.results') as HTMLElement);
    const before = resultsOf();
    expect(before).to.contain('Ontario');
    await search(one, 'naloxone');
    await press(one, 'button', 'Get naloxone');
    await choose(one, 'Where', 'Texas');
    await settle(page);
    expect(resultsOf()).to.equal(before);
    expect(getByRole<HTMLInputElement>(other, 'searchbox').value).to.equal('');
    await waitFor(() => said() || undefined, 'the count of one');
    expect(spokenOn()).to.have.length(1);
  });
});

const WITH_LINKS = html`<helpline-finder region="US-OR"
  ><a href="tel:211">Call the county</a></helpline-finder
>`;

const { values } = Object;

/** No finder can draw itself: each drawing looks at all that cards are made of. */
function breakDrawing(): void {
  Object.values = (listed: object) => {
    if ('headingLevel' in listed) throw new Error('broken');
    return values(listed);
  };
}

function restoreDrawing(): void {
  Object.values = values;
}

describe('the embedder’s own links', () => {
  afterEach(restoreDrawing);

  it('give way to the finder once it is drawn', async () => {
    const finder = await mountFinder(WITH_LINKS);
    expectAbsent(finder, 'link', 'Call the county');
  });

  it('stay when the finder cannot draw itself, beside 911 and 988', async () => {
    const record = recordConsole();
    const finder = document.createElement('helpline-finder');
    const causes = recordErrors(finder);
    breakDrawing();
    const link = document.createElement('a');
    link.href = 'tel:211';
    link.textContent = 'Call the county';
    finder.append(link);
    const page = await mount<HTMLElement>(html`<div></div>`);
    page.append(finder);
    await finder.updateComplete.catch(() => undefined);
    record.stop();
    expect(isExposed(link)).to.equal(true);
    expect(getByRole(finder, 'link', 'Call 911').getAttribute('href')).to.equal('tel:911');
    expect(getByRole(finder, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(getByRole(finder, 'link', 'Text 988').getAttribute('href')).to.equal('sms:988');
    expect(causes).to.deep.equal(['render']);
    const ours = record.messages.filter((message) => message.includes('<helpline-finder>'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(/^warn: /);
  });

  it('come back when the finder fails later', async () => {
    const finder = await mountFinder(WITH_LINKS);
    const causes = recordErrors(finder);
    breakDrawing();
    finder.compact = true;
    await finder.updateComplete.catch(() => undefined);
    expect(getByRole(finder, 'link', 'Call the county')).to.exist;
    expect(getByRole(finder, 'link', 'Call 911')).to.exist;
    expect(causes).to.deep.equal(['render']);
  });

  it('give way again when the finder is well again', async () => {
    const finder = await mountFinder(WITH_LINKS);
    breakDrawing();
    finder.compact = true;
    await finder.updateComplete.catch(() => undefined);
    restoreDrawing();
    finder.compact = false;
    await finder.updateComplete.catch(() => undefined);
    await waitFor(() => cardNames(finder).length > 0, 'the cards');
    expectAbsent(finder, 'link', 'Call the county');
  });

  it('or all that has been drawn stays when the data of a region is broken', async () => {
    const region = spoilRegion('US-NV');
    const record = recordConsole();
    try {
      const page = await mount<HTMLElement>(html`<div></div>`);
      const causes = recordErrors(page);
      const finder = document.createElement('helpline-finder');
      finder.region = 'US-NV';
      page.append(finder);
      await waitFor(() => causes.length > 0, 'the broken data');
      await search(finder, 'crisis').catch(() => undefined);
      expect(getByRole(finder, 'link', 'Call 911')).to.exist;
      expect(record.messages.filter((message) => message.startsWith('uncaught'))).to.deep.equal([]);
    } finally {
      record.stop();
      region.restore();
    }
  });
});
