/**
 * `npm run data:checked -- <id> <way> --source <address|null> --kind official|secondary --supports "phone" --date YYYY-MM-DD`
 * Records that someone saw a number, a page or a place in use. Edits the file in place and keeps its order and format.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostName } from '../../base/host-name.js';
import {
  type Proof,
  proofOfExistence,
  proofOfHours,
  proofOfKeyword,
  proofOfLanguages,
} from '../../dataset/proof.js';
import { CLAIMS } from '../../schema/record-terms.js';
import type { Channel, Resource, Source } from '../../schema/resource.js';
import { resourceSchema } from '../../schema/resource-schema.js';
import { checkResource } from '../check/check-resource.js';
import { unfitAsLink } from '../check/linkable-address.js';
import { readData } from '../check/read-data.js';
import { projectRoot } from '../setup/ensure-installed.mjs';
import type { DataFiles } from './data-files.js';
import { proveRecord } from './data-proof.js';

/** What someone saw. */
export interface Seen {
  readonly id: string;
  /**
   * `channels.0`, `phone`, the number or address itself, or `place`. `hours`, `languages` or `existence` of the record;
   * `channels.0.hours`, `.languages` or `.keyword` of one way.
   */
  readonly way: string;
  /** Null: a document without an address, or a test call. */
  readonly source: string | null;
  readonly kind: Source['kind'];
  /** What the source shows: `phone`, `hours` and so on. */
  readonly supports: Source['supports'];
  readonly date: string;
}

/** A problem that the person at the keyboard can fix. They see only its message. */
export class CheckedError extends Error {
  override name = 'CheckedError';
}

type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

export const USAGE = `npm run data:checked -- <id> <way> --source <address|null> --kind official|secondary --supports "phone" --date YYYY-MM-DD
  <way>: what you checked, as "npm run data:stale" prints it (channels.0, place), or phone, sms, web …, or the number itself;
  hours, languages or existence; channels.0.hours, channels.0.languages or channels.0.keyword for those of one number.`;

/** The record with the check written down. Throws a CheckedError that says what to do. */
export function withCheck(resource: Resource, seen: Seen): Resource {
  const copy = structuredClone(resource) as Mutable<Resource>;
  const source = addSource(copy, seen);
  const [, way, fact] = /^(?:(.*)\.)?(hours|languages|keyword|existence)$/.exec(seen.way) ?? [];
  if (fact) {
    checkFact(fact as Fact, copy, resource, way, seen, source.id);
  } else if (seen.way !== 'place') {
    const channel = channelOf(copy, seen.way);
    refuseOlder(channel.display, channel.checked ?? undefined, seen.date);
    if (!channel.sources.includes(source.id)) channel.sources.push(source.id);
  } else if (!copy.place) {
    throw new CheckedError(
      `${copy.id} has no place to go to. Name the number or page that you checked.`,
    );
  }
  // Dates and confidence follow from what the sources show.
  const { resource: proved, review } = proveRecord(copy as Resource);
  if (review.length > 0)
    throw new CheckedError(
      'One source is not enough for a number, unless it is official. Find a second one.',
    );
  return proved;
}

/** What has a date of its own beside the number or the page. */
type Fact = 'hours' | 'languages' | 'keyword' | 'existence';

/** Names the source as proof of a fact: of one way, if it has its own, or of the record. */
function checkFact(
  fact: Fact,
  copy: Mutable<Resource>,
  before: Resource,
  way: string | undefined,
  { supports, date }: Seen,
  source: string,
): void {
  const name = `${fact[0]?.toUpperCase()}${fact.slice(1)}`;
  if (!supports.includes(fact))
    throw new CheckedError(`${name} is proved by what shows it. Add ${fact} to --supports.`);
  if (fact === 'keyword' && way === undefined)
    throw new CheckedError('A keyword is of one number. Write which, such as channels.0.keyword.');
  const channel = way === undefined ? undefined : channelOf(copy, way);
  const owner = channel ?? copy;
  if (fact !== 'existence' && !(fact in owner))
    throw new CheckedError(
      channel
        ? `${channel.display} has no ${fact} of its own.${fact === 'keyword' ? '' : ` For those of the record write ${fact} alone.`}`
        : `${copy.id} has no ${fact} yet. Write them into the record first.`,
    );
  const proof = proofOf(fact, before, channel && before.channels[copy.channels.indexOf(channel)]);
  refuseOlder(`The ${fact} of ${channel?.display ?? copy.id}`, proof.date, date);
  const named = (fact === 'hours' && owner.hours?.sources) || channel?.sources;
  if (named && !named.includes(source)) named.push(source);
}

function proofOf(fact: Fact, resource: Resource, channel: Channel | undefined): Proof {
  if (fact === 'hours') return proofOfHours(resource, channel);
  if (fact === 'languages') return proofOfLanguages(resource, channel);
  return fact === 'keyword' && channel
    ? proofOfKeyword(resource, channel)
    : proofOfExistence(resource);
}

function refuseOlder(name: string, checked: string | undefined, date: string): void {
  if (checked !== undefined && checked > date)
    throw new CheckedError(
      `${name} was already checked on ${checked}, later than ${date}. Nothing to do.`,
    );
}

