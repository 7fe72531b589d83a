/**
 * `npm run data:proof`: brings every record to what its sources prove. It turns words in `supports` into claims, takes
 * dates and confidence from the sources that show a claim, names facts without proof in `unproven`, and moves numbers that
 * nobody proves to data/review.json. Running it again changes nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNumber } from '../../contact/channel-kinds.js';
import {
  isProven,
  proofOfHours,
  proofOfKeyword,
  proofOfLanguages,
  proofOfWay,
} from '../../dataset/proof.js';
import type { Channel, Resource, Source } from '../../schema/resource.js';
import type { Review } from '../../schema/review.js';
import { readData } from '../check/read-data.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import type { DataFiles } from './data-files.js';
import { readClaims, type WordyResource, type WordySource } from './read-claims.js';

type Fact = NonNullable<Resource['unproven']>[number];

/** A record as its sources prove it, and the numbers that they do not prove. */
export interface Proved {
  readonly resource: Resource;
  readonly review: readonly Review[];
}

/** What the command writes: the files that change, by path, and what changed, for the terminal. */
export interface ProofRun {
  readonly files: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, number>;
}

/** One record brought to what its sources prove. */
export function proveRecord(wordy: WordyResource): Proved {
  const read = { ...wordy, sources: wordy.sources.map((source) => toSource(source, wordy)) };
  const named = { ...read, channels: read.channels.map((channel) => withSources(channel, read)) };
  const channels = named.channels.map((channel) => proveChannel(channel, named));
  const kept = channels.filter((channel) => isProven(named, channel));
  const resource = withUnproven({ ...named, channels: kept }, [
    ...(named.hours && isUnproven(proofOfHours(named)) ? (['hours'] as const) : []),
    ...(named.languages && isUnproven(proofOfLanguages(named)) ? (['languages'] as const) : []),
  ]);
  const gone = channels.filter((channel) => !kept.includes(channel));
  return { resource, review: gone.map((channel) => toReview(channel, named)) };
}

/** All of `data/`, proved. */
export function proveData(files: DataFiles): ProofRun {
  const written = new Map<string, string>();
  const changes = new Map<string, number>();
  const waiting: Review[] = [];
  const count = (change: string): void => void changes.set(change, (changes.get(change) ?? 0) + 1);
  for (const { file, content } of files.resources) {
    const before = content as readonly WordyResource[];
    const after = before.map((record) => {
      const { resource, review } = proveRecord(record);
      countChanges(record, resource, count);
      waiting.push(...review);
      return resource;
    });
    if (JSON.stringify(before) !== JSON.stringify(after)) written.set(file, toText(after));
  }
  const known = files.review.content as readonly Review[];
  const fresh = waiting.filter(({ id }) => !known.some((entry) => entry.id === id));
  if (fresh.length > 0) written.set(files.review.file, toText([...known, ...fresh]));
  return { files: written, changes };
}

function toText(entries: unknown): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Words that say no more than the claims do are not kept. */
function toSource(source: WordySource, resource: WordyResource): Source {
  const claims = readClaims(source, resource);
  if (typeof source.supports !== 'string') return { ...source, supports: [...claims] };
  const words = source.supports.split(/[,;]\s*/).map((word) => word.trim());
  const says = words.every((word) => claims.some((claim) => claim === word))
    ? undefined
    : source.supports;
  const { supports: _, note = says, ...rest } = source;
  return { ...rest, supports: [...claims], ...(note && { note }) };
}

/** A way whose sources do not show it takes those that do, if no other way could be meant. */
function withSources(channel: Channel, resource: Resource): Channel {
  const isOnly = resource.channels.filter(({ type }) => type === channel.type).length === 1;
  if (!isOnly || !isUnproven(proofOfWay(resource, channel))) return channel;
  const more = resource.sources.filter(({ supports }) => supports.includes(channel.type));
  return { ...channel, sources: [...channel.sources, ...more.map(({ id }) => id)] };
}

