/** The countries we list help in. */
export type Country = 'US' | 'CA';

/** A country and, where known, one of its states, provinces or territories (ISO 3166-2). */
export interface Locality {
  readonly country: Country;
  readonly region?: string;
}

/** Splits `US-OR` or `CA`; undefined for anything that is not such a code. Case does not matter. */
export function parseLocality(code: string): Locality | undefined {
  const match = /^(US|CA)(-[A-Z]{2})?$/.exec(code.trim().toUpperCase());
  if (!match) return undefined;
  const country = match[1] as Country;
  return match[2] ? { country, region: match[0] } : { country };
}
