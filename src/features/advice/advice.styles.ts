import { css } from 'lit';

/** The look of advice above the list. */
export const adviceStyles = css`
  .advice {
    display: grid;
    gap: 8px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }
`;
