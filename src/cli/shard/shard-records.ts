import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DirectoryManifest,
  FIRST_FILE,
  FORMAT,
  type RegionEntry,
  type RegionIndex,
} from '../../directory/directory-files.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Console } from '../console.js';
import { jsonReader } from '../host-reader.js';
import { makeProgress } from '../progress.js';
import { UsageError } from '../usage-error.js';
import { Boxes } from './boxes.js';
import { makeMemoryKeeper } from './keep-memory-low.js';
import { listingLines } from './listing-lines.js';
import { NamedFiles, type WrittenFiles } from './named-files.js';
import { Packer, WriteError } from './packer.js';
import { loadPointCheck, type PointCheck } from './point-check.js';
import { type ReadObject, readObjects } from './read-objects.js';
import { SeenIds } from './seen-ids.js';
import { Spool } from './spool.js';
import { Vocabulary } from './vocabulary.js';
import { type Before, type Writing, writeCountry, writeRegion } from './write-region.js';

export interface ShardOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly languages: readonly InterfaceLanguage[];
  /** Quality of `.br`, 0 to 11. */
  readonly brotli: number;
  /** Remove files that nothing names any more. */
  readonly prune?: boolean;
  /** By default, by the borders. */
  readonly checkPoint?: PointCheck | undefined;
}

export interface ShardSummary extends WrittenFiles {
  readonly read: number;
  readonly kept: number;
  readonly leftOut: number;
  /** Points that lie in another state or province than the address. */
  readonly astray: number;
  readonly removed: number;
  /** The first of what was left out or changed. */
  readonly first: readonly string[];
}

const MOST_FIRST = 10;
/** Of the time that it takes. */
const READING_SHARE = 0.6;

/**
 * Reads records of any number and writes the directory. What it keeps in memory does not grow with the number of them. Where
 * none can be shown, nothing is written. Throws a `UsageError` for a folder that cannot be written.
 */
export async function shardRecords(options: ShardOptions, console: Console): Promise<ShardSummary> {
  const packer = new Packer(options.brotli);
  try {
    return await writeDirectory(options, console, packer);
  } catch (error) {
    if (!(error instanceof WriteError) && !isOfDisk(error)) throw error;
    throw new UsageError(
      `${options.out} cannot be written: ${error.message}. ${FIRST_FILE} was not changed.`,
    );
  } finally {
    await packer.close();
  }
}

