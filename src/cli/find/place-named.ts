import { findPlaces } from '../../places/find-places.js';
import type { FoundPlace } from '../../places/found-place.js';
import { nearOf, placeLabel } from '../../places/place-label.js';
import type { Near } from '../../region/near.js';
import type { Locality } from '../../region/region-code.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { quote } from '../quote.js';
import { UsageError } from '../usage-error.js';

/** Where a ZIP code, a postal code or the name of a town is. */
export interface PlaceNamed {
  readonly locality: Locality;
  readonly near: Near | undefined;
  /** "Salem, Oregon". */
  readonly label: string;
}

/** The one place that an option names, as the place field of the page reads it. Throws where it is none, or one of several. */
export async function placeNamed(
  text: string,
  { strings, regionNames }: LanguagePack,
  around: Locality | undefined,
): Promise<PlaceNamed> {
  const language = strings.language;
  const found = await findPlaces(text, { language, around, regionNames });
  const label = (place: FoundPlace): string => placeLabel(place, strings, regionNames);
  const [only, ...others] = found;
  if (!only) throw new UsageError(`--near ${quote(text)} is not a place we know.`);
  if (others.length > 0 || only.corrected) {
    const choices = found.slice(0, 6).map(label).join('; ');
    throw new UsageError(`--near ${quote(text)} may be: ${choices}. Write one of them.`);
  }
  const { country, region } = only;
  const locality = region === country ? { country } : { country, region };
  return { locality, near: nearOf(only, label(only)), label: label(only) };
}
