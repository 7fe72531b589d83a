/**
 * Keeps a button in the window where `position: sticky` cannot: below an ancestor that clips or scrolls, or in a frame that
 * its page scrolls. It goes to the browser's top layer then, where no ancestor reaches it; its place in the page stays,
 * and so does its place in the order of the keyboard.
 */
export class StayInWindow {
  readonly #host: HTMLElement;
  #place: HTMLElement | undefined;
  #windows: readonly Window[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  listen(windows: readonly Window[]): void {
    this.unlisten();
    this.#windows = windows;
    for (const window of windows) {
      // Scrolling does not bubble.
      window.addEventListener('scroll', this.#look, { capture: true, passive: true });
      window.addEventListener('resize', this.#look);
    }
  }

  unlisten(): void {
    for (const window of this.#windows) {
      window.removeEventListener('scroll', this.#look, true);
      window.removeEventListener('resize', this.#look);
    }
    this.#windows = [];
  }

  /** What holds the button's place: the button is its last line. */
  follow(place: HTMLElement): void {
    this.#place = place;
    this.#look();
  }

  readonly #look = (): void => {
    const button = this.#place?.querySelector<HTMLElement>('.exit-button');
    // Without the top layer, sticky has to do.
    if (!this.#place || !button?.showPopover || !button.isConnected) return;
    const place = this.#place.getBoundingClientRect();
    const top = visibleTop(this.#place);
    const height = button.offsetHeight;
    const isGone = place.bottom - height < top - 1;
    const isFinderHere = this.#host.getBoundingClientRect().bottom > top + height;
    const isOut = isGone && isFinderHere && place.width > 0;
    if (isOut) {
      button.style.setProperty('--_exit-top', `${top}px`);
      button.style.setProperty('--_exit-left', `${place.left}px`);
      button.style.setProperty('--_exit-width', `${place.width}px`);
    }
    if (isOut === button.matches(':popover-open')) return;
    // Only while it is out: the browser's own style would take a popover that is not open out of its place.
    button.popover = isOut ? 'manual' : null;
    if (isOut) button.showPopover();
  };
}

/** How far down the window, in the frame's own pixels, what is around an element hides it. */
function visibleTop(element: Element): number {
  let top = 0;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const { overflowY } = getComputedStyle(around);
    const isViewport = around === document.documentElement || around === document.body;
    if (overflowY !== 'visible' && !isViewport)
      top = Math.max(top, around.getBoundingClientRect().top + around.clientTop);
  }
  let hidden = 0;
  for (let frame: Window = window; frame.frameElement; frame = frame.parent)
    hidden -= frame.frameElement.getBoundingClientRect().top;
  return Math.max(top, hidden);
}

/** As it is drawn: through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}
