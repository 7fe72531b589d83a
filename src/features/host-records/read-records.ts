import { toListing } from '../../dataset/to-listing.js';
import type { CheckedRecord } from '../../schema/check-record.js';
import type { Listing } from '../../schema/listing.js';
import type { Resource } from '../../schema/resource.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { FieldProblem, Outcome } from './field-problem.js';
import type { Json } from './json.js';
import { namedNumber } from './named-number.js';
import { attempt, plainCopy } from './plain-copy.js';
import { repairRecord } from './repair-record.js';
import { quote } from './say-issue.js';
import type { Slices } from './slices.js';
import { type Known, tidyResource } from './tidy-resource.js';

/** A list this long fills a browser's memory before it fills a screen. */
export const MOST_RECORDS = 100_000;

/** What is wrong with one record. */
export interface RecordProblems {
  /** Its id, or its place in the list: `record 3`. */
  readonly record: string;
  /** Whether the rest of it is shown. */
  readonly isShown: boolean;
  /** The first is the one to tell. */
  readonly first: FieldProblem;
  readonly count: number;
}

export interface ReadRecords {
  /** How many there are in the list. */
  readonly length: number;
  readonly resources: readonly Resource[];
  readonly problems: readonly RecordProblems[];
}

export interface Reading extends Known {
  /** The schema, loaded by whoever asks. */
  readonly check: (record: unknown) => CheckedRecord;
  /** What brings a record as people write it into the shape of the schema; loaded by whoever asks. */
  readonly complete: (record: unknown) => readonly FieldProblem[];
  /** The records are plain objects of our own making, which nobody else can change: no copy is made. */
  readonly isOwn?: boolean;
}

/**
 * Reads anybody's list of records: each that fits, what fits of the others, and what is wrong with the rest. Lets the page
 * do its own work between slices. Never throws.
 */
export async function readRecords(
  data: unknown,
  reading: Reading,
  slices: Slices,
): Promise<ReadRecords> {
  const length = lengthOf(data);
  if (length === undefined) {
    const message = `is ${attempt(() => quote(data)) ?? 'an object'}, not a list of records. Put the records in [ ].`;
    return {
      length: 1,
      resources: [],
      problems: [toProblems('the whole', false, [{ field: '', message }])],
    };
  }
  const resources = new Map<string, Resource>();
  const problems: RecordProblems[] = [];
  for (let at = 0; at < Math.min(length, MOST_RECORDS); at += 1) {
    if (slices.isOver()) await slices.next();
    const {
      name,
      kept,
      problems: found,
    } = readRecord(
      attempt(() => Reflect.get(data as object, at)),
      at,
      reading,
    );
    const isTwice = !!kept && resources.has(kept.id);
    if (kept && !isTwice) resources.set(kept.id, kept);
    const all = isTwice ? [USED_TWICE, ...found] : found;
    if (all.length > 0) problems.push(toProblems(name, !!kept && !isTwice, all));
  }
  if (length > MOST_RECORDS) {
    const message = `has ${length} records, of which the first ${MOST_RECORDS} are read. Leave the others out.`;
    problems.unshift(toProblems('the list', true, [{ field: '', message }]));
  }
  return { length, resources: [...resources.values()], problems };
}

const USED_TWICE: FieldProblem = {
  field: 'id',
  message: 'is used by an earlier record, too. Give each its own.',
};

function lengthOf(data: unknown): number | undefined {
  return attempt(() => (Array.isArray(data) ? data.length : undefined));
}

function toProblems(
  record: string,
  isShown: boolean,
  [first, ...rest]: readonly FieldProblem[],
): RecordProblems {
  const unknown = { field: '', message: 'does not fit.' };
  return { record, isShown, first: first ?? unknown, count: rest.length + 1 };
}

/** One record of anybody’s, and what is wrong with it; `at` is its place in the list. */
export function readRecord(
  item: unknown,
  at: number,
  reading: Reading,
): Outcome<Resource> & { readonly name: string } {
  const { value, isCut } = reading.isOwn ? { value: item, isCut: false } : plainCopy(item);
  const name = nameOf(value, at);
  if (typeof value !== 'object' || value === null) {
    const message =
      value === undefined ? 'is missing.' : `is ${quote(value)}, not an object in { }.`;
    return { name, problems: [{ field: '', message }] };
  }
  try {
    const completing = reading.complete(withTexts(value));
    const fitting = repairRecord(value, reading.check);
    const tidied = fitting.kept && tidyResource(fitting.kept, reading);
    // What was written before what follows from it: that no way to make contact is left.
    const problems = [
      ...completing,
      ...(tidied?.kept ? [] : (tidied?.problems ?? [])),
      // An id is made of the name and the region: where there is none, one of those is missing.
      ...fitting.problems.filter(({ field }) => field !== 'id' || (value as Json).id),
    ];
    if (tidied?.kept) problems.push(...tidied.problems);
    // Nothing else counts before: an id is made of the name.
    if (!('name' in value)) {
      return { name, problems: [{ field: 'name', message: 'is missing.' }] };
    }
    const misnamed = tidied?.kept && namedNumber(tidied.kept);
    if (misnamed) return { name, problems: [misnamed, ...problems] };
    return { name, kept: tidied?.kept, problems: isCut ? [...problems, TOO_LARGE] : problems };
  } catch (error) {
    const message = `cannot be read (${String(error)}).`;
    return { name, problems: [{ field: '', message }] };
  }
}

const TOO_LARGE: FieldProblem = {
  field: '',
  message: 'is too large for a card. Only 100 items and 5000 letters are read.',
};

/** A spreadsheet gives a phone number without quotation marks: the digits are the same. */
function withTexts(record: unknown): unknown {
  const channels = attempt(() => (record as { channels?: unknown }).channels);
  if (!Array.isArray(channels)) return record;
  for (const channel of channels) {
    if (Number.isSafeInteger(channel?.value)) channel.value = String(channel.value);
  }
  return record;
}

/** What a record is called in messages: its id, or its place in the list. */
export function nameOf(item: unknown, at: number): string {
  const id = attempt(() => (item as { id?: unknown } | null)?.id);
  const place = `record ${at + 1}`;
  return typeof id === 'string' && id ? quote(id).slice(1, -1) : place;
}

/** That a list carries a record and nobody verified it, in words; who keeps the list, and of when it is. */
export type SayListed = (by: string, date: string) => string;

/** Records as a person may see them, in one language. */
export async function toListings(
  resources: readonly Resource[],
  language: InterfaceLanguage,
  slices: Slices,
  sayListed: SayListed,
): Promise<readonly Listing[]> {
  const listings: Listing[] = [];
  for (const resource of resources) {
    if (slices.isOver()) await slices.next();
    const listing = attempt(() => toListing(resource, language));
    if (listing) listings.push({ ...listing, ...listedOf(resource, listing, sayListed) });
  }
  return listings;
}

function listedOf(
  { channels, listedBy }: Resource,
  listing: Listing,
  sayListed: SayListed,
): Pick<Listing, 'listed'> {
  const isListed = listedBy !== undefined || channels.some((way) => way.confidence === 'listed');
  if (!isListed) return {};
  // An address alone has the date of its list.
  const dated = listing.channels[0] ? listing.channels : [listing];
  const dates = dated.flatMap(({ checked }) => checked ?? []).sort();
  return { listed: sayListed(listedBy ?? '', dates.at(-1) ?? '') };
}
