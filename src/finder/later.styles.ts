import { css } from 'lit';

/** Looks of what comes after the first view. */
export const laterStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 12px;
  }

  .languages button {
    min-inline-size: 44px;
    padding-inline: 6px;
    font-size: calc(0.9375 * var(--_rem));
  }

  .languages [aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: none;
  }

  .languages [aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  .map-section {
    display: grid;
    gap: 10px;
  }

  .map-section > .button {
    justify-self: start;
  }

  /* Quick exit stays at the top of the window: what has the keyboard stops below it. */
  .exit ~ * :is(a, button, input, select, summary, helpline-place) {
    scroll-margin-block-start: 64px;
  }
`;
