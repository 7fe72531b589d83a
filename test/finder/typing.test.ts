import { expect } from '@open-wc/testing';
import { LATEST_MS } from '../../src/base/after-paint.js';
import type { FeaturesChunk, Slot } from '../../src/finder/feature.js';
import { HelplineFinder } from '../../src/finder/helpline-finder.js';
import {
  cardNames,
  cardsOf,
  findByRole,
  LIFELINE,
  mountOregon,
  press,
  search,
  stripOf,
} from '../support/finder-page.js';
import { said } from '../support/listen.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, queryByRole, textOf } from '../support/shadow.js';

const NALOXONE = 'Oregon Health Authority naloxone information';

/** The marked words of the cards. */
function marksOf(finder: Element): string[] {
  return cardsOf(finder).flatMap((card) =>
    [...card.querySelectorAll('mark')].map(({ textContent }) => textContent ?? ''),
  );
}

/** By the list that a card is in, and its listing. */
const cardsByPlace = (finder: Element): ReadonlyMap<string, Element> =>
  new Map(
    cardsOf(finder).map((card) => {
      const list = card.closest<HTMLElement>('.cards')?.dataset.group;
      return [`${list} ${(card as HTMLElement).dataset.id}`, card] as const;
    }),
  );

/** A finder in Oregon that counts how often what stands above its list is drawn. */
async function mountCounted(): Promise<{
  readonly finder: HelplineFinder;
  readonly drawings: () => number;
}> {
  let drawings = 0;
  const load = HelplineFinder.features;
  HelplineFinder.features = async () => ({
    attachFeatures: (port) => {
      const all = (features as FeaturesChunk).attachFeatures(port);
      const draw = all.draw.bind(all) as (slot: Slot, ...values: unknown[]) => undefined;
      return Object.assign(all, {
        draw: (slot: Slot, ...values: unknown[]) => {
          if (slot === 'aboveList') drawings += 1;
          return draw(slot, ...values);
        },
      });
    },
  });
  const features = await load?.();
  try {
    return { finder: await mountOregon(), drawings: () => drawings };
  } finally {
    HelplineFinder.features = load;
  }
}

