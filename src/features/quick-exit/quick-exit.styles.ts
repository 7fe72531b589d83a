import { css } from 'lit';

/** The look of quick exit, and room for it above what has the keyboard. */
export const quickExitStyles = css`
  .exit-note {
    display: flex;
    align-items: end;
    min-block-size: 40px;
    padding-block-end: 3px;
    font-size: calc(0.875 * var(--_rem));
    line-height: 1.3;
    color: var(--_quiet);
    background: var(--_surface);
  }

  .exit-button {
    min-block-size: 48px;
    inline-size: 100%;
    justify-content: center;
    border-color: var(--_surface);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
  }

  .exit-button:hover {
    filter: none;
    text-decoration: underline;
  }

  .exit-button:popover-open {
    position: fixed;
    inset: var(--_exit-top) auto auto var(--_exit-left);
    inline-size: var(--_exit-width);
    margin: 0;
  }

  .exit-lights {
    display: inline-flex;
    gap: 4px;
  }

  .exit-lights span {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }

  .exit-lights .lit {
    background: currentcolor;
  }

  .exit-cover {
    position: fixed;
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    z-index: 9999;
    background: Canvas;
  }

  /* Where the browser has no dialogs, this is one of its unknown elements, which are always there. */
  .exit-cover:not([open]) {
    display: none;
  }

  .exit-cover[open]:has(p) {
    display: grid;
    place-content: center;
    gap: 16px;
    padding: 16px;
    color: CanvasText;
  }

  /* What gets the keyboard, and what a tap leads to, is not left behind the button that stays on top. */
  :host([quick-exit]) :is(a, button, input, select, summary, helpline-place, .what, .next, .results, .title-row, .count) {
    scroll-margin-block-start: calc(var(--_exit-height, 48px) + 24px);
  }

  @container (inline-size > 36em) {
    .exit {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      background: var(--_surface);
    }

    .exit-button {
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .exit-lights .lit {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }
`;
