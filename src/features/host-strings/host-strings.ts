import { warnOnce } from '../../base/warn-once.js';
import type { Feature } from '../../finder/feature.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { HostStrings } from '../../strings/host-strings.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import type { LaterStrings } from '../../strings/later-strings.js';
import { mergeWords } from '../../strings/merge-words.js';
import type { Strings } from '../../strings/strings.js';

export const hostStrings: Feature = ({ element }) => ({
  pack: (pack) => withHostStrings(pack, element.strings),
});

const merged = new WeakMap<object, WeakMap<LanguagePack, LanguagePack>>();

/** A language with the host's own words in place of some; the very same pack for the same words. */
export function withHostStrings(pack: LanguagePack, host: HostStrings | undefined): LanguagePack {
  for (const key of Object.keys(host ?? {})) {
    if (!(INTERFACE_LANGUAGES as readonly string[]).includes(key))
      warnOnce(`strings has no language "${key}". It has ${INTERFACE_LANGUAGES.join(', ')}.`);
  }
  const { language, locale, later, ...ours } = pack.strings;
  const theirs = host?.[language];
  if (typeof theirs !== 'object' || theirs === null || !later) return pack;
  const known = merged.get(theirs) ?? new WeakMap<LanguagePack, LanguagePack>();
  merged.set(theirs, known);
  const made = known.get(pack) ?? {
    ...pack,
    strings: { ...mergeAll(ours, later, theirs, language), language, locale },
  };
  known.set(pack, made);
  return made;
}

/** The words of the first view and of what comes after it are one object to a host. */
function mergeAll(
  ours: Omit<Strings, 'language' | 'locale' | 'later'>,
  later: LaterStrings,
  theirs: object,
  language: InterfaceLanguage,
) {
  const whole = {
    ...ours,
    ...later,
    card: { ...ours.card, ...later.card },
    hours: { ...ours.hours, ...later.hours },
    emergency: { ...ours.emergency, ...later.emergency },
  };
  const merged = mergeWords(whole, theirs, language);
  return { ...merged, later: { ...merged, map: { ...merged.map, language } } };
}
