import { css } from 'lit';

/** The map, and a card that it points at. */
export const mapSectionStyles = css`
  .map-section {
    display: grid;
    gap: 10px;
  }

  .card.chosen {
    scroll-margin-block-start: 64px;
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }

  .chosen > .name {
    outline: 0;
  }
`;
