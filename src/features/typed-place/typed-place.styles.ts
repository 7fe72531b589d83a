import { css } from 'lit';

/** The look of what came of a place among the typed words. */
export const typedPlaceStyles = css`
  .typed-place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .typed-place ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    inline-size: 100%;
    list-style: none;
  }
`;
