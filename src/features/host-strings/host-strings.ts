import { warnFew } from '../../base/warn-few.js';
import { warnOnce } from '../../base/warn-once.js';
import type { Feature } from '../../finder/feature.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import type { LaterStrings } from '../../strings/later-strings.js';
import { mergeWords, type OnUnfit } from '../../strings/merge-words.js';
import type { Strings } from '../../strings/strings.js';

export const hostStrings: Feature = ({ element }) => ({
  pack: (pack) => withHostStrings(pack, element.strings),
});

const merged = new WeakMap<object, WeakMap<LanguagePack, LanguagePack>>();

/** A language with the host's own words in place of some; the very same pack for the same words. Never throws. */
export function withHostStrings(pack: LanguagePack, host: unknown): LanguagePack {
  if (host === undefined || host === null) return pack;
  if (typeof host !== 'object') {
    warnOnce('strings must be an object such as {en: {…}}. It is ignored.');
    return pack;
  }
  // Until the later words are there, nothing can tell what a host's are to replace.
  if (!pack.strings.later) return pack;
  const known = merged.get(host) ?? new WeakMap<LanguagePack, LanguagePack>();
  merged.set(host, known);
  const made = known.get(pack) ?? makePack(pack, host);
  known.set(pack, made);
  return made;
}

function makePack(pack: LanguagePack, host: object): LanguagePack {
  const unfit: { readonly kind: string; readonly message: string }[] = [];
  let isMerged = false;
  const onUnfit: OnUnfit = (path, why) => {
    const message = `strings.${path} ${why}. It is ignored.`;
    // A function that throws does so while the finder draws.
    if (isMerged) warnOnce(message);
    else unfit.push({ kind: 'strings', message });
  };
  const { language, locale, dates, later, ...ours } = pack.strings;
  try {
    warnOfLanguages(Object.keys(host), onUnfit);
    const theirs: unknown = Reflect.get(host, language);
    if (theirs === undefined || !later) return pack;
    return {
      ...pack,
      strings: { ...mergeAll(ours, later, theirs, language, onUnfit), language, locale, dates },
    };
  } catch {
    // What a host throws may itself throw when it is put into words.
    onUnfit(language, 'throws when it is read');
    return pack;
  } finally {
    isMerged = true;
    warnFew(unfit, (_kind, count) => `… and ${count} more strings are ignored.`);
  }
}

function warnOfLanguages(keys: readonly string[], onUnfit: OnUnfit): void {
  for (const key of keys) {
    if (!(INTERFACE_LANGUAGES as readonly string[]).includes(key))
      onUnfit(`"${key}"`, `must be one of ${INTERFACE_LANGUAGES.join(', ')}`);
  }
}

/** The words of the first view and of what comes after it are one object to a host. */
function mergeAll(
  ours: Omit<Strings, 'language' | 'locale' | 'dates' | 'later'>,
  later: LaterStrings,
  theirs: unknown,
  language: InterfaceLanguage,
  onUnfit: OnUnfit,
) {
  const whole = {
    ...ours,
    ...later,
    card: { ...ours.card, ...later.card },
    hours: { ...ours.hours, ...later.hours },
    emergency: { ...ours.emergency, ...later.emergency },
  };
  const merged = mergeWords(whole, theirs, language, onUnfit);
  return { ...merged, later: { ...merged, map: { ...merged.map, language } } };
}
