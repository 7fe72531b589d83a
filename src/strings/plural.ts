/** Words for one and for any other number. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/**
 * A function that picks the form for a count. English and Spanish say one of exactly one, French of less than two; what
 * they say of a million and more (`many`) is never needed here. Not with Intl.PluralRules, which some browsers lack.
 */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  const isFrench = language.startsWith('fr');
  return (count, { one, other }) => ((isFrench ? count < 2 : count === 1) ? one : other);
}
