import { css } from 'lit';

/** Colours come from the finder around the map; by itself it has the same ones. */
export const mapStyles = css`
  :host {
    --_map-ink: var(--_ink, #14201f);
    --_map-quiet: var(--_quiet, #475654);
    --_map-surface: var(--_surface, #fff);
    --_map-raised: var(--_raised, #f3f7f6);
    --_map-edge: var(--_edge, #5f716e);
    --_map-accent: var(--_accent, #0b5d57);
    --_map-on-accent: var(--_on-accent, #fff);
    --_map-round: var(--_radius, 10px);
    --_map-rem: var(--_rem, max(1rem, 16px));
    --_sea: #d3e3ea;
    --_land: #fbfaf5;
    --_shore: #e7eef0;
    --_neighbour: #ecebe4;
    --_border: #b3bdb8;
    --_frontier: #7d8a86;
    display: block;
    container-type: inline-size;
    color: var(--_map-ink);
    font: 400 var(--_map-rem) / 1.4 system-ui, sans-serif;
  }

  :host([hidden]) {
    display: none;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_map-ink: var(--_ink, light-dark(#14201f, #e8efee));
      --_map-quiet: var(--_quiet, light-dark(#475654, #b3c2bf));
      --_map-surface: var(--_surface, light-dark(#fff, #111918));
      --_map-raised: var(--_raised, light-dark(#f3f7f6, #1a2423));
      --_map-edge: var(--_edge, light-dark(#5f716e, #8fa19e));
      --_map-accent: var(--_accent, light-dark(#0b5d57, #7fd6cb));
      --_map-on-accent: var(--_on-accent, light-dark(#fff, #06201d));
      --_sea: light-dark(#d3e3ea, #0c1a22);
      --_land: light-dark(#fbfaf5, #24302e);
      --_shore: light-dark(#e7eef0, #182529);
      --_neighbour: light-dark(#ecebe4, #1a2524);
      --_border: light-dark(#b3bdb8, #4b5a57);
      --_frontier: light-dark(#7d8a86, #83938f);
    }
  }

  .frame {
    position: relative;
    display: grid;
    gap: 8px;
  }

  .stage {
    position: relative;
    block-size: var(--helpline-map-height, 320px);
    border: 1px solid var(--_map-edge);
    border-radius: var(--_map-round);
    overflow: hidden;
    isolation: isolate;
    background: var(--_sea);
  }

  /* With a variable in it, a line that the browser does not know comes to nothing, and the map to no height. */
  @supports (block-size: 1cqi) {
    .stage {
      block-size: var(--helpline-map-height, clamp(280px, 75cqi, 460px));
    }
  }

  .viewport {
    position: absolute;
    inset: 0;
    /* Leaflet's panes go up to 1000: they stay under our buttons. */
    z-index: 0;
    font-size: calc(0.75 * var(--_map-rem));
  }

  /* Inside, since the stage cuts what is outside. */
  .viewport:focus-visible {
    outline: 3px solid var(--_map-accent);
    outline-offset: -4px;
  }

  .viewport:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1000;
    border: 4px solid var(--_map-accent);
    border-radius: calc(var(--_map-round) - 1px);
    pointer-events: none;
  }

  .leaflet-base-pane {
    z-index: 150;
  }

  .leaflet-names-pane {
    z-index: 450;
    pointer-events: none;
  }

  .has-streets .leaflet-names-pane {
    display: none;
  }

  path.land {
    fill: var(--_land);
    stroke: var(--_frontier);
    stroke-width: 0.75px;
  }

  /* Hides the coarser source's line with its own. */
  path.gap {
    fill: var(--_land);
    stroke: var(--_land);
    stroke-width: 3px;
  }

  /* So close the coast is only about here: a band as wide as what we do not know, and no line. */
  .is-close path.land {
    stroke: var(--_shore);
    stroke-width: var(--_about);
    stroke-linejoin: round;
  }

  path.seam {
    display: none;
  }

  .is-close path.seam {
    display: inline;
    stroke: var(--_land);
    stroke-width: calc(var(--_about) + 2px);
    stroke-opacity: 1;
  }

  path.land,
  path.gap,
  path.neighbours,
  path.lakes {
    fill-opacity: 1;
    stroke-opacity: 1;
  }

  path.neighbours {
    fill: var(--_neighbour);
    stroke: none;
  }

  path.lakes {
    fill: var(--_sea);
    stroke: none;
  }

  path.borders {
    stroke: var(--_border);
    stroke-width: 1px;
    stroke-opacity: 1;
  }

  path.frontiers {
    stroke: var(--_frontier);
    stroke-width: 1.5px;
    stroke-opacity: 1;
  }

  .town-name,
  .region-name {
    position: absolute;
    white-space: nowrap;
    line-height: 1;
    color: var(--_map-ink);
    paint-order: stroke fill;
    -webkit-text-stroke: 3px var(--_land);
  }

  /* The element's own place is the town's; label-layer.ts says on which side of it the name has room. */
  .town-name {
    inline-size: 0;
    block-size: 0;
  }

  .town-name b {
    position: absolute;
    inset-block-start: -0.5em;
    font-weight: 400;
  }

  .after b {
    inset-inline-start: 6px;
  }

  .before b {
    inset-inline-end: 6px;
  }

  .far-after b {
    inset-inline-start: 24px;
  }

  .far-before b {
    inset-inline-end: 24px;
  }

  .below b,
  .above b,
  .under b,
  .over b {
    inset-inline-start: 0;
    translate: -50% 0;
  }

  .below b {
    inset-block-start: 7px;
  }

  .above b {
    inset-block-start: calc(-7px - 1em);
  }

  .under b {
    inset-block-start: 24px;
  }

  .over b {
    inset-block-start: calc(-24px - 1em);
  }

  .town-name::before {
    content: '';
    position: absolute;
    inset: -2px auto auto -2px;
    inline-size: 4px;
    block-size: 4px;
    border-radius: 50%;
    background: var(--_map-quiet);
  }

  .about-town::before {
    display: none;
  }

  .region-name {
    inline-size: 4em;
    margin: -0.5em 0 0 -2em;
    text-align: center;
    letter-spacing: 0.08em;
    color: var(--_map-quiet);
  }

  .controls {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 2;
    display: grid;
    gap: 6px;
  }

  .control {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 2px solid var(--_map-edge);
    border-radius: var(--_map-round);
    background: var(--_map-surface);
    color: var(--_map-ink);
    cursor: pointer;
  }

  .control[aria-disabled='true'] {
    color: var(--_map-quiet);
    border-style: dashed;
    cursor: default;
  }

  .control svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .control:focus-visible,
  .button:focus-visible,
  .skip:focus-visible,
  summary:focus-visible {
    outline: 3px solid var(--_map-accent);
    outline-offset: 2px;
  }

  .hint,
  .state {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    margin: auto;
    padding: 10px 16px;
    inline-size: fit-content;
    max-inline-size: calc(100% - 32px);
    border-radius: var(--_map-round);
    background: var(--_map-ink);
    color: var(--_map-surface);
    text-align: center;
    pointer-events: none;
  }

  .hint {
    inset-block-end: 24px;
  }

  .state {
    inset-block: 0;
    block-size: fit-content;
    pointer-events: auto;
  }

  .card {
    position: absolute;
    z-index: 2;
    inset-block-end: 8px;
    inset-inline-start: 8px;
    box-sizing: border-box;
    display: flex;
    gap: 8px;
    align-items: start;
    max-inline-size: min(calc(100% - 16px), 26rem);
    max-block-size: calc(100% - 16px);
    padding: 8px 8px 8px 12px;
    overflow: auto;
    border: 2px solid var(--_map-edge);
    border-radius: var(--_map-round);
    background: var(--_map-surface);
  }

  .card p {
    margin: 0;
  }

  .card .name {
    font-weight: 600;
  }

  .card .detail {
    font-size: calc(0.875 * var(--_map-rem));
    color: var(--_map-quiet);
  }

  .card .control {
    flex: none;
    border-color: transparent;
  }

  .look {
    padding: 8px 12px;
    pointer-events: none;
  }

  .card ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding: 4px;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    color: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .choice:focus-visible {
    outline: 3px solid var(--_map-accent);
    outline-offset: -3px;
  }

  .choice .shape,
  .shapes .shape,
  .card .shape {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
  }

  .skip {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    z-index: 4;
    padding: 12px 16px;
    border-radius: var(--_map-round);
    background: var(--_map-accent);
    color: var(--_map-on-accent);
    font-weight: 600;
  }

  .skip:not(:focus):not(:active),
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 4px 16px;
  }

  .shapes {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: calc(0.875 * var(--_map-rem));
  }

  .shapes li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }

  .credit {
    margin: 0;
    font-size: calc(0.75 * var(--_map-rem));
    color: var(--_map-quiet);
  }

  .streets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .streets p {
    flex: 1 1 100%;
    margin: 0;
  }

  .button {
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid var(--_map-accent);
    border-radius: var(--_map-round);
    background: transparent;
    color: var(--_map-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .state .button {
    margin-block-start: 8px;
    border-color: currentColor;
    color: inherit;
  }

  @media (forced-colors: active) {
    .stage {
      --_sea: Canvas;
      --_land: Canvas;
      --_neighbour: Canvas;
      --_border: CanvasText;
      --_frontier: CanvasText;
    }

    .town-name::before {
      forced-color-adjust: none;
      background: CanvasText;
    }

    .hint,
    .state {
      border: 2px solid CanvasText;
    }
  }

  @media print {
    :host {
      break-inside: avoid;
    }

    .controls,
    .streets,
    .hint {
      display: none;
    }
  }
`;
