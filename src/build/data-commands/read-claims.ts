/** Reads what a source was said to support in free words, as the claims of the schema. */
import { isNumber, isPage } from '../../contact/channel-kinds.js';
import { CLAIMS } from '../../schema/record-terms.js';
import type { Channel, Resource, Source } from '../../schema/resource.js';

export type Claim = Source['supports'][number];

/** A record whose sources may still say in words what they support. */
export type WordyResource = Omit<Resource, 'sources'> & {
  readonly sources: readonly WordySource[];
};
export type WordySource = Omit<Source, 'supports'> & {
  readonly supports: string | readonly Claim[];
};

const ALWAYS =
  /24\s*\/\s*7|\b24[- ]?hours?\b(?! reply)|24 h\b|round the clock|around the clock|day (and|or) night|(any|all) (time|hour)s?\b|every hour|at any hour/;
const TIMES =
  /\d{1,2}[:.]\d\d|\d{1,2} ?(am|pm|a\.m|p\.m)\b|midnight|\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|weekdays?|weekends?|\btimes?\b|nightly|daily|timetable|schedule|days and times|seven days|\d{1,2} to \d{1,2}\b/;
// What was, and what a page leaves open, proves nothing of today.
const NOT_HOURS =
  /\b(older|earlier|former|old|reduced|2018) hours\b|hours (then|not shown|contradictory|differ)|chat hours|not 24\/7|24\/7 not established|then until|used after [a-z ]+'s hours|24-48 h|reply/g;
// Of a record without a place, an address is that of a page.
const PAGES =
  /\bweb|\bsite|page\b|finder|portal|\bmap\b|address|directory|locator|search|schedule|online|tool\b|campaign/;
const NOT_NOW = /\bold(er)? number\b|no number|number not in|ended\b|does not show|not shown/;

/** The claims that a source makes. A list of claims is taken as it is; words are read by what the record holds. */
export function readClaims(source: WordySource, resource: WordyResource): readonly Claim[] {
  if (typeof source.supports !== 'string') return source.supports;
  const text = source.supports
    .replace(/https?:\S+/g, '')
    .toLowerCase()
    .replace(/call 911|french name/g, '');
  if (isOnlyThePoint(text)) return [];
  const named = text.split(/[,;:]\s*/).map((part) => part.trim());
  const said = new Set<Claim>(CLAIMS.filter((claim) => named.includes(claim)));
  const channels = resource.channels.filter(({ sources }) => sources.includes(source.id));
  for (const channel of channels)
    if (showsWay(text, channel, channels, source, Boolean(resource.place))) said.add(channel.type);
  if (channels.some(({ keyword }) => showsKeyword(text, keyword))) said.add('keyword');
  if (showsHours(text, resource, channels)) said.add('hours');
  if (
    /language|bilingual|interpreter|english|french|fran[cç]ais|spanish|espa[nñ]ol|\basl\b/.test(
      text,
    )
  )
    said.add('languages');
  if (
    /address|places?\b|sites?\b|locations?|stops?\b|offices?\b|\bmachines?\b|box(es)?\b|kiosk|branch|librar|station|cabinet/.test(
      text,
    ) &&
    resource.place
  )
    said.add('address');
  if (said.size === 0) said.add('existence');
  return CLAIMS.filter((claim) => said.has(claim));
}

function showsWay(
  text: string,
  channel: Channel,
  channels: readonly Channel[],
  source: WordySource,
  hasPlace: boolean,
): boolean {
  if (isPage(channel)) {
    const isSame = source.url !== null && hostOf(source.url) === hostOf(channel.value);
    if (isSame || source.supports.toString().toLowerCase().includes(hostOf(channel.value)))
      return true;
    return (channel.type === 'chat' ? /\bchats?\b/ : hasPlace ? /\bweb|\bpage\b/ : PAGES).test(
      text,
    );
  }
  if (channel.type === 'email')
    return /e-?mail/.test(text) || text.includes(channel.value.toLowerCase());
  if (!isNumber(channel)) return false;
  if (channel.type === 'tty') return /\btty|\btdd|\b711\b|relay\b/.test(text);
  if (channel.type === 'videophone') return /videophone|\basl\b|sign/.test(text);
  if (NOT_NOW.test(text) && !holdsNumber(text, channel)) return false;
  const texts =
    /\btext(s|ing|ed)?\b|\bsms\b|three channels|short code|\bcode\b|phone menu and both/.test(
      text.replace(/^(text|text of .*?):? /, (m) => (/^text of /.test(m) ? '' : m)),
    );
  if (channel.type === 'sms') {
    const word =
      channel.keyword && 'word' in channel.keyword ? channel.keyword.word.toLowerCase() : undefined;
    const alone = channels.filter(isNumber).every(({ type }) => type === 'sms');
    return (
      texts ||
      (word !== undefined && new RegExp(`\\b${word} (to|for)\\b`).test(text)) ||
      (word !== undefined && text.includes(word) && text.includes(',')) ||
      (/both numbers/.test(text) && !channels.some(({ type }) => type === 'tty')) ||
      (alone &&
        (/numbers?\b|\bcode\b|operating/.test(text) ||
          holdsNumber(text, channel) ||
          text === 'same'))
    );
  }
  const letters = channel.display
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .match(/8\d\d[a-z]{5,}/)?.[0];
  const address = source.url?.replace(/[^a-z0-9]/gi, '').toLowerCase();
  return (
    holdsNumber(text, channel) ||
    (letters !== undefined && address?.includes(letters)) ||
    /\bphones?\b|telephone|\bcalls?\b|\bdial|\bnumbers?\b(?! of sites)|toll-free|three channels|(care|help|hot) ?line\b|menu|digits|press \d/.test(
      text,
    )
  );
}

/** The number itself, however it is written, or its letters. */
function holdsNumber(text: string, { value, display }: Channel): boolean {
  const digits = value.replace(/^\+1/, '').replace(/\D/g, '');
  const squeezed = text.replace(/[\s().\u2010-\u2015-]/g, '');
  if (
    digits.length > 3
      ? squeezed.includes(digits) || squeezed.includes(digits.slice(3))
      : new RegExp(`\\b${digits}\\b`).test(text.replace(/(\d)-(?=\d\b)/g, '$1'))
  )
    return true;
  const letters = /[a-z]{4,}/.exec(display.toLowerCase().replace(/[^a-z]/g, ''))?.[0];
  return letters !== undefined && squeezed.includes(letters);
}

function showsKeyword(text: string, keyword: Channel['keyword']): boolean {
  if (!keyword) return false;
  if ('own' in keyword) return /\bzip\b|postal code/.test(text);
  return new RegExp(`\\b${keyword.word.toLowerCase()}\\b|keyword`).test(text);
}

/** Whether the words tell of hours such as the record has: a page that says 24/7 does not show office hours. */
function showsHours(text: string, resource: WordyResource, channels: readonly Channel[]): boolean {
  const left = text.replace(NOT_HOURS, ' ');
  if (/\bhours\b/.test(left.replace(/24[- ]hours?/g, ''))) return true;
  const own = channels.flatMap(({ hours }) => hours ?? []);
  const hours = [...own, ...(resource.hours ? [resource.hours] : [])];
  return hours.some(({ text }) =>
    text === '24/7' ? ALWAYS.test(left) : TIMES.test(left.replace(new RegExp(ALWAYS, 'g'), ' ')),
  );
}

/** A point on the map that was looked up by an address: not that anybody is there. */
function isOnlyThePoint(text: string): boolean {
  return /^(geocoded )?coordinates\b/.test(text);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
