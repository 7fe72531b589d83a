import { css } from 'lit';

export const controlStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    line-height: 1.25;
    text-decoration: none;
    text-align: start;
    cursor: pointer;
  }

  .button:active,
  .need:active {
    translate: 0 1px;
  }

  .text-button {
    min-block-size: 44px;
    margin-inline: -4px;
    padding: 8px 4px;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 600;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .more-button {
    justify-content: center;
    border-color: var(--_accent);
    background: transparent;
    color: var(--_link);
    font-weight: 600;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }

  .icon-button:hover,
  .text-button:hover {
    color: var(--_ink);
    background: var(--_raised);
  }

  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  /* Where and the languages: a line each on a phone. */
  .top-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 24px;
  }

  .where {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 4px 12px;
    flex: 1 1 calc(16 * var(--_rem));
    min-inline-size: 0;
  }

  .where > small {
    grid-column: 1 / -1;
    font-size: calc(0.875 * var(--_rem));
    color: var(--_quiet);
  }

  .where > label,
  .what {
    font-weight: 700;
  }

  .what {
    margin-block-end: -8px;
  }

  /* Holds its place before its chunk has come, so that nothing moves under a thumb. */
  .language-slot {
    flex: 1 0 calc(14 * var(--_rem));
    max-inline-size: 100%;
    min-block-size: 44px;
    margin-block: -5px;
  }

  .search-row {
    display: flex;
    gap: 8px;
  }

  .search-row > .button {
    flex: none;
    max-inline-size: 50%;
  }

  .place-row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 24px;
  }

  .filters {
    display: grid;
    gap: 14px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .next:empty {
    display: none;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    flex: 1 1 calc(10.25 * var(--_rem));
    min-inline-size: 0;
    font-weight: 600;
  }

  input[type='search'],
  select {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  select {
    padding-inline: 8px 4px;
    text-overflow: ellipsis;
  }

  input[type='search'] {
    appearance: none;
    -webkit-appearance: none;
    font-size: calc(1.125 * var(--_rem));
  }

  input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  /* On a small phone a French example is too long. */
  input:placeholder-shown {
    text-overflow: ellipsis;
  }

  .needs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8.25rem, 40%)), 1fr));
    gap: 8px;
  }

  .need {
    position: relative;
    min-block-size: 48px;
    padding: 8px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    cursor: pointer;
  }

  .need:hover {
    border-color: var(--_accent);
  }

  /* Alone now, over the whole line: what was chosen, and how to choose again. */
  .need[aria-pressed='true'] {
    grid-column: 1 / -1;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    padding-inline: 44px;
  }

  .need[aria-pressed='true']::before,
  .need[aria-pressed='true']::after {
    content: '✓' / '';
    position: absolute;
    inset: 50% auto auto 16px;
    translate: 0 -50%;
  }

  .need[aria-pressed='true']::after {
    content: '✕' / '';
    inset-inline: auto 16px;
  }

  .exit {
    position: sticky;
    inset-block-start: calc(-1 * var(--_exit-note, 40px));
    z-index: 1;
    min-block-size: 88px;
  }

  @container (inline-size > 36em) {
    .exit {
      inset-block-start: 0;
      min-block-size: 48px;
    }

    .needs {
      grid-template-columns: repeat(auto-fit, minmax(max(8.25rem, 20%), 1fr));
    }

  }

  .silent {
    display: flex;
    flex: 1 1 calc(14 * var(--_rem));
    align-self: start;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }

  .silent input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    /* A dark box that nobody ticked looks like one that nobody can. */
    color-scheme: light;
    accent-color: var(--_accent);
  }

  .silent small {
    display: block;
    font-size: calc(0.875 * var(--_rem));
    font-weight: 400;
    color: var(--_quiet);
  }

  @media (forced-colors: active) {
    .need[aria-pressed='true'] {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
