import { watchSight } from '../../base/watch-sight.js';
import { withOwnMembers } from '../../base/with-own-members.js';
import { windowOf } from './windows.js';

/**
 * Keeps a button in the window where `position: sticky` cannot: below an ancestor that clips or scrolls, in a frame that its page
 * scrolls, or behind what the page keeps at the top of the window. It goes to the browser's top layer then, where no ancestor
 * reaches it; its place in the page stays, and so does its place in the order of the keyboard.
 */
export class StayInWindow {
  readonly #host: HTMLElement;
  #place: HTMLElement | undefined;
  #windows: readonly Window[] = [];
  /** Sees what no event tells: scrolling inside another shadow root. */
  #unwatch: (() => void) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  listen(windows: readonly Window[]): void {
    this.unlisten();
    this.#windows = windows;
    for (const window of windows) {
      // Scrolling does not bubble.
      window.addEventListener('scroll', this.#look, true);
      window.addEventListener('resize', this.#look);
    }
    this.#watch();
  }

  unlisten(): void {
    this.#unwatch?.();
    for (const window of this.#windows) {
      window.removeEventListener('scroll', this.#look, true);
      window.removeEventListener('resize', this.#look);
    }
    this.#windows = [];
  }

  /** What holds the button's place: the button is its last line. */
  follow(place: HTMLElement): void {
    if (place !== this.#place) {
      this.#place = place;
      if (this.#windows.length > 0) this.#watch();
    }
    this.#look();
  }

  #watch(): void {
    this.#unwatch?.();
    const seen = [this.#host, ...(this.#place ? [this.#place] : [])];
    this.#unwatch = watchSight(seen, this.#look, { threshold: [0, 1] });
  }

  /** Of the place, the button alone stays in the window, however many lines the note above it has; and nothing is led to behind it. */
  #measure(button: HTMLElement | null | undefined): void {
    const note = this.#place?.querySelector<HTMLElement>('.exit-note');
    if (!button || !note) return;
    const { style } = this.#place?.parentElement ?? button;
    style.setProperty('--_exit-note', `${note.offsetHeight}px`);
    style.setProperty('--_exit-height', `${button.offsetHeight}px`);
  }

  readonly #look = (): void => {
    try {
      this.#keep();
    } catch {
      // Where the browser does not tell what lies where, sticky has to do.
    }
  };

  #keep(): void {
    const button = this.#place?.querySelector<HTMLElement>('.exit-button');
    this.#measure(button);
    // Without the top layer, sticky has to do.
    if (!this.#place || !button?.showPopover || !button.isConnected) return;
    const place = this.#place.getBoundingClientRect();
    const { height } = button.getBoundingClientRect();
    const clipped = visibleTop(this.#place);
    const cover = coverOf(this.#host, place.left + place.width / 2, place.bottom - height / 2);
    const header = cover && cover.bottom < innerHeight / 2 ? cover.bottom : 0;
    const top = Math.max(clipped, header);
    const isGone = place.bottom - height < top - 1 || cover !== undefined;
    const isFinderHere = this.#host.getBoundingClientRect().bottom > top + height;
    const isOut = isGone && isFinderHere && place.width > 0;
    // Lengths below `zoom` are of the page before it.
    const zoom = (button as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    if (isOut) {
      button.style.setProperty('--_exit-top', `${top / zoom}px`);
      button.style.setProperty('--_exit-left', `${place.left / zoom}px`);
      button.style.setProperty('--_exit-width', `${place.width / zoom}px`);
    }
    if (isOut === button.matches(':popover-open')) return;
    // Whatever is below stays where it is.
    this.#place.style.minBlockSize = isOut ? `${place.height / zoom}px` : '';
    // Only while it is out: the browser's own style would take a popover that is not open out of its place.
    button.popover = isOut ? 'manual' : null;
    if (isOut) button.showPopover();
  }
}

/** The box of what lies over the finder at a point of the window: a header that stays at the top, say. */
function coverOf(host: Element, x: number, y: number): DOMRect | undefined {
  let own = host;
  for (let root = own.getRootNode(); root instanceof ShadowRoot; root = own.getRootNode())
    own = root.host;
  const there = document.elementsFromPoint(x, y);
  // The button in the top layer is of the finder, too, and may stand above what lies over its place.
  return there
    .slice(0, Math.max(0, there.lastIndexOf(own)))
    .find((above) => !above.contains(own) && !own.contains(above))
    ?.getBoundingClientRect();
}

/** How far down the window, in the frame's own pixels, what is around an element hides it. */
function visibleTop(element: Element): number {
  let top = 0;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const own = withOwnMembers(around);
    const { overflowY } = getComputedStyle(around);
    const isViewport = around === document.documentElement || around === document.body;
    if (overflowY !== 'visible' && !isViewport)
      top = Math.max(top, own.getBoundingClientRect().top + own.clientTop);
  }
  let hidden = 0;
  for (let frame = frameElement; frame; frame = windowOf(frame)?.frameElement ?? null)
    hidden -= frame.getBoundingClientRect().top;
  return Math.max(top, hidden);
}

/** As it is drawn: through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  // A form may have fields of such names.
  const own = withOwnMembers(element);
  const root = own.getRootNode();
  return own.assignedSlot ?? own.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
