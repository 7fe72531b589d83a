import { isNumber } from '../../contact/channel-kinds.js';
import { type DataMode, isForDanger } from '../../dataset/host-records.js';
import type { Listing } from '../../schema/listing.js';
import type { Channel, Place, Resource } from '../../schema/resource.js';

/** A record or a listing: a name in one language or by language, ways, and a place it may have. */
interface Service {
  readonly name: string | Resource['name'];
  readonly otherNames?: readonly string[];
  readonly channels: readonly { readonly type: Channel['type']; readonly value: string }[];
  readonly place?: Pick<Place, 'address' | 'latitude'>;
}

/** Words that many names have, and that tell no two of them apart. */
const USUAL =
  /^(?:the|a|an|of|and|or|for|de|la|le|les|el|los|las|du|des|et|y|line|lines|hotline|helpline|lifeline|linea|ligne|crisis|crise|center|centre|centro|control|national|nacional|nationale|usa|us|u|s|canada|help|support|services?|program|call|text|chat|phone|number|24|7|hours?|hrs?|hr|toll|free|emergency|info|information|referral|suicide|prevention|treatment)$/;

/** Own listings without those that are lines which the page shows anyway: nobody is shown one line twice, in two wordings. */
export function ownOnce(
  bundled: readonly Listing[],
  own: readonly Listing[],
  mode: DataMode,
): readonly Listing[] {
  const shown = mode === 'replace' ? bundled.filter(isForDanger) : bundled;
  const ids = new Set(shown.map(({ id }) => id));
  const byNumber = new Map<string, Listing[]>();
  for (const line of shown) {
    for (const value of new Set(line.channels.filter(isNumber).map((way) => way.value))) {
      byNumber.set(value, [...(byNumber.get(value) ?? []), line]);
    }
  }
  return own.filter((listing) => {
    // What has the id of one takes its place.
    if (ids.has(listing.id)) return true;
    const number = listing.channels.find(isNumber)?.value ?? '';
    return !byNumber.get(number)?.some((line) => isSameLine(listing, line));
  });
}

/** Whether a service is a line under another name: all its numbers are the line's, and it has nothing of its own. */
export function isSameLine(service: Service, line: Service): boolean {
  const numbers = service.channels.filter(isNumber);
  const isTheirs = numbers.every(({ value }) => line.channels.some((way) => way.value === value));
  if (numbers.length === 0 || !isTheirs) return false;
  if (isSameName(service, line)) return true;
  const hasOwnPlace = service.place?.address !== undefined || service.place?.latitude !== undefined;
  const hosts = new Set(line.channels.map(hostOf));
  return !hasOwnPlace && service.channels.every((way) => isNumber(way) || hosts.has(hostOf(way)));
}

/** Whether all that a name says beyond usual words is in a name of the line, or is its number. */
function isSameName(service: Service, line: Service): boolean {
  const known = new Set([
    ...namesOf(line).flatMap(wordsOf),
    ...line.channels.flatMap(({ value }) => [value, value.replace('+1', '')]),
  ]);
  return namesOf(service).some((name) => {
    const said = wordsOf(name);
    return said.length > 0 && said.every((word) => known.has(word) || USUAL.test(word));
  });
}

function namesOf({ name, otherNames = [] }: Service): readonly string[] {
  return [...(typeof name === 'string' ? [name] : Object.values(name)), ...otherNames];
}

/** `9-8-8 Suicide & Crisis Lifeline` is `988`, `suicide`, `crisis` and `lifeline`. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[^a-z\d]+(?=\d)/g, '$1')
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

function hostOf({ type, value }: { readonly type: string; readonly value: string }): string {
  if (type === 'email') return value.slice(value.indexOf('@') + 1).toLowerCase();
  try {
    return new URL(value).hostname.replace(/^www\./, '');
  } catch {
    return value;
  }
}
