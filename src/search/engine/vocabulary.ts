/**
 * What people's words mean, as the finder carries it. Made from `data/vocabulary/*.json` by
 * `src/build/modules/compile-vocabulary.ts`: text that packs and compresses well, read once per index.
 */
export interface PackedVocabulary {
  /** One meaning a line: what it leads to, strongest first, then `|`, then its words and phrases with commas. */
  readonly meanings: string;
  /** Words that carry no meaning of their own in a frightened person's sentence. */
  readonly filler: string;
  /** Words that come before the name of a place: "in", "near", "à", "cerca de". */
  readonly before: string;
  readonly emergency: PackedAlarm;
  readonly crisis: PackedAlarm;
}

/** Sentences that call for the emergency strip. `…` stands for up to three words, `*` for the rest of a word. */
export interface PackedAlarm {
  /** Anywhere in the text. */
  readonly says: string;
  /** Only as the whole text. */
  readonly alone: string;
  /** Cancel it: "overdose prevention site". */
  readonly unless: string;
}

/** One or more packed vocabularies: the core of the first load, and the full one when it has come. */
export type Vocabulary = readonly PackedVocabulary[];

/** Splits packed words. */
export function unpack(packed: string): string[] {
  return packed ? packed.split(',') : [];
}

/** Terms that no listing has. They say what a word is: the name of a drug, or a way to take tobacco and drugs alike. */
export const MARKS = { drug: 'drug', smoked: 'smoked' } as const;
