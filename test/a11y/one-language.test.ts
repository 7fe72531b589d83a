import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { nationalDetails } from '../../src/generated/national-details.js';
import { nationalPages } from '../../src/generated/pages.en.js';
import { shards } from '../../src/generated/shards.en.js';
import { nationalWords } from '../../src/generated/words.en.js';
import type { Listing } from '../../src/schema/listing.js';
import { catchPrint } from '../support/catch-print.js';
import { findByRole, findPlace, openFilters, search } from '../support/finder-page.js';
import { mountUntil, settle, waitFor } from '../support/mount.js';
import { describeOnce } from '../support/once.js';
import { getAllByRole, listElements } from '../support/shadow.js';

/** Words of English that are no words of French or Spanish. What is shown in another language is marked as such. */
const ENGLISH =
  /\b(the|and|with|your|you|for|from|help|call|text|open|closed|show|hide|this|that|more|by|hours|free|checked|near|leave|page now|press|share|save|print|copy|find|use|number|about|away|miles|today|now|are|is|of|to)\b/i;
/** Words of French and of Spanish that look like one of these. */
const OWN = { fr: /\b(page|text)\b/gi, es: /\b(use)\b/gi } as const;

/** A mark of French that could stand alone at the start or the end of a line. */
const BROKEN = /\p{L} [:;!?»]|« /u;

/** What is to be copied or typed as it is: ids, addresses of pages, numbers with letters, also one by one. */
const REFERENCE =
  /^[\dA-Z]+(?: [\dA-Z]+|, [\dA-Z]+)+$|\b(?:us|ca)-[a-z0-9-]+|(?:https:\/\/)?[\w.-]+\.[a-z]{2,}\b\S*|[\d-]+[A-Z]{4}\b/g;

/** Attributes that a person is told. */
const TOLD = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

type Foreign = keyof typeof OWN;

interface Words {
  readonly find: string;
  readonly print: string;
  readonly map: string;
  readonly place: RegExp;
  readonly sheets: readonly string[];
}

const WORDS: Readonly<Record<Foreign, Words>> = {
  fr: {
    find: 'Trouver',
    print: 'Imprimer',
    map: 'Afficher la carte',
    place: /^Code postal ou ville/,
    sheets: ['Cette liste', 'Cartes de poche', 'Affiche'],
  },
  es: {
    find: 'Buscar',
    print: 'Imprimir',
    map: 'Mostrar el mapa',
    place: /^Código postal o ciudad/,
    sheets: ['Esta lista', 'Tarjetas de bolsillo', 'Cartel'],
  },
};

/** Official names, which stay in their own language: those of services, of who runs them, and of sources. */
async function officialNames(region: string): Promise<readonly string[]> {
  const local: readonly Listing[] = (await shards[region]?.())?.listings ?? [];
  const named = [...nationalWords, ...nationalPages, ...local].flatMap(
    ({ name, otherNames = [] }) => [name, ...otherNames],
  );
  const runners = [...Object.values(nationalDetails), ...nationalPages, ...local].map(
    ({ operator }) => operator ?? '',
  );
  const others = ['CC BY 4.0', 'Open Government Licence'];
  return [...named, ...runners, ...others]
    .filter(Boolean)
    .flatMap((name) => [name, name.replaceAll("'", '’')])
    .sort((a, b) => b.length - a.length);
}

/** All text and all told attributes that are not marked as another language or as an address, seen or not. */
function saidIn(root: Document | Element, language: string): readonly string[] {
  const isOther = (element: Element): boolean => {
    for (let node: Element | null = element; node; ) {
      if (node.matches('bdi, address, .address, style, script, code')) return true;
      const own = node.getAttribute('lang');
      if (own) return own !== language;
      const parent: Node | null = node.assignedSlot ?? node.parentNode;
      node = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
      if (!(node instanceof Element)) return false;
    }
    return false;
  };
  return listElements(root)
    .filter((element) => !isOther(element))
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? ''),
      ...TOLD.map((name) => element.getAttribute(name) ?? ''),
    ])
    .map((text) => text.replace(/[ \n]+/g, ' ').trim())
    .filter(Boolean);
}

type IsFault = (text: string) => boolean;

/** Tells what is English, and what breaks a line where French does not. Remembers each text: most stay as they are. */
function faultFinder(language: Foreign, names: readonly string[]): IsFault {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = names
      .reduce((rest, name) => rest.replaceAll(name, ' '), text)
      .replace(REFERENCE, ' ')
      .replace(OWN[language], ' ');
    const isFault = ENGLISH.test(own) || (language === 'fr' && BROKEN.test(own));
    known.set(text, isFault);
    return isFault;
  };
}

