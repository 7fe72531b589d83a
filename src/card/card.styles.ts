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
    gap: 8px;
    padding-inline: 10px;
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

  .way-words > .way-label {
    display: block;
    font-size: calc(0.875 * var(--_rem));
    font-weight: 600;
  }

  .way-words > .way-number {
    display: inline-block;
    font-size: calc(1.0625 * var(--_rem));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.01em;
  }

  .secondary .way-words > .way-number {
    font-size: calc(0.9375 * var(--_rem));
    font-weight: 500;
  }

  .way-hint {
    flex-basis: 100%;
    padding-inline-start: 4px;
    font-weight: 600;
  }

  /* A word and its copy button on one line. */
  .with-copy {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .with-copy > .icon-button {
    flex: none;
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

  .fold-button {
    justify-self: start;
    margin-block: -6px -8px;
    font-size: calc(0.9375 * var(--_rem));
    text-align: start;
  }

  .fold-button::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.7em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .unfolded > .fold-button::before {
    rotate: 45deg;
  }

  .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }

  .fold[hidden] {
    display: none;
  }

  /* Found by what a person looks for on the page, where the browser can. */
  @supports (content-visibility: hidden) {
    .fold[hidden] {
      display: grid;
      content-visibility: hidden;
      block-size: 0;
      margin-block-start: -8px;
    }
  }

  @container (inline-size <= 36em) {
    .card {
      padding: 14px 14px 4px;
      gap: 8px;
    }

    .unfolded {
      padding-block-end: 14px;
    }

    .card:not(.unfolded) > .description {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
      overflow: hidden;
    }

    .card:not(.unfolded) > .ways > .way > .icon-button {
      display: none;
    }

    .fold .more > summary {
      display: none;
    }
  }

  @container (inline-size > 36em) {
    .card:not(.bare) > .fold-button {
      display: none;
    }

    .fold[hidden] {
      display: grid;
      content-visibility: visible;
      block-size: auto;
      margin-block-start: 0;
    }
  }

  /* Holds its place before its chunk has come, so that nothing moves under a thumb. */
  .more {
    min-block-size: 44px;
    margin-block-start: -10px;
  }

  .more:not([open]) {
    margin-block-end: -10px;
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
