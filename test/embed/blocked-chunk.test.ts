import { expect } from '@open-wc/testing';
import { strings as en } from '../../src/strings/en/interface.js';
import {
  cardNames,
  expectAbsent,
  findByRole,
  findCard,
  findMyLocation,
  LIFELINE,
  press,
  search,
} from '../support/finder-page.js';
import { closeFrames, makeToken, openDrawn, openFrame } from '../support/frame.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, textOf } from '../support/shadow.js';
import { openWritten } from '../support/written-frame.js';

const tokens: string[] = [];

/** The first requests for files with this word in their path fail. */
function failing(times: number, word: string, how = 'flaky'): string {
  const token = `${times}-${makeToken()}`;
  tokens.push(token);
  return `/${how}/${token}/${word}`;
}

/** One line tells the page's console, however many files failed, and however often. */
async function expectOneLine(complaints: readonly string[], what = 'TypeError'): Promise<void> {
  await waitFor(() => complaints.length > 0, 'the failure');
  expect(complaints).to.have.length(1);
  expect(complaints[0]).to.match(/^warn: <helpline-finder> could not load all of http/);
  expect(complaints[0]).to.include(`(${what})`);
}

async function countFailures(token = tokens.at(-1)): Promise<number> {
  return Number(await (await fetch(`/failures/${token}`)).text());
}

/** A chunk that was renamed fails no more, and its test would be green for nothing. */
async function expectFailures(): Promise<void> {
  for (const token of tokens.splice(0)) {
    expect(await countFailures(token), 'requests that failed').to.be.above(0);
  }
}

/** From here on no request fails. */
async function heal(): Promise<void> {
  const [token] = tokens;
  await expectFailures();
  await fetch(`/heal/${token}`);
}

