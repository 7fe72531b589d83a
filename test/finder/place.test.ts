import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import { recordConsole } from '../support/console.js';
import {
  cardNames,
  choose,
  chosenIn,
  contentOf,
  expectAbsent,
  findByRole,
  LIFELINE,
  mountFinder,
  mountOregon,
  OREGON_LINE,
  search,
  showAll,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, textOf } from '../support/shadow.js';

const REGION = 'Where';

/** A finder with no place given, on a device whose clock is set to this zone. */
async function mountInZone(timeZone: string) {
  const real = Intl.DateTimeFormat.prototype.resolvedOptions;
  // Asked first where it is there.
  const temporal = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
  Reflect.deleteProperty(globalThis, 'Temporal');
  Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
    return { ...real.call(this), timeZone };
  };
  try {
    return await mountFinder(html`<helpline-finder></helpline-finder>`);
  } finally {
    Intl.DateTimeFormat.prototype.resolvedOptions = real;
    if (temporal) Object.defineProperty(globalThis, 'Temporal', temporal);
  }
}

describe('the place that the embedder gives', () => {
  it('shows the lines of the region above those of the whole country', async () => {
    const finder = await mountOregon();
    await showAll(finder);
    const names = cardNames(finder);
    expect(names).to.include.members([OREGON_LINE, LIFELINE]);
    expect(names.indexOf(OREGON_LINE)).to.be.below(names.indexOf(LIFELINE));
    expect(textOf(finder)).to.match(/In Oregon .* Across the United States/);
  });

  itOnce('shows no line of another region or country', async () => {
    const finder = await mountOregon();
    await showAll(finder);
    const names = cardNames(finder);
    expect(names).not.to.include('ConnexOntario');
    expect(names).not.to.include('Kids Help Phone');
    expect(names).not.to.include('9-8-8: Suicide Crisis Helpline');
  });

  itOnce('takes a region in any case', async () => {
    const finder = await mountOregon(html`<helpline-finder region="us-or"></helpline-finder>`);
    expect(chosenIn(finder, REGION)).to.equal('Oregon');
  });

  itOnce('shows the lines of a whole country', async () => {
    const finder = await mountFinder(html`<helpline-finder country="CA"></helpline-finder>`);
    expect(getByRole(finder, 'heading', 'Across Canada')).to.exist;
    expect(chosenIn(finder, 'Where')).to.equal('All of Canada');
    await showAll(finder);
    expect(cardNames(finder)).to.include('Kids Help Phone');
  });

  itOnce(
    'warns once of a region that does not exist, and shows the lines of the country',
    async () => {
      const record = recordConsole();
      const finder = await mountFinder(
        html`<helpline-finder region="CA-ZZ" country="CA"></helpline-finder>`,
      );
      const second = await mountFinder(html`<helpline-finder region="CA-ZZ"></helpline-finder>`);
      // Attributes are looked at with what comes after the first view.
      await waitFor(
        () => second.shadowRoot?.querySelector('.language-slot > *'),
        'what comes later',
      );
      await waitFor(() => record.messages.length > 0, 'the warning');
      await settle(second);
      record.stop();
      expect(record.messages).to.have.length(1);
      expect(record.messages[0]).to.match(/^warn: <helpline-finder> Unknown region "CA-ZZ"/);
      expect(getByRole(finder, 'heading', 'Across Canada')).to.exist;
    },
  );

  it('follows the attribute at any time', async () => {
    const finder = await mountOregon();
    finder.setAttribute('region', 'CA-ON');
    await findByRole(finder, 'heading', 'In Ontario');
    expectAbsent(finder, 'heading', 'In Oregon');
    expect(cardNames(finder)).to.include('ConnexOntario');
    finder.removeAttribute('region');
    finder.setAttribute('country', 'US');
    await settle(finder);
    expect(chosenIn(finder, REGION)).to.equal('All of the US');
  });

  it('shows the last of several regions set at once', async () => {
    const finder = await mountOregon();
    for (const region of ['US-TX', 'US-NY', 'US-MA']) {
      finder.region = region;
      await finder.updateComplete;
    }
    await findByRole(finder, 'heading', 'In Massachusetts');
    await settle(finder);
    expect(chosenIn(finder, REGION)).to.equal('Massachusetts');
    expectAbsent(finder, 'heading', /^In (Texas|New York|Oregon)/);
  });
});

