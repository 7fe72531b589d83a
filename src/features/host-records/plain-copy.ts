import { times } from '../../base/times.js';

/** Far more than any real record has. A larger one would hold the page, or hide a card behind its text. */
const MOST_DEPTH = 8;
const MOST_VALUES = 5000;
const MOST_ITEMS = 100;
const MOST_LETTERS = 5000;

/** Control characters, half characters, and marks that turn the direction of a text: what is read would not be what is meant. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;
/** Spaces, marks and the letters of Unicode that are blank. */
const BLANK = /^[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** In the place of a field that throws when it is read: it fits nowhere, so that the field is named. */
const UNREADABLE = Number.NaN;

export interface PlainCopy {
  readonly value: unknown;
  /** Something was left out for its size. */
  readonly isCut: boolean;
}

/**
 * A value of anybody's as lists, objects and texts of our own, each read once: what throws when it is read, changes
 * afterwards, has no end or contains itself can do no harm later. Never throws.
 */
export function plainCopy(original: unknown): PlainCopy {
  let left = MOST_VALUES;
  let isCut = false;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') {
      isCut ||= value.length > MOST_LETTERS;
      return cleanText(value);
    }
    if (typeof value !== 'object' || value === null) return value;
    left -= 1;
    if (left < 0 || depth === MOST_DEPTH) {
      isCut = true;
      return undefined;
    }
    const isList = attempt(() => Array.isArray(value)) ?? false;
    const keys = attempt(() => (isList ? indexesOf(value as unknown[]) : Object.keys(value))) ?? [];
    isCut ||= keys.length > MOST_ITEMS;
    const entries = keys.slice(0, MOST_ITEMS).map(
      (key) =>
        [
          key,
          copy(
            attempt(() => Reflect.get(value, key), UNREADABLE),
            depth + 1,
          ),
        ] as const,
    );
    // Unlike an assignment, this makes a plain property even of `__proto__`.
    return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  };
  return { value: copy(original, 0), isCut };
}

/** One index more than is used tells that there are more. */
function indexesOf(list: readonly unknown[]): string[] {
  return times(Math.min(list.length, MOST_ITEMS + 1), (at) => `${at}`);
}

/**
 * Whether a value that was read from JSON, and that nobody else holds, is what its copy would be: a tenth of the work of
 * making one.
 */
export function isItsOwnCopy(value: unknown): boolean {
  let left = MOST_VALUES;
  const isPlain = (part: unknown, depth: number): boolean => {
    if (typeof part === 'string') return part === '' || cleanText(part) === part;
    if (typeof part !== 'object' || part === null) return true;
    left -= 1;
    if (left < 0 || depth === MOST_DEPTH) return false;
    let items = 0;
    for (const key in part) {
      items += 1;
      if (items > MOST_ITEMS || !isPlain((part as Record<string, unknown>)[key], depth + 1))
        return false;
    }
    return true;
  };
  return isPlain(value, 0);
}

/** What nearly all texts are: there is nothing to clean. */
const PLAIN = /^(?=.*[!-~])[ -~À-ÿ’]+$/;

/** A text without what cannot be read; empty if nothing of it can be seen. */
function cleanText(text: string): string {
  if (text.length <= MOST_LETTERS && PLAIN.test(text)) return text;
  const clean = text.slice(0, MOST_LETTERS).replace(NOT_TEXT, '');
  return BLANK.test(clean) ? '' : clean;
}

/** What `read` gives; `instead` if it throws. */
export function attempt<T, Instead = undefined>(read: () => T, instead?: Instead): T | Instead {
  try {
    return read();
  } catch {
    return instead as Instead;
  }
}
