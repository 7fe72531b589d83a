import { nameOf } from '../base/intl.js';
import { INTERFACE_LANGUAGES } from '../schema/vocabulary-terms.js';
import { placeKey } from './fold-place.js';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Ours, and territories of ours that have a code of their own. */
const OURS = /^(?:US|CA|PR|GU|VI|AS|MP|UM)$/;
const ALSO =
  'uk england scotland wales northernireland greatbritain deutschland nederland brasil italia';

let names: ReadonlySet<string> | undefined;

/** Whether these words name a country that is not ours, in any of our languages. */
export function isAbroad(words: string): boolean {
  names ??= new Set([...ALSO.split(' '), ...LETTERS.flatMap(namesFrom)]);
  return names.has(placeKey(words));
}

/** The browser knows every country: that costs no table. */
function namesFrom(first: string): string[] {
  const codes = LETTERS.map((second) => first + second).filter((code) => !OURS.test(code));
  return INTERFACE_LANGUAGES.flatMap((language) =>
    codes.map((code) => placeKey(nameOf(language, code, 'region') ?? '')).filter(Boolean),
  );
}