describe('the place that a person chooses', () => {
  itOnce('brings the lines of that region', async () => {
    const finder = await mountOregon();
    await choose(finder, REGION, 'Texas');
    await findByRole(finder, 'heading', 'In Texas');
    await findByRole(finder, 'heading', /ways? to get help in Texas$/);
    expect(cardNames(finder)).not.to.include(OREGON_LINE);
  });

  itOnce('may be another country', async () => {
    const finder = await mountOregon();
    await choose(finder, 'Where', 'All of Canada');
    expect(getByRole(finder, 'heading', 'Across Canada')).to.exist;
    expect(chosenIn(finder, 'Where')).to.equal('All of Canada');
    await choose(finder, 'Where', 'Manitoba');
    await findByRole(finder, 'heading', 'In Manitoba');
  });

  itOnce('may be the whole country again', async () => {
    const finder = await mountOregon();
    await choose(finder, REGION, 'All of the US');
    expectAbsent(finder, 'heading', 'In Oregon');
    expect(getByRole(finder, 'heading', 'Across the United States')).to.exist;
  });

  it('is told to the page as a change, and never as a place', async () => {
    const finder = await mountOregon();
    const events: Event[] = [];
    document.addEventListener('helpline-region-change', (event) => events.push(event), {
      once: true,
    });
    await choose(finder, REGION, 'Texas');
    expect(events).to.have.length(1);
    expect(contentOf(events[0] as Event)).to.deep.equal({});
    expect((events[0] as CustomEvent).detail).to.equal(undefined);
  });

  itOnce('is not told when the embedder sets it', async () => {
    const finder = await mountOregon();
    let changes = 0;
    finder.addEventListener('helpline-region-change', () => {
      changes += 1;
    });
    finder.region = 'US-TX';
    await findByRole(finder, 'heading', 'In Texas');
    expect(changes).to.equal(0);
  });

  itOnce('gives way to what the embedder says later', async () => {
    const finder = await mountOregon();
    await choose(finder, REGION, 'Texas');
    finder.setAttribute('region', 'US-NY');
    await findByRole(finder, 'heading', 'In New York');
    expect(chosenIn(finder, REGION)).to.equal('New York');
  });

  itOnce('is shown as searched, however often person and embedder take turns', async () => {
    const finder = await mountOregon();
    await choose(finder, REGION, 'Texas');
    for (const [code, name] of [
      ['US-NY', 'New York'],
      ['US-TX', 'Texas'],
      ['US-OR', 'Oregon'],
    ] as const) {
      finder.region = code;
      await findByRole(finder, 'heading', `In ${name}`);
      expect(chosenIn(finder, REGION)).to.equal(name);
    }
    await choose(finder, REGION, 'Alabama');
    await choose(finder, 'Where', 'All of Canada');
    expect(chosenIn(finder, 'Where')).to.equal('All of Canada');
    expect(getByRole(finder, 'heading', 'Across Canada')).to.exist;
    expectAbsent(finder, 'heading', /^In /);
  });
});

describe('the place that the finder guesses', () => {
  it('comes from the clock of the device, is said to be a guess, and tells nobody', async () => {
    let changes = 0;
    const count = () => {
      changes += 1;
    };
    document.addEventListener('helpline-region-change', count);
    const finder = await mountInZone('America/Vancouver');
    document.removeEventListener('helpline-region-change', count);
    await findByRole(finder, 'heading', 'In British Columbia');
    expect(chosenIn(finder, 'Where')).to.equal('British Columbia');
    expect(textOf(finder)).to.include(en.place.guessed);
    expect(changes).to.equal(0);
  });

  itOnce('is the country alone where a zone spans several regions', async () => {
    const finder = await mountInZone('America/Toronto');
    expect(chosenIn(finder, 'Where')).to.equal('All of Canada');
    expect(textOf(finder)).to.include(en.place.guessed);
  });

  itOnce('is the United States where the clock tells nothing', async () => {
    const finder = await mountInZone('Europe/Paris');
    expect(chosenIn(finder, REGION)).to.equal('All of the US');
  });

  itOnce('is no guess any more once a person or the embedder has said', async () => {
    const finder = await mountInZone('America/Phoenix');
    await choose(finder, REGION, 'Oregon');
    await waitFor(() => !textOf(finder).includes(en.place.guessed), 'the hint to go');
    const other = await mountOregon();
    expect(textOf(other)).not.to.include(en.place.guessed);
  });

  itOnce('searches where it is shown', async () => {
    const finder = await mountInZone('America/Regina');
    await search(finder, 'addictions');
    await findByRole(finder, 'heading', /in Saskatchewan$/);
  });
});
