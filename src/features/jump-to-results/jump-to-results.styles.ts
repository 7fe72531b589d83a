import { css } from 'lit';

/** Looks of what comes after the first view. */
export const laterStyles = css`
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

  .map-section {
    display: grid;
    gap: 10px;
  }

  .map-section > .button {
    justify-self: start;
  }

  .card.chosen {
    scroll-margin-block-start: 64px;
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .chosen > .name {
    outline: 0;
  }

  .to-list {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 0;
    margin-block-start: -20px;
    visibility: hidden;
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

  @container (inline-size < 34rem) {
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

  /* Quick exit stays at the top of the window: what has the keyboard stops below it. */
  .exit ~ * :is(a, button, input, select, summary, helpline-place, .count) {
    scroll-margin-block-start: 64px;
  }
`;
