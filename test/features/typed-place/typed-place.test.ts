import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { letterShards } from '../../../src/generated/places/letter-shards.js';
import { expectAccessible } from '../../support/axe.js';
import {
  cardNames,
  choose,
  chosenIn,
  expectAbsent,
  findByRole,
  findPlace,
  focusedElement,
  LIFELINE,
  mountFinder,
  openFilters,
  PLACE_FIELD,
  press,
  recordErrors,
  search,
} from '../../support/finder-page.js';
import { listen } from '../../support/listen.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { breakRegion } from '../../support/region-chunks.js';
import { getAllByRole, getByRole, nameOf, queryByRole, textOf } from '../../support/shadow.js';

const REGION = 'Where';
const ILLINOIS = html`<helpline-finder region="US-IL"></helpline-finder>`;
const NEAR_TULSA = 'Showing help near Tulsa, Oklahoma, from what you typed.';
const SAID = 'Showing help near the place you typed.';

/** A finder for Illinois that understands words and has its place field. */
async function mountIllinois(template = ILLINOIS) {
  const finder = await mountFinder(template, 'In Illinois');
  await openFilters(finder);
  await findByRole(finder, 'combobox', PLACE_FIELD);
  return finder;
}

function countChanges(finder: Element): () => number {
  let changes = 0;
  finder.addEventListener('helpline-region-change', () => {
    changes += 1;
  });
  return () => changes;
}

async function waitForNotice(finder: Element, words = NEAR_TULSA): Promise<void> {
  await waitFor(() => textOf(finder).includes(words), words);
  await settle(finder);
}

/** Waits until the count of these words has been said: longer than a place among them takes. */
async function waitUntilSaid(finder: Element, said: readonly string[]): Promise<void> {
  await waitFor(() => said.length > 0, 'the count to be said');
  await settle(finder);
}

/** Towns by a letter, with a word to say about each time that they are asked for. */
function watchTowns(letter: string, load: (real: () => Promise<unknown>) => Promise<unknown>) {
  const shards = letterShards as Record<string, (() => Promise<never>) | undefined>;
  const real = shards[letter];
  shards[letter] = () => load(real as () => Promise<unknown>) as Promise<never>;
  return () => {
    shards[letter] = real;
  };
}

