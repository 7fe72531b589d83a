import { expect, html } from '@open-wc/testing';
import { readableOn, readRgb } from '../../src/features/contrast/contrast.js';
import { expectAccessible } from '../support/axe.js';
import {
  findByRole,
  mountFinder,
  mountOregon,
  openFilters,
  press,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, listElements } from '../support/shadow.js';
import { contrast, faintIn, isDark, type Rgb, roleIn } from './colors.js';

/** Text, its ground, and what WCAG asks. */
const PAIRS = [
  ['on-accent', 'accent', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'raised', 4.5],
  ['link', 'warning-surface', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'raised', 4.5],
  ['quiet', 'surface', 4.5],
  ['open', 'surface', 4.5],
  ['emergency-ink', 'surface', 4.5],
  ['emergency-ink', 'emergency-surface', 4.5],
  ['on-emergency', 'emergency', 4.5],
  ['edge', 'surface', 3],
] as const;

/** Colours that carry words, and their grounds. */
const SOLID = ['accent', 'on-accent', 'link', 'surface', 'ink'];

/** Pairs that are too faint; before them, what is no colour or lets another through. */
const weakIn = (element: Element): string[] => [
  ...SOLID.filter((role) => !isSolid(element, role)),
  ...faintIn(element, PAIRS),
];

function isSolid(element: Element, role: string): boolean {
  const value = getComputedStyle(element).getPropertyValue(`--_${role}`);
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  const isKnown = probe.style.color !== '';
  probe.remove();
  return isKnown && !/^rgba|\//.test(color);
}

const THEMES: readonly (readonly [name: string, style: string])[] = [
  ['yellow on white', '--helpline-accent: #ffd400'],
  ['pale blue, as oklch', '--helpline-accent: oklch(0.85 0.1 230)'],
  ['the name of a colour', '--helpline-accent: hotpink'],
  ['an accent with text as faint as itself', '--helpline-accent: #777; --helpline-on-accent: #888'],
  ['a dark surface on a light page', '--helpline-surface: #102030; --helpline-ink: #223344'],
  [
    'everything the same',
    '--helpline-accent: #fafafa; --helpline-surface: #fff; --helpline-ink: #eee',
  ],
  ['black on black', '--helpline-accent: #000; --helpline-surface: #000; --helpline-ink: #000'],
  ['a middling grey', '--helpline-accent: #808080; --helpline-surface: #c8c8c8'],
  // What is none, or lets the page shine through, says nothing of what is seen.
  ['a colour without its sign', '--helpline-accent: 0b5d57'],
  ['no colours', '--helpline-accent: url(x); --helpline-on-accent: none; --helpline-ink: 1px'],
  ['a surface that cannot be seen', '--helpline-surface: transparent'],
  ['words that cannot be seen', '--helpline-ink: rgb(20 20 20 / 0); --helpline-on-accent: #fff0'],
  ['an accent that cannot be seen', '--helpline-accent: oklch(0.4 0.1 200 / 10%)'],
];

async function mountThemed(style: string, scheme: 'light' | 'dark'): Promise<HTMLElement> {
  const finder = await mountOregon(
    html`<helpline-finder region="US-OR" style="color-scheme: ${scheme}; ${style}"></helpline-finder>`,
  );
  await findByRole(finder, 'group', 'Language');
  // What sees to it loads where a page has colours of its own.
  await waitFor(() => weakIn(finder).length === 0, `words that can be read: ${style}`, 5000);
  await settle(finder);
  return finder;
}

