import { css } from 'lit';

export const placeStyles = css`
  :host {
    display: block;
  }

  *,
  *::before {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  /* Quick exit may stay at the top of the window: what has the keyboard stops below it. */
  :is(button, input, select) {
    scroll-margin-block-start: 64px;
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  small,
  .message {
    margin: 0;
    font-size: calc(0.875 * var(--_rem));
    font-weight: 400;
    color: var(--_quiet);
  }

  .place-find {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  .place-line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  input[role='combobox'] {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  .place-locate {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }

  [role='listbox'] {
    margin: 0;
    padding: 4px;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    list-style: none;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 10px;
    border-radius: calc(var(--_radius) - 4px);
    cursor: pointer;
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .message {
    font-weight: 600;
    color: var(--_ink);
  }

  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
