/** Colours as the engine works them out. */
import { luminance, type Rgb, readRgb } from '../../src/features/contrast/contrast.js';

export { contrast, luminance, type Rgb } from '../../src/features/contrast/contrast.js';

/** The colour that a role of src/ui/tokens.styles.ts has in the tree of an element. */
export function roleIn(element: Element, role: string): Rgb {
  if (!getComputedStyle(element).getPropertyValue(`--_${role}`)) {
    throw new Error(`There is no --_${role}.`);
  }
  const probe = document.createElement('span');
  probe.style.color = `color-mix(in srgb, var(--_${role}), var(--_${role}))`;
  element.shadowRoot?.append(probe);
  const color = readRgb(getComputedStyle(probe).color);
  probe.remove();
  if (!color) throw new Error(`--_${role} is no colour.`);
  return color;
}

export const isDark = (color: Rgb): boolean => luminance(color) < 0.179;
