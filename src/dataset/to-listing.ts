import { hostName } from '../base/host-name.js';
import { isNumber, isPage } from '../contact/channel-kinds.js';
import type {
  Listing,
  ListingChannel,
  ListingHours,
  ListingSource,
  RegionNote,
} from '../schema/listing.js';
import type { RegionNoteEntry } from '../schema/region-note-entry.js';
import type { Channel, Hours, Resource, Source } from '../schema/resource.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../schema/vocabulary-terms.js';
import {
  isProven,
  type Proof,
  proofOfExistence,
  proofOfHours,
  proofOfKeyword,
  proofOfLanguages,
} from './proof.js';
import { languageOf, setText, wordsIn } from './words-in.js';

/** The record as a person may see it, in one language; undefined when nothing of it may be shown. */
export function toListing(resource: Resource, language: InterfaceLanguage): Listing | undefined {
  if (resource.status !== 'active') return undefined;
  const channels = resource.channels.filter((channel) => isProven(resource, channel));
  if (channels.length === 0 && !resource.place) return undefined;
  const { id, operator, kinds, services, regions, cost, languages, hours, place } = resource;
  const { areas, endsOn, pairedWith, branchOf, mistakenFor, description, area, eligibility } =
    resource;
  const said = spokenLanguage(resource, language);
  return dropAbsent({
    id,
    ...toNames(resource.name, language),
    operator: operator && setText(operator, language),
    description: wordsIn(description, said),
    wordsLanguage: said === language ? undefined : said,
    kinds,
    services,
    regions,
    area: area && wordsIn(area, said),
    areas,
    audiences: resource.audiences.every((audience) => audience === 'general')
      ? undefined
      : resource.audiences,
    eligibility: eligibility && wordsIn(eligibility, said),
    cost,
    languages,
    languagesChecked: languages && (monthOf(proofOfLanguages(resource).date) ?? ''),
    checked:
      place || !channels.some(isNumber) ? monthOf(proofOfExistence(resource).date) : undefined,
    channels: channels.map((channel) => toChannel(channel, resource, said)),
    hours: hours && toHours(hours, proofOfHours(resource)),
    place,
    endsOn,
    pairedWith,
    branchOf,
    mistakenFor: mistakenFor && { ...mistakenFor, note: wordsIn(mistakenFor.note, said) },
    keywords: toKeywords(resource.keywords),
    sources: toSources(resource),
  });
}

/** A note as a person may see it, in one language. */
export function toRegionNote(entry: RegionNoteEntry, language: InterfaceLanguage): RegionNote {
  const { kinds, note, asOf, sources } = entry;
  const links = sources
    .filter(({ kind, url }) => kind === 'official' && url !== null)
    .map(({ url }) => ({ url: url ?? '' }));
  return dropAbsent({
    kinds,
    note: wordsIn(note, language),
    asOf,
    sources: links.length > 0 ? links : undefined,
  });
}

function toChannel(
  channel: Channel,
  resource: Resource,
  language: InterfaceLanguage,
): ListingChannel {
  const { type, value, display, press, extension, through, keyword, languages, hours, regions } =
    channel;
  return dropAbsent({
    type,
    value,
    display,
    label: channel.label && wordsIn(channel.label, language),
    press,
    extension,
    through,
    keyword,
    languages,
    hours: hours && toHours(hours, proofOfHours(resource, channel)),
    regions,
    checked: monthOf(checkOf(channel, resource)),
  });
}

/** A text with the wrong word reaches nobody: the older of the two dates counts for both. */
function checkOf(channel: Channel, resource: Resource): string | undefined {
  const { checked, keyword } = channel;
  if (!checked || !keyword) return checked ?? undefined;
  const { date } = proofOfKeyword(resource, channel);
  return date && [date, checked].sort()[0];
}

function toHours({ text, timezone }: Hours, { date }: Proof): ListingHours {
  return dropAbsent({ text, timezone, checked: monthOf(date) });
}

/** A card says the month; the day stays in data/. */
function monthOf(date: string | undefined): string | undefined {
  return date?.slice(0, 'YYYY-MM'.length);
}

/** The language, if all of a record is said in it; else one in which all is, so that one mark says in what its words are. */
export function spokenLanguage(resource: Resource, language: InterfaceLanguage): InterfaceLanguage {
  const { description, area, eligibility, mistakenFor, channels } = resource;
  const labels = channels.map(({ label }) => label);
  const all = [description, area, eligibility, mistakenFor?.note, ...labels];
  const isAllIn = (candidate: InterfaceLanguage): boolean =>
    all.every((words) => !words || words[candidate] || Object.keys(words).length === 0);
  const whole = [language, ...INTERFACE_LANGUAGES].find(isAllIn);
  return whole ?? languageOf(description, language) ?? 'en';
}

/** The official name in the person's language or, where none exists, in another, with that language named. */
export function toNames(
  names: Resource['name'],
  language: InterfaceLanguage,
): Pick<Listing, 'name' | 'nameLanguage' | 'otherNames'> {
  const shownIn = [language, ...INTERFACE_LANGUAGES].find((candidate) => names[candidate]);
  const written = shownIn && names[shownIn];
  const others = [...new Set(Object.values(names))].filter((other) => other !== written);
  return {
    name: shownIn && written ? setText(written, shownIn) : '',
    nameLanguage: shownIn === language ? undefined : shownIn,
    otherNames: others.length > 0 ? others : undefined,
  };
}

function toKeywords(keywords: Resource['keywords']): readonly string[] | undefined {
  const all = [...new Set(Object.values(keywords ?? {}).flat())];
  return all.length > 0 ? all : undefined;
}

/** The official page that a card names: the operator's own, else the newest. Others would only cost bytes. */
function toSources(resource: Resource): readonly ListingSource[] | undefined {
  const official = resource.sources.filter(({ kind, url }) => kind === 'official' && url !== null);
  const ways = official.length > 1 ? resource.channels.filter(isPage) : [];
  const ownHosts = ways.map(({ value }) => hostName(value));
  const isOwn = ({ url }: Source): boolean => url !== null && ownHosts.includes(hostName(url));
  const [best] = official.sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (b.seen ?? '').localeCompare(a.seen ?? ''),
  );
  return best?.url ? [{ url: best.url }] : undefined;
}

/** The same without keys whose value is undefined: they would cost bytes as `undefined`. */
export function dropAbsent<T extends object>(record: T): T {
  const kept: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) kept[key] = record[key];
  return kept as T;
}
