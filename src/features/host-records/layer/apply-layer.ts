import { ask } from '../../../base/intl.js';
import { isNumber } from '../../../contact/channel-kinds.js';
import { digitsOf } from '../../../contact/digits.js';
import { isKept } from '../../../dataset/held-back.js';
import type { Listing, ListingChannel, ListingNotice } from '../../../schema/listing.js';
import { CHANNEL_TYPES } from '../../../schema/record-terms.js';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  type Kind,
} from '../../../schema/vocabulary-terms.js';
import type { LayerWords } from '../../../strings/layer-words.js';
import { quote } from '../say-issue.js';
import type { Layer, LayerProblem, Provenance, Replacement, SomeWords } from './layer.js';
import type { Complain, LayerValues } from './layer-values.js';

/** For whom and with what a layer is applied. */
export interface Applying {
  readonly language: InterfaceLanguage;
  /** BCP 47 with region, for dates. */
  readonly locale: string;
  readonly words: LayerWords;
  /** The person's day: `2026-11-29`. */
  readonly today: string;
  /** What reads new numbers and hours; absent: it has not loaded, and what is to be replaced is held back. */
  readonly values: LayerValues | undefined;
}

/** A record that comes first, and who says so. */
export interface Pinned {
  readonly id: string;
  readonly kinds: readonly Kind[] | undefined;
  /** "Chosen by Example County". */
  readonly title: string;
}

export interface Applied {
  readonly listings: readonly Listing[];
  readonly problems: readonly LayerProblem[];
  /** Entries whose record is not among these listings, by their name, with the id that they say. */
  readonly missing: ReadonlyMap<string, string>;
  readonly pins: readonly Pinned[];
}

/** Numbers and addresses that a way had before a layer changed it: a later layer may name it by them. */
const former = new WeakMap<ListingChannel, readonly string[]>();

/** The listings as a layer has them. What it cannot do is said, and all else is done. */
export function applyLayer(listings: readonly Listing[], layer: Layer, how: Applying): Applied {
  const problems: LayerProblem[] = [];
  const missing = new Map<string, string>();
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const there = new Set(byId.keys());
  const complainOf =
    ({ name }: { readonly name: string }, isLeftOut = true): Complain =>
    (field, message) => {
      problems.push({ entry: name, field, message, isLeftOut });
      return undefined;
    };
  const each = <T extends { readonly name: string; readonly id: string }>(
    entries: readonly T[],
    change: (listing: Listing, entry: T, complain: Complain) => Listing | undefined,
  ): void => {
    for (const entry of entries) {
      if (!there.has(entry.id)) missing.set(entry.name, entry.id);
      const listing = byId.get(entry.id);
      if (!listing) continue;
      const changed = change(listing, entry, complainOf(entry));
      if (changed) byId.set(entry.id, changed);
      else byId.delete(entry.id);
    }
  };
  each(layer.hide, (listing, entry, complain) => hide(listing, entry, how, complain));
  each(layer.replace, (listing, entry, complain) => replace(listing, entry, how, complain));
  each(layer.notes, (listing, entry) => {
    if (how.today.slice(0, entry.until.length) > entry.until) return listing;
    return { ...listing, notices: [...(listing.notices ?? []), toNotice(entry.text, entry, how)] };
  });
  const pins = layer.pins.flatMap((entry): readonly Pinned[] => {
    const listing = byId.get(entry.id);
    if (!there.has(entry.id)) missing.set(entry.name, entry.id);
    if (!listing) return [];
    const { kinds } = entry;
    if (kinds && !kinds.some((kind) => listing.kinds.includes(kind)))
      complainOf(entry)(
        'for',
        `is ${kinds.join(', ')}, but the record is for ${listing.kinds.join(', ')}.`,
      );
    return [{ id: entry.id, kinds, title: how.words.chosen(said(entry.by, how)) }];
  });
  return {
    listings: listings.flatMap(({ id }) => byId.get(id) ?? []),
    problems,
    missing,
    pins,
  };
}

type Hide = Layer['hide'][number];

function hide(
  listing: Listing,
  entry: Hide,
  how: Applying,
  complain: Complain,
): Listing | undefined {
  const { channel } = entry;
  if (channel === undefined) {
    if (!isKept(listing)) return undefined;
    complain('id', `is that of 988, which stays as it is. ${KEPT}`);
    return listing;
  }
  const ways = waysOf(listing, channel);
  if (ways.length === 0) {
    complain('channel', `is ${quote(channel)}, which the record has not. ${listWays(listing)}`);
    return listing;
  }
  if (isKept(listing) && ways.some(({ value }) => value === '988')) {
    complain('channel', `is the number of 988, which stays as it is. ${KEPT}`);
    return listing;
  }
  return withWays(
    listing,
    listing.channels.filter((way) => !ways.includes(way)),
    entry,
    how,
  );
}

const KEPT = 'Remove the entry.';

/** A record without any way and place is no help: it goes. */
function withWays(
  listing: Listing,
  channels: readonly ListingChannel[],
  entry: Provenance,
  how: Applying,
): Listing | undefined {
  if (channels.length === 0 && !listing.place) return undefined;
  return changedBy({ ...listing, channels }, entry, how);
}

function changedBy(listing: Listing, { by, date }: Provenance, how: Applying): Listing {
  const words = how.words.changed(said(by, how), dateSaid(date, how));
  const before = listing.changed ?? [];
  return before.includes(words) ? listing : { ...listing, changed: [...before, words] };
}

