import { expect } from '@open-wc/testing';
import { findMyLocation, press, search } from '../support/finder-page.js';
import { closeFrames, openFrame } from '../support/frame.js';
import { settle, waitFor } from '../support/mount.js';
import { getByRole, queryByRole } from '../support/shadow.js';

const PACKAGES = '/test/embed/frameworks/node_modules';
/** From Debian's package: WordPress publishes its themes nowhere on npm. */
const THEME = '/test/output/frameworks/twentytwentyone.css';

/** The style sheets of pages that a finder is likely to stand on. */
const SHEETS: Readonly<Record<string, string>> = {
  'Bootstrap 5': `${PACKAGES}/bootstrap/dist/css/bootstrap.min.css`,
  // WET-BOEW, which is not on npm, is built on it.
  'Bootstrap 3': `${PACKAGES}/bootstrap-3/dist/css/bootstrap.min.css`,
  'the U.S. Web Design System': `${PACKAGES}/@uswds/uswds/dist/css/uswds.min.css`,
  'the GC Design System': `${PACKAGES}/@gcds-core/css-shortcuts/dist/gcds-css-shortcuts.min.css`,
  'Tailwind’s preflight': `${PACKAGES}/tailwindcss/preflight.css`,
  'WordPress’s theme Twenty Twenty-One': THEME,
  'rules like those of a WordPress theme': '/test/embed/pages/wordpress-like.css',
  'everything unset': 'data:text/css,*{all:unset}',
  'everything unset, and that important': 'data:text/css,*{all:unset !important}',
  'text at 62.5 %': 'data:text/css,html{font-size:62.5%}',
};

/** The width of the finder is the page's to say: here always the same. */
const ROOM =
  'display:block;box-sizing:content-box;width:700px;max-width:none;margin:0;padding:0;border:0';

/** Read of each element that is compared. Nothing that depends on where on the page it stands. */
const PROPERTIES = [
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'white-space',
  'color',
  'background-color',
  'cursor',
  'pointer-events',
  'visibility',
  'opacity',
  'display',
  'list-style-type',
  'direction',
  'user-select',
];

async function openHost(sheet?: string): Promise<Document> {
  const { page } = await openFrame('host');
  if (sheet) {
    const link = Object.assign(page.createElement('link'), { rel: 'stylesheet', href: sheet });
    const loaded = new Promise((resolve, reject) => {
      link.onload = resolve;
      // A sheet of which one import did not come, a typeface from elsewhere for example, is there all the same.
      link.onerror = () => (link.sheet?.cssRules.length ? resolve(link) : reject(new Error(sheet)));
    });
    page.head.append(link);
    await loaded;
    // A sheet that comes late has its transitions run.
    page.body.getBoundingClientRect();
    // So do its typefaces, once something is drawn in them.
    await page.fonts.ready;
    await Promise.all(page.getAnimations().map(({ finished }) => finished));
  }
  for (const declaration of ROOM.split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    (page.querySelector('#room') as HTMLElement).style.setProperty(name, value, 'important');
  }
  return page;
}

async function addFinder(page: Document): Promise<HTMLElement> {
  const finder = page.createElement('helpline-finder');
  finder.setAttribute('region', 'US-OR');
  (page.querySelector('#room') as HTMLElement).append(finder);
  await waitFor(() => queryByRole(finder, 'heading', 'In Oregon'), 'the finder');
  await findMyLocation(finder);
  await settle(finder);
  return finder;
}

