const PRESSES = 3;
const LIMIT_MS = 5000;
/** Shift and a click select, Shift and the wheel scroll sideways. */
const WITH_THE_MOUSE = ['pointerdown', 'wheel'] as const;

/** What three presses of Shift within five seconds of each other come to. */
export interface ShiftListener {
  /** One or two presses have been counted. */
  readonly onCount: (count: number) => void;
  readonly onExit: () => void;
  /** Time ran out, or another key came between. */
  readonly onExpire: () => void;
}

/**
 * Counts presses of Shift alone, after GOV.UK's pattern. Shift with another key, with the mouse or with another
 * modifier is typing, and calls the count off.
 */
export class ShiftCounter {
  readonly #listener: ShiftListener;
  readonly #windows = new Set<EventTarget>();
  #count = 0;
  #isAlone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: ShiftListener) {
    this.#listener = listener;
  }

  /** Keys reach the window that has the keyboard, and no other. Asking twice for the same window is asking once. */
  listen(windows: readonly EventTarget[]): void {
    for (const window of windows) {
      this.#windows.add(window);
      window.addEventListener('keydown', this.#onDown as EventListener, true);
      window.addEventListener('keyup', this.#onUp as EventListener, true);
      for (const name of WITH_THE_MOUSE) window.addEventListener(name, this.#onPointer, true);
    }
  }

  unlisten(): void {
    for (const window of this.#windows) {
      window.removeEventListener('keydown', this.#onDown as EventListener, true);
      window.removeEventListener('keyup', this.#onUp as EventListener, true);
      for (const name of WITH_THE_MOUSE) window.removeEventListener(name, this.#onPointer, true);
    }
    this.#windows.clear();
    this.reset();
  }

  /** Back to none, without a word. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#count = 0;
    this.#isAlone = false;
  }

  #callOff(): void {
    this.#isAlone = false;
    if (this.#count === 0) return;
    this.reset();
    this.#listener.onExpire();
  }

  readonly #onPointer = (): void => {
    this.#isAlone = false;
  };

  readonly #onDown = (event: KeyboardEvent): void => {
    if (event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (!event.repeat) this.#isAlone = true;
    } else {
      this.#callOff();
    }
  };

  readonly #onUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !this.#isAlone) return;
    this.#isAlone = false;
    if (event.ctrlKey || event.altKey || event.metaKey) {
      this.#callOff();
      return;
    }
    this.#count += 1;
    clearTimeout(this.#timer);
    if (this.#count >= PRESSES) {
      this.reset();
      this.#listener.onExit();
      return;
    }
    this.#timer = setTimeout(() => this.#callOff(), LIMIT_MS);
    this.#listener.onCount(this.#count);
  };
}
