import type { Kind } from '../../../schema/vocabulary-terms.js';

/** Words in one language or several, by BCP 47. */
export type SomeWords = Readonly<Record<string, string>>;

/** Who changed something, and when: `2026-11-03` or coarser. Absent: not said. */
export interface Provenance {
  readonly by?: SomeWords | undefined;
  readonly date?: string | undefined;
}

interface Entry extends Provenance {
  /** Its list and its place there, for the person who wrote it: `hide 2 (us-or-our-line)`. */
  readonly name: string;
  /** The record that it is about. */
  readonly id: string;
}

/** A record, or one way of it, that is not to be shown. */
export interface Hiding extends Entry {
  /** A number, an address or a type of way; absent: the whole record. */
  readonly channel?: string | undefined;
}

/** What a person must know before they call, until a day has passed. */
export interface Notice extends Entry {
  readonly text: SomeWords;
  /** The last day, month or year on which it is shown. */
  readonly until: string;
}

/** What stands in place of something of a record. */
export interface Replacement extends Entry {
  readonly channel?: string | undefined;
  readonly number?: string | undefined;
  readonly address?: string | undefined;
  readonly extension?: string | undefined;
  readonly press?: string | undefined;
  /** The word to text. */
  readonly word?: string | undefined;
  readonly hours?: string | undefined;
  readonly timezone?: string | undefined;
  readonly title?: SomeWords | undefined;
  readonly description?: SomeWords | undefined;
}

/** A record that comes first. */
export interface Pin extends Entry {
  /** Only where one of these is wanted; absent: always. */
  readonly kinds?: readonly Kind[] | undefined;
}

/** A page's changes to the records, read. What is shown of them is text only. */
export interface Layer extends Provenance {
  readonly hide: readonly Hiding[];
  readonly notes: readonly Notice[];
  readonly replace: readonly Replacement[];
  readonly pins: readonly Pin[];
  /** Records as anybody writes them, not read yet. */
  readonly add: unknown;
}

/** What is wrong with one entry, or with the whole where it names none. */
export interface LayerProblem {
  /** `hide 2 (us-or-our-line)`; empty for the whole. */
  readonly entry: string;
  readonly field: string;
  /** What was found and what to do, after the field's name. */
  readonly message: string;
  /** Whether nothing of the entry is done. */
  readonly isLeftOut: boolean;
  /** How many fields it is about; absent: one. */
  readonly count?: number;
}
