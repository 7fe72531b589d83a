import { isPage } from '../../contact/channel-kinds.js';
import { contactLink } from '../../contact/contact-link.js';
import { defaultDisplay } from '../../dataset/default-display.js';
import { isPast } from '../../features/host-records/host-dates.js';
import { isKnownLanguage } from '../../features/host-records/known-language.js';
import { namedNumber } from '../../features/host-records/named-number.js';
import { nationalClash } from '../../features/host-records/national-clash.js';
import { NO_WORDS } from '../../features/host-records/no-words.js';
import { recordId } from '../../features/host-records/record-id.js';
import { kindsOfServices } from '../../features/host-records/service-kinds.js';
import { tidyHours } from '../../features/host-records/tidy-hours.js';
import { tidyPlace } from '../../features/host-records/tidy-place.js';
import type { Known } from '../../features/host-records/tidy-resource.js';
import { numberTrouble } from '../../reading/number-country.js';
import { readHours } from '../../reading/read-hours.js';
import { readPostal } from '../../reading/read-postal.js';
import { readRegion } from '../../reading/read-region.js';
import { AUDIENCES, CLAIMS } from '../../schema/record-terms.js';
import type { Channel, Place, Resource } from '../../schema/resource.js';
import { SERVICES } from '../../schema/service-terms.js';
import { KINDS } from '../../schema/vocabulary-terms.js';
import { remember, rememberBeside } from './remember.js';

type Json = Record<string, unknown>;
type Test = (value: unknown) => boolean;

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= most && !isBlank(value);
/** Spaces alone are no text. */
const isBlank = (text: string): boolean => text.charCodeAt(0) === SPACE && text.trim() === '';
const SPACE = 0x20;

/** Of more, not all are read. */
const MOST_ITEMS = 100;
const isList = (value: unknown, least = 0): value is readonly unknown[] =>
  Array.isArray(value) && value.length >= least && value.length <= MOST_ITEMS;

const words =
  (most: number): Test =>
  (value) => {
    if (typeof value !== 'object' || value === null) return false;
    for (const key in value) {
      if (key !== 'en' && key !== 'fr' && key !== 'es') return false;
      const text = (value as Json)[key];
      if (!isText(text, most) || text === NO_WORDS) return false;
    }
    return true;
  };

const termsIn = (terms: readonly string[], least = 0): Test => {
  const known = new Set<unknown>(terms);
  return (value) => isList(value, least) && value.every((term) => known.has(term));
};

const isRegion = remember((code) => code.length > 2 && readRegion(code) === code);
const isPostal = rememberBeside((code, region) => readPostal(code, region) === code);
const areHours = rememberBeside(
  (text, timezone) => readHours(text) === text && !tidyHours({ text, timezone }, '').problem,
);

/** Whether an object has these keys and no others. */
function hasOnly(value: unknown, keys: ReadonlySet<string>): value is Json {
  if (typeof value !== 'object' || value === null) return false;
  for (const key in value) if (!keys.has(key)) return false;
  return true;
}

const HOURS_KEYS = new Set(['text', 'timezone']);
const hasHours: Test = (value) => {
  if (!hasOnly(value, HOURS_KEYS)) return false;
  const { text, timezone } = value;
  if (timezone === undefined) return text === '24/7';
  return typeof text === 'string' && typeof timezone === 'string' && areHours(text, timezone);
};

/** As it is after a spreadsheet lost no zero of it. */
const isArea: Test = (value) => isText(value, 100) && !/^\d{4}$/.test(value as string);

const LONGEST_LINE = 200;
const hasName = words(LONGEST_LINE);

const PLACE_KEYS = new Set(
  'address city region postalCode latitude longitude precision'.split(' '),
);
const hasPlace: Test = (value) => {
  if (!hasOnly(value, PLACE_KEYS)) return false;
  const { address, city, region, postalCode, latitude, longitude, precision } = value;
  if (typeof region !== 'string' || !isRegion(region)) return false;
  if (typeof city !== 'string' || city.length > LONGEST_LINE || isBlank(city)) return false;
  if (address !== undefined && !isText(address, LONGEST_LINE)) return false;
  if (postalCode !== undefined && !(typeof postalCode === 'string' && isPostal(postalCode, region)))
    return false;
  if (latitude === undefined) return longitude === undefined && precision === undefined;
  return precision === 'exact' && !tidyPlace(value as Place).problem;
};

const hasLanguages: Test = (value) =>
  isList(value, 1) &&
  value.every(
    (code) => typeof code === 'string' && /^[a-z]{2,3}$/.test(code) && isKnownLanguage(code),
  );

const SOURCE_KEYS = new Set(['id', 'url', 'kind', 'seen', 'supports']);
/** One list for all of it, as rows have it. */
const hasList: Test = (value) => {
  if (!Array.isArray(value) || value.length !== 1) return false;
  if (!hasOnly(value[0], SOURCE_KEYS)) return false;
  const { id, url, kind, seen, supports } = value[0];
  return (
    id === 'list' &&
    url === null &&
    kind === 'secondary' &&
    (seen === null || typeof seen === 'string') &&
    areClaims(supports)
  );
};
const areClaims = termsIn(CLAIMS);

