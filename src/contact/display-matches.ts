import { dial } from './digits.js';

/** Digits, letters and the marks that people write between them. A comma or semicolon could start a pause when dialled. */
const ALLOWED = /^[0-9A-Za-z ().+–-]+$/;

/** `1-800-662-HELP (4357)`: what stands before a closing pair of brackets, and what stands in it. */
const OUTER_AND_INNER = /^(.*[^\s])\s*\(([^()]+)\)$/;

/** How many letters a vanity word may run past the number: `1-877-9-NO-DRUGS`. The exchange ignores them. */
const MAX_SURPLUS_LETTERS = 3;

function endsInLetters(text: string, count: number): boolean {
  return /^[A-Za-z]*$/.test(text.replace(/[^0-9A-Za-z]/g, '').slice(-count));
}

/** The digits of `text` spell `digits`, but for a few surplus letters at the end of a whole number. */
function spells(text: string, digits: string): boolean {
  const typed = dial(text.toUpperCase());
  if (typed === digits) return true;
  const surplus = typed.length - digits.length;
  return (
    digits.length >= 7 &&
    surplus > 0 &&
    surplus <= MAX_SURPLUS_LETTERS &&
    typed.startsWith(digits) &&
    endsInLetters(text, surplus)
  );
}

/** Both forms in which a person may write a number: with the leading 1 of North America and without. */
function writtenForms(value: string): readonly string[] {
  if (value.startsWith('+1')) return [value.slice(2), value.slice(1)];
  return [value.replace(/^\+/, '')];
}

/** True when `inner` repeats the whole number or its end (`4357`), in digits or in letters. */
function repeatsEnd(inner: string, digits: string): boolean {
  for (let start = 0; digits.length - start >= 3; start += 1) {
    if (spells(inner, digits.slice(start))) return true;
  }
  return false;
}

/**
 * True when `display`, vanity letters included, stands for exactly the digits of `value`.
 * A menu step ("then 1") does not belong in it: that is `press`.
 */
export function displayMatches(display: string, value: string): boolean {
  const text = display.trim();
  if (!ALLOWED.test(text)) return false;
  const forms = writtenForms(value);
  if (forms.some((form) => spells(text, form))) return true;
  const parts = OUTER_AND_INNER.exec(text);
  if (!parts) return false;
  const [, outer = '', inner = ''] = parts;
  return forms.some((form) => spells(outer, form)) && forms.some((form) => repeatsEnd(inner, form));
}