describe('a place among the typed words', () => {
  it('is where the list is about, with a line that says so, and the keyboard stays in the field', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    const field = getByRole(finder, 'searchbox');
    field.focus();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await findByRole(finder, 'heading', /ways? to get help in Oklahoma$/);
    expect(chosenIn(finder, REGION)).to.equal('Oklahoma');
    expect(textOf(finder)).to.include('Near Tulsa, Oklahoma');
    expect(focusedElement() === field).to.equal(true);
    expect(changes()).to.equal(1);
  });

  itOnce('sets distances and no more where it is in the region in hand', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    await search(finder, 'narcan chicago');
    await waitForNotice(finder, 'Showing help near Chicago, Illinois, from what you typed.');
    await waitFor(() => /\d miles? away/.test(textOf(finder)), 'a distance');
    expect(chosenIn(finder, REGION)).to.equal('Illinois');
    expect(changes()).to.equal(0);
  });

  itOnce('is looked up once typing pauses, not letter by letter', async () => {
    let loads = 0;
    const restore = watchTowns('s', (real) => {
      loads += 1;
      return real();
    });
    try {
      const finder = await mountIllinois();
      const headings: string[] = [];
      const text = 'detox in Spokane';
      for (let end = 1; end <= text.length; end += 1) {
        await search(finder, text.slice(0, end));
        headings.push(chosenIn(finder, REGION) ?? '');
        expect(loads).to.equal(0);
      }
      await waitForNotice(finder, 'Showing help near Spokane, Washington, from what you typed.');
      expect(new Set(headings)).to.deep.equal(new Set(['Illinois']));
      expect(loads).to.equal(1);
    } finally {
      restore();
    }
  });

  itOnce(
    'is said once, with the count and without its name, which the page could read',
    async () => {
      const finder = await mountIllinois();
      const said = listen(finder);
      await search(finder, 'detox in Tulsa');
      await waitFor(() => said.some((words) => words.includes(SAID)), 'the words for it');
      await settle(finder);
      expect(said.filter((words) => words.includes(SAID))).to.have.length(1);
      expect(said.at(-1)).to.match(
        /^Showing help near the place you typed\. \d+ ways? to get help$/,
      );
      expect(finder.outerHTML).not.to.include('Tulsa');
    },
  );

  it('is taken back by its button, and stays so while the words stand', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await press(finder, 'button', 'Use Illinois instead');
    await findByRole(finder, 'heading', /in Illinois$/);
    expect(textOf(finder)).not.to.include(NEAR_TULSA);
    expect(focusedElement()?.className).to.equal('count');
    expect(changes()).to.equal(2);
    const said = listen(finder);
    await search(finder, 'detox in Tulsa for my son');
    await waitUntilSaid(finder, said);
    expect(chosenIn(finder, REGION)).to.equal('Illinois');
  });

  for (const { what, text } of [
    { what: 'cleared', text: '' },
    { what: 'changed', text: 'detox' },
  ]) {
    itOnce(
      `goes when the words are ${what}, and what the person chose before stands again`,
      async () => {
        const finder = await mountIllinois();
        await choose(finder, REGION, 'Oregon');
        await search(finder, 'detox in Tulsa');
        await waitForNotice(finder);
        await search(finder, text);
        await waitFor(() => chosenIn(finder, REGION) === 'Oregon', 'Oregon');
        await settle(finder);
        expect(textOf(finder)).not.to.include('from what you typed');
        expect(textOf(finder)).not.to.include('Near Tulsa');
      },
    );
  }

  itOnce('stays while other words are typed around it', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    const said = listen(finder);
    await search(finder, 'methadone in Tulsa for my son');
    await waitUntilSaid(finder, said);
    await waitForNotice(finder);
    expect(changes()).to.equal(1);
  });

  itOnce('gives way to a region chosen afterwards', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await choose(finder, REGION, 'Texas');
    await findByRole(finder, 'heading', /in Texas$/);
    expect(textOf(finder)).not.to.include(NEAR_TULSA);
    const said = listen(finder);
    await search(finder, 'detox in Tulsa today');
    await waitUntilSaid(finder, said);
    expect(chosenIn(finder, REGION)).to.equal('Texas');
  });

  itOnce('gives way to the place field', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await findPlace(finder, '98101');
    await waitFor(() => chosenIn(finder, REGION) === 'Washington', 'Washington');
    await settle(finder);
    expect(textOf(finder)).not.to.include(NEAR_TULSA);
    await search(finder, '');
    await settle(finder);
    expect(chosenIn(finder, REGION)).to.equal('Washington');
  });

  itOnce('is forgotten by the place field’s own button', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await press(finder, 'button', 'Forget this place');
    await findByRole(finder, 'heading', /in Illinois$/);
    expect(textOf(finder)).not.to.include(NEAR_TULSA);
  });

  itOnce('gives way to what the embedder says later', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    const changes = countChanges(finder);
    finder.setAttribute('region', 'US-NY');
    await findByRole(finder, 'heading', /in New York$/);
    expect(changes()).to.equal(0);
  });

  itOnce('changes nothing in an alarm', async () => {
    const finder = await mountIllinois();
    const said = listen(finder);
    await search(finder, 'i want to die in Tulsa');
    await waitFor(() => cardNames(finder)[0] === LIFELINE, '988 first');
    await waitUntilSaid(finder, said);
    expect(chosenIn(finder, REGION)).to.equal('Illinois');
    expectAbsent(finder, 'button', /instead$/);
  });

  itOnce('stays in an alarm as long as its words stand, and goes with them', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    const said = listen(finder);
    await search(finder, 'i want to die in Tulsa');
    await waitFor(() => cardNames(finder)[0] === LIFELINE, '988 first');
    await waitUntilSaid(finder, said);
    expect(chosenIn(finder, REGION)).to.equal('Oklahoma');
    await search(finder, 'i want to die');
    await waitFor(() => chosenIn(finder, REGION) === 'Illinois', 'Illinois');
  });

  itOnce(
    'leads back to the whole country where no region was chosen, and is no guess',
    async () => {
      const finder = await mountFinder(html`<helpline-finder></helpline-finder>`);
      const before = chosenIn(finder, REGION);
      await search(finder, 'detox in Tulsa');
      await waitForNotice(finder);
      expect(textOf(finder)).not.to.include('Guessed from your clock');
      await press(finder, 'button', 'Use the United States instead');
      await waitFor(() => chosenIn(finder, REGION) === before, 'what was guessed');
      expect(textOf(finder)).to.include('Guessed from your clock');
    },
  );

  for (const text of ['naloxone in general', 'people in recovery', 'Mobile', 'help in Spanish']) {
    itOnce(`is not seen in "${text}"`, async () => {
      const finder = await mountIllinois();
      const said = listen(finder);
      await search(finder, text);
      await waitUntilSaid(finder, said);
      expect(chosenIn(finder, REGION)).to.equal('Illinois');
      expect(textOf(finder)).not.to.include('Do you mean a place?');
    });
  }

  itOnce('that did not arrive changes nothing and is no error', async () => {
    const restore = watchTowns('t', () => Promise.reject(new TypeError('blocked')));
    try {
      const finder = await mountIllinois();
      const errors = recordErrors(finder);
      const said = listen(finder);
      await search(finder, 'detox in Tucson');
      await waitUntilSaid(finder, said);
      expect(chosenIn(finder, REGION)).to.equal('Illinois');
      expect(cardNames(finder).length).to.be.above(0);
      expect(errors).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  itOnce(
    'whose region does not arrive shows the lines of the country, with a way to try again',
    async () => {
      const { restore } = breakRegion('US-OK');
      try {
        const finder = await mountIllinois();
        await search(finder, 'detox in Tulsa');
        await waitForNotice(finder);
        await findByRole(finder, 'button', 'Try again');
        expect(cardNames(finder).length).to.be.above(0);
      } finally {
        restore();
      }
    },
  );

  itOnce('is undone with everything else', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await press(finder, 'button', 'Show everything');
    await waitFor(() => chosenIn(finder, REGION) === 'Illinois', 'Illinois');
    expectAbsent(finder, 'button', /instead$/);
  });

  itOnce('does nothing to a finder that has left the page', async () => {
    let release = (): void => undefined;
    let isAsked = false;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const restore = watchTowns('t', (real) => {
      isAsked = true;
      return gate.then(real);
    });
    try {
      const finder = await mountIllinois();
      const changes = countChanges(finder);
      await search(finder, 'detox in Tulsa');
      await waitFor(() => isAsked, 'the place to be looked up');
      finder.remove();
      release();
      // Another finder that asks later has its answer later.
      const other = await mountIllinois();
      await search(other, 'detox in Tulsa');
      await waitForNotice(other);
      expect(changes()).to.equal(0);
    } finally {
      restore();
    }
  });

  it('is read again when the finder is back on the page', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    await search(finder, 'detox in Tulsa');
    const parent = finder.parentElement as Element;
    finder.remove();
    parent.append(finder);
    await waitForNotice(finder);
    expect(changes()).to.equal(1);
  });

  for (const { lang, region, text, words, button } of [
    {
      lang: 'fr',
      region: 'CA-ON',
      text: 'désintox à Gatineau',
      words: 'voici l’aide près de : Gatineau, Québec.',
      button: /^Revenir à : Ontario$/,
    },
    {
      lang: 'es',
      region: 'US-NM',
      text: 'jeringas en El Paso',
      words: 'esta es la ayuda cerca de El Paso, Texas.',
      button: /^Volver a Nuevo México$/,
    },
  ]) {
    itOnce(`is told in the language of the page: ${lang}`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder lang=${lang} region=${region}></helpline-finder>`,
      );
      await search(finder, text);
      await waitFor(() => textOf(finder).replace(/\s/g, ' ').includes(words), words);
      await waitFor(
        () =>
          getAllByRole(finder, 'button').some((one) =>
            button.test(nameOf(one).replace(/\s/g, ' ')),
          ),
        'the button',
      );
    });
  }
});

describe('a name that several places have', () => {
  itOnce('is asked about, and changes nothing until one is tapped', async () => {
    const finder = await mountIllinois();
    const changes = countChanges(finder);
    const said = listen(finder);
    await search(finder, 'narcan portland');
    const group = await findByRole(
      finder,
      'group',
      'Do you mean a place? Choose it to see help there.',
    );
    const names = getAllByRole(group, 'button').map(nameOf);
    expect(names).to.include.members(['Portland, Oregon', 'Portland, Maine']);
    expect(chosenIn(finder, REGION)).to.equal('Illinois');
    expect(changes()).to.equal(0);
    await waitFor(() => said.some((words) => /Do you mean a place\?/.test(words)), 'the question');
    getByRole(group, 'button', 'Portland, Maine').click();
    await waitForNotice(finder, 'Showing help near Portland, Maine, from what you typed.');
    expect(chosenIn(finder, REGION)).to.equal('Maine');
    expect(focusedElement()?.className).to.equal('count');
    expect(changes()).to.equal(1);
    expect(queryByRole(finder, 'group', /^Do you mean/)).to.equal(undefined);
  });

  itOnce('is not asked about where one of them is in the region in hand', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Springfield');
    await waitForNotice(finder, 'Showing help near Springfield, Illinois, from what you typed.');
    expect(chosenIn(finder, REGION)).to.equal('Illinois');
  });

  itOnce('is no question any more when the words are gone', async () => {
    const finder = await mountIllinois();
    await search(finder, 'narcan portland');
    await findByRole(finder, 'group', /^Do you mean/);
    await search(finder, 'narcan');
    await waitFor(() => !queryByRole(finder, 'group', /^Do you mean/), 'the question to go');
  });
});

describe('a place among the typed words, for everyone', () => {
  it('can be read, and taken back', async () => {
    const finder = await mountIllinois();
    await search(finder, 'detox in Tulsa');
    await waitForNotice(finder);
    await expectAccessible(finder);
  });

  it('can be chosen', async () => {
    const finder = await mountIllinois();
    await search(finder, 'narcan portland');
    await findByRole(finder, 'group', /^Do you mean/);
    await expectAccessible(finder);
  });
});
