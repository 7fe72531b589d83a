import type { RecordSource } from '../adapter/record-source.js';
import { type Locality, parseLocality } from '../region/region-code.js';
import { KINDS, type Kind } from '../schema/vocabulary-terms.js';
import type { HostStrings } from '../strings/host-strings.js';

/** What a page says to the element: its attributes and properties. */
export interface HostOptions {
  readonly region: string;
  readonly country: string;
  readonly language: string;
  readonly kinds: string;
  readonly headingLevel: string;
  readonly compact: boolean;
  readonly reportHref: string;
  readonly pageHref: string;
  readonly quickExit?: string | null;
  readonly tileUrl: string;
  readonly tileCredit: string;
  readonly strings?: HostStrings;
  /** Where the page is: a ZIP or postal code, or a town. */
  readonly near?: string;
  readonly area?: string;
  readonly src: string;
  /** Written by the source, too, where there is one. */
  records?: readonly unknown[] | undefined;
  source?: RecordSource | undefined;
  readonly dataMode: string;
  /** The page's own changes to the records: an object, the same as JSON, or where its file is. */
  readonly layer?: unknown;
  readonly advisorySrc?: string;
}

/** The host's place from `region` and `country`; undefined when it named none that exists. */
export function readLocality(
  { region, country }: Pick<HostOptions, 'region' | 'country'>,
  isKnownRegion: (code: string) => boolean,
): Locality | undefined {
  // An attribute that was taken away is null.
  const locality = parseLocality(region ?? '');
  if (locality && (!locality.region || isKnownRegion(locality.region))) return locality;
  const named = parseLocality(country ?? '');
  return named && { country: named.country };
}

/** Whether an attribute turns something on: with any value but a word for no. */
export const isOn = (value: unknown): boolean =>
  value != null && !/^\s*(false|no|off|0)\s*$/i.test(`${value}`);

/** The words of an attribute that lists some. */
export const wordsOf = (value: unknown): readonly string[] =>
  `${value ?? ''}`
    .toLowerCase()
    .split(/[^a-z-]+/)
    .filter(Boolean);

/** The kinds a host limits the finder to; unknown ones are left out, an empty list means all. */
export function readKinds(value: unknown): readonly Kind[] {
  return wordsOf(value).filter((word): word is Kind => (KINDS as readonly string[]).includes(word));
}

/** Level of the finder's own headings, 1 to 5 so that a card's name still has a level below. */
export function readHeadingLevel(value: string): number {
  return +(/^\s*h?([1-5])\s*$/i.exec(value)?.[1] ?? 2);
}
