import { warnOnce } from '../base/warn-once.js';
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
  readonly src: string;
  readonly records?: readonly unknown[];
  readonly dataMode: string;
}

/** The host's place from `region` and `country`; undefined when it named none that exists. */
export function readLocality(
  region: string,
  country: string,
  isKnownRegion: (code: string) => boolean,
): Locality | undefined {
  const fromRegion = region ? parseLocality(region) : undefined;
  if (fromRegion && (!fromRegion.region || isKnownRegion(fromRegion.region))) return fromRegion;
  if (region) {
    warnOnce(`Unknown region "${region}". Use an ISO 3166-2 code such as "US-CA".`);
  }
  const fromCountry = country ? parseLocality(country) : undefined;
  if (fromCountry) return { country: fromCountry.country };
  if (country) warnOnce(`Unknown country "${country}". Use "US" or "CA".`);
  return undefined;
}

/** The kinds a host limits the finder to; unknown ones are left out, an empty list means all. */
export function readKinds(value: string | null): readonly Kind[] {
  // An attribute that was taken away is null.
  const words = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const known = words.filter((word): word is Kind => (KINDS as readonly string[]).includes(word));
  for (const word of words) {
    if (!(known as readonly string[]).includes(word)) {
      warnOnce(`Unknown kind "${word}" in kinds. Known: ${KINDS.join(', ')}.`);
    }
  }
  return known;
}

/** Level of the finder's own headings, 1 to 5 so that a card's name still has a level below. */
export function readHeadingLevel(value: string): number {
  if (!value) return 2;
  const level = Number(value);
  if (Number.isInteger(level) && level >= 1 && level <= 5) return level;
  warnOnce(`heading-level "${value}" is not 1 to 5. Using 2.`);
  return 2;
}