function proveChannel(channel: Channel, resource: Resource): Channel {
  const { confidence, date } = proofOfWay(resource, channel);
  const facts: readonly Fact[] = [
    ...(channel.hours && isUnproven(proofOfHours(resource, channel)) ? (['hours'] as const) : []),
    ...(channel.keyword && isUnproven(proofOfKeyword(resource, channel))
      ? (['keyword'] as const)
      : []),
    ...(channel.languages && isUnproven(proofOfLanguages(resource, channel))
      ? (['languages'] as const)
      : []),
  ];
  const proved = {
    ...channel,
    checked: date ?? null,
    confidence: confidence === 'unproven' ? ('single' as const) : confidence,
  };
  return withUnproven(proved, facts);
}

function isUnproven({ confidence }: { readonly confidence: string }): boolean {
  return confidence === 'unproven';
}

/** Keeps the order of the keys, so that a difference in the file says what changed. */
function withUnproven<T extends Channel | Resource>(record: T, facts: readonly Fact[]): T {
  const { unproven, ...rest } = record;
  if (facts.length === 0) return rest as T;
  if (unproven) return { ...record, unproven: facts };
  const entries = Object.entries(rest);
  const at = entries.findIndex(([key]) => key === 'sources');
  return Object.fromEntries(entries.toSpliced(at, 0, ['unproven', facts])) as T;
}

function toReview(channel: Channel, resource: Resource): Review {
  const { id, name, operator, regions, kinds, sources } = resource;
  const { type, value, display, keyword } = channel;
  return {
    id: `${id}-${type}-${value.replace(/\D/g, '')}`,
    name,
    regions,
    kinds,
    known: { channels: [{ type, value, display, ...(keyword && { keyword }) }] },
    question:
      'Does a page of the owner or a government, or a second independent source, show this number?',
    ask: operator ?? 'The service itself',
    urgency: 'line',
    sources: sources
      .filter((source) => channel.sources.includes(source.id))
      .map(({ url, kind, seen, supports, note }) => ({
        url,
        kind,
        seen,
        supports: note ?? supports.join(', '),
      })),
  };
}

function countChanges(
  before: WordyResource,
  after: Resource,
  count: (change: string) => void,
): void {
  before.sources.forEach(({ supports }) => {
    if (typeof supports === 'string') count('source: words read as claims');
  });
  for (const channel of before.channels) {
    const what = isNumber(channel) ? 'number' : 'page or address';
    const own = { ...channel };
    const now = after.channels.find(
      ({ type, value, press, keyword }) =>
        JSON.stringify([type, value, press, keyword]) ===
        JSON.stringify([own.type, own.value, own.press, own.keyword]),
    );
    if (!now) count(`${what}: moved to data/review.json`);
    else {
      if (now.confidence !== own.confidence)
        count(`${what}: ${own.confidence} to ${now.confidence}`);
      if (own.checked && !now.checked) count(`${what}: date dropped`);
      else if (own.checked && now.checked && own.checked > now.checked)
        count(`${what}: earlier date`);
      else if (now.checked && (own.checked ?? '') < now.checked) count(`${what}: later date`);
      for (const fact of now.unproven ?? [])
        if (!own.unproven?.includes(fact)) count(`${fact} of a way: unproven`);
    }
  }
  for (const fact of after.unproven ?? [])
    if (!before.unproven?.includes(fact)) count(`${fact} of a record: unproven`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, changes } = proveData(readData());
  for (const [file, text] of files) writeFileSync(join(projectRoot, file), text);
  for (const [change, times] of [...changes].sort())
    console.log(`${String(times).padStart(6)}  ${change}`);
  console.log(
    files.size > 0
      ? `Changed to match the sources: ${[...files.keys()].join(', ')}`
      : 'Nothing to change: data/ matches its sources.',
  );
}
