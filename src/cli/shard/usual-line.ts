import { isNumber } from '../../contact/channel-kinds.js';
import { spokenLanguage, toNames } from '../../dataset/to-listing.js';
import { setText, wordsIn } from '../../dataset/words-in.js';
import type { Channel, Resource, Words } from '../../schema/resource.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { cutText } from './cut-texts.js';
import { packFields } from './packed-line.js';
import { searchedTerms, searchedText } from './searched-text.js';

/** A text as JSON. */
type Quote = (text: string) => string;

/**
 * What `packLine` makes of the listings of a record that was read at once, in a third of the time: of one that a list says and
 * nobody verified, in the few fields that `readAtOnce` knows. A test holds this to that.
 *
 * @param isPlain its texts are written without escapes, and need none
 */
export function packUsual(
  resource: Resource,
  languages: readonly InterfaceLanguage[],
  isPlain: boolean,
): string {
  const quote: Quote = isPlain ? (text) => `"${text}"` : JSON.stringify;
  return languages.map((language) => fieldsIn(language, resource, quote)).join('\t');
}

function fieldsIn(language: InterfaceLanguage, resource: Resource, quote: Quote): string {
  const { id, services, kinds, regions, languages, channels, hours, place, listedBy } = resource;
  const said = languageOf(resource, language);
  const { name, nameLanguage, otherNames } = namesIn(resource.name, language);
  const operator = resource.operator && set(resource.operator, language);
  const description = textIn(resource.description, said);
  const area = resource.area && textIn(resource.area, said);
  const eligibility = resource.eligibility && textIn(resource.eligibility, said);
  const audiences = resource.audiences.every((one) => one === 'general')
    ? undefined
    : resource.audiences;
  const dates = datesOf(resource);
  const cut = cutText(description);

  let json = `{"id":${quote(id)},"name":${quote(name)}`;
  if (nameLanguage) json += `,"nameLanguage":"${nameLanguage}"`;
  if (otherNames) json += `,"otherNames":${JSON.stringify(otherNames)}`;
  if (operator !== undefined) json += `,"operator":${quote(operator)}`;
  json += `,"description":${quote(cut ?? description)}`;
  if (said !== language) json += `,"wordsLanguage":"${said}"`;
  json += `,"kinds":${list(kinds)},"services":${list(services)},"regions":${list(regions)}`;
  if (area !== undefined) json += `,"area":${quote(area)}`;
  if (resource.areas) json += `,"areas":${JSON.stringify(resource.areas)}`;
  if (audiences) json += `,"audiences":${list(audiences)}`;
  if (eligibility !== undefined) json += `,"eligibility":${quote(eligibility)}`;
  if (resource.cost) json += `,"cost":"${resource.cost}"`;
  if (languages)
    json += `,"languages":${list(languages)},"languagesChecked":"${dates.languages ?? ''}"`;
  const isOfPlace = place !== undefined || !channels.some(isNumber);
  if (isOfPlace && dates.existence) json += `,"checked":"${dates.existence}"`;
  json += ',"channels":[';
  for (const [at, channel] of channels.entries())
    json += (at > 0 ? ',' : '') + channelIn(said, channel, quote);
  json += ']';
  if (hours) {
    json += `,"hours":{"text":${quote(hours.text)}`;
    if (hours.timezone !== undefined) json += `,"timezone":${quote(hours.timezone)}`;
    json += dates.hours ? `,"checked":"${dates.hours}"}` : '}';
  }
  if (place) json += `,"place":${JSON.stringify(place)}`;
  if (listedBy !== undefined || channels.length > 0) json += `,"by":${quote(listedBy ?? '')}`;
  json += cut === undefined ? '}' : ',"isCut":true}';

  const whole = cut === undefined ? '' : `${quote(id)}:${quote(description)}`;
  const terms = searchedTerms({ kinds, services, audiences, languages });
  const searched = { name, otherNames, operator, keywords: undefined, area, place, description };
  return packFields(json, whole, searchedText(searched), terms);
}

function channelIn(language: InterfaceLanguage, channel: Channel, quote: Quote): string {
  const { type, value, display, label, extension, checked } = channel;
  let json = `{"type":"${type}","value":${quote(value)},"display":${quote(display)}`;
  if (label) json += `,"label":${quote(textIn(label, language))}`;
  if (extension) json += `,"extension":"${extension}"`;
  return json + (checked ? `,"checked":"${monthOf(checked)}"}` : '}');
}

/** Terms and codes, which need no escapes. */
function list(terms: readonly string[]): string {
  return terms.length === 0 ? '[]' : `["${terms.join('","')}"]`;
}

/** The months of what the one source of a record shows. */
function datesOf({ sources: [source] }: Resource): {
  readonly hours: string | undefined;
  readonly languages: string | undefined;
  readonly existence: string | undefined;
} {
  const { supports = [], seen } = source ?? {};
  const month = seen ? monthOf(seen) : undefined;
  return {
    hours: supports.includes('hours') ? month : undefined,
    languages: supports.includes('languages') ? month : undefined,
    existence: supports.length > 0 ? month : undefined,
  };
}

function monthOf(date: string): string {
  return date.slice(0, 'YYYY-MM'.length);
}

function languageOf(resource: Resource, language: InterfaceLanguage): InterfaceLanguage {
  const { description, area, eligibility, channels } = resource;
  const isAll = !area && !eligibility && !channels.some(({ label }) => label);
  return isAll && description[language] ? language : spokenLanguage(resource, language);
}

function namesIn(names: Resource['name'], language: InterfaceLanguage): ReturnType<typeof toNames> {
  const written = names[language];
  for (const key in names) if (!written || key !== language) return toNames(names, language);
  return { name: set(written ?? '', language) };
}

function textIn(words: Words, language: InterfaceLanguage): string {
  const written = words[language];
  return written === undefined ? wordsIn(words, language) : set(written, language);
}

/** Without one of these, only French sets anything in its own way. */
const MAY_BE_SET = /[':«»]/;

function set(text: string, language: InterfaceLanguage): string {
  return language === 'fr' || MAY_BE_SET.test(text) ? setText(text, language) : text;
}
