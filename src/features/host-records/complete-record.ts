import { digitsOf } from '../../contact/digits.js';
import { readDate } from '../../reading/read-date.js';
import { readHours } from '../../reading/read-hours.js';
import { readPostal } from '../../reading/read-postal.js';
import { readRegion } from '../../reading/read-region.js';
import { regionZone } from '../../reading/region-zone.js';
import { numbersIn } from '../../reading/split-numbers.js';
import { CLAIMS } from '../../schema/record-terms.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { completeChannels } from './complete-channels.js';
import type { FieldProblem } from './field-problem.js';
import { asText, isObject, type Json, type Note, take } from './json.js';
import { NO_WORDS } from './no-words.js';
import { recordId } from './record-id.js';
import { quote } from './say-issue.js';
import { kindsOfServices } from './service-kinds.js';

/**
 * A host's record in the shape of the schema, whatever a person may leave out or write in their own way: a name, one way to
 * make contact or an address, and a region are enough. What is said is read by what everybody means by it; what is not said
 * stays unknown, and the list that says it is named as what it is. The record is a copy of our own and is changed.
 */
export function completeRecord(record: unknown): readonly FieldProblem[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  const json = record as Json;
  const problems: FieldProblem[] = [];
  const note = (field: string, message: string): void => void problems.push({ field, message });
  takeAreas(json);
  completeWords(json, note);
  completePlace(json);
  completeRegions(json, note);
  completeAreas(json);
  completePostalCode(json, note);
  completeHours(json);
  completeProof(json);
  completeChannels(json, note);
  withoutOtherNumbers(json, note);
  fillList(json, 'services', [], note);
  fillList(json, 'kinds', kindsOfServices(json.services), note);
  fillList(json, 'audiences', ['general'], note);
  fill(json, 'status', 'active');
  completeId(json);
  return problems;
}

function fill(json: Json, key: string, value: unknown): void {
  if (json[key] === undefined || json[key] === null) json[key] = value;
}

/** What is no list is told, and is as if it were not there: the record stays. */
function fillList(json: Json, key: string, value: unknown, note: Note): void {
  const said = json[key] ?? [];
  if (!Array.isArray(said)) {
    note(key, `is ${quote(said)}, but must be a list in [ ].`);
    json[key] = undefined;
  }
  fill(json, key, value);
}

/** One text is a text in the record's `lang`, English if it says none; the others are shown in it, and marked so. */
function completeWords(json: Json, note: Note): void {
  const said = take(json, 'lang');
  const language = INTERFACE_LANGUAGES.find((code) => code === said) ?? 'en';
  if (typeof json.name === 'string' && json.name !== '') json.name = { [language]: json.name };
  fill(json, 'description', {});
  json.description = onlyTexts(json.description, note);
  for (const key of ['description', 'area', 'eligibility']) {
    if (json[key] !== undefined) json[key] = toWords(json[key], language);
  }
  if (!Array.isArray(json.channels)) return;
  for (const channel of json.channels) {
    if (isObject(channel) && channel.label !== undefined) {
      channel.label = toWords(channel.label, language);
    }
  }
}

/** A description without what is no text, which is told: a card is whole without one. */
function onlyTexts(said: unknown, note: Note): unknown {
  if (typeof said === 'string') return said;
  if (!isObject(said)) {
    note('description', `is ${quote(said)}. Write a text in quotation marks.`);
    return {};
  }
  for (const [language, words] of Object.entries(said)) {
    if (typeof words === 'string' || words === undefined) continue;
    note(`description.${language}`, `is ${quote(words)}. Write a text in quotation marks.`);
    said[language] = undefined;
  }
  return said;
}

function toWords(said: unknown, language: InterfaceLanguage): unknown {
  const words = typeof said === 'string' ? (said === '' ? {} : { [language]: said }) : said;
  if (!isObject(words)) return said;
  for (const code of INTERFACE_LANGUAGES) fill(words, code, NO_WORDS);
  return words;
}

/** What a service is called by is what a person dials: a number in its name that is none of its ways is left out of it. */
function withoutOtherNumbers({ name, channels }: Json, note: Note): void {
  if (!isObject(name) || !Array.isArray(channels)) return;
  const own = channels.map((way) => isObject(way) && digitsOf(asText(way.value)));
  for (const [language, said] of Object.entries(name)) {
    for (const { text } of numbersIn(asText(said))) {
      const digits = digitsOf(text.replace(/\D+$/, ''));
      if (own.includes(digits)) continue;
      note('name', `names ${text}, which is none of its numbers. Write the name without it.`);
      name[language] = asText(name[language])
        .replace(text, '')
        .replace(/\( *\)/, '')
        .replace(/ +/g, ' ')
        .trim();
    }
    if (name[language] === '') name[language] = undefined;
  }
}

const AREA_CODE = /^\d{4,5}$/;

