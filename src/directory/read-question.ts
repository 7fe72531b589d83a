import { wordsOf } from '../search/engine/fold-words.js';
import type { PackedVocabulary } from '../search/engine/vocabulary.js';
import { nearest } from './find-words.js';
import { isSearched } from './listing-terms.js';

/** One thing that was asked for: any of these terms or, without them, the word. */
export interface AskedThing {
  readonly word: string;
  /** What the word means, strongest first: `methadone`, `treatment`. */
  readonly terms: readonly string[];
  /** It is no word that means this, only nearly one: it may be a name. */
  readonly isGuess?: boolean;
  /** The person may still be typing it. */
  readonly isUnfinished: boolean;
}

/** More words than these narrow nothing further, and each may cost a request. */
const MOST_THINGS = 3;

/** Reads what was typed by what the finder's own vocabulary knows: words without meaning and misspelt terms, too. */
export class QuestionReader {
  readonly #filler: ReadonlySet<string>;
  readonly #meanings = new Map<string, readonly string[]>();

  constructor({ filler, before, meanings }: PackedVocabulary) {
    this.#filler = new Set(`${filler},${before}`.split(/[ ,]/));
    for (const line of meanings.split('\n')) {
      const [leads = '', words = ''] = line.split('|');
      for (const word of words.split(','))
        if (!this.#meanings.has(word)) this.#meanings.set(word, leads.split(' '));
    }
  }

  /** @param place words that name a place: the list is about it already */
  read(text: string, place = ''): readonly AskedThing[] {
    const isOpen = /[\p{L}\p{N}]$/u.test(text);
    const ofPlace = new Set(wordsOf(place));
    const words = wordsOf(text).filter((word) => !ofPlace.has(word));
    const last = words.at(-1);
    const phrase = this.#meanings.get(words.join(' '));
    if (phrase && words.length > 1)
      return [{ word: words.join(' '), terms: phrase, isUnfinished: false }];
    const asked = words.filter((word) => isSearched(word) && !this.#filler.has(word));
    return [...new Set(asked)].slice(0, MOST_THINGS).map((word) => ({
      word,
      ...this.#meaningOf(word),
      isUnfinished: isOpen && word === last,
    }));
  }

  #meaningOf(word: string): Pick<AskedThing, 'terms' | 'isGuess'> {
    const known = this.#meanings.get(word);
    if (known) return { terms: known };
    const [alike] = word.length > 4 ? nearest(word, this.#meanings.keys()).words : [];
    const guessed = alike === undefined ? undefined : this.#meanings.get(alike);
    return guessed ? { terms: guessed, isGuess: true } : { terms: [] };
  }
}
