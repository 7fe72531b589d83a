import { adoptStyles, type CSSResult, supportsAdoptingStyleSheets } from 'lit';

/** Gives a shadow root sheets beside those that it has: Lit's own `adoptStyles` would put them in their place. */
export function adoptMore(root: ShadowRoot, styles: readonly CSSResult[]): void {
  try {
    if (supportsAdoptingStyleSheets) {
      const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      return;
    }
  } catch {
    // Made for another page than the one that the finder is on.
  }
  adoptStyles(root, [...styles]);
}
