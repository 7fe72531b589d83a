/** Lets the page scroll past the map: one finger and a bare wheel are the page's, two fingers and Ctrl the map's. */
import type { Leaflet } from './leaflet.js';

export type GestureHint = 'two-fingers' | 'wheel';

const SLIP = 12;
const STEP = 90;
const ARROWS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves and zooms the map by keyboard, wheel and touch until `signal` aborts; says what a person could do instead. */
export function listenToGestures(
  map: Leaflet.Map,
  onHint: (hint: GestureHint) => void,
  signal: AbortSignal,
): void {
  const container = map.getContainer();
  const capture = { capture: true, passive: true, signal };
  let start: { readonly x: number; readonly y: number } | undefined;

  // Before Leaflet sees the same press: a mouse drags the map, a finger scrolls the page.
  container.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'touch') map.dragging.disable();
      else map.dragging.enable();
    },
    capture,
  );
  container.addEventListener(
    'touchstart',
    ({ touches }) => {
      map.dragging.disable();
      const [touch] = touches;
      start = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    capture,
  );
  container.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [touch] = touches;
      if (!start || !touch || touches.length > 1) return;
      if (Math.hypot(touch.clientX - start.x, touch.clientY - start.y) < SLIP) return;
      start = undefined;
      onHint('two-fingers');
    },
    capture,
  );
  container.addEventListener(
    'wheel',
    (event) => {
      const hasFocus = container.matches(':focus-within');
      if (event.ctrlKey || event.metaKey || hasFocus) return;
      event.stopPropagation();
      onHint('wheel');
    },
    capture,
  );
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = event.target === container ? ARROWS[event.key] : undefined;
      if (arrow) map.panBy([arrow[0], arrow[1]]);
      else if (event.key === '+' || event.key === '=') map.zoomIn();
      else if (event.key === '-' || event.key === '_') map.zoomOut();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