/** What an element measures and looks like. */
function measure(element: Element): { width: string; height: string; [property: string]: string } {
  const { width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView as Window;
  const style = view.getComputedStyle(element);
  const size = { width: width.toFixed(1), height: height.toFixed(1) };
  return {
    ...size,
    ...Object.fromEntries(PROPERTIES.map((name) => [name, style.getPropertyValue(name)])),
  };
}

/** In the middle of a page, and in a column. */
const WIDTHS = ['700px', '520px'];

function measureFinder(finder: HTMLElement): Measures {
  return Object.assign(
    {},
    ...WIDTHS.map((width) => {
      finder.parentElement?.style.setProperty('width', width, 'important');
      return measureAt(finder, width);
    }),
  );
}

function measureAt(finder: HTMLElement, width: string): Measures {
  const root = finder.shadowRoot as ShadowRoot;
  const card = root.querySelector('.card') as HTMLElement;
  const parts = {
    strip: root.querySelector('.emergency'),
    'Call 911': getByRole(finder, 'link', 'Call 911'),
    'Call 988': getByRole(finder, 'link', 'Call 988'),
    search: getByRole(finder, 'searchbox'),
    need: getByRole(finder, 'button', 'Treatment'),
    'its icon': root.querySelector('svg'),
    region: getByRole(finder, 'combobox', 'Where'),
    'count of results': root.querySelector('.results h2, .results h3'),
    'first card': card,
    'its name': getByRole(card, 'heading'),
    'its text': card.querySelector('p'),
    'its way': card.querySelector('a'),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, element]) => {
      if (!element) throw new Error(`There is no ${name}.`);
      return [`${name} at ${width}`, measure(element)];
    }),
  );
}

type Measures = Readonly<Record<string, Record<string, string>>>;

/** Engines round to parts of a pixel, by where on the page a thing stands. */
const isSame = (one = '', other = ''): boolean =>
  one === other || Math.abs(Number(one) - Number(other)) < 0.2;

/** What two measurements do not agree on, a line each. */
function differences(now: Measures, then: Measures): string[] {
  return Object.entries(then).flatMap(([name, values]) =>
    Object.entries(values)
      .filter(([property, value]) => !isSame(now[name]?.[property], value))
      .map(([property, value]) => `${name}: ${property} ${value} -> ${now[name]?.[property]}`),
  );
}

const ownOf = (page: Document): Measures =>
  Object.fromEntries(
    [page.documentElement, page.body, ...page.querySelectorAll('#own, #own *')].map(
      (element, at) => {
        // What is around the finder grows with it.
        const { width, height, ...rest } = measure(element);
        const isOwn = page.querySelector('#own')?.contains(element);
        return [`${at} ${element.localName}`, isOwn ? { height, ...rest } : rest];
      },
    ),
  );

/** Away from Debian there is no theme. */
const isThere = async (sheet: string): Promise<boolean> =>
  sheet !== THEME || (await fetch(sheet, { method: 'HEAD' })).ok;

describe('on a page styled by', () => {
  let clean: ReturnType<typeof measureFinder>;

  before(async () => {
    clean = measureFinder(await addFinder(await openHost()));
    closeFrames();
  });

  for (const [name, sheet] of Object.entries(SHEETS)) {
    describe(name, () => {
      let page: Document;
      let own: Measures;
      let finder: HTMLElement;

      before(async function () {
        if (!(await isThere(sheet))) this.skip();
        page = await openHost(sheet);
        own = ownOf(page);
        finder = await addFinder(page);
      });
      after(closeFrames);

      it('the finder measures what it does on a page without style', () => {
        expect(differences(measureFinder(finder), clean)).to.deep.equal([]);
      });

      it('the page’s own things stay as they were', async () => {
        expect(differences(ownOf(page), own)).to.deep.equal([]);
        await press(finder, 'button', 'Get naloxone');
        await search(finder, 'naloxone');
        expect(differences(ownOf(page), own)).to.deep.equal([]);
        finder.remove();
        expect(differences(ownOf(page), own)).to.deep.equal([]);
      });
    });
  }

  it('a style sheet that is there can be told from one that is not', async () => {
    const page = await openHost(SHEETS['text at 62.5 %']);
    expect(differences(ownOf(page), ownOf(await openHost()))).not.to.deep.equal([]);
    closeFrames();
  });
});