/** A code where the words of an area may stand, or a list, is data: "41047", ["Salem", "Keizer"]. */
function takeAreas(json: Json): void {
  const { area } = json;
  const isData = Array.isArray(area) || AREA_CODE.test(asText(area));
  const said = [
    isData ? take(json, 'area') : [],
    take(json, 'fips') ?? [],
    json.areas ?? [],
  ].flat();
  const areas = said.map((one: unknown) => (Number.isSafeInteger(one) ? String(one) : one));
  if (areas.length > 0) json.areas = [...new Set(areas)];
}

/** A spreadsheet takes the zero of Alabama's counties away; names are what people read. */
function completeAreas(json: Json): void {
  const { areas, regions } = json;
  if (!Array.isArray(areas)) return;
  const isUs = Array.isArray(regions) && asText(regions[0]).startsWith('US');
  json.areas = areas.map((one: unknown) =>
    isUs && typeof one === 'string' && /^\d{4}$/.test(one) ? `0${one}` : one,
  );
}

/** An address beside the name is a place. */
function completePlace(json: Json): void {
  const address = take(json, 'address', 'street');
  const city = take(json, 'city', 'town');
  const postalCode = take(json, 'postalCode', 'zip', 'postal_code');
  const latitude = take(json, 'latitude', 'lat');
  const longitude = take(json, 'longitude', 'lng', 'lon');
  if (json.place === undefined && (address ?? city) !== undefined) {
    json.place = {
      ...(address !== undefined && { address }),
      city: city ?? '',
      ...(postalCode !== undefined && { postalCode: asText(postalCode) }),
      ...(latitude !== undefined && { latitude, longitude, precision: 'exact' }),
    };
  }
}

function completeRegions(json: Json, note: Note): void {
  const said = take(json, 'region', 'state', 'province');
  fill(json, 'regions', said);
  if (typeof said === 'string' && !/[,;]/.test(said) && !readRegion(said)) {
    note(
      'region',
      `is "${said.slice(0, 40)}", which is not a state or province. Write "US-OR" or "CA-ON".`,
    );
  }
  const place = isObject(json.place) ? json.place : undefined;
  const placed = typeof place?.region === 'string' ? readRegion(place.region) : undefined;
  if (place && placed) place.region = placed;
  if (typeof json.regions === 'string') json.regions = json.regions.split(/[,;]\s*/);
  if (json.regions === undefined && placed) json.regions = [placed];
  if (!Array.isArray(json.regions)) return;
  const regions = json.regions.map((code: unknown) =>
    typeof code === 'string' ? (readRegion(code) ?? code) : code,
  );
  json.regions = [...new Set(regions)];
  if (place?.region === undefined && place) place.region = regions[0];
}

function completePostalCode(json: Json, note: Note): void {
  if (!isObject(json.place)) return;
  const { place } = json;
  const { postalCode, region } = place;
  if (Number.isSafeInteger(postalCode)) place.postalCode = String(postalCode);
  if (typeof place.postalCode !== 'string' || typeof region !== 'string') return;
  const read = readPostal(place.postalCode, region);
  if (read) place.postalCode = read;
  else if (place.postalCode !== '') {
    note(
      'place.postalCode',
      `is ${quote(place.postalCode)}, which is not a postal code of ${region}. Correct it.`,
    );
    delete place.postalCode;
  }
}

function completeHours(json: Json): void {
  const timezone = take(json, 'timezone');
  const zone = typeof timezone === 'string' ? timezone : zoneOf(json);
  if (json.hours !== undefined) json.hours = toHours(json.hours, zone);
  if (!Array.isArray(json.channels)) return;
  for (const channel of json.channels) {
    if (isObject(channel) && channel.hours !== undefined) {
      channel.hours = toHours(channel.hours, zone);
    }
  }
}

/** The one clock of where it is; where a region has several, nobody knows it. */
function zoneOf({ place, regions }: Json): string | undefined {
  const at = isObject(place) ? [place.region] : Array.isArray(regions) ? regions : [];
  return at.length === 1 && typeof at[0] === 'string' ? regionZone(at[0]) : undefined;
}

function toHours(said: unknown, zone: string | undefined): unknown {
  const hours = typeof said === 'string' ? { text: said } : said;
  if (!isObject(hours) || typeof hours.text !== 'string') return said;
  const text = readHours(hours.text);
  if (text) hours.text = text;
  if (zone && text && text !== '24/7') fill(hours, 'timezone', zone);
  return hours;
}

/** Whoever says nothing of sources has a list, and no more. */
function completeProof(json: Json): void {
  const isUnproved = json.sources === undefined;
  if (isUnproved) {
    const by = typeof json.listedBy === 'string' ? json.listedBy : '';
    const seen = typeof json.checked === 'string' ? readDate(json.checked) : undefined;
    json.sources = [
      {
        id: 'list',
        url: null,
        kind: 'secondary',
        seen: seen && 'date' in seen ? seen.date : null,
        // A list shows all that it says.
        supports: [...CLAIMS],
      },
    ];
    fill(json, 'listedBy', by);
  }
}

function completeId(json: Json): void {
  if (typeof json.id === 'number') json.id = String(json.id);
  if (json.id === undefined || json.id === '') json.id = recordId(json);
  if (json.id === undefined) delete json.id;
}
