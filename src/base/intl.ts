/**
 * All that we ask of `Intl`. Browsers lack pieces of it, and it throws where it does not know a zone or a language. Then
 * plain words do: a number to call must never depend on how a device says a list or a date.
 */

interface Formatters {
  readonly DateTimeFormat: Intl.DateTimeFormat;
  readonly DisplayNames: Intl.DisplayNames;
  readonly ListFormat: Intl.ListFormat;
  readonly NumberFormat: Intl.NumberFormat;
}

type Make = new (locale: string, options: object | undefined) => never;

// Made once: making one costs a slow phone some milliseconds, and each card uses several.
const made: Record<string, unknown> = {};

/** What a formatter of `Intl` says; `plain` where it fails or says no words. */
export function ask<K extends keyof Formatters, Said extends string | undefined>(
  kind: K,
  locale: string,
  say: (formatter: Formatters[K]) => string | undefined,
  plain: Said,
  options?: object,
): Said {
  try {
    const key = kind + locale + JSON.stringify(options);
    made[key] ??= new (Intl[kind] as unknown as Make)(locale, options);
    // What is no text throws here.
    return (say(made[key] as Formatters[K])?.trim() as Said | undefined) || plain;
  } catch {
    return plain;
  }
}

/** Words one after the other, with what the language puts between them. */
export function joinWords(locale: string, words: readonly string[]): string {
  return ask('ListFormat', locale, (list) => list.format(words), words.join(', '), {
    type: 'unit',
    style: 'short',
  });
}

/** A language or region by its name; undefined where that is not known. */
export function nameOf(
  locale: string,
  code: string,
  type: 'language' | 'region',
): string | undefined {
  return ask('DisplayNames', locale, (names) => names.of(code), undefined, {
    type,
    fallback: 'none',
  });
}