describe('while a person types', () => {
  itOnce('a letter that finds the same is drawn by the field alone', async () => {
    const { finder, drawings } = await mountCounted();
    // A word of the last part of the vocabulary: search has all that it will have.
    await search(finder, 'fqhc');
    const count = finder.shadowRoot?.querySelector('.count');
    await waitFor(() => /^\d/.test(count?.textContent?.trim() ?? ''), 'what the word means');
    await search(finder, 'naloxo');
    await settle(finder);
    const before = drawings();
    await search(finder, 'naloxon');
    await search(finder, 'naloxone');
    expect(drawings()).to.equal(before);
    await search(finder, 'naloxone kit');
    expect(drawings()).to.be.above(before);
    const shown = cardNames(finder);
    await search(finder, 'methadone');
    expect(cardNames(finder)).not.to.deep.equal(shown);
  });

  itOnce(
    'a lone letter is not drawn, and goes with the need that it was typed beside',
    async () => {
      const { finder, drawings } = await mountCounted();
      await press(finder, 'button', 'Get naloxone');
      await settle(finder);
      const before = drawings();
      await search(finder, 'n');
      expect(drawings()).to.equal(before);
      await press(finder, 'button', 'Show everything');
      const field = await findByRole<HTMLInputElement>(finder, 'searchbox');
      expect(field.value).to.equal('');
    },
  );

  it('the words that were met are marked, by what they mean, too', async () => {
    const finder = await mountOregon();
    await search(finder, 'narcan');
    await waitFor(() => marksOf(finder).length > 0, 'marked words');
    expect(marksOf(finder).map((word) => word.toLowerCase())).to.include('naloxone');
  });

  it('a mark changes no word, no name and no role that is read aloud', async () => {
    const finder = await mountOregon();
    await search(finder, 'oregon health authority');
    await waitFor(() => marksOf(finder).length > 0, 'marked words');
    const [card] = cardsOf(finder).filter((one) => one.querySelector('mark'));
    const heading = getAllByRole(card as HTMLElement, 'heading')[0] as HTMLElement;
    expect(nameOf(heading)).to.equal(heading.textContent?.replace(/\s+/g, ' ').trim());
    for (const mark of (card as HTMLElement).querySelectorAll('mark')) {
      expect(mark.getAttributeNames()).to.deep.equal([]);
    }
    const count = nameOf(getByRole(finder, 'heading', /ways? to get help/));
    await waitFor(() => `${said()} in Oregon` === count, 'the plain count');
  });

  itOnce(
    'an overdose opens the steps, and the card of a person who is safe again does not',
    async () => {
      const finder = await mountOregon();
      const steps = stripOf(finder).querySelector('details') as HTMLDetailsElement;
      expect(steps.open).to.equal(false);
      await search(finder, 'he is overdosing');
      await waitFor(() => steps.open, 'the steps to open');
      await waitFor(() => cardNames(finder)[0] === LIFELINE, '988 first');
      await search(finder, 'overdose prevention training');
      await waitFor(() => !steps.open, 'the steps to close');
    },
  );

  it('no letter is lost where something else is drawn before it is answered', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    const write = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    for (const [before, now] of [
      ['d', 'de'],
      ['detox ', 'detox é'],
    ] as const) {
      write(before);
      await settle(finder);
      write(now);
      finder.requestUpdate();
      await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(0))));
      expect(field.value).to.equal(now);
      await settle(finder);
      expect(field.value).to.equal(now);
    }
  });

  itOnce('a crisis outlines 988 and puts it first', async () => {
    const finder = await mountOregon();
    await search(finder, 'i want to die');
    await waitFor(() => cardNames(finder)[0] === LIFELINE, '988 first');
    const call988 = getByRole(stripOf(finder), 'link', /^Call 988/);
    const call911 = getByRole(stripOf(finder), 'link', /^Call 911/);
    const outlineOf = (link: Element): string => {
      const row = link.closest('.emergency-row') as HTMLElement;
      const { outlineStyle, boxShadow, borderTopWidth } = getComputedStyle(row);
      return `${outlineStyle} ${boxShadow} ${borderTopWidth}`;
    };
    expect(outlineOf(call988)).not.to.equal(outlineOf(call911));
    await search(finder, 'dying to quit smoking');
    await waitFor(() => outlineOf(call988) === outlineOf(call911), 'calm');
  });

  it('every letter has its answer, and none stays empty in between', async () => {
    const finder = await mountOregon();
    await search(finder, 'nalaxone');
    await waitFor(() => cardNames(finder).includes(NALOXONE), 'the engine');
    await search(finder, '');
    for (let end = 3; end <= 'naloxone'.length; end += 1) {
      await search(finder, 'naloxone'.slice(0, end));
      expect(cardNames(finder), 'naloxone'.slice(0, end)).to.include(NALOXONE);
    }
  });

  it('a letter is on the screen before its answer is looked for', async () => {
    const finder = await mountOregon();
    // What comes after the first view has come.
    await findByRole(finder, 'button', 'Show the map');
    const before = cardNames(finder).join();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    let late = true;
    // A busy machine may paint no frame for so long that the answer rightly no longer waits for it: then once more.
    while (late) {
      const start = performance.now();
      field.value = '741741';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      // Runs right before the page is painted.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      late = performance.now() - start > LATEST_MS / 2;
      if (!late) expect(cardNames(finder).join()).to.equal(before);
      await settle(finder);
      await waitFor(() => cardNames(finder).join() !== before, 'the answer');
      await search(finder, '');
      await waitFor(() => cardNames(finder).join() === before, 'all cards again');
    }
  });

  itOnce(
    'words that no service for the chosen need answers are answered without it, and the page says so',
    async () => {
      const finder = await mountOregon();
      await press(finder, 'button', 'Get naloxone');
      await search(finder, 'my son is using');
      await waitFor(() => textOf(finder).includes('These fit your words'), 'the words about it');
      expect(cardNames(finder).length).to.be.above(2);
      expect(getByRole(finder, 'heading', /ways? to get help in Oregon/)).to.exist;
      expect(textOf(finder)).to.contain('but not “Get naloxone”');
      await search(finder, 'narcan');
      await waitFor(() => !textOf(finder).includes('These fit your words'), 'the need again');
    },
  );

  it('only the last text is answered when letters come faster than answers', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    for (const text of ['d', 'detox', '7', '741741']) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await settle(finder);
    await waitFor(() => cardNames(finder)[0] === 'Crisis Text Line', 'the owner of the number');
  });

  it('the cards that stay keep their place in the page', async () => {
    const finder = await mountOregon();
    await search(finder, 'nalox');
    await waitFor(() => marksOf(finder).length > 0, 'the engine');
    const before = cardsByPlace(finder);
    await search(finder, 'naloxo');
    const stayed = [...cardsByPlace(finder)].filter(([place]) => before.has(place));
    expect(stayed).not.to.have.length(0);
    for (const [place, card] of stayed) expect(card === before.get(place), place).to.equal(true);
  });

  itOnce('a retired number leads to what replaced it, however it is written', async () => {
    const finder = await mountOregon();
    for (const text of ['1-800-799-4889', '(800) 799 4889', 'is +18007994889 still open']) {
      await search(finder, text);
      await waitFor(() => textOf(finder).includes('TTY'), `what became of ${text}`);
      await waitFor(() => cardNames(finder)[0] === LIFELINE, `988 instead of ${text}`);
      await search(finder, '');
    }
    expect(queryByRole(finder, 'alert')).to.equal(undefined);
  });
});
