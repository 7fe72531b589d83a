import { css } from 'lit';

/** The pictures of the steps, and where the steps come from. */
export const overdoseStepsStyles = css`
  .step-picture {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 76px;
    block-size: 76px;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_ink);
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .step-picture .act {
    stroke: var(--_emergency);
    stroke-width: 4;
  }

  .step-picture .limb {
    stroke-width: 7;
  }

  .step-picture .soft {
    stroke-width: 2;
  }

  .step-picture text {
    fill: var(--_emergency);
    stroke: none;
    font: 800 17px system-ui, sans-serif;
  }

  .step-sources {
    display: grid;
    justify-items: start;
  }

  .step-sources a {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }

  .local-emergency {
    margin-block-end: 8px;
    font-weight: 600;
  }

  @container (inline-size > 36em) {
    .steps li {
      min-block-size: 100px;
      padding-inline-start: 112px;
    }

    .step-picture {
      inline-size: 100px;
      block-size: 100px;
    }
  }

  @media (forced-colors: active) {
    .step-picture .act {
      stroke: Highlight;
    }

    .step-picture text {
      fill: Highlight;
    }
  }
`;
