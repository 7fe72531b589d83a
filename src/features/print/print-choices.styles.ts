import { css } from 'lit';

/** The choices of what to print, and the page as a browser itself prints it. */
export const printStyles = css`
  .print-only {
    display: none;
  }

  .keep-choices {
    display: grid;
    gap: 12px;
    padding-block: 4px 8px;
  }

  .keep fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .keep fieldset .silent {
    flex: none;
  }

  .keep legend {
    padding: 0;
    font-weight: 600;
  }

  .keep-sheets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media print {
    /* What is open now is not when the paper is read. */
    .opening,
    .directions,
    .exit,
    .keep,
    .meanwhile,
    .icon,
    .steps:not([open]) {
      display: none !important;
    }

    .finder {
      color: #000;
      background: #fff;
      font-size: 10.5pt;
      gap: 10px;
      padding: 0;
    }

    .print-only {
      display: block;
    }

    /* Chromium cuts what is on a grid over several sheets, and prints parts of it over one another. */
    .results,
    .cards {
      display: block;
    }

    .card {
      gap: 4px;
      padding: 8px 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }

    .finder .button {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }

    .way-action,
    .way-label {
      display: inline;
    }

    .way-number {
      font-weight: 700;
    }

    .group-title {
      break-after: avoid;
    }

    .fine a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
