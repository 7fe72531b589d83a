import { css } from 'lit';

/** The look of advice above the list. */
export const adviceStyles = css`
  .advice {
    padding: 2px 14px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_raised);
  }

  .advice > p {
    margin-block-end: 10px;
  }
`;
