import { css } from 'lit';

/** The bar at the foot of the window that leads to the list. */
export const jumpToResultsStyles = css`
  .to-list {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 0;
    margin-block-start: -20px;
    visibility: hidden;
  }

  /* Its row has a gap of its own, which moves nothing when it comes. */
  .to-list + .results {
    margin-block-start: -20px;
  }

  .to-list > .button {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 0;
    max-inline-size: 100%;
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  }

  .to-list > .button:hover {
    background: var(--_raised);
  }

  @container (inline-size < 32em) {
    .to-list > .button {
      inline-size: 100%;
    }
  }

  .count {
    scroll-margin-block-start: 12px;
  }

  /* Where the window is low, as it is at 400 %, nothing may stand in the way of what is read. */
  @media screen and (min-height: 30rem) {
    .to-list[data-below]:not([data-steps]) {
      visibility: visible;
    }

    .controls :is(a, button, input, select, helpline-place, .typed-place) {
      scroll-margin-block-end: calc(3 * var(--_rem) + 40px);
    }
  }
`;