function channelOf(resource: Mutable<Resource>, way: string): Mutable<Channel> {
  const index = /^(?:channels\.)?(\d{1,2})$/.exec(way)?.[1];
  const digits = way.replace(/\D/g, '');
  const found = resource.channels.filter(
    (channel, at) =>
      (index !== undefined && at === Number(index)) ||
      (index === undefined &&
        (channel.type === way ||
          channel.value === way ||
          channel.display === way ||
          (digits.length >= 3 &&
            channel.value.replace(/^\+1/, '') === digits.replace(/^1(?=\d{10}$)/, '')))),
  );
  const [channel] = found;
  const list = resource.channels
    .map(({ type, display, label, press }, at) =>
      [`  channels.${at}  ${type} ${display}`, press && `then ${press}`, label && `(${label.en})`]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n');
  if (!channel)
    throw new CheckedError(
      `${resource.id} has nothing that fits "${way}". It has:\n${list || '  nothing'}`,
    );
  if (found.length > 1)
    throw new CheckedError(
      `"${way}" fits more than one entry of ${resource.id}. Say which:\n${list}`,
    );
  return channel;
}

/**
 * The source of this check: the one that is there already, brought up to date, or a new one. A source that also shows what
 * was not checked now keeps its date: nobody saw the number again who looked at the hours.
 */
function addSource(resource: Mutable<Resource>, seen: Seen): Mutable<Source> {
  const { source: url, kind, supports, date } = seen;
  if (url !== null && kind === 'official') {
    const reason = unfitAsLink(url);
    if (reason)
      throw new CheckedError(
        `${reason}. Give the address of the page itself, or --source null and name the page in --supports.`,
      );
  }
  const same = url === null ? [] : resource.sources.filter((source) => source.url === url);
  const other = same.find((source) => source.kind !== kind);
  if (other)
    throw new CheckedError(
      `The record has ${url} as ${other.kind}. Use --kind ${other.kind}, or correct the record first.`,
    );
  const known = same.find(
    (source) => source.seen === date || source.supports.every((claim) => supports.includes(claim)),
  );
  if (known) {
    if (known.seen === null || known.seen < date) known.seen = date;
    known.supports = CLAIMS.filter(
      (claim) => known.supports.includes(claim) || supports.includes(claim),
    );
    return known;
  }
  const source = { id: newId(resource, url), url, kind, seen: date, supports: [...supports] };
  resource.sources.push(source);
  return source;
}

function newId(resource: Mutable<Resource>, url: string | null): string {
  const base = url === null ? 'file' : hostName(url);
  const ids = resource.sources.map(({ id }) => id);
  let id = base;
  for (let count = 2; ids.includes(id); count++) id = `${base}-${count}`;
  return id;
}

/** The file that changes and its new text. Throws a CheckedError and changes nothing when something does not fit. */
export function recordCheck(
  files: DataFiles,
  seen: Seen,
  today: string,
): { readonly file: string; readonly text: string } {
  for (const { file, content } of files.resources) {
    const records = content as readonly Resource[];
    const at = records.findIndex(({ id }) => id === seen.id);
    const resource = records[at];
    if (!resource) continue;
    const changed = withCheck(resource, seen);
    const shape = resourceSchema.safeParse(changed);
    const problems = shape.success
      ? checkResource(changed, files, today).filter(({ severity }) => severity !== 'warning')
      : shape.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
    if (problems.length > 0)
      throw new CheckedError(
        problems.map(({ field, message }) => `${field}: ${message}`).join('\n'),
      );
    return { file, text: `${JSON.stringify(records.with(at, changed), null, 2)}\n` };
  }
  throw new CheckedError(
    `No record has the id "${seen.id}". Search data/ for the name or the number.`,
  );
}

/** What the command's words say. Throws a CheckedError where one is missing or makes no sense. */
export function readSeen(words: readonly string[]): Seen {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { source: text, kind: text, supports: text, date: text },
  });
  const [id, way] = positionals;
  const { source, kind, supports, date } = values;
  if (!id || !way || !source || !supports || !date || positionals.length > 2)
    throw new CheckedError(`A part of the command is missing.\n${USAGE}`);
  if (kind !== 'official' && kind !== 'secondary')
    throw new CheckedError(
      '--kind takes "official" (the operator or a government) or "secondary" (everyone else).',
    );
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new CheckedError(`--date ${date} is not a date. Write it like 2026-11-21.`);
  if (source !== 'null' && !(source.startsWith('https://') && URL.canParse(source)))
    throw new CheckedError(
      `--source ${source} is not an https address. Write null if there is none.`,
    );
  const claims = supports.split(/[\s,]+/).filter(Boolean);
  const unknown = claims.filter((claim) => !CLAIMS.some((known) => known === claim));
  if (unknown.length > 0)
    throw new CheckedError(
      `--supports does not know ${unknown.join(', ')}. It takes ${CLAIMS.join(', ')}.`,
    );
  return {
    id,
    way,
    source: source === 'null' ? null : source,
    kind,
    supports: CLAIMS.filter((claim) => claims.includes(claim)),
    date,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const seen = readSeen(process.argv.slice(2));
    const { file, text } = recordCheck(readData(), seen, new Date().toISOString().slice(0, 10));
    writeFileSync(join(projectRoot, file), text);
    console.log(`Recorded in ${file}: ${seen.id} ${seen.way}, checked on ${seen.date}.`);
  } catch (error) {
    if (!(error instanceof CheckedError) && !(error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
