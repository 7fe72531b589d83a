import { css } from 'lit';

export const emergencyStyles = css`
  /* A page's sheet may give the parts other colors and sizes; no rule of its takes them away. */
  .emergency,
  .emergency .button {
    visibility: visible !important;
    opacity: 1 !important;
  }

  .emergency {
    display: grid !important;
    gap: 10px;
    padding: 14px;
    border: 1px solid var(--_emergency-line);
    border-inline-start: 6px solid var(--_emergency);
    border-radius: var(--_radius);
    background: var(--_emergency-surface);
  }

  .emergency-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 6px 12px;
  }

  .emergency-title {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: calc(1.0625 * var(--_rem));
    font-weight: 700;
    color: var(--_emergency-ink);
  }

  .emergency-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .emergency .button {
    display: flex !important;
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: 10px;
    justify-content: center;
    font-weight: 700;
    font-size: calc(1.0625 * var(--_rem));
  }

  .emergency .emergency-call {
    background: var(--_emergency);
    border-color: var(--_emergency);
    color: var(--_on-emergency);
  }

  .emergency .emergency-text {
    background: var(--_surface);
    border-color: var(--_emergency);
    color: var(--_emergency-ink);
  }

  .urgent {
    margin: -6px;
    padding: 6px;
    border-radius: var(--_radius);
    outline: 3px solid var(--_emergency);
  }

  .steps summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--_emergency-ink);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .steps summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.7em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  .steps summary::-webkit-details-marker {
    display: none;
  }

  .steps[open] summary::before {
    rotate: 45deg;
  }

  .steps ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(16.5 * var(--_rem))), 1fr));
    gap: 12px 16px;
    margin-block: 6px 10px;
    list-style: none;
  }

  .steps li {
    position: relative;
    min-block-size: 76px;
    padding-inline-start: 88px;
  }

  .steps li strong {
    display: block;
  }

  .steps a {
    color: inherit;
  }

  /* A word and no picture beside it: "Sobredosis" in letters of twice the size is as wide as a small phone. */
  @container (inline-size < 10em) {
    .emergency-title svg {
      display: none;
    }
  }

  @container (inline-size > 36em) {
    .emergency-row {
      grid-template-columns: calc(14.5 * var(--_rem)) minmax(0, 1fr);
    }

    .emergency .button {
      flex: 0 1 calc(12.75 * var(--_rem));
    }
  }
`;
