import { css } from 'lit';

/** A `details` that looks like a link with an arrow. After the first view only. */
export const foldOutStyles = css`
  .fold-out > summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .fold-out > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.7em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .fold-out > summary::-webkit-details-marker {
    display: none;
  }

  .fold-out[open] > summary::before {
    rotate: 45deg;
  }
`;
