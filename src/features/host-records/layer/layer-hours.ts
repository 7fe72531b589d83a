import { readHours } from '../../../reading/read-hours.js';
import { regionZone } from '../../../reading/region-zone.js';
import type { Listing, ListingHours } from '../../../schema/listing.js';
import { tidyHours } from '../tidy-hours.js';
import type { Replacement } from './layer.js';
import type { Complain } from './layer-values.js';
import { monthOf } from './month-of.js';

/** The hours that a layer gives a service, read as those of a host's records; undefined where they make no sense. */
export function changeHours(
  { hours: said = '', timezone, date }: Replacement,
  { place, regions }: Listing,
  old: ListingHours | undefined,
  complain: Complain,
): ListingHours | undefined {
  const text = said.toLowerCase() === 'unknown' ? 'unknown' : (readHours(said) ?? said);
  const zone = timezone ?? old?.timezone ?? onlyZone(place ? [place.region] : regions);
  const { hours, problem } = tidyHours(
    zone && text !== '24/7' ? { text, timezone: zone } : { text },
    'hours',
  );
  if (problem)
    return complain(
      problem.field.replace(/^hours\./, '').replace(/^text$/, 'hours'),
      problem.message,
    );
  const checked = monthOf(date);
  return {
    text: hours.text,
    ...(hours.timezone && { timezone: hours.timezone }),
    ...(checked && { checked }),
  };
}

function onlyZone(regions: readonly string[]): string | undefined {
  const [region, another] = regions;
  return region && another === undefined ? regionZone(region) : undefined;
}
