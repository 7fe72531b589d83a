import { expect, html } from '@open-wc/testing';
import { setDirectory } from '../../../src/directory/live-directory.js';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import { expectAccessible } from '../../support/axe.js';
import { resizePage } from '../../support/browser.js';
import { recordConsole } from '../../support/console.js';
import { holdFeatures } from '../../support/features-chunk.js';
import {
  cardNames,
  expectAbsent,
  findByRole,
  findPlace,
  LIFELINE,
  mountFinder,
  press,
  search,
  showAll,
  stripOf,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { textOf } from '../../support/shadow.js';
import { type SmallDirectory, smallDirectory } from '../../support/small-directory.js';
import { stub } from '../../support/stub.js';

const SRC = '/made/directory.json';
const REPLACING = html`<helpline-finder
  region="US-OR"
  data-mode="replace"
  src=${SRC}
></helpline-finder>`;

type Send = (path: string, text: string) => Response | Promise<Response> | undefined;

/** A page on whose server the directory is. `send` answers in place of a file. */
async function serve(send: Send = () => undefined): Promise<SmallDirectory> {
  const directory = await smallDirectory();
  const ask = window.fetch.bind(window);
  stub(window, 'fetch', async (input: RequestInfo | URL, options?: RequestInit) => {
    const { pathname } = new URL(String(input), location.href);
    if (!pathname.startsWith('/made/')) return ask(input, options);
    const path = pathname.slice('/made/'.length);
    const first = path === 'directory.json' ? JSON.stringify(directory.first) : undefined;
    const text = first ?? directory.files.get(path) ?? '';
    return (await send(path, text)) ?? new Response(text);
  });
  return directory;
}

const countOf = (finder: HelplineFinder): string =>
  textOf(finder.shadowRoot?.querySelector('.count') as HTMLElement);

async function untilCount(finder: HelplineFinder, words: RegExp): Promise<void> {
  await waitFor(() => words.test(countOf(finder)), `the count to be ${words}`);
}

const inGroup = (finder: HelplineFinder, group: string): readonly string[] =>
  [...(finder.shadowRoot?.querySelectorAll(`[data-group=${group}] .name`) ?? [])].map((name) =>
    textOf(name as HTMLElement),
  );

describe('a large directory', () => {
  itOnce('shows what is near first, and says a count only of what it knows', async () => {
    // What is far does not load, so that nobody knows how many there are.
    const { tiles } = await serve((path) =>
      path === tiles[1] ? new Response('', { status: 503 }) : undefined,
    );
    const finder = await mountFinder(REPLACING);
    await findPlace(finder, '97204');
    await untilCount(finder, /^At least \d+ ways to get help near 97204/);
    await waitFor(() => /^Portland/.test(inGroup(finder, 'near')[0] ?? ''), 'places near by');
    for (const name of inGroup(finder, 'near')) expect(name).to.match(/^Portland/);
    await expectAccessible(finder);
    finder.language = 'fr';
    await untilCount(finder, /^Au moins \d+ façons d’obtenir de l’aide près de 97204/);
    finder.language = 'es';
    await untilCount(finder, /^Al menos \d+ formas de recibir ayuda cerca de 97204/);
  });

  it('says no number from the first drawing on until it knows one', async () => {
    await serve();
    const held = holdFeatures();
    try {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR" src=${SRC}></helpline-finder>`,
        'In Oregon',
      );
      const counts = [countOf(finder)];
      expect(textOf(finder)).not.to.include('No checked local service');
      const watch = new MutationObserver(() => counts.push(countOf(finder)));
      watch.observe(finder.shadowRoot as Node, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      held.release();
      await untilCount(finder, /^At least \d+ ways/);
      watch.disconnect();
      const early = counts.filter((words) => /^\d|^Nothing/.test(words));
      expect(early, counts.join('; ')).to.deep.equal([]);
    } finally {
      held.restore();
    }
  });

  it('loads what is farther when asked to, and then knows the count', async () => {
    await serve();
    const finder = await mountFinder(REPLACING);
    await untilCount(finder, /^At least/);
    await findByRole(finder, 'button', 'Look farther away');
    await press(finder, 'button', 'Look farther away');
    await untilCount(finder, /^\d+ ways to get help in Oregon/);
    expectAbsent(finder, 'button', 'Look farther away');
  });

  it('keeps the keyboard while it looks farther, and gives it to the count when nothing is left', async () => {
    let answer: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { tiles } = await serve((path, text) =>
      path === tiles[1] ? waits.then(() => new Response(text)) : undefined,
    );
    const finder = await mountFinder(REPLACING);
    const farther = await findByRole(finder, 'button', 'Look farther away');
    farther.focus();
    farther.click();
    await waitFor(() => textOf(finder).includes('Looking for more help'), 'that it looks');
    expect(finder.shadowRoot?.activeElement).to.equal(farther);
    answer();
    await untilCount(finder, /^\d+ ways to get help in Oregon/);
    await waitFor(
      () => finder.shadowRoot?.activeElement?.matches('.count'),
      'the count to have it',
    );
  });

  it('gives the keyboard to the count when it tries again, and takes it from nobody', async () => {
    const record = recordConsole();
    try {
      let isDamaged = true;
      const { tiles } = await serve((path) =>
        isDamaged && path === tiles[0] ? new Response('', { status: 503 }) : undefined,
      );
      const finder = await mountFinder(REPLACING);
      const again = await findByRole(finder, 'button', 'Try again');
      again.focus();
      again.click();
      await waitFor(
        () => finder.shadowRoot?.activeElement?.matches('.count'),
        'the count to have it',
      );
      isDamaged = false;
      await press(finder, 'button', 'Try again');
      const field = finder.shadowRoot?.querySelector<HTMLElement>('#search');
      field?.focus();
      await waitFor(() => !textOf(finder).includes('did not load'), 'that it no longer says so');
      await waitFor(() => /^At least/.test(countOf(finder)), 'a count');
      expect(finder.shadowRoot?.activeElement).to.equal(field);
    } finally {
      record.stop();
    }
  });

  it('loads what is farther as a person scrolls to the end of the list', async () => {
    await serve();
    const finder = await mountFinder(REPLACING);
    await findByRole(finder, 'button', 'Look farther away');
    await showAll(finder);
    // Again and again, as a person does: on a busy machine, what has come moves the end out of the window before it is seen.
    await waitFor(() => {
      finder.shadowRoot?.querySelector('[data-group=places]')?.lastElementChild?.scrollIntoView();
      return /^\d+ ways to get help in Oregon/.test(countOf(finder));
    }, 'all of Oregon');
  });

  it('loads what is farther for whoever was at the end of the list before it could', async () => {
    // Three cards a group: what is more is folded.
    const finder = await mountFinder(
      html`<helpline-finder region="US-OR" compact></helpline-finder>`,
    );
    let asked = 0;
    const directory = {
      isLoading: true,
      hasMore: true,
      more: () => {
        if (!directory.isLoading) asked += 1;
      },
    };
    setDirectory(finder, directory);
    finder.requestUpdate();
    await waitFor(() => textOf(finder).includes('Looking for more help'), 'that it looks');
    await showAll(finder);
    await settle(finder);
    const end = [
      ...(finder.shadowRoot?.querySelectorAll('[data-group=local], [data-group=places]') ?? []),
    ].at(-1);
    end?.lastElementChild?.scrollIntoView();
    const sight = new Promise<void>((resolve) => {
      const watch = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        // The finder's own has been told, too.
        requestAnimationFrame(() => setTimeout(resolve));
      });
      if (end?.lastElementChild) watch.observe(end.lastElementChild);
    });
    await sight;
    directory.isLoading = false;
    finder.requestUpdate();
    await waitFor(() => asked === 1, 'more to be asked for');
    finder.requestUpdate();
    await settle(finder);
    expect(asked).to.equal(1);
  });

  it('loads nothing more for a short list, all of which is in sight: a question has its price', async () => {
    const asked: string[] = [];
    const { tiles } = await serve((path) => void asked.push(path));
    await resizePage(800, 3000);
    try {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR" src=${SRC}></helpline-finder>`,
      );
      await findByRole(finder, 'button', 'Look farther away');
      await press(finder, 'button', 'Get naloxone');
      const found = (): readonly string[] =>
        inGroup(finder, 'places').filter((name) => /^(?:Portland|Bend) /.test(name));
      await waitFor(() => found().length === 3, 'the three of Portland');
      // Sight is told a frame later.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(asked).not.to.include(tiles[1]);
      expect(found().length).to.equal(3);
      await findByRole(finder, 'button', 'Look farther away');
    } finally {
      await resizePage(800, 600);
    }
  });

  itOnce('finds words in the whole region, misspelt too', async () => {
    await serve();
    const finder = await mountFinder(REPLACING);
    await untilCount(finder, /^At least/);
    await search(finder, 'bend quilfeather 7');
    await waitFor(() => cardNames(finder).some((name) => name.startsWith('Bend')), 'one in Bend');
  });

  it('keeps the strip and the lines of ours while nothing of it arrives', async () => {
    let isAsked = false;
    await serve(() => {
      isAsked = true;
      return new Promise(() => undefined);
    });
    const finder = await mountFinder(
      html`<helpline-finder region="US-OR" src=${SRC}></helpline-finder>`,
      'In Oregon',
    );
    // Else it asks when this test is over, and the next one hears what comes of it.
    await waitFor(() => isAsked, 'its first request');
    expect(stripOf(finder)).to.exist;
    expect(cardNames(finder)).to.include(LIFELINE);
  });

  itOnce('does not count nothing where a file did not load', async () => {
    let damaged: readonly string[] = [];
    const { tiles } = await serve((path) =>
      damaged.includes(path) ? new Response('', { status: 503 }) : undefined,
    );
    damaged = tiles;
    const finder = await mountFinder(REPLACING);
    await waitFor(() => textOf(finder).includes('Some services did not load'), 'that it says so');
    await search(finder, 'quilfeather');
    await untilCount(finder, /^Some services did not load/);
    finder.language = 'fr';
    await untilCount(finder, /^Il manque des services/);
  });

  it('loses one tile that is damaged, says so, and tries again', async () => {
    const record = recordConsole();
    try {
      let isDamaged = true;
      const { tiles } = await serve((path, text) =>
        isDamaged && path === tiles[0] ? new Response(text.slice(1)) : undefined,
      );
      const finder = await mountFinder(REPLACING);
      await waitFor(() => textOf(finder).includes('Some services did not load'), 'that it says so');
      expect(cardNames(finder)).to.include(LIFELINE);
      // A finder of the test before may only now be told that its directory has gone.
      const ours = record.messages.filter(
        (line) => line.includes('/made/') && !line.includes('directory.json'),
      );
      expect(ours, ours.join('\n')).to.have.length(1);
      isDamaged = false;
      await press(finder, 'button', 'Try again');
      await waitFor(() => !textOf(finder).includes('did not load'), 'that it no longer says so');
      await showAll(finder);
      await waitFor(
        () => inGroup(finder, 'places').some((name) => name.startsWith('Portland')),
        'those of Portland',
      );
    } finally {
      record.stop();
    }
  });
});