/** What reading and writing throws: no room, no right, a file where a folder must be. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function writeDirectory(
  { out, languages, prune = false, ...options }: ShardOptions,
  console: Console,
  packer: Packer,
): Promise<ShardSummary> {
  const files = new NamedFiles(out, packer);
  const folder = join(out, '.shard');
  rmSync(folder, { recursive: true, force: true });
  const spool = new Spool(folder);
  const boxes = new Boxes();
  const progress = makeProgress(console);
  const keepMemoryLow = makeMemoryKeeper();
  const counts: ReadCounts = { read: 0, kept: 0, leftOut: 0, astray: 0, first: [] };
  try {
    const reading = { ...options, languages, tell: console.tell, now: console.now() };
    await fillSpool(spool, boxes, reading, counts, (part) => {
      keepMemoryLow();
      progress.step(part * READING_SHARE, counts.read);
    });
    if (counts.kept === 0) return { ...counts, ...files.counts, removed: 0 };
    let written = 0;
    const onRecords = (count: number): void => {
      written += count;
      for (let one = 0; one < count; one += 1) keepMemoryLow();
      const part = Math.min(1, written / Math.max(1, counts.kept));
      progress.step(READING_SHARE + part * (1 - READING_SHARE), counts.read);
    };
    const vocabularies = languages.map(() => new Vocabulary());
    const parts = await writeAll(
      { spool, boxes, files, languages, vocabularies, onRecords },
      readBefore(out, languages, files),
    );
    const made = new Date(console.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
    const manifest: DirectoryManifest = {
      format: FORMAT,
      made,
      languages,
      count: counts.kept,
      ...parts,
    };
    await files.writeFirst(FIRST_FILE, manifest);
    return { ...counts, ...files.counts, removed: prune ? files.prune() : 0 };
  } finally {
    progress.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ReadCounts {
  read: number;
  kept: number;
  leftOut: number;
  astray: number;
  readonly first: string[];
}

interface Reading
  extends Pick<ShardOptions, 'files' | 'languages' | 'checkPoint'>,
    Pick<Console, 'tell'> {
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** Puts every record that can be shown on the way to its tile, as the page would read it. */
async function fillSpool(
  spool: Spool,
  boxes: Boxes,
  { files, languages, checkPoint: given, tell, now }: Reading,
  counts: ReadCounts,
  onPart: (part: number) => void,
): Promise<void> {
  const readRecord = jsonReader(now);
  const checkPoint = given ?? (await loadPointCheck());
  const ids = new SeenIds();
  const take = async (file: string, { value, line, isPlain }: ReadObject): Promise<void> => {
    const { kept: shown, problems, name, isUsual } = readRecord(value, counts.read, isPlain);
    counts.read += 1;
    const isTwice = shown !== undefined && ids.has(shown.id);
    const asked = shown && checkPoint(shown);
    const { record: kept, why: astray } = (asked instanceof Promise ? await asked : asked) ?? {};
    if (astray && !isTwice) counts.astray += 1;
    const made = kept && !isTwice ? listingLines({ kept, isUsual, isPlain }, languages) : [];
    const lines = made instanceof Promise ? await made : made;
    if (kept && lines.length > 0) ids.add(kept.id);
    for (const placed of lines) {
      spool.add(placed.part, placed);
      if (placed.point) boxes.add(placed.part, placed.point);
    }
    if (lines.length > 0) counts.kept += 1;
    else counts.leftOut += 1;
    const found = problems[0] ?? (astray && { field: 'place.latitude', message: astray });
    const why = value === undefined ? BROKEN : isTwice ? TWICE : found;
    if (counts.first.length === MOST_FIRST || (!why && lines.length > 0)) return;
    const outcome = lines.length > 0 ? 'changed' : 'left out';
    const said = why ? `${why.field} ${why.message}`.trim() : 'nothing of it may be shown.';
    counts.first.push(`${file}:${line}: ${name} is ${outcome}: ${said}`);
  };
  for (const [index, file] of files.entries()) {
    for await (const objects of readObjects(file, tell)) {
      for (const object of objects) {
        await take(file, object);
        onPart((index + object.part) / files.length);
      }
    }
  }
}

const BROKEN = { field: '', message: 'it is not JSON.' };
const TWICE = { field: 'id', message: 'is used by an earlier record, too. Give each its own.' };

async function writeAll(
  writing: Writing,
  before: (region: string) => Before,
): Promise<Pick<DirectoryManifest, 'regions' | 'countries'>> {
  const regions: Record<string, RegionEntry> = {};
  const countries: Record<string, DirectoryManifest['countries'][string]> = {};
  const codes = new Set(writing.spool.parts.map((part) => part.replace('.wide', '')));
  for (const code of [...codes].sort()) {
    if (code.length === 2) countries[code] = await writeCountry(code, writing);
    else regions[code] = await writeRegion(code, before(code), writing);
  }
  return { regions, countries };
}

/** What stands in the folder from the last time, in the same languages. */
function readBefore(
  out: string,
  languages: readonly InterfaceLanguage[],
  files: NamedFiles,
): (region: string) => Before {
  let manifest: Partial<DirectoryManifest> | null = null;
  try {
    manifest = JSON.parse(readFileSync(join(out, FIRST_FILE), 'utf8'));
  } catch {
    // There is none, or it is no directory's.
  }
  const isSame = manifest?.format === FORMAT && `${manifest.languages}` === `${languages}`;
  return (region) => (language) => {
    const names = isSame ? manifest?.regions?.[region]?.index : undefined;
    const name = names?.[languages.indexOf(language)];
    return name === undefined ? undefined : (files.read(name) as RegionIndex | undefined);
  };
}
