import { tryIntl } from '../base/intl.js';

/** Words by plural category of the language; `other` serves wherever a category is missing. */
export type PluralForms = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** A function that picks the form for a count, as the language's own rules say. */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const rules = tryIntl(() => new Intl.PluralRules(language), undefined);
  return (count, forms) =>
    forms[rules ? rules.select(count) : count === 1 ? 'one' : 'other'] ?? forms.other;
}
