import { css } from 'lit';

/** The look of the fold-out of a card. */
export const cardDetailsStyles = css`
  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
`;
