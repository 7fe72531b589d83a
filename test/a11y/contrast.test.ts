import { expect, html } from '@open-wc/testing';
import { mountFinder } from '../support/finder-page.js';
import { contrast, faintIn, luminance, roleIn } from './colors.js';

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
      expect(faintIn(finder, PAIRS)).to.deep.equal([]);
    });
  }

  it('differs between a light page and a dark one', async () => {
    const light = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    const dark = await mountFinder(
      html`<helpline-finder country="US" style="color-scheme: dark"></helpline-finder>`,
    );
    expect(luminance(roleIn(light, 'surface'))).to.be.above(0.9);
    expect(luminance(roleIn(dark, 'surface'))).to.be.below(0.1);
  });
});
