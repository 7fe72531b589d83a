import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: grid;
    gap: 10px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .name {
    font-size: calc(1.125 * var(--_rem));
    font-weight: 700;
    line-height: 1.3;
  }

  .opening {
    margin-block-start: -6px;
    font-weight: 600;
    font-size: calc(0.9375 * var(--_rem));
    color: var(--_quiet);
  }

  .opening.open {
    color: var(--_open);
  }

  .dot {
    display: inline-block;
    margin-inline-end: 0.5em;
    inline-size: 0.65em;
    block-size: 0.65em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  .open .dot {
    background: currentcolor;
  }

  .unknown .dot {
    border-style: dotted;
  }

  .meanwhile {
    display: block;
    padding-block: 10px;
  }

  .address {
    font-style: normal;
  }

  .directions {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-block: -8px;
  }

  .ways {
    display: grid;
    gap: 8px;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }

  .way-hint .opening {
    margin: 0;
  }

  .way-hint .fine {
    font-weight: 400;
  }

  .way > .button {
    flex: 1 1 calc(14 * var(--_rem));
    min-inline-size: 0;
  }

  .way > .icon-button {
    flex: none;
  }

  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .secondary {
    border-color: var(--_line);
    color: var(--_link);
  }

  .further {
    border-color: var(--_accent);
    color: var(--_link);
  }

  .button:hover {
    filter: brightness(1.08);
  }

  :is(.secondary, .further):hover {
    border-color: var(--_accent);
    background: var(--_raised);
  }

  .way-words {
    min-inline-size: 0;
  }

  .way-action,
  .way-label {
    display: block;
  }

  .way-action {
    font-size: calc(0.9375 * var(--_rem));
  }

  .way-label {
    font-size: calc(0.875 * var(--_rem));
    font-weight: 600;
  }

  .way-number {
    font-size: calc(1.1875 * var(--_rem));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
  }

  .secondary .way-number {
    font-size: calc(0.9375 * var(--_rem));
    font-weight: 500;
  }

  .way-hint {
    flex-basis: 100%;
    padding-inline-start: 4px;
    font-weight: 600;
  }

  .warning {
    font-weight: 600;
  }

  .note {
    display: grid;
    gap: 8px;
    padding: 12px;
    border-inline-start: 4px solid var(--_warning-line);
    background: var(--_warning-surface);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 1.3em;
    overflow: clip;
    font-size: calc(0.9375 * var(--_rem));
    color: var(--_quiet);
  }

  /* Before each, and cut off where it would begin a line. */
  .facts li::before {
    content: '\\00b7' / '';
    display: inline-block;
    inline-size: 0.8em;
    margin-inline-start: -0.8em;
  }

  .more summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    font-size: calc(0.875 * var(--_rem));
    font-weight: 600;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  /* Holds its place before its chunk has come, so that nothing moves under a thumb. */
  .more {
    min-block-size: 44px;
    margin-block-start: -10px;
  }

  .more:not([open]) {
    margin-block-end: -10px;
  }

  .more > * + * {
    margin-block-start: 8px;
  }

  .hours {
    display: grid;
    gap: 2px;
    margin: 0;
    font-size: calc(0.9375 * var(--_rem));
  }

  .hours div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  .hours dt {
    min-inline-size: calc(10 * var(--_rem));
    font-weight: 600;
  }

  .hours dd {
    margin: 0;
  }

  code {
    font-size: 0.875em;
    user-select: all;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline 0.15em var(--_accent);
    text-underline-offset: 0.15em;
  }

  .compact .card {
    padding: 12px;
    gap: 8px;
  }
`;
