import { nameOf } from '../../base/intl.js';
import { strings } from '../../strings/en/interface.js';

/** As BCP 47 writes the tags that people use: `es`, `zh-Hant`, `fr-CA`. */
const WELL_FORMED = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

const known = new Map<string, boolean>();

/** Whether a language has a name to show: one of the browser's or of ours. Where the browser names none, all are. */
export function isKnownLanguage(code: string): boolean {
  const before = known.get(code);
  if (before !== undefined) return before;
  const is = Object.keys(strings.card.languageNames).includes(code) || hasName(code);
  known.set(code, is);
  return is;
}

function hasName(code: string): boolean {
  const isNamed = (tag: string): boolean => nameOf('en', tag, 'language') !== undefined;
  return isNamed(code) || (!isNamed('en') && WELL_FORMED.test(code));
}
