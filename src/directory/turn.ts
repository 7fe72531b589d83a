/** The work for one question. Each step of it looks after every wait whether anybody still waits for the answer. */
export class Turn {
  /** False: another question was asked meanwhile. */
  isWanted = true;
  /** Files that did not load and would be asked for again. */
  failed = 0;
  /** Parts of the work that have not ended. */
  running = 0;
  readonly onChange: () => void;

  /** @param onChange hears when there is more to see, or something begins or ends */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }
}
