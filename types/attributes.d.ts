/** What a template may set on `<helpline-finder>`; shared by the types for React, Vue and Svelte. */
import type { HostStrings, InterfaceLanguage, Kind } from '../dist/index.js';

type Country = 'US' | 'CA';
/** `US-OR`, `CA-QC`: an ISO 3166-2 code. */
export type RegionCode = `${Country}-${Uppercase<string>}`;

export interface HelplineFinderAttributes {
  region?: RegionCode | Country | undefined;
  country?: Country | undefined;
  lang?: InterfaceLanguage | `${InterfaceLanguage}-${string}` | undefined;
  /** One kind, or several with spaces between them. */
  kinds?: Kind | `${Kind} ${string}` | undefined;
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | '1' | '2' | '3' | '4' | '5' | undefined;
  compact?: boolean | '' | undefined;
  'report-href'?: `https://${string}` | `mailto:${string}` | undefined;
  'page-href'?: `https://${string}` | undefined;
  'quick-exit'?: boolean | '' | `https://${string}` | undefined;
  'tile-url'?: string | undefined;
  'tile-credit'?: string | undefined;
  /** A ZIP code, a Canadian postal code, or a town with its state or province. */
  near?: string | undefined;
  /** A county's FIPS code, a Canadian census division, or a name; several with `;` between them. */
  area?: string | undefined;
  src?: string | undefined;
  'data-mode'?: 'merge' | 'replace' | undefined;
  /** An address, JSON, or the object itself. */
  layer?: string | object | undefined;
  'advisory-src'?: string | undefined;
}

/** What is set as a property, since it is no text. */
export interface HelplineFinderProperties {
  strings?: HostStrings | undefined;
  records?: readonly unknown[] | undefined;
}
