import type { Listing } from '../../schema/listing.js';

const SIGN = 'ase';
/** Always offered: a person must find their language even where nothing local names it. */
const ALWAYS = ['en', 'fr', 'es'];

function spokenBy({ languages, channels }: Listing): readonly string[] {
  return [...(languages ?? []), ...channels.flatMap((channel) => channel.languages ?? [])];
}

/** The languages in which the listings say that they help, the interface's own first and sign language last. */
export function serviceLanguages(listings: readonly Listing[]): readonly string[] {
  const others = new Set(listings.flatMap(spokenBy));
  for (const code of [...ALWAYS, SIGN]) others.delete(code);
  return [...ALWAYS, ...[...others].sort(), SIGN];
}

/**
 * Whether a service helps in a language. One that names no language speaks that of most people around it: French in
 * Quebec, English elsewhere. One with interpreters helps in any language that is spoken.
 */
export function helpsIn(listing: Listing, language: string | undefined): boolean {
  if (language === undefined) return true;
  const spoken = spokenBy(listing);
  if (spoken.includes(language)) return true;
  if (listing.services.includes('interpretation') && language !== SIGN) return true;
  const around = listing.regions.every((region) => region === 'CA-QC') ? 'fr' : 'en';
  return spoken.length === 0 && language === around;
}
