import { foldText } from '../base/fold-text.js';
import type { ChannelFacts, ListingFacts, ListingHours } from '../schema/listing.js';

/** The first letter of a packed channel. */
const TYPES: Readonly<Record<string, ChannelFacts['type']>> = {
  p: 'phone',
  s: 'sms',
  t: 'tty',
  v: 'videophone',
  c: 'chat',
  e: 'email',
  w: 'web',
};

/**
 * National lines as `packFacts` of the build wrote them, one text a line: written out they would be 0.7 KB more of the
 * first load. `words` are the English ones, in the same order: most ids are made of the name.
 */
export function unpackFacts(
  packed: readonly string[],
  words: readonly { readonly name: string }[],
): readonly ListingFacts[] {
  return packed.map((line, at) => unpackLine(line, words[at]?.name ?? ''));
}

/** One national line; as JSON where the short form cannot say all of it. */
export function unpackLine(line: string, name: string): ListingFacts {
  if (line[0] === '{') return JSON.parse(line) as ListingFacts;
  const [id = '', kinds, regions, audiences, cost, languages, services, hours, ...channels] =
    line.split('|');
  return present({
    id: id[2] ? id : idOf(id, name),
    kinds: listOf(kinds),
    regions: listOf(regions),
    audiences: listOf(audiences),
    cost: cost ? undefined : 'free',
    languages: listOf(languages),
    services: listOf(services),
    hours: hoursOf(hours),
    channels: channels.map(unpackChannel),
  }) as unknown as ListingFacts;
}

/** `us-crisis-text-line`, of the country and the name. */
export function idOf(country: string, name: string): string {
  return `${country}-${foldText(name).replace(/[^a-z\d]+/g, '-')}`;
}

function unpackChannel(text: string): ChannelFacts {
  const [way = '', checked, letters, languages, word, press, through, hours] = text.split('~');
  const type = TYPES[way[0] ?? ''];
  const rest = way.slice(1);
  const value = /[cw]/.test(way[0] ?? '') ? `https://${rest}` : rest.replace('+', '+1');
  return present({
    type,
    value,
    checked: dateOf(checked),
    display: letters && withLetters(value, letters),
    languages: listOf(languages),
    keyword: word && (word === '*' ? { own: 'postal-code' } : { word }),
    press,
    through,
    hours: hoursOf(hours),
  }) as unknown as ChannelFacts;
}

/** A number as its owner spells it, with the digits: `1-800-662-HELP (4357)`, `435748 (HELP4U)`. */
function withLetters(value: string, letters: string): string {
  const [, area, middle, last] = /^\+1(...)(...)(....)$/.exec(value) ?? [];
  if (!area) return `${value} (${letters})`;
  return letters[4]
    ? `1-${area}-${letters} (${middle}-${last})`
    : `1-${area}-${middle}-${letters} (${last})`;
}

function hoursOf(packed: string | undefined): ListingHours | undefined {
  const [text = '', checked, timezone] = packed?.split('^') ?? [];
  return text ? (present({ text, checked: dateOf(checked), timezone }) as ListingHours) : undefined;
}

const listOf = (text: string | undefined): readonly string[] | undefined =>
  text ? text.split(' ') : undefined;

const dateOf = (text: string | undefined): string | undefined => text && `20${text}`;

/** Without what is empty. */
function present<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as Partial<T>;
}
