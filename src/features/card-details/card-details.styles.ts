import { css } from 'lit';

/** The look of the fold-out of a card. */
export const cardDetailsStyles = css`
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

  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  code {
    font-size: 0.875em;
    user-select: all;
  }
`;
