import { css } from 'lit';
import { withKnownColors } from './with-known-colors.js';

/**
 * Colours by role. The host page's `color-scheme` decides between light and dark, never the system alone: a
 * page that is light whatever the system says keeps a light finder. Where `light-dark()` is unknown, light it is.
 */
export const tokenStyles = withKnownColors(css`
  :host {
    --_accent: var(--helpline-accent, light-dark(#0b5d57, #7fd6cb));
    --_on-accent: var(--helpline-on-accent, light-dark(#fff, #06201d));
    --_link: var(--helpline-accent, light-dark(#0b5d57, #8adfd4));
    --_surface: var(--helpline-surface, light-dark(#fff, #111918));
    --_raised: light-dark(#f3f7f6, #1a2423);
    --_ink: var(--helpline-ink, light-dark(#14201f, #e8efee));
    --_quiet: light-dark(#475654, #b3c2bf);
    --_line: var(--helpline-line, light-dark(#c9d3d1, #364543));
    --_edge: light-dark(#5f716e, #8fa19e);
    --_emergency: light-dark(#a3151f, #ffb3b0);
    --_emergency-ink: light-dark(#8a0f18, #ffc9c6);
    --_emergency-surface: light-dark(#fdf1f1, #2c1516);
    --_emergency-line: light-dark(#e7b9bc, #6b2f31);
    --_on-emergency: light-dark(#fff, #3a070b);
    --_open: light-dark(#0a6b3b, #7ddba3);
    --_warning-surface: light-dark(#fff6dd, #2e2712);
    --_warning-line: light-dark(#d9b44a, #8a7327);
    --_radius: var(--helpline-radius, 10px);
    /* Many pages make their root 10px: our text stays readable there and still grows with the person's setting. */
    --_rem: max(1rem, 16px);
  }
`);
