import { unfitWords } from './unfit-words.js';

/** Any part of some words, however deep. A list keeps its length; a function stays a function. */
export type PartOf<T> = T extends string | ((...values: never[]) => unknown)
  ? T
  : { readonly [Key in keyof T]?: PartOf<T[Key]> };

/** Told of what is left out: `en.search.label`, `is empty`. */
export type OnUnfit = (path: string, why: string) => void;

type Say = (...values: readonly unknown[]) => unknown;

/**
 * Our words with a host's own in place of some. What fits nothing of ours, is of another type, says nothing, names another
 * number than ours or throws is left out: a label that is gone could be the one of 911. Each value of the host's is read
 * once.
 */
export function mergeWords<T>(words: T, own: unknown, path: string, onUnfit: OnUnfit): T {
  if (own === undefined) return words;
  const why = misfit(words, own, path);
  if (why) {
    onUnfit(path, why);
    return words;
  }
  if (typeof words === 'function') return guarded(words as Say, own as Say, path, onUnfit) as T;
  if (typeof words !== 'object') return own as T;
  return mergeParts(words as Readonly<Record<string, unknown>>, own as object, path, onUnfit) as T;
}

/** Why a value cannot stand for ours. */
function misfit(words: unknown, own: unknown, path: string): string | undefined {
  if (typeof own !== typeof words || own === null) return `must be a ${typeof words}`;
  if (typeof words === 'string') return unfitWords(words, own as string, path);
  if (typeof words !== 'object') return undefined;
  const length = read(() => (Array.isArray(own) ? own.length : undefined));
  if (!Array.isArray(words)) return length === undefined ? undefined : 'must not be a list';
  return length === words.length ? undefined : `must be a list of ${words.length}`;
}

function mergeParts(
  words: Readonly<Record<string, unknown>>,
  own: object,
  path: string,
  onUnfit: OnUnfit,
): unknown {
  const merged = (Array.isArray(words) ? [...words] : { ...words }) as Record<string, unknown>;
  for (const key of Object.keys(words)) {
    const partPath = `${path}.${key}`;
    const part = read(
      () => (Object.keys(own).includes(key) ? Reflect.get(own, key) : undefined),
      () => onUnfit(partPath, 'throws when it is read'),
    );
    merged[key] = mergeWords(words[key], part, partPath, onUnfit);
  }
  for (const key of read(() => Object.keys(own)) ?? []) {
    if (!Object.keys(words).includes(key)) onUnfit(`${path}.${key}`, 'does not exist');
  }
  return merged;
}

/** The host's function, and ours whenever its answer is none. */
function guarded(ours: Say, own: Say, path: string, onUnfit: OnUnfit): Say {
  return (...values) => {
    const expected = ours(...values);
    let why: string | undefined;
    const said = read(
      () => own(...values),
      () => {
        why = 'throws';
      },
    );
    why ??= misfit(expected, said, path);
    if (!why) return said;
    onUnfit(path, why);
    return expected;
  };
}

function read<T>(act: () => T, onError?: () => void): T | undefined {
  try {
    return act();
  } catch {
    onError?.();
    return undefined;
  }
}
