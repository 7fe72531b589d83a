import type { Feature } from '../../finder/feature.js';

/** A finger is off again by then, or it was no tap. */
const TAP_MS = 1000;

/**
 * Old libraries for touch (FastClick, iScroll) hold the browser's own click back, and send one of their own to what was
 * touched. Of what is in a shadow root they know the host alone, so no number could be tapped. A click that is sent to
 * the finder itself goes on to what the finger was on.
 */
export const sentClicks: Feature = ({ element }) => {
  let touched: EventTarget | undefined;
  let until = 0;
  element.renderRoot.addEventListener('pointerdown', (event) => {
    [touched] = event.composedPath();
    until = event.timeStamp + TAP_MS;
  });
  element.addEventListener('click', (event) => {
    const [target] = event.composedPath();
    // The browser's own, of a finger that went down on one thing and up on another, is nobody's tap.
    if (!event.isTrusted && target === element && event.timeStamp < until) {
      (touched as HTMLElement).focus?.();
      touched?.dispatchEvent(new MouseEvent('click', event));
    }
    // One touch is one click, whoever sends it.
    until = 0;
  });
  return {};
};
