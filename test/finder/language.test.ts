import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { strings as en } from '../../src/strings/en/interface.js';
import { strings as es } from '../../src/strings/es/interface.js';
import { strings as fr } from '../../src/strings/fr/interface.js';
import type { Strings } from '../../src/strings/strings.js';
import { recordConsole } from '../support/console.js';
import {
  cardNames,
  chosenIn,
  findByRole,
  mountFinder,
  mountOregon,
  press,
  search,
} from '../support/finder-page.js';
import { mount, settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, isExposed, listElements } from '../support/shadow.js';

const FRENCH = 'Appeler le 911';
const SPANISH = 'Llamar al 911';
const ENGLISH = 'Call 911';

/** Stands for whatever a string function is given. */
const ANY = '\u{F0000}';

/** Every phrase of a language by its path; functions with `ANY` where something is put in. */
function phrasesOf(value: unknown, path = ''): [path: string, phrase: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const argument = /openUntil|closedUntil/.test(path) ? { there: ANY, here: ANY } : ANY;
    return [[path, String(value(argument, ANY))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    phrasesOf(inner, `${path}.${key}`),
  );
}

/** Phrases that are the same in two languages, as they should be. */
const SHARED = /^\.(place\.(countries|acrossCountry)\.CA|dates\.date|ways\.action\.tty)$/;

/** A test for each English phrase that the other language says in other words. */
function foreignPhrases(strings: Strings): RegExp[] {
  const other = new Map(phrasesOf(strings));
  return phrasesOf(en)
    .filter(([path, phrase]) => other.get(path) !== phrase)
    .map(([, phrase]) => {
      const literal = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`^${literal.replaceAll(ANY, '.+')}$`, 'u');
    });
}

/** Every piece of text that a person sees or hears, as it stands in the tree. */
function piecesOf(root: Element): string[] {
  return listElements(root)
    .filter(isExposed)
    .flatMap((element) => [
      ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ])
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

describe('the language', () => {
  it('is the page’s from the first frame on: first the strip, which the rest does not move', async () => {
    const page = await mount<HTMLElement>(html`<div></div>`);
    const finder = document.createElement('helpline-finder') as HelplineFinder;
    finder.setAttribute('region', 'CA-QC');
    finder.setAttribute('lang', 'fr');
    page.append(finder);
    // No longer than the first drawing takes: what it says by then is complete only with its language.
    while (!finder.hasUpdated) await Promise.resolve();
    const link = getByRole(finder, 'link', FRENCH);
    const { top } = link.getBoundingClientRect();
    expect(piecesOf(finder)).not.to.include(en.place.where);
    expect(finder.renderRoot.querySelector('.finder')?.getAttribute('lang')).to.equal('fr');
    await findByRole(finder, 'combobox', fr.place.where);
    await settle(finder);
    expect(getByRole(finder, 'link', FRENCH) === link).to.equal(true);
    expect(link.getBoundingClientRect().top).to.equal(top);
  });

  for (const [code, words] of [
    ['fr', FRENCH],
    ['fr-CA', FRENCH],
    ['es', SPANISH],
    ['ES-mx', SPANISH],
    ['en-GB', ENGLISH],
  ] as const) {
    itOnce(`is ${code} where the attribute says so`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder country="US" lang=${code}></helpline-finder>`,
      );
      await findByRole(finder, 'link', words);
    });
  }

  it('is that of the nearest ancestor', async () => {
    const page = await mount<HTMLElement>(
      html`<div lang="es"><p lang="en"></p><helpline-finder country="US"></helpline-finder></div>`,
    );
    await findByRole(page, 'link', SPANISH);
  });

  it('is that of the page, and changes with it', async () => {
    const before = document.documentElement.lang;
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    try {
      expect(getByRole(finder, 'link', ENGLISH)).to.exist;
      // Until all chunks have come, each of which would make the finder look at the page again.
      await findByRole(finder, 'button', 'English');
      await search(finder, 'nalaxone');
      await waitFor(() => finder.shadowRoot?.querySelector('mark'), 'the search engine');
      await search(finder, '');
      document.documentElement.lang = 'fr';
      await findByRole(finder, 'link', FRENCH);
      document.documentElement.lang = 'en';
      await findByRole(finder, 'link', ENGLISH);
    } finally {
      document.documentElement.lang = before;
    }
  });

  itOnce('is the last of several asked for at once', async () => {
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    finder.lang = 'fr';
    await finder.updateComplete;
    finder.lang = 'es';
    await findByRole(finder, 'link', SPANISH);
    await settle(finder);
    expect(getAllByRole(finder, 'link', FRENCH)).to.have.length(0);
  });

  itOnce('is English, with one warning, where we do not speak the one asked for', async () => {
    const record = recordConsole();
    const finder = await mountFinder(
      html`<helpline-finder country="US" lang="tlh"></helpline-finder>`,
    );
    await waitFor(() => record.messages.length > 0, 'a warning');
    finder.compact = true;
    await settle(finder);
    record.stop();
    expect(getByRole(finder, 'link', ENGLISH)).to.exist;
    expect(record.messages).to.have.length(1);
    expect(record.messages[0]).to.match(/^warn: <helpline-finder> lang "tlh"/);
  });

  it('is told to screen readers', async () => {
    const finder = await mountFinder(
      html`<helpline-finder country="US" lang="fr"></helpline-finder>`,
    );
    const link = await findByRole(finder, 'link', FRENCH);
    expect(link.closest('[lang]')?.getAttribute('lang')).to.equal('fr');
  });

  itOnce('changes nothing of what a person chose or typed', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    await search(finder, 'kit');
    finder.lang = 'es';
    await findByRole(finder, 'link', SPANISH);
    expect(getByRole<HTMLInputElement>(finder, 'searchbox').value).to.equal('kit');
    expect(chosenIn(finder, 'Dónde')).to.equal('Oregón');
    const need = getByRole(finder, 'button', 'Conseguir naloxona');
    expect(need.getAttribute('aria-pressed')).to.equal('true');
  });

  itOnce('is also that of places and services', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-BC" lang="fr"></helpline-finder>`,
    );
    await findByRole(finder, 'heading', 'Colombie-Britannique');
    await settle(finder);
    expect(chosenIn(finder, 'Où')).to.equal('Colombie-Britannique');
    await search(finder, 'jeunes');
    await findByRole(finder, 'heading', 'Meilleurs résultats');
    expect(cardNames(finder).join()).to.match(/Jeunesse, J.écoute/);
  });

  for (const [name, strings, ready] of [
    ['French', fr, FRENCH],
    ['Spanish', es, SPANISH],
  ] as const) {
    itOnce(`leaves no English word of the interface on the ${name} page`, async () => {
      const foreign = foreignPhrases(strings);
      expect(foreign.length).to.be.above(80);
      const others = new Map(phrasesOf(strings));
      const alike = phrasesOf(en).filter(([path, phrase]) => others.get(path) === phrase);
      expect(alike.filter(([path]) => !SHARED.test(path))).to.deep.equal([]);
      for (const region of ['US-OR', 'CA-NS']) {
        const finder = await mountFinder(
          html`<helpline-finder region=${region} lang=${strings.language}></helpline-finder>`,
        );
        await findByRole(finder, 'link', ready);
        await settle(finder);
        for (const summary of getAllByRole(finder, 'button').filter(
          ({ localName }) => localName === 'summary',
        )) {
          summary.click();
        }
        const english = piecesOf(finder).filter((text) => foreign.some((one) => one.test(text)));
        expect(english).to.deep.equal([]);
      }
    });
  }
});
