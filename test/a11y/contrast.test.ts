import { expect, html } from '@open-wc/testing';
import { mountFinder } from '../support/finder-page.js';

/** Text on its ground, by the roles of src/ui/tokens.styles.ts, and how much contrast WCAG asks for. */
const PAIRS = [
  ['ink', 'surface', 7],
  ['ink', 'raised', 7],
  ['quiet', 'surface', 4.5],
  ['quiet', 'raised', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'raised', 4.5],
  ['link', 'warning-surface', 4.5],
  ['ink', 'warning-surface', 7],
  ['on-accent', 'accent', 4.5],
  ['on-emergency', 'emergency', 4.5],
  ['emergency-ink', 'emergency-surface', 4.5],
  ['emergency-ink', 'surface', 4.5],
  ['ink', 'emergency-surface', 7],
  ['quiet', 'emergency-surface', 4.5],
  ['open', 'surface', 4.5],
  ['edge', 'surface', 3],
  ['emergency', 'emergency-surface', 3],
] as const;

type Rgb = readonly [number, number, number];

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that a role has inside the finder, as the engine works it out. */
function colorOf(finder: Element, role: string): Rgb {
  if (!getComputedStyle(finder).getPropertyValue(`--_${role}`)) {
    throw new Error(`There is no --_${role}.`);
  }
  const probe = document.createElement('span');
  probe.style.color = `var(--_${role})`;
  // In the finder's tree, but not in the part that Lit draws.
  finder.shadowRoot?.append(probe);
  const parts =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  return [parts[0], parts[1], parts[2]] as unknown as Rgb;
}

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast([255, 255, 255], [0, 0, 0])).to.equal(21);
    expect(contrast([255, 255, 255], [119, 119, 119])).to.be.closeTo(4.48, 0.01);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is enough for every role on a ${scheme} page`, async () => {
      const page = await mountFinder(
        html`<div style="color-scheme: ${scheme}">
          <helpline-finder country="US"></helpline-finder>
        </div>`,
      );
      const finder = page.querySelector('helpline-finder') as Element;
      const weak = PAIRS.flatMap(([text, ground, least]) => {
        const ratio = contrast(colorOf(finder, text), colorOf(finder, ground));
        return ratio >= least ? [] : `${text} on ${ground}: ${ratio.toFixed(2)} of ${least}`;
      });
      expect(weak).to.deep.equal([]);
    });
  }

  it('differs between a light page and a dark one', async () => {
    const light = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    const dark = await mountFinder(
      html`<helpline-finder country="US" style="color-scheme: dark"></helpline-finder>`,
    );
    expect(luminance(colorOf(light, 'surface'))).to.be.above(0.9);
    expect(luminance(colorOf(dark, 'surface'))).to.be.below(0.1);
  });
});
