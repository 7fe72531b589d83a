/** What the sources of a record prove of it: who says so, and when it was last seen. */
import { hostName } from '../base/host-name.js';
import { isNumber } from '../contact/channel-kinds.js';
import type { Channel, Resource, Source } from '../schema/resource.js';

/** How well a claim is proved, and the newest date that counts for it. */
export interface Proof {
  /**
   * `official`: a dated page of the owner or a government shows it. `corroborated`: two independent sources do.
   * `single`: one source does. `unproven`: none.
   */
  readonly confidence: Channel['confidence'] | 'unproven';
  /** `2026`, `2026-09` or `2026-09-14`; undefined: no source that shows the claim has a date. */
  readonly date: string | undefined;
  /** The sources that show it. */
  readonly sources: readonly Source[];
}

type Claim = Source['supports'][number];

/** By so much may an official page be older than what two independent sources say, and still be what we go by. */
const OFFICIAL_MONTHS = 12;

/** What these sources prove of something that each of them shows. */
export function proofBy(sources: readonly Source[]): Proof {
  if (sources.length === 0) return { confidence: 'unproven', date: undefined, sources };
  const newest = newestOf(sources);
  const official = newestOf(sources.filter(({ kind }) => kind === 'official'));
  const isCorroborated = new Set(sources.map(voiceOf)).size > 1;
  const isOutlived =
    isCorroborated && official && newest && monthOf(newest) - monthOf(official) > OFFICIAL_MONTHS;
  if (official && !isOutlived) return { confidence: 'official', date: official, sources };
  return { confidence: isCorroborated ? 'corroborated' : 'single', date: newest, sources };
}

/**
 * Of a number or an address: sources of the channel that support its type. A number asked for through the relay is as well
 * proved as the number itself: the relay calls any.
 */
export function proofOfWay(resource: Resource, channel: Channel): Proof {
  return proofBy(sourcesOf(resource, channel).filter((source) => showsWay(source, channel)));
}

/** Of the word to text. */
export function proofOfKeyword(resource: Resource, channel: Channel): Proof {
  return proofBy(sourcesOf(resource, channel).filter(shows('keyword')));
}

/** Of the languages of a way, or of the record. */
export function proofOfLanguages(resource: Resource, channel?: Channel): Proof {
  const sources = channel ? sourcesOf(resource, channel) : resource.sources;
  return proofBy(sources.filter(shows('languages')));
}

/**
 * Of the hours of a way, or of the record. A source that is named only by ways with hours of their own is theirs, not the
 * record's; `hours.sources` decides where that is not enough.
 */
export function proofOfHours(resource: Resource, channel?: Channel): Proof {
  const named = (channel ?? resource).hours?.sources;
  if (named)
    return proofBy(resource.sources.filter(({ id }) => named.includes(id)).filter(shows('hours')));
  if (channel) return proofBy(sourcesOf(resource, channel).filter(shows('hours')));
  const isOthers = ({ id }: Source): boolean => {
    const ways = resource.channels.filter(({ sources }) => sources.includes(id));
    return ways.length > 0 && ways.every(({ hours }) => hours);
  };
  return proofBy(resource.sources.filter((source) => shows('hours')(source) && !isOthers(source)));
}

/** That the service is at work: any source that shows anything of it. */
export function proofOfExistence({ sources }: Resource): Proof {
  return proofBy(sources.filter(({ supports }) => supports.length > 0));
}

function showsWay(source: Source, { type, through }: Pick<Channel, 'type' | 'through'>): boolean {
  return shows(type)(source) || (through !== undefined && shows('phone')(source));
}

function sourcesOf({ sources }: Resource, channel: Channel): readonly Source[] {
  return sources.filter(({ id }) => channel.sources.includes(id));
}

function shows(claim: Claim) {
  return ({ supports }: Source): boolean => supports.includes(claim);
}

function newestOf(sources: readonly Source[]): string | undefined {
  return sources
    .flatMap(({ seen }) => seen ?? [])
    .sort()
    .pop();
}

/** Two pages of one site are one voice. */
function voiceOf({ id, url }: Source): string {
  return url === null ? id : hostName(url);
}

function monthOf(date: string): number {
  const [year, month = 1] = date.split('-').map(Number);
  return Number(year) * 12 + month;
}

/**
 * The publishing rule. A number needs an official source or two independent ones. One official page without a date will
 * do, if the number itself then says that its date is unknown; anything else than a number needs no more than its source.
 */
export function isProven(
  resource: Pick<Resource, 'sources'>,
  channel: Pick<Channel, 'type' | 'through' | 'confidence' | 'checked' | 'sources'>,
): boolean {
  if (channel.confidence !== 'single' || !isNumber(channel)) return true;
  const isOfficial = (source: Source): boolean =>
    channel.sources.includes(source.id) && source.kind === 'official' && showsWay(source, channel);
  return channel.checked === null && resource.sources.some(isOfficial);
}
