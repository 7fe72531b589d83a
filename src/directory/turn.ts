/** What takes longer holds nothing else up. */
const LATE_MS = 4000;

/** The work for one question. Each step of it looks after every wait whether anybody still waits for the answer. */
export class Turn {
  /** False: another question was asked meanwhile. */
  isWanted = true;
  /** Files that did not load and would be asked for again. */
  failed = 0;
  /** Parts of the work that have not ended. */
  running = 0;
  readonly onChange: () => void;
  #parts: Promise<unknown>[] = [];

  /** @param onChange hears when there is more to see, or something begins or ends */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Waits for a part of the work, but not long: what is late goes on beside the rest. */
  async patiently(part: Promise<unknown>): Promise<void> {
    this.#parts.push(part);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LATE_MS);
    });
    await Promise.race([part, late]);
    clearTimeout(timer);
  }

  /** Waits for all that was late. */
  async rest(): Promise<void> {
    await Promise.all(this.#parts);
    this.#parts = [];
  }
}
