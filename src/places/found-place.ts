import { nameOf } from '../base/intl.js';
import type { Country, Locality } from '../region/region-code.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { TablePlace } from './unpack-places.js';

/** A place that a person may have meant. */
export interface FoundPlace {
  readonly country: Country;
  /** ISO 3166-2; the country's own code where no region can be told, as for a country or a military address. */
  readonly region: string;
  /** A town's, county's or region's name, or the postal code as it is written properly. */
  readonly name: string;
  readonly kind: 'postal' | 'town' | 'county' | 'region' | 'country';
  /** Middle of the place, to a hundredth of a degree. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  /** Other regions in which the same postal code or town goes on. */
  readonly alsoIn?: readonly string[];
  /** Less exact than what was asked for: the wider postal area, or only the region. */
  readonly approximate?: boolean;
  /** Spelt otherwise, or longer, than it was typed: worth asking "did you mean". */
  readonly corrected?: boolean;
}

export interface FindOptions {
  readonly language: InterfaceLanguage;
  /** Where the person seems to be, to tell namesakes apart. */
  readonly around?: Locality | undefined;
  /** Names of regions in the interface language. */
  readonly regionNames: Readonly<Record<string, string>>;
  /** For words that may be no place at all: one table and no more, and a misspelling only of a great city. */
  readonly isGuess?: boolean;
  /** The person may still be typing: where nothing is called so, what begins so is found. */
  readonly isUnfinished?: boolean;
  /** Hears of a table that did not arrive: then nothing found does not mean that there is no such place. */
  readonly onMissing?: (error: unknown) => void;
}

/** Goes on without a table that did not arrive, and says so. */
export function missing({ onMissing }: FindOptions): (error: unknown) => readonly never[] {
  return (error) => {
    onMissing?.(error);
    return [];
  };
}

/** The country of an ISO 3166-2 code. */
export function countryOf(code: string): Country {
  return code.startsWith('CA') ? 'CA' : 'US';
}

/** A region or country as an answer, in the person's language. */
export function asRegion(code: string, { language, regionNames }: FindOptions): FoundPlace {
  const kind = code.length > 2 ? 'region' : 'country';
  const name = regionNames[code] ?? nameOf(language, code, 'region');
  return { country: countryOf(code), region: code, name: name ?? code, kind };
}

/** A place of the tables as an answer. */
export function asFound(place: TablePlace, kind: 'town' | 'county'): FoundPlace {
  const { name, region, point, alsoIn } = place;
  const found = { country: countryOf(region), region, name, kind, point };
  return alsoIn ? { ...found, alsoIn } : found;
}

/** Whether a place is all that was asked for, as it was written. */
export function isExact({ approximate, corrected }: FoundPlace): boolean {
  return !approximate && !corrected;
}
