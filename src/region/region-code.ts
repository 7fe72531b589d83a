/** The countries we list help in. */
export type Country = 'US' | 'CA';

/** A country and, where known, one of its states, provinces or territories (ISO 3166-2). */
export interface Locality {
  readonly country: Country;
  readonly region?: string | undefined;
}

/**
 * Splits `US-OR` or `CA`; undefined for anything that is not such a code. Case does not matter, nor what stands between
 * the letters: a word processor makes an en dash of a hyphen.
 */
export function parseLocality(code: string): Locality | undefined {
  const [, country, region] =
    /^[\W_]*(US|CA)(?:[\W_]+([A-Z]{2}))?[\W_]*$/.exec(`${code}`.toUpperCase()) ?? [];
  return country
    ? { country: country as Country, region: region && `${country}-${region}` }
    : undefined;
}
