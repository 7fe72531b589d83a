import { css } from 'lit';

/** The look of a code to scan. */
export const phoneCodeStyles = css`
  .code summary {
    inline-size: auto;
    font-size: calc(0.9375 * var(--_rem));
  }

  .code-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }

  .code-row > p {
    flex: 1 1 calc(9 * var(--_rem));
  }

  .code-row strong {
    display: block;
    font-size: calc(1.25 * var(--_rem));
  }

  .code-step {
    display: block;
    font-weight: 600;
  }

  /* Black on white whatever the theme: cameras read nothing else well. */
  .code-picture {
    flex: none;
    inline-size: calc(10 * var(--_rem));
    block-size: calc(10 * var(--_rem));
    background: #fff;
    forced-color-adjust: none;
  }

  .qr-svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .code-failed,
  .failed .code-how,
  .failed .code-picture {
    display: none;
  }

  .failed .code-failed {
    display: inline;
  }
`;