describe('whatever colours a host gives', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, style] of THEMES) {
      it(`words can be read, on a ${scheme} page: ${name}`, async () => {
        const finder = await mountThemed(style, scheme);
        expect(weakIn(finder), 'finder').to.deep.equal([]);
        await openFilters(finder);
        await settle(finder);
        const place = listElements(finder).find(({ localName }) => localName === 'helpline-place');
        expect(weakIn(place as Element), 'place field').to.deep.equal([]);
      });
    }
  }

  it('axe finds nothing to say of the theme that fights', async () => {
    const finder = await mountThemed(
      '--helpline-accent: #ffef5c; --helpline-surface: #2b0b3a; --helpline-ink: #4a2a5a; --helpline-line: #2b0b3a',
      'light',
    );
    await press(finder, 'button', 'Get naloxone');
    await expectAccessible(finder);
  });

  it('those that suffice stay as they are', async () => {
    const finder = await mountThemed(
      '--helpline-accent: #1d3557; --helpline-on-accent: #fefefe',
      'light',
    );
    expect(roleIn(finder, 'accent').map(Math.round)).to.deep.equal([0x1d, 0x35, 0x57]);
    expect(roleIn(finder, 'link').map(Math.round)).to.deep.equal([0x1d, 0x35, 0x57]);
    expect(roleIn(finder, 'on-accent').map(Math.round)).to.deep.equal([254, 254, 254]);
  });

  it('an accent that is too faint for links keeps its hue there, and stays itself on buttons', async () => {
    const finder = await mountThemed('--helpline-accent: #ffd400', 'light');
    expect(roleIn(finder, 'accent').map(Math.round)).to.deep.equal([255, 212, 0]);
    const [red, green, blue] = roleIn(finder, 'link');
    expect(red).to.be.above(green);
    expect(green).to.be.above(blue);
    const button = getByRole(finder, 'link', /^Call .*, Oregon Alcohol/);
    const { color, backgroundColor } = getComputedStyle(button);
    expect(contrast(readRgb(color) as Rgb, readRgb(backgroundColor) as Rgb)).to.be.at.least(4.5);
  });

  it('a dark surface on a light page brings the dark colours beside it', async () => {
    const finder = await mountThemed('--helpline-surface: #102030', 'light');
    expect(isDark(roleIn(finder, 'raised'))).to.equal(true);
    expect(isDark(roleIn(finder, 'emergency-surface'))).to.equal(true);
    expect(isDark(roleIn(finder, 'ink'))).to.equal(false);
  });

  it('a theme that changes is looked at again', async () => {
    const finder = (await mountThemed('--helpline-accent: #1d3557', 'light')) as Awaited<
      ReturnType<typeof mountFinder>
    >;
    finder.style.setProperty('--helpline-accent', '#ffd400');
    finder.requestUpdate();
    await settle(finder);
    await waitFor(() => weakIn(finder).length === 0, 'colours that can be read');
  });

  it('nothing of it is written into a style attribute of the finder', async () => {
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    document.documentElement.style.setProperty('--helpline-accent', '#ffd400');
    try {
      finder.requestUpdate();
      await findByRole(finder, 'group', 'Language');
      await waitFor(() => weakIn(finder).length === 0, 'colours that can be read');
      expect(finder.hasAttribute('style')).to.equal(false);
      expect(finder.shadowRoot?.querySelectorAll('[style], style')).to.have.length(0);
    } finally {
      document.documentElement.style.removeProperty('--helpline-accent');
    }
  });
});

describe('the nearest readable colour', () => {
  itOnce('is the colour itself where that suffices', () => {
    expect(readableOn([10, 20, 30], [[255, 255, 255]], 4.5)).to.deep.equal([10, 20, 30]);
  });

  itOnce('is found for any colour on any ground', () => {
    for (let step = 0; step < 300; step += 1) {
      const part = (offset: number): number => (step * 37 + offset * 91) % 256;
      const ground: Rgb = [part(1), part(2), part(3)];
      const text = readableOn([part(4), part(5), part(6)], [ground], 4.5);
      expect(contrast(text, ground), `${text} on ${ground}`).to.be.at.least(4.5);
    }
  });

  it('is read from whatever an engine says', () => {
    expect(readRgb('rgb(1, 2, 3)')).to.deep.equal([1, 2, 3]);
    expect(readRgb('rgba(1, 2, 3, 0.5)')?.slice(0, 3)).to.deep.equal([1, 2, 3]);
    expect(readRgb('color(srgb 1 0.5 0)')).to.deep.equal([255, 127.5, 0]);
    expect(readRgb('oklch(0.5 0.1 20)')).to.equal(undefined);
  });
});