describe('when a chunk does not arrive', () => {
  afterEach(closeFrames);
  afterEach(expectFailures);

  it('of a region: national lines, words that say so, and a retry that brings it', async () => {
    const { page, finder, causes, complaints } = await openFrame('plain', failing(1, 'us-or'));
    await findByRole(page, 'button', 'Try again');
    expect(textOf(finder)).to.include(en.results.failed('Oregon'));
    expect(cardNames(finder)).to.include(LIFELINE);
    expect(causes).to.deep.equal(['region']);
    await press(finder, 'button', 'Try again');
    await findByRole(page, 'heading', 'In Oregon');
    expectAbsent(page, 'button', 'Try again');
    await expectOneLine(complaints);
  });

  it('of a region: what a retry brought is not asked for once more', async () => {
    const { page, finder } = await openFrame('plain', failing(1, 'us-or', 'cut'));
    await findByRole(page, 'button', 'Try again');
    await press(finder, 'button', 'Try again');
    for (const [region, place] of [
      ['US-VT', 'Vermont'],
      ['US-OR', 'Oregon'],
    ] as const) {
      await findByRole(page, 'heading', /^In /);
      finder.setAttribute('region', region);
      await findByRole(page, 'heading', `In ${place}`);
    }
    const { performance } = page.defaultView as Window;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /us-or.*again/.test(name))).to.have.length(1);
  });

  it('of a region, again and again: as many tries as a person makes', async () => {
    const { page, finder, causes } = await openFrame('plain', failing(2, 'us-or'));
    await findByRole(page, 'button', 'Try again');
    await press(finder, 'button', 'Try again');
    await waitFor(() => causes.length === 2, 'the second failure');
    await findByRole(page, 'button', 'Try again');
    await press(finder, 'button', 'Try again');
    await findByRole(page, 'heading', 'In Oregon');
  });

  for (const [how, what, error] of [
    ['cut', 'half of it', 'SyntaxError'],
    ['empty', 'nothing in it', 'SyntaxError'],
    ['html', 'a page of the server instead', 'TypeError'],
  ] as const) {
    it(`of a region, with ${what}: a retry that brings it`, async () => {
      const { page, finder, complaints } = await openFrame('plain', failing(1, 'us-or', how));
      await findByRole(page, 'button', 'Try again');
      expect(cardNames(finder)).to.include(LIFELINE);
      await press(finder, 'button', 'Try again');
      await findByRole(page, 'heading', 'In Oregon');
      await expectOneLine(complaints, error);
    });
  }

  it('of a region, pinned by an import map: never from an address that the map does not know', async () => {
    const { page, finder, causes } = await openFrame('pinned', failing(1, 'us-or', 'cut'));
    await findByRole(page, 'button', 'Try again');
    await press(finder, 'button', 'Try again');
    // An address of its own would bring it, and what is asked for is known when it has come.
    await waitFor(() => causes.length === 2, 'the second refusal');
    const { performance } = page.defaultView as Window;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('us-or'))).not.to.deep.equal([]);
    expect(asked.filter((name) => name.includes('again'))).to.deep.equal([]);
    expect(cardNames(finder)).to.include(LIFELINE);
  });

  it('of the features: asked for again when the network is back', async () => {
    const { page, complaints } = await openDrawn('plain', failing(1, 'features-'));
    await waitFor(() => complaints.length > 0, 'the failure');
    expectAbsent(page, 'button', 'Show the map');
    page.defaultView?.dispatchEvent(new Event('online'));
    await findMyLocation(page);
    await expectOneLine(complaints);
  });

  itOnce('of the features: asked for again within a minute', async () => {
    // A minute takes a second here.
    const { page, complaints } = await openWritten(
      `<script>
        const realInterval = setInterval;
        window.setInterval = (run, wait) => realInterval(run, wait / 60);
      </script><script type="module" src="FOLDER/helpline-finder.js"></script>`,
      '<helpline-finder region="US-OR"></helpline-finder>',
      failing(1, 'features-'),
    );
    await waitFor(() => complaints.length > 0, 'the failure');
    expectAbsent(page, 'button', 'Show the map');
    await findMyLocation(page);
    await expectOneLine(complaints);
  });

  it('of the words after the first view: every line by its name and number, and the rest when the network is back', async () => {
    const { page, finder, complaints } = await openDrawn('plain', failing(99, 'later-'));
    await waitFor(() => complaints.length > 0, 'the failure');
    // Each letter asks again.
    await search(finder, 'Trevor Project');
    const card = await findCard(finder, 'The Trevor Project');
    expect(card.querySelectorAll('.description')).to.have.length(0);
    expect(getByRole(card, 'link', /^Call 1-866-488-7386/).getAttribute('href')).to.equal(
      'tel:+18664887386',
    );
    await heal();
    await waitFor(() => {
      // What was asked before the network was back may yet fail.
      page.defaultView?.dispatchEvent(new Event('online'));
      return textOf(finder).includes('Crisis support for LGBTQ+ young people.');
    }, 'the description');
    await expectOneLine(complaints);
  });

  it('of the search engine, once: the next letter asks again', async () => {
    const { page, finder, complaints } = await openDrawn('plain', failing(1, 'engine-'));
    await waitFor(() => complaints.length > 0, 'the failure');
    await search(finder, 'nalaxone');
    await search(finder, 'nalaxone ');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    expect(getByRole(page, 'link', 'Call 911')).to.exist;
    await expectOneLine(complaints);
  });

  it('of the search engine: plain words still find', async () => {
    const { finder, complaints } = await openDrawn('plain', failing(99, 'engine-'));
    await search(finder, 'naloxone');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    await expectOneLine(complaints);
  });

  it('of the vocabulary: the engine still forgives a mistake', async () => {
    const { finder, complaints } = await openDrawn('plain', failing(99, 'vocabulary'));
    await search(finder, 'nalaxone');
    await findCard(finder, 'Oregon Health Authority naloxone information');
    await expectOneLine(complaints);
  });

  it('of a language: English, and the page is told once', async () => {
    const { page, finder, causes, complaints } = await openFrame('french', failing(99, 'pack-fr'));
    await waitFor(() => causes.length > 0, 'the error to be told');
    await press(finder, 'button', 'Treatment');
    await search(finder, 'detox');
    await findByRole(page, 'heading', 'Best matches');
    // What a person did made the finder ask again, in vain again: the server answers in the order in which it is asked.
    // Not every engine asks the network for a file that failed.
    await countFailures();
    await settle(finder);
    expect(causes).to.deep.equal(['language']);
    expect(getByRole(page, 'link', 'Call 911')).to.exist;
    await expectOneLine(complaints);
  });

  it('of anything at all: the strip and the national lines', async () => {
    const { page, finder, complaints } = await openFrame('plain', failing(99, 'chunks'));
    await findByRole(page, 'button', 'Try again');
    expect(getByRole(page, 'link', 'Call 911')).to.exist;
    expect(cardNames(finder)).to.include(LIFELINE);
    await press(finder, 'button', 'Treatment');
    expect(cardNames(finder)).to.include('SAMHSA National Helpline');
    await search(finder, 'treatment');
    await findCard(finder, 'SAMHSA National Helpline');
    await expectOneLine(complaints);
  });
});

describe('while chunks are on their way', () => {
  afterEach(closeFrames);

  it('the finder answers from what is there', async () => {
    const token = makeToken();
    const { page, finder } = await openFrame('plain', `/held/${token}/chunks`);
    await findByRole(page, 'link', 'Call 911');
    expect(cardNames(finder)).to.include(LIFELINE);
    await search(finder, 'crisis');
    await findCard(finder, LIFELINE);
    await fetch(`/release/${token}`);
    await findByRole(page, 'heading', 'Best matches');
    await search(finder, '');
    await findByRole(page, 'heading', 'In Oregon');
  });

  it('the finder may be taken away without a word', async () => {
    const token = makeToken();
    const { page, finder, complaints } = await openFrame('plain', `/held/${token}/chunks`);
    await findByRole(page, 'link', 'Call 911');
    finder.remove();
    await fetch(`/release/${token}`);
    const { performance } = page.defaultView as Window;
    await waitFor(
      () => performance.getEntriesByType('resource').some(({ name }) => name.includes('us-or')),
      'the region to have come',
    );
    page.body.append(finder);
    await findByRole(page, 'heading', 'In Oregon');
    expect(complaints).to.deep.equal([]);
  });
});
