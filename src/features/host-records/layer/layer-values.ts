import { isNumber } from '../../../contact/channel-kinds.js';
import { contactLink } from '../../../contact/contact-link.js';
import { defaultDisplay } from '../../../dataset/default-display.js';
import { readHours } from '../../../reading/read-hours.js';
import { displayOf, readNumber } from '../../../reading/read-number.js';
import { readEmail, readWeb } from '../../../reading/read-web.js';
import { regionZone } from '../../../reading/region-zone.js';
import type {
  Listing,
  ListingChannel,
  ListingHours,
  RetiredListing,
} from '../../../schema/listing.js';
import type { Channel, Resource } from '../../../schema/resource.js';
import { namedNumber } from '../named-number.js';
import { retiredNumbers } from '../retired-numbers.js';
import { quote } from '../say-issue.js';
import { tidyHours } from '../tidy-hours.js';
import type { Replacement, SomeWords } from './layer.js';

/** Hears what does not fit: the field, and what was found and what to do. */
export type Complain = (field: string, message: string) => undefined;

/** Reads the values of a layer as those of a host's records are read. */
export interface LayerValues {
  /** The way as it is to be from now on; undefined where its new number, address or word makes no sense. */
  readonly changeWay: (
    way: ListingChannel,
    replacement: Replacement,
    listing: Listing,
    complain: Complain,
  ) => ListingChannel | undefined;
  readonly changeHours: (
    replacement: Replacement,
    listing: Listing,
    old: ListingHours | undefined,
    complain: Complain,
  ) => ListingHours | undefined;
  /** Whether a record may be called so: what calls itself 988 is 988. */
  readonly mayBeCalled: (title: SomeWords, listing: Listing, complain: Complain) => boolean;
}

const MOST_KEYWORD = 30;

/** When something was last seen, as precise as a card says it. */
export function monthOf(date: string | undefined): string | undefined {
  return date?.slice(0, 'YYYY-MM'.length);
}

export function layerValues(retired: readonly RetiredListing[]): LayerValues {
  const findRetired = retiredNumbers(retired);
  return {
    changeWay: (way, replacement, listing, complain) => {
      const changed = changeWay(way, replacement, listing, complain);
      const retiredAs =
        changed &&
        changed.value !== way.value &&
        findRetired(changed as unknown as Channel, listing.regions);
      if (!retiredAs) return changed;
      return complain(
        'number',
        `is ${quote(replacement.number)}, which is out of service (${retiredAs}).`,
      );
    },
    changeHours,
    mayBeCalled: (title, listing, complain) => {
      const problem = namedNumber({
        name: title,
        channels: listing.channels,
      } as unknown as Resource);
      if (problem) complain('name', problem.message);
      return !problem;
    },
  };
}

function changeWay(
  way: ListingChannel,
  replacement: Replacement,
  { regions }: Listing,
  complain: Complain,
): ListingChannel | undefined {
  const { number, address, extension, press, word, date } = replacement;
  const checked = monthOf(date);
  let changed: ListingChannel = way;
  if (number !== undefined) {
    if (!isNumber(way))
      return complain('number', `does not belong to a way of type "${way.type}".`);
    const read = readNumber(number, way.type, way.regions ?? regions);
    if ('why' in read) return complain('number', `is ${quote(number)}, which ${read.why}`);
    // Digits to press, an extension and a word belong to the number that they were for.
    const {
      press: _press,
      extension: _extension,
      keyword: _keyword,
      checked: _checked,
      ...rest
    } = way;
    const display = displayOf(number, read.value, way.type);
    changed = { ...rest, ...read, display, ...(checked && { checked }) };
  }
  if (address !== undefined) {
    if (isNumber(way))
      return complain('address', `does not belong to a way of type "${way.type}".`);
    const value = way.type === 'email' ? readEmail(address) : readWeb(address)?.value;
    if (!value || !contactLink({ type: way.type, value }))
      return complain('address', `is ${quote(address)}, which is not safe as a link.`);
    changed = { ...way, value, display: defaultDisplay({ type: way.type, value }) };
  }
  for (const [field, digits, shape] of [
    ['press', press, /^[0-9*#]{1,3}$/],
    ['extension', extension, /^\d{1,6}$/],
  ] as const) {
    if (digits === undefined) continue;
    if (way.type === 'sms' || !isNumber(way) || !shape.test(digits))
      return complain(field, `is ${quote(digits)}. Write the digits, of a way to call.`);
    changed = { ...changed, [field]: digits };
  }
  if (word !== undefined) {
    if (way.type !== 'sms' || word.length > MOST_KEYWORD)
      return complain('word', `is ${quote(word)}. Only a way to text has one, a short one.`);
    changed = { ...changed, keyword: { word }, ...(checked && { checked }) };
  }
  return changed;
}

function changeHours(
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
