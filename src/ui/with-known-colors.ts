import { type CSSResult, unsafeCSS } from 'lit';

const LIGHT_DARK = /light-dark\((.+?), *.+?\)/g;

/** The same sheet, with the light one of each two colours where the browser does not know `light-dark()`. */
export function withKnownColors(styles: CSSResult): CSSResult {
  try {
    if (CSS.supports('color:light-dark(#fff,#fff)')) return styles;
  } catch {
    // A server has no CSS, and a page may have something else under that name.
  }
  return unsafeCSS(lightOnly(styles.cssText));
}

/** A sheet with the light one of each two colours. */
export function lightOnly(text: string): string {
  return text.replace(LIGHT_DARK, '$1');
}
