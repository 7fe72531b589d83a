import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { surviveTranslation } from '../../src/base/survive-translation.js';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import {
  cardOf,
  choose,
  findByRole,
  findCard,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  search,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, listElements } from '../support/shadow.js';

/** The shadow roots of a finder, its own first. */
const rootsOf = (finder: Element): ShadowRoot[] =>
  listElements(finder).flatMap(({ shadowRoot }) => shadowRoot ?? []);

const isKept = (text: Node): boolean =>
  !!text.parentElement?.closest('style, script, option, title, svg, font, [translate=no]');

/** All text that a translator would touch. */
function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && !isKept(text)) texts.push(text);
  }
  return texts;
}

/** Puts translated copies in place of all text, as browsers do that translate a page. */
type Translator = (text: Text) => void;

const wrap =
  (tag: string): Translator =>
  (text) => {
    const outer = document.createElement(tag);
    const inner = document.createElement(tag);
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };

const TRANSLATORS: Readonly<Record<string, Translator>> = {
  'copies in <font>': wrap('font'),
  'copies in <span>': wrap('span'),
  'the text itself, moved into <font>': (text) => {
    const outer = document.createElement('font');
    text.before(outer);
    outer.append(text);
  },
  'other words in the same text': (text) => {
    text.data += '\u00a0';
  },
  'a text that is cut in two': (text) => {
    text.splitText(text.length / 2);
  },
  'a text that is cut in two, each half in <font>': (text) => {
    const rest = text.splitText(text.length / 2);
    wrap('font')(rest);
    wrap('font')(text);
  },
  'two <font> in place of a text': (text) => {
    const fonts = [text.data.slice(0, 2), text.data.slice(2)].map((words) =>
      Object.assign(document.createElement('font'), { textContent: words }),
    );
    text.replaceWith(...fonts);
  },
};

/** Translators that show both languages: their words stand beside a text that stays. */
const BESIDE: Readonly<Record<string, Translator>> = {
  'a translation behind each text': (text) => {
    const other = document.createElement('font');
    other.textContent = text.data;
    text.after(other);
  },
  'a translation at the end of each paragraph': (text) => {
    const other = document.createElement('font');
    other.textContent = text.data;
    text.parentElement?.append(other);
  },
};

function translate(finder: Element, translator: Translator): void {
  for (const root of rootsOf(finder)) for (const text of textsOf(root)) translator(text);
}

/** All that a person sees of a finder, line by line. */
const seen = (finder: Element): string[] =>
  rootsOf(finder).map((root) =>
    [...root.children]
      .filter(({ localName }) => localName !== 'style')
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ''),
  );

