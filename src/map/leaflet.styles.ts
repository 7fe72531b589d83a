import { css } from 'lit';

/**
 * The rules of leaflet.css 1.9.4 (BSD-2-Clause, © Vladimir Agafonkin) for what we use of it: panes, tiles, markers and
 * the zoom animation. Its controls, popups and pictures are not ours; a test holds these to the original.
 */
export const leafletStyles = css`
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-pane > canvas,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }

  .leaflet-container {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
    /* Leaflet's own is none where it can drag; one finger is the page's. */
    touch-action: pan-x pan-y;
  }

  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-select: none;
    -webkit-user-drag: none;
  }

  .leaflet-safari .leaflet-tile {
    image-rendering: -webkit-optimize-contrast;
  }

  .leaflet-safari .leaflet-tile-container {
    width: 1600px;
    height: 1600px;
    transform-origin: 0 0;
  }

  .leaflet-marker-icon {
    display: block;
  }

  .leaflet-container .leaflet-tile-pane img,
  .leaflet-container .leaflet-tile,
  .leaflet-pane > svg {
    max-width: none !important;
    max-height: none !important;
  }

  .leaflet-container .leaflet-tile {
    width: auto;
    padding: 0;
  }

  .leaflet-container img.leaflet-tile {
    mix-blend-mode: plus-lighter;
  }

  .leaflet-tile {
    filter: inherit;
    visibility: hidden;
  }

  .leaflet-tile-loaded {
    visibility: inherit;
  }

  .leaflet-pane {
    z-index: 400;
  }

  .leaflet-tile-pane {
    z-index: 200;
  }

  .leaflet-marker-pane {
    z-index: 600;
  }

  .leaflet-map-pane canvas {
    z-index: 100;
  }

  .leaflet-map-pane svg {
    z-index: 200;
  }

  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  svg.leaflet-zoom-animated {
    will-change: transform;
  }

  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }

  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }

  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }

  .leaflet-grab {
    cursor: grab;
  }

  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }

  .leaflet-marker-icon,
  .leaflet-pane > svg path,
  .leaflet-tile-container {
    pointer-events: none;
  }
`;