function faultsIn(
  root: Document | Element,
  language: Foreign,
  isFault: IsFault,
): readonly string[] {
  const said = saidIn(root, language);
  expect(said.length).to.be.above(20);
  return [...new Set(said.filter(isFault))];
}

/** Fails with what is English. What was there before the language came gives way as its chunks arrive. */
async function expectOneLanguage(
  root: Document | Element,
  language: Foreign,
  isFault: IsFault,
): Promise<void> {
  await waitFor(() => faultsIn(root, language, isFault).length === 0, 'one language').catch(
    () => undefined,
  );
  expect(faultsIn(root, language, isFault)).to.deep.equal([]);
}

/** Opens whatever folds out, and shows every group whole. */
async function unfoldAll(finder: HelplineFinder): Promise<void> {
  for (const details of listElements(finder)) {
    if (details instanceof HTMLDetailsElement) details.open = true;
  }
  for (const more of listElements(finder).filter((one) => one.matches('.cards + .more-button'))) {
    (more as HTMLElement).click();
  }
  await settle(finder);
}

/** Taps what to print and gives the sheet, which is not printed. */
async function sheetOf(finder: HelplineFinder, name: string): Promise<Document> {
  const choices = finder.renderRoot.querySelector('.keep-choices') as HTMLElement;
  const caught = catchPrint(choices);
  (await findByRole(finder, 'button', name)).click();
  return caught;
}

for (const [language, region, postalCode, describeIt] of [
  ['fr', 'CA-QC', 'H2X 1Y4', describe],
  ['fr', 'US-CA', '90012', describeOnce],
  ['es', 'US-TX', '78701', describe],
  ['es', 'CA-ON', 'K1A 0B1', describeOnce],
] as const) {
  // One finder, which a person uses from the first test to the last.
  describeIt(`the page in ${language} of ${region}`, () => {
    const words = WORDS[language];
    let isFault: IsFault;
    let finder: HelplineFinder;
    let remove: () => void;

    before(async () => {
      isFault = faultFinder(language, await officialNames(region));
      [finder, remove] = await mountUntil<HelplineFinder>(
        html`<helpline-finder
          region=${region}
          lang=${language}
          quick-exit
          page-href="https://county.example/help"
        ></helpline-finder>`,
      );
      await findByRole(finder, 'button', words.map);
      await waitFor(() => finder.renderRoot.querySelector('.exit-button'), 'quick exit');
      await settle(finder);
    });
    after(() => remove());

    it('has no word of English in any need, in silence, or for Deaf people', async () => {
      for (const need of finder.renderRoot.querySelectorAll<HTMLElement>('.need')) {
        need.click();
        await settle(finder);
        await expectOneLanguage(finder, language, isFault);
      }
      await openFilters(finder);
      const boxes = getAllByRole(finder, 'checkbox') as HTMLInputElement[];
      expect(boxes.length).to.be.above(1);
      for (const box of boxes) {
        box.click();
        await settle(finder);
        await expectOneLanguage(finder, language, isFault);
      }
      for (const box of boxes) if (box.checked) box.click();
      finder.renderRoot.querySelector<HTMLElement>('.need[aria-pressed="true"]')?.click();
      await settle(finder);
    });

    it('has none where nothing is found, or somebody is in danger', async () => {
      await search(finder, 'zzzzqqqq');
      await waitFor(() => finder.renderRoot.querySelector('.status'), 'the answer');
      await expectOneLanguage(finder, language, isFault);
      await search(finder, 'overdose');
      await waitFor(() => finder.renderRoot.querySelector('.urgent'), 'the alarm');
      await expectOneLanguage(finder, language, isFault);
      await search(finder, '');
    });

    it('has none on paper', async () => {
      (await findByRole(finder, 'button', words.print)).click();
      for (const name of words.sheets) {
        const sheet = await sheetOf(finder, name);
        await expectOneLanguage(sheet.body, language, isFault);
      }
    });

    it('has none on the map', async () => {
      (await findByRole(finder, 'button', words.map)).click();
      await waitFor(
        () => listElements(finder).some((one) => one.matches('.leaflet-marker-icon')),
        'a pin',
      );
      await expectOneLanguage(finder, language, isFault);
    });

    it('has none with every list and every card open', async () => {
      expect(finder.renderRoot.querySelector('.distance')).to.equal(null);
      await unfoldAll(finder);
      expect(getAllByRole(finder, 'listitem').length).to.be.above(30);
      await expectOneLanguage(finder, language, isFault);
    });

    it('has none near a place, with distances and directions', async () => {
      await findPlace(finder, postalCode, { field: words.place, find: words.find });
      await waitFor(() => finder.renderRoot.querySelector('.distance'), 'a distance');
      await unfoldAll(finder);
      await expectOneLanguage(finder, language, isFault);
    });
  });
}
