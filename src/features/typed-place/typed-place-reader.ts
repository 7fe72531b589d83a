import type { ReactiveController } from 'lit';
import type { FinderActions, FinderState } from '../../finder/finder-state.js';
import { lookForPlace } from './look-for-place.js';

export { renderTypedPlace } from './render-typed-place.js';

/** Longer than between two letters: a half-typed word is not looked up. */
const PAUSE_MS = 500;

/**
 * Has a place among the typed words looked for when typing pauses, and takes it back when the words are gone. Nothing is
 * done in an alarm, nor before search can tell one.
 */
export class TypedPlaceReader implements ReactiveController {
  readonly #stateOf: () => FinderState | undefined;
  readonly #actions: FinderActions;
  #text = '';
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isEarly = false;

  constructor(stateOf: () => FinderState | undefined, actions: FinderActions) {
    this.#stateOf = stateOf;
    this.#actions = actions;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#question += 1;
    this.#text = '';
  }

  hostUpdated(): void {
    const state = this.#stateOf();
    if (!state) return;
    const { text } = state.query;
    if (text === this.#text && !(this.#isEarly && state.answer.count !== undefined)) return;
    this.#text = text;
    this.#isEarly = false;
    this.#question += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), state.hasText ? PAUSE_MS : 0);
  }

  async #look(): Promise<void> {
    const state = this.#stateOf();
    if (!state) return;
    const question = this.#question;
    const { answer, hasText } = state;
    const { typedPlace } = state.chosen;
    this.#isEarly = hasText && answer.count === undefined;
    if (this.#isEarly) return;
    // In an alarm the list stays as it is: only a place whose words are gone goes, too.
    if (answer.action && typedPlace?.name && this.#text.includes(typedPlace.name)) return;
    const seen = hasText && !answer.action ? await lookForPlace(state) : undefined;
    if (question !== this.#question || seen?.typed === typedPlace) return;
    this.#actions.setTypedPlace(seen?.typed);
    if (seen?.say) this.#actions.say(seen.say);
  }
}
