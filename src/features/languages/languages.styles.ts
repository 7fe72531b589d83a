import { css } from 'lit';

/** The look of the language switch. */
export const languagesStyles = css`
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
`;
