import type { Feature } from '../../finder/feature.js';
import { warnOnce } from '../../finder/finder-options.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import type { HostStrings } from '../../strings/host-strings.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { mergeWords } from '../../strings/merge-words.js';

export const hostStrings: Feature = ({ element }) => ({
  pack: (pack) => dressPack(pack, element.strings),
});

const dressed = new WeakMap<object, WeakMap<LanguagePack, LanguagePack>>();

/** A language with the host's own words in place of some; the very same pack for the same words. */
export function dressPack(pack: LanguagePack, host: HostStrings | undefined): LanguagePack {
  for (const key of Object.keys(host ?? {})) {
    if (!(INTERFACE_LANGUAGES as readonly string[]).includes(key))
      warnOnce(`strings has no language "${key}". It has ${INTERFACE_LANGUAGES.join(', ')}.`);
  }
  const { language } = pack.strings;
  const words = host?.[language];
  if (typeof words !== 'object' || words === null) return pack;
  const known = dressed.get(words) ?? new WeakMap<LanguagePack, LanguagePack>();
  dressed.set(words, known);
  const { nearby, keep, print, map, exit, ...first } = words;
  const made = known.get(pack) ?? {
    ...pack,
    strings: {
      ...mergeWords(pack.strings, first, language),
      // Dates and plurals go by these.
      language,
      locale: pack.strings.locale,
      own: { nearby, keep, print, map, exit },
    },
  };
  known.set(pack, made);
  return made;
}
