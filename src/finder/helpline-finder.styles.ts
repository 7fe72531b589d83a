import { css } from 'lit';
import { cardStyles } from '../card/card.styles.js';
import { controlStyles } from '../ui/control.styles.js';
import { tokenStyles } from '../ui/tokens.styles.js';
import { emergencyStyles } from './emergency.styles.js';

const baseStyles = css`
  /* Important, because a page's own "*" rules would otherwise reach the host: a finder beside floats has no width. */
  :host {
    display: block;
    float: none !important;
    clear: both !important;
    max-inline-size: 100vw;
  }

  :host([hidden]),
  [hidden]:not(.fold) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* What a page gives its text must not reach ours, except whether it is light, dark or not to be seen. */
  .finder {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    direction: inherit;
    /* Not the host, which "* { all: unset }" reaches; and em in its queries is our own text, where rem is the page's. */
    container-type: inline-size;
    /* A container has no width of its own, so a floated or inline parent would shrink to nothing. */
    contain-intrinsic-inline-size: calc(17.5 * var(--_rem) - 32px);
    -webkit-user-select: text;
    user-select: text;
    color: var(--_ink);
    font: 400 var(--_rem)/1.5 var(--helpline-font, system-ui, sans-serif);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    background: var(--_surface);
    padding: 16px;
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .fine {
    font-size: calc(0.875 * var(--_rem));
    color: var(--_quiet);
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* What is copied with the mouse is what is seen. */
    -webkit-user-select: none;
    user-select: none;
  }

  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .count-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }

  .count {
    font-size: calc(1.25 * var(--_rem));
    font-weight: 700;
    line-height: 1.3;
  }

  /* As high as a button that may come: nothing moves then. */
  .title-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    min-block-size: 46px;
    border-block-end: 2px solid var(--_line);
  }

  .group-title {
    font-size: calc(1.125 * var(--_rem));
    font-weight: 700;
  }

  .status {
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_raised);
  }

  /* A window high: what is below does not move on the screen when the region's own help comes. */
  .status.loading {
    min-block-size: 75vh;
  }

  .status.failed {
    border-color: var(--_warning-line);
    background: var(--_warning-surface);
  }

  .cards {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(22 * var(--_rem))), 1fr));
    align-items: start;
  }

  @media print {
    .controls,
    .icon-button,
    .text-button,
    .more-button,
    details.more {
      display: none !important;
    }

    .card > .fold[hidden] {
      display: grid;
      content-visibility: visible;
      block-size: auto;
      margin-block-start: 0;
    }

    .card > .description {
      -webkit-line-clamp: none !important;
      line-clamp: none !important;
    }

    .card {
      break-inside: avoid;
    }
  }
`;

/** The finder's whole sheet, adopted by the shadow root: a strict `style-src` does not refuse it. */
export const finderStyles = [tokenStyles, baseStyles, emergencyStyles, controlStyles, cardStyles];
