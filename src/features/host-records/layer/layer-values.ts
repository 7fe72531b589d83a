import { importAgain } from '../../../base/import-again.js';
import { isNumber } from '../../../contact/channel-kinds.js';
import { contactLink } from '../../../contact/contact-link.js';
import { defaultDisplay } from '../../../dataset/default-display.js';
import { displayOf, readNumber } from '../../../reading/read-number.js';
import { readEmail, readWeb } from '../../../reading/read-web.js';
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
import type { Replacement, SomeWords } from './layer.js';
import { monthOf } from './month-of.js';

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

const loadHours = () => import('./layer-hours.js');

const MOST_KEYWORD = 30;

/** The same on a page: what reads hours comes only for a layer that has some. */
export async function loadedValues(
  retired: readonly RetiredListing[],
  replace: readonly Replacement[],
): Promise<LayerValues> {
  const hasHours = replace.some(({ hours }) => hours !== undefined);
  const hours = hasHours ? await importAgain(loadHours) : undefined;
  return layerValues(retired, hours?.changeHours ?? (() => undefined));
}

/** @param changeHours from layer-hours.ts, which a layer without new hours does not load */
export function layerValues(
  retired: readonly RetiredListing[],
  changeHours: LayerValues['changeHours'],
): LayerValues {
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
