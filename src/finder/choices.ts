import type { Locality } from '../region/region-code.js';
import type { Chosen, TypedPlace } from './finder-state.js';

/** What is chosen before anybody chose. */
export const NOTHING: Chosen = {
  text: '',
  silentOnly: false,
  deaf: false,
  stepsOpen: false,
  expanded: new Set(),
  unfolded: new Set(),
};

/** What a person chose, typed and unfolded. Nothing is stored: it goes with the page. */
export class Choices {
  #chosen = NOTHING;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** As if a person had chosen it, but nobody is told. */
  startWith(change: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...change };
  }

  choose(change: Partial<Chosen>): void {
    this.startWith(change);
    this.#onChange();
  }

  /** The host's word counts again, as soon as it says something new. */
  followHost(): void {
    this.choose({ locality: undefined, typedPlace: this.typedWithoutPlace });
  }

  /** A region is chosen: what was about another goes. */
  chooseLocality(locality: Locality): void {
    const typedPlace = this.typedWithoutPlace;
    this.choose({ locality, near: undefined, typedPlace, expanded: new Set() });
  }

  /** What a person chooses counts above what they typed, until they type another place. */
  get typedWithoutPlace(): TypedPlace | undefined {
    const { typedPlace } = this.#chosen;
    return typedPlace && { asked: typedPlace.asked };
  }

  expand(groupId: string): void {
    this.choose({ expanded: new Set([...this.#chosen.expanded, groupId]) });
  }

  fold(id: string, isUnfolded: boolean): void {
    const unfolded = new Set(this.#chosen.unfolded);
    if (isUnfolded) unfolded.add(id);
    else unfolded.delete(id);
    this.choose({ unfolded });
  }

  /** Takes back what narrows the list; the place stays. */
  reset(): void {
    const { text, need, silentOnly, deaf, nearFilter } = NOTHING;
    this.choose({ text, need, silentOnly, deaf, nearFilter });
  }
}
