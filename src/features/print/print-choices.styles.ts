import { css } from 'lit';

/** Looks of what comes after the first view: adopted late, so that none of it is in the first load. */
export const keepStyles = css`
  .advice {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }

  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .code summary,
  .keep summary,
  .more > summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .code summary {
    inline-size: auto;
    font-size: calc(0.9375 * var(--_rem));
  }

  .code summary::before,
  .keep summary::before,
  .more > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.7em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .more > summary::-webkit-details-marker,
  .code summary::-webkit-details-marker,
  .keep summary::-webkit-details-marker {
    display: none;
  }

  .more[open] > summary::before,
  .code[open] summary::before,
  .keep[open] summary::before {
    rotate: 45deg;
  }

  .code-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }

  .code-row > p {
    flex: 1 1 calc(9 * var(--_rem));
  }

  .code-row strong {
    display: block;
    font-size: calc(1.25 * var(--_rem));
  }

  .code-step {
    display: block;
    font-weight: 600;
  }

  /* Black on white whatever the theme: cameras read nothing else well. */
  .code-picture {
    flex: none;
    inline-size: calc(10 * var(--_rem));
    block-size: calc(10 * var(--_rem));
    background: #fff;
    forced-color-adjust: none;
  }

  .qr-svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .code-failed,
  .failed .code-how,
  .failed .code-picture,
  .print-only {
    display: none;
  }

  .failed .code-failed {
    display: inline;
  }

  .keep-choices {
    display: grid;
    gap: 12px;
    padding-block: 4px 8px;
  }

  .keep fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .keep fieldset .silent {
    flex: none;
  }

  .keep legend {
    padding: 0;
    font-weight: 600;
  }

  .keep-sheets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Drawn, as some browsers print nothing of a frame that is not; out of sight and reach. */
  .print-frame {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }

  .step-picture {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 76px;
    block-size: 76px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_ink);
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .step-picture .act {
    stroke: var(--_emergency);
    stroke-width: 4;
  }

  .step-picture .limb {
    stroke-width: 7;
  }

  .step-picture .soft {
    stroke-width: 2;
  }

  .step-picture text {
    fill: var(--_emergency);
    stroke: none;
    font: 800 17px system-ui, sans-serif;
  }

  .step-sources {
    display: grid;
    justify-items: start;
  }

  .step-sources a {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .local-emergency {
    margin-block-end: 8px;
    font-weight: 600;
  }

  .exit-note {
    display: flex;
    align-items: end;
    min-block-size: 40px;
    padding-block-end: 3px;
    font-size: calc(0.875 * var(--_rem));
    line-height: 1.3;
    color: var(--_quiet);
    background: var(--_surface);
  }

  .exit-button {
    min-block-size: 48px;
    inline-size: 100%;
    justify-content: center;
    border-color: var(--_surface);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
  }

  .exit-button:hover {
    filter: none;
    text-decoration: underline;
  }

  .exit-lights {
    display: inline-flex;
    gap: 4px;
  }

  .exit-lights span {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  .exit-lights .lit {
    background: currentcolor;
  }

  .exit-cover {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: Canvas;
  }

  .exit-cover::backdrop {
    background: Canvas;
  }

  /* What gets the keyboard is not left behind the button that stays on top. */
  :host([quick-exit]) :is(a, button, input, select, summary) {
    scroll-margin-block-start: 72px;
  }

  @container (inline-size > 38rem) {
    .exit {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      background: var(--_surface);
    }

    .exit-button {
      inline-size: auto;
    }

    .steps li {
      min-block-size: 100px;
      padding-inline-start: 112px;
    }

    .step-picture {
      inline-size: 100px;
      block-size: 100px;
    }
  }

  @media (forced-colors: active) {
    .step-picture .act {
      stroke: Highlight;
    }

    .step-picture text {
      fill: Highlight;
    }

    .exit-lights .lit {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }

  @media print {
    /* What is open now is not when the paper is read. */
    .opening,
    .directions,
    .exit,
    .keep,
    .icon-button,
    .place-slot,
    .meanwhile,
    .icon,
    .steps:not([open]) {
      display: none !important;
    }

    .finder {
      color: #000;
      background: #fff;
      font-size: 10.5pt;
      gap: 10px;
      padding: 0;
    }

    .print-only {
      display: block;
    }

    .cards {
      display: block;
    }

    .card {
      gap: 4px;
      padding: 8px 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }

    .finder .button {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    .way-action,
    .way-label {
      display: inline;
    }

    .way-number {
      font-weight: 700;
    }

    .group-title {
      break-after: avoid;
    }

    .fine a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
