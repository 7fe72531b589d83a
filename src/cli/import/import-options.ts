import type { DateOrder } from '../../reading/read-date.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Mapping } from './mapping.js';
import type { PageFields } from './say-fix.js';

/** What the file does not say. */
export interface ImportOptions {
  /** ISO 3166-2, for rows that name none. */
  readonly region?: string;
  /** Who keeps the list: "Listed by …" on every card. */
  readonly source?: string;
  /** The date of the list, for rows that have none: `2026-09`. */
  readonly seen?: string;
  readonly dates: DateOrder;
  /** IANA zone, for regions with several. */
  readonly timezone?: string;
  /** The language in which the file is written. */
  readonly lang: InterfaceLanguage;
  /** Whom the list is for, by code or name of a county, city or tribe: of rows that say no county. */
  readonly areas?: readonly string[];
  /** Also services of types that the finder does not list. */
  readonly allTypes: boolean;
  readonly terms?: Mapping['terms'];
  /** Where a page asks for all this; absent: in the terminal. */
  readonly fields?: PageFields;
  /** What every row of the list is, where no column says it. */
  readonly usual?: { readonly kinds: string; readonly services: string };
}
