import { isDeepStrictEqual } from 'node:util';
import { idOf, unpackLine } from '../../dataset/unpack-facts.js';
import type { ChannelFacts, Listing, ListingFacts, ListingHours } from '../../schema/listing.js';

/** The other half of `src/dataset/unpack-facts.ts`: a national line as one text, or as JSON where that would lose something. */
export function packFacts(facts: ListingFacts, name: string): string {
  const packed = packLine(facts, name);
  return isDeepStrictEqual(unpackLine(packed, name), facts) ? packed : JSON.stringify(facts);
}

function packLine(facts: ListingFacts, name: string): string {
  const { id, kinds, regions, audiences, cost, languages, services, hours, channels } = facts;
  const country = id.slice(0, 2);
  return [
    id === idOf(country, name) ? country : id,
    ...[kinds, regions, audiences].map(listed),
    cost ? '' : '-',
    ...[languages, services].map(listed),
    packHours(hours),
    ...channels.map(packChannel),
  ].join('|');
}

function packChannel(channel: ChannelFacts): string {
  const { type, value, checked, display, languages, keyword, press, through, hours } = channel;
  const word = keyword && ('word' in keyword ? keyword.word : '*');
  return joined(
    type[0] + value.replace(/^(?:https:\/\/|(\+)1)/, '$1'),
    shortDate(checked),
    display && lettersOf(display),
    listed(languages),
    word,
    press,
    through,
    packHours(hours),
  );
}

const packHours = (hours: ListingHours | undefined): string =>
  [hours?.text, shortDate(hours?.checked), hours?.timezone].join('^').replace(/\^+$/, '');

/** What a number says in letters: `HELP` of `1-800-662-HELP (4357)`, `HELP4U` of `435748 (HELP4U)`. */
function lettersOf(display: string): string {
  const [, spelled, inside = ''] = /^(.*) \((.*)\)$/.exec(display) ?? [];
  if (/[A-Z]/.test(inside)) return inside;
  return (spelled ?? '').replace(/^1-\d{3}-(?:\d{3}-(?=.{4}$))?/, '');
}

const listed = (list: Listing['languages']): string => (list ?? []).join(' ');

const shortDate = (date: string | undefined): string => date?.replace(/^20/, '') ?? '';

/** Fields, without the empty ones at the end. */
const joined = (...fields: readonly (string | undefined)[]): string =>
  fields.join('~').replace(/~+$/, '');