const openingsOf = (finder: Element): string[] =>
  [...(finder.shadowRoot?.querySelectorAll('.opening') ?? [])].map(
    ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const CHANGES: Readonly<Record<string, (finder: HelplineFinder) => Promise<unknown>>> = {
  'another region is chosen': async (finder) => {
    await choose(finder, 'Where', 'Texas');
    await findByRole(finder, 'heading', 'In Texas');
  },
  'another country is chosen': async (finder) => {
    await choose(finder, 'Where', 'All of Canada');
    await findByRole(finder, 'heading', /^Across Canada/);
  },
  'a need is chosen and taken back': async (finder) => {
    await press(finder, 'button', 'Get naloxone');
    await turn();
    await press(finder, 'button', 'Get naloxone');
    await press(finder, 'button', 'Treatment');
  },
  'words are typed in vain': (finder) => search(finder, 'zzzzqqqq'),
  'another language is chosen': async (finder) => {
    await press(finder, 'button', 'Français');
    await findByRole(finder, 'link', 'Appeler le 911');
    await findByRole(finder, 'heading', 'Oregon');
  },
};

async function mountWhole(): Promise<HelplineFinder> {
  const finder = await mountOregon();
  await openFilters(finder);
  await findByRole(finder, 'combobox', 'Help in');
  await findByRole(finder, 'button', 'Français');
  return finder;
}

describe('a page that was translated', () => {
  const cases = Object.entries(TRANSLATORS).flatMap(([how, translator], index) =>
    Object.entries(CHANGES)
      .slice(0, index === 0 ? undefined : 1)
      .map(([what, change]) => ({ how, translator, what, change })),
  );
  for (const { how, translator, what, change } of cases) {
    const test = how.startsWith('the text itself') ? it : itOnce;
    test(`shows what an untouched one shows when ${what} (${how})`, async () => {
      const fresh = await mountWhole();
      await change(fresh);
      await settle(fresh);
      const finder = await mountWhole();
      translate(finder, translator);
      await turn();
      await change(finder);
      await waitFor(
        () => JSON.stringify(seen(finder)) === JSON.stringify(seen(fresh)),
        'the same words',
      ).catch(() => expect(seen(finder)).to.deep.equal(seen(fresh)));
    });
  }

  for (const [how, translator] of Object.entries(BESIDE)) {
    it(`says nothing of the old region when another is chosen (${how})`, async () => {
      const finder = await mountWhole();
      translate(finder, translator);
      await turn();
      finder.region = 'US-TX';
      await waitFor(
        () => finder.shadowRoot?.querySelector('.count')?.textContent?.includes('Texas'),
        'the new count',
      );
      await turn();
      expect(finder.shadowRoot?.querySelector('.count')?.textContent).to.match(
        /^\s*\d+ ways to get help in Texas\s*$/,
      );
    });
  }

  itOnce('says that a line has closed when it has', async () => {
    const shown = async (...moments: string[]): Promise<readonly string[][]> => {
      const finder = await mountWhole();
      const views: string[][] = [];
      for (const moment of moments) {
        Object.assign(finder, { at: new Date(moment) });
        await settle(finder);
        views.push(openingsOf(finder));
        translate(finder, TRANSLATORS['copies in <font>'] as Translator);
        await turn();
      }
      return views;
    };
    const [noon, night] = ['2026-09-16T19:00:00Z', '2026-09-17T10:00:00Z'];
    const [open, closed] = await shown(noon, night);
    const [untouched] = await shown(night);
    expect(closed).to.deep.equal(untouched);
    expect(closed).not.to.deep.equal(open);
  });

  itOnce('leaves the translation of what does not change', async () => {
    const finder = await mountWhole();
    translate(finder, TRANSLATORS['copies in <font>'] as Translator);
    await turn();
    await search(finder, 'naloxone');
    expect(getByRole(finder, 'button', 'Get naloxone').querySelector('font')).to.exist;
  });

  it('keeps the keyboard where it is', async () => {
    const finder = await mountWhole();
    translate(finder, TRANSLATORS['copies in <font>'] as Translator);
    await turn();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    field.focus();
    await search(finder, 'naloxone');
    expect(finder.shadowRoot?.activeElement === field).to.equal(true);
  });
});

describe('a page that was translated before the features had loaded', () => {
  const draw = (root: ShadowRoot, words: string): void => {
    render(html`<p>Now <b>and then</b> ${words}</p>`, root);
  };
  const translated = (translator: Translator): ShadowRoot => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    draw(root, 'open');
    for (const text of textsOf(root)) translator(text);
    return root;
  };

  for (const [how, translator] of Object.entries(TRANSLATORS)) {
    itOnce(`shows the words that changed meanwhile (${how})`, () => {
      const root = translated(translator);
      draw(root, 'closed');
      surviveTranslation(root);
      expect(root.querySelector('p')?.textContent)
        .to.match(/closed/)
        .and.not.to.match(/open/);
    });

    it(`shows the words that change from then on (${how})`, () => {
      const root = translated(translator);
      surviveTranslation(root);
      draw(root, 'closed');
      expect(root.querySelector('p')?.textContent)
        .to.match(/closed/)
        .and.not.to.match(/open/);
    });
  }
});

describe('a translator', () => {
  const kept = (root: Element, words: string): boolean =>
    [...root.querySelectorAll('[translate=no]')].some(({ textContent }) =>
      textContent?.includes(words),
    );

  it('is asked to leave numbers, names and addresses as they are', async () => {
    const finder = await mountOregon();
    for (const card of finder.shadowRoot?.querySelectorAll('.card') ?? []) {
      for (const part of card.querySelectorAll('.name, .way-number, .address bdi')) {
        expect(
          part.matches('[translate=no]') || part.querySelector('[translate=no]') !== null,
          part.outerHTML,
        ).to.equal(true);
      }
    }
    const strip = finder.shadowRoot?.querySelector('.emergency') as Element;
    for (const link of strip.querySelectorAll('.emergency-ways a')) {
      expect(kept(link, /\d{3}/.exec(link.textContent ?? '')?.[0] ?? '?')).to.equal(true);
    }
  });

  itOnce('is asked to leave a word to send as it is', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-ON"></helpline-finder>`,
      'In Ontario',
    );
    const card = await findCard(finder, 'ConnexOntario');
    expect(kept(card, 'CONNEX')).to.equal(true);
    expect(kept(cardOf(finder, 'ConnexOntario'), 'Text')).to.equal(false);
  });
});
