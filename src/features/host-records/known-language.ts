import { strings } from '../../strings/en/interface.js';

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
  try {
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch (error) {
    // A code that is none is a RangeError; without `Intl.DisplayNames` it is another.
    return !(error instanceof RangeError);
  }
}
