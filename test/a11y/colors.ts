/** Colours as the engine works them out. */
import { contrast, luminance, type Rgb, readRgb } from '../../src/features/contrast/contrast.js';

export { contrast, luminance, type Rgb } from '../../src/features/contrast/contrast.js';

/**
 * The colours that roles of src/ui/tokens.styles.ts have in the tree of an element. All are asked for at once: after each
 * change of a tree an engine works out its styles anew.
 */
export function rolesIn(element: Element, roles: readonly string[]): ReadonlyMap<string, Rgb> {
  const style = getComputedStyle(element);
  const missing = roles.find((role) => !style.getPropertyValue(`--_${role}`));
  if (missing) throw new Error(`There is no --_${missing}.`);
  const probes = roles.map((role) => {
    const probe = document.createElement('span');
    probe.style.color = `color-mix(in srgb, var(--_${role}), var(--_${role}))`;
    return [role, probe] as const;
  });
  const all = probes.map(([, probe]) => probe);
  element.shadowRoot?.append(...all);
  const colors = probes.map(([role, probe]) => [role, readRgb(getComputedStyle(probe).color)]);
  for (const probe of all) probe.remove();
  const unread = colors.find(([, color]) => !color);
  if (unread) throw new Error(`--_${unread[0]} is no colour.`);
  return new Map(colors as [string, Rgb][]);
}

export const roleIn = (element: Element, role: string): Rgb =>
  rolesIn(element, [role]).get(role) as Rgb;

/** Pairs of text and its ground whose contrast is less than the least that is asked of them. */
export function faintIn(
  element: Element,
  pairs: readonly (readonly [text: string, ground: string, least: number])[],
): string[] {
  const colors = rolesIn(element, [
    ...new Set(pairs.map(([text]) => text).concat(pairs.map(([, ground]) => ground))),
  ]);
  return pairs.flatMap(([text, ground, least]) => {
    const ratio = contrast(colors.get(text) as Rgb, colors.get(ground) as Rgb);
    return ratio >= least ? [] : `${text} on ${ground}: ${ratio.toFixed(2)} of ${least}`;
  });
}

export const isDark = (color: Rgb): boolean => luminance(color) < 0.179;
