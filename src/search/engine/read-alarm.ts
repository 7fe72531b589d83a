import type { PackedAlarm } from './vocabulary.js';
import { unpack } from './vocabulary.js';

/** A sentence in pieces: words, `…` for up to three words, `word*` for any ending. */
type Sentence = readonly string[];

/** Sentences by their first word; those whose first word has any ending are looked at for every word. */
interface Sentences {
  readonly byWord: ReadonlyMap<string, readonly Sentence[]>;
  readonly open: readonly Sentence[];
}

/** Sentences of alarm, ready to be looked for among folded words. */
export type Alarm = Readonly<Record<keyof PackedAlarm, Sentences>>;

const GAP = '…';
const LONGEST_GAP = 3;
const SHORTEST_ALARM_WORD = 5;

/** Makes alarms of several vocabularies ready, and names each word of theirs that a misspelling may stand for. */
export function readAlarm(packed: readonly PackedAlarm[], mark: (word: string) => void): Alarm {
  const read = (part: keyof PackedAlarm): Sentences => {
    const byWord = new Map<string, Sentence[]>();
    const open: Sentence[] = [];
    for (const written of packed.flatMap((alarm) => unpack(alarm[part]))) {
      const sentence = written.split(' ');
      const [first = ''] = sentence;
      if (first.endsWith('*') || first === GAP) open.push(sentence);
      else byWord.set(first, [...(byWord.get(first) ?? []), sentence]);
      if (part === 'unless') continue;
      for (const piece of sentence) {
        if (piece.length >= SHORTEST_ALARM_WORD && !piece.endsWith('*')) mark(piece);
      }
    }
    return { byWord, open };
  };
  return { says: read('says'), alone: read('alone'), unless: read('unless') };
}

/** Whether the words ring this alarm. */
export function rings({ says, alone, unless }: Alarm, words: readonly string[]): boolean {
  const isSaid = (sentences: Sentences): boolean =>
    words.some((_, at) => isSaidAt(sentences, words, at, false));
  return (isSaid(says) || isSaidAt(alone, words, 0, true)) && !isSaid(unless);
}

function isSaidAt(
  { byWord, open }: Sentences,
  words: readonly string[],
  at: number,
  toTheEnd: boolean,
): boolean {
  const fits = (sentence: Sentence): boolean => fitsFrom(sentence, 0, words, at, toTheEnd);
  return (byWord.get(words[at] ?? '')?.some(fits) ?? false) || open.some(fits);
}

function fitsFrom(
  sentence: Sentence,
  from: number,
  words: readonly string[],
  at: number,
  toTheEnd: boolean,
): boolean {
  const piece = sentence[from];
  if (piece === undefined) return !toTheEnd || at === words.length;
  if (piece === GAP) {
    for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped <= words.length; skipped += 1) {
      if (fitsFrom(sentence, from + 1, words, at + skipped, toTheEnd)) return true;
    }
    return false;
  }
  const word = words[at];
  if (word === undefined) return false;
  const isMet = piece.endsWith('*') ? word.startsWith(piece.slice(0, -1)) : word === piece;
  return isMet && fitsFrom(sentence, from + 1, words, at + 1, toTheEnd);
}