function replace(
  listing: Listing,
  entry: Replacement,
  how: Applying,
  complain: Complain,
): Listing | undefined {
  if (isKept(listing)) {
    complain('id', `is that of 988, which stays as it is. ${KEPT}`);
    return listing;
  }
  // A number that is said to be wrong is not shown while the right one cannot be read yet.
  if (!how.values) return undefined;
  let changed = replaceWay(listing, entry, how.values, complain);
  if (entry.title && how.values.mayBeCalled(entry.title, changed, complain))
    changed = { ...changed, ...namesOf(listing, entry.title, how.language) };
  if (entry.description) changed = { ...changed, ...describe(changed, entry.description, how) };
  return changed === listing ? listing : changedBy(changed, entry, how);
}

function replaceWay(
  listing: Listing,
  entry: Replacement,
  values: LayerValues,
  complain: Complain,
): Listing {
  const { channel, hours } = entry;
  const isOfWay = [entry.number, entry.address, entry.extension, entry.press, entry.word].some(
    (value) => value !== undefined,
  );
  if (!isOfWay && channel === undefined) {
    if (hours === undefined) return listing;
    const read = values.changeHours(entry, listing, listing.hours, complain);
    return read ? { ...withoutSources(listing), hours: read } : listing;
  }
  const ways =
    channel === undefined
      ? listing.channels.filter((way) => suits(way, entry))
      : waysOf(listing, channel);
  const [way, another] = ways;
  if (!way || another) {
    const found = channel === undefined ? 'is missing' : `is ${quote(channel)}`;
    complain(
      'channel',
      `${found}, and ${way ? 'several' : 'none'} of the record's ways may be meant. ${listWays(listing)}`,
    );
    return listing;
  }
  let changed: ListingChannel | undefined = isOfWay
    ? values.changeWay(way, entry, listing, complain)
    : way;
  if (changed && hours !== undefined) {
    const read = values.changeHours(entry, listing, way.hours ?? listing.hours, complain);
    if (read) changed = { ...changed, hours: read };
  }
  if (!changed || changed === way) return listing;
  former.set(changed, [...(former.get(way) ?? []), way.value]);
  const now = changed;
  return {
    ...withoutSources(listing),
    channels: listing.channels.map((one) => (one === way ? now : one)),
  };
}

/** The page that showed what was there before does not show what is there now. */
function withoutSources({ sources: _sources, ...listing }: Listing): Listing {
  return listing;
}

function suits(way: ListingChannel, { number, address, word }: Replacement): boolean {
  if (word !== undefined) return way.type === 'sms';
  if (address !== undefined) return !isNumber(way);
  return number !== undefined ? isNumber(way) : way.type === 'phone';
}

/** The ways that are meant by a type, a number as people write it, or an address. */
function waysOf({ channels }: Listing, channel: string): readonly ListingChannel[] {
  const type = CHANNEL_TYPES.find((one) => one === channel.toLowerCase());
  if (type) return channels.filter((way) => way.type === type);
  const digits = digitsOf(channel);
  const address = plainAddress(channel);
  const isMeant = (value: string): boolean =>
    digits ? digitsOf(value) === digits : plainAddress(value) === address;
  const found = channels.filter(({ value }) => isMeant(value));
  return found.length > 0 ? found : channels.filter((way) => former.get(way)?.some(isMeant));
}

function plainAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function listWays({ channels }: Listing): string {
  const ways = channels.map(({ type, value }) => `${type} ${value}`);
  return ways.length > 0 ? `It has: ${ways.slice(0, 8).join(', ')}.` : 'It has none.';
}

function namesOf(
  { name, nameLanguage, otherNames = [] }: Listing,
  title: SomeWords,
  language: InterfaceLanguage,
): Pick<Listing, 'name' | 'nameLanguage' | 'otherNames'> {
  const shown = languageOf(title, language);
  const others = [...new Set([...Object.values(title), name, ...otherNames])];
  const now = title[shown] ?? name;
  return {
    name: now,
    nameLanguage:
      title[shown] === undefined ? nameLanguage : shown === language ? undefined : shown,
    otherNames: others.filter((one) => one !== now),
  } as Pick<Listing, 'name' | 'nameLanguage' | 'otherNames'>;
}

/** One mark says in what language all words of a card are: words in another stand alone, or not at all. */
function describe(
  { area, eligibility, channels, mistakenFor, wordsLanguage }: Listing,
  words: SomeWords,
  { language }: Applying,
): Partial<Listing> {
  const shown = languageOf(words, language);
  const isAlone = !area && !eligibility && !mistakenFor && channels.every(({ label }) => !label);
  if (isAlone) {
    const mark = shown === language ? undefined : shown;
    return { description: words[shown] ?? '', wordsLanguage: mark } as Partial<Listing>;
  }
  return { description: words[wordsLanguage ?? language] ?? '' };
}

function languageOf(words: SomeWords, language: InterfaceLanguage): InterfaceLanguage {
  return [language, ...INTERFACE_LANGUAGES].find((code) => words[code] !== undefined) ?? language;
}

function toNotice(text: SomeWords, { by, date }: Provenance, how: Applying): ListingNotice {
  const shown = languageOf(text, how.language);
  return {
    from: how.words.notice(said(by, how), dateSaid(date, how)),
    text: text[shown] ?? '',
    ...(shown !== how.language && { language: shown }),
  };
}

/** Who changed it; that it is the page itself, where that is not said. */
export function said(
  by: SomeWords | undefined,
  { language, words }: Pick<Applying, 'language' | 'words'>,
): string {
  return by?.[languageOf(by, language)] ?? words.thisPage;
}

export function dateSaid(date: string | undefined, { locale }: Pick<Applying, 'locale'>): string {
  if (date === undefined) return '';
  const [, month, day] = date.split('-');
  return ask('DateTimeFormat', locale, (format) => format.format(new Date(date)), date, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
}