/** By field; a record with any other one is not known here. */
const FIELDS: Readonly<Record<string, Test>> = {
  id: (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  // What looks like a number is looked at again.
  name: (value) =>
    hasName(value) &&
    Object.keys(value as object).length > 0 &&
    !Object.values(value as object).some((text) => SEVEN_DIGITS.test(text)),
  operator: (value) => isText(value, LONGEST_LINE),
  regions: (value) =>
    Array.isArray(value) &&
    value.length === 1 &&
    typeof value[0] === 'string' &&
    isRegion(value[0]),
  place: hasPlace,
  hours: hasHours,
  description: words(1000),
  area: words(1000),
  eligibility: words(1000),
  areas: (value) => isList(value, 1) && value.every(isArea),
  services: termsIn(SERVICES),
  kinds: termsIn(KINDS, 1),
  languages: hasLanguages,
  audiences: termsIn(AUDIENCES, 1),
  cost: (value) => value === 'free',
  channels: (value) => isList(value),
  listedBy: (value) => typeof value === 'string' && !isBlank(value),
  status: (value) => value === 'active',
  sources: hasList,
};

const NUMBER = /^\+1(?!.11|988)[2-9]\d\d[2-9]\d{6}$/;
const EXTENSION = /^\d{1,6}$/;
/** A host in plain small letters and a path in plain signs: nothing in it to read another way. */
const PAGE =
  /^https:\/\/(?:[a-z\d-]+\.)+[a-z][a-z\d-]+(?:[/?#](?:[!#-;=?-[\]-_a-~]*[!#-+\-/-:=?-[\]-_a-~])?)?$/;
const LONGEST_ADDRESS = 2000;

/** Whether a way is shown as it would be without words of its own, or as the address that it is. */
function isUsual(display: unknown, way: Pick<Channel, 'type' | 'value'>): boolean {
  if (display === undefined || display === defaultDisplay(way)) return true;
  const { type, value } = way;
  const isWhole = isPage({ type }) && `https://${String(display)}` === value;
  // What looks like a number is looked at again.
  return isWhole && value.length < LONGEST_SHOWN && !SEVEN_DIGITS.test(value);
}

const LONGEST_SHOWN = 100;
const SEVEN_DIGITS = /(?:\d[^\da-z]*){7}/;

const LONGEST_LABEL = 100;
const hasLabelWords = words(LONGEST_LABEL);
/** In three languages and without a digit, so that it names no other number. */
const hasLabel: Test = (label) =>
  hasLabelWords(label) &&
  Object.keys(label as object).length === 3 &&
  Object.values(label as object).every((text) => !/\p{N}/u.test(text));

const WAY_KEYS = new Set(
  'type value display extension label checked sources confidence'.split(' '),
);
/** Whether a way stays as it is, on a page for these regions. */
function isSettled(way: Json, seen: unknown, regions: readonly string[]): boolean {
  if (!hasOnly(way, WAY_KEYS)) return false;
  const { type, value, display, extension, label, checked, sources, confidence } = way;
  if (label !== undefined && !hasLabel(label)) return false;
  if (typeof value !== 'string' || checked !== seen || confidence !== 'listed') return false;
  if (!Array.isArray(sources) || sources.length !== 1 || sources[0] !== 'list') return false;
  if (type === 'email') {
    const isShort = display === value && value.length <= LONGEST_ADDRESS;
    return isShort && extension === undefined && contactLink({ type, value }) !== undefined;
  }
  if (type === 'web' || type === 'chat') {
    const isPlain = value.length <= LONGEST_ADDRESS && PAGE.test(value) && !value.includes('xn--');
    return isPlain && extension === undefined && isUsual(display, { type, value });
  }
  if (type !== 'phone' && type !== 'tty' && type !== 'sms') return false;
  if (!isUsual(display, { type, value })) return false;
  if (extension !== undefined) {
    if (type === 'sms' || typeof extension !== 'string' || !EXTENSION.test(extension)) return false;
  }
  return NUMBER.test(value) && numberTrouble(value.slice(2), regions) === undefined;
}

/**
 * What a page would show of a record that an import has made, where it would change and say nothing: each value has been
 * read by the same readers before. Undefined where that is not sure; the record is then as it was. A test holds this to
 * what the page says of thousands of rows.
 */
export function readAtOnce(record: object, { findRetired, now }: Known): Resource | undefined {
  const json = record as Json;
  for (const field in json) {
    if (!Object.hasOwn(FIELDS, field) || !FIELDS[field]?.(json[field])) return undefined;
  }
  const { regions, channels, place, sources } = json as unknown as Resource;
  if (!json.name || !regions || !channels || !sources) return undefined;
  const seen = sources[0]?.seen ?? null;
  if (seen !== null && !isPast(seen, now)) return undefined;
  for (const way of channels) {
    if (!isSettled(way as unknown as Json, seen, regions) || findRetired(way, regions)) {
      return undefined;
    }
  }
  if (channels.length === 0 && !place) return undefined;
  if (namedNumber(json as unknown as Resource) || nationalClash(json as unknown as Resource)) {
    return undefined;
  }
  return complete(json);
}

/** What the row did not say, in the order in which a page completes it. */
function complete(json: Json): Resource {
  json.description ??= {};
  for (const way of json.channels as Channel[]) {
    (way as { display: string }).display ??= defaultDisplay(way);
  }
  json.services ??= [];
  json.kinds ??= kindsOfServices(json.services);
  json.audiences ??= ['general'];
  json.status = 'active';
  json.id ??= recordId(json);
  return json as unknown as Resource;
}
