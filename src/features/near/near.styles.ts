import { css } from 'lit';

/** The look of what narrows the list by distance, language and opening hours. */
export const nearStyles = css`
  .near-filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 12px;
  }

  .near-filter .field {
    max-inline-size: calc(20 * var(--_rem));
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    font-weight: 600;
    cursor: pointer;
  }

  .tick input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    color-scheme: light;
    accent-color: var(--_accent);
  }

  .directions {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-block: -8px;
  }
`;
