import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DirectoryManifest,
  FIRST_FILE,
  FORMAT,
  type RegionEntry,
  type RegionIndex,
} from '../../directory/directory-files.js';
import { pathOf } from '../../directory/file-names.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Console } from '../console.js';
import { jsonReader } from '../host-reader.js';
import { makeProgress } from '../progress.js';
import { Boxes } from './boxes.js';
import { makeMemoryKeeper } from './keep-memory-low.js';
import { listingLines } from './listing-lines.js';
import { NamedFiles, type WrittenFiles } from './named-files.js';
import { Packer } from './packer.js';
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
  readonly prune: boolean;
}

export interface ShardSummary extends WrittenFiles {
  readonly read: number;
  readonly kept: number;
  readonly leftOut: number;
  readonly removed: number;
  /** The first of what was left out or changed. */
  readonly first: readonly string[];
}

const MOST_FIRST = 10;
/** Of the time that it takes. */
const READING_SHARE = 0.6;

/** Reads records of any number and writes the directory. What it keeps in memory does not grow with the number of them. */
export async function shardRecords(options: ShardOptions, console: Console): Promise<ShardSummary> {
  const { out, languages, brotli, prune } = options;
  const packer = new Packer(brotli);
  const files = new NamedFiles(out, packer);
  const folder = join(out, '.shard');
  rmSync(folder, { recursive: true, force: true });
  const spool = new Spool(folder);
  const boxes = new Boxes();
  const progress = makeProgress(console);
  const keepMemoryLow = makeMemoryKeeper();
  const counts: ReadCounts = { read: 0, kept: 0, leftOut: 0, first: [] };
  try {
    await fillSpool(spool, boxes, options, counts, console.now(), (part) => {
      keepMemoryLow();
      progress.step(part * READING_SHARE, counts.read);
    });
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
      readBefore(out, languages),
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
    await packer.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface ReadCounts {
  read: number;
  kept: number;
  leftOut: number;
  readonly first: string[];
}

/** Puts every record that can be shown on the way to its tile, as the page would read it. */
async function fillSpool(
  spool: Spool,
  boxes: Boxes,
  { files, languages }: ShardOptions,
  counts: ReadCounts,
  now: number,
  onPart: (part: number) => void,
): Promise<void> {
  const readRecord = jsonReader(now);
  const ids = new SeenIds();
  const take = async (file: string, { value, line, isPlain }: ReadObject): Promise<void> => {
    const { kept, problems, name, isUsual } = readRecord(value, counts.read, isPlain);
    counts.read += 1;
    const isTwice = kept !== undefined && ids.has(kept.id);
    const made = kept && !isTwice ? listingLines({ kept, isUsual, isPlain }, languages) : [];
    const lines = made instanceof Promise ? await made : made;
    if (kept && lines.length > 0) ids.add(kept.id);
    for (const placed of lines) {
      spool.add(placed.part, placed);
      if (placed.point) boxes.add(placed.part, placed.point);
    }
    if (lines.length > 0) counts.kept += 1;
    else counts.leftOut += 1;
    const why = isTwice ? TWICE : problems[0];
    if (counts.first.length === MOST_FIRST || (!why && lines.length > 0)) return;
    const outcome = lines.length > 0 ? 'changed' : 'left out';
    const said = why ? `${why.field} ${why.message}`.trim() : 'nothing of it may be shown.';
    counts.first.push(`${file}:${line}: ${name} is ${outcome}: ${said}`);
  };
  for (const [index, file] of files.entries()) {
    for await (const objects of readObjects(file)) {
      for (const object of objects) {
        await take(file, object);
        onPart((index + object.part) / files.length);
      }
    }
  }
}

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
): (region: string) => Before {
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(out, path), 'utf8'));
    } catch {
      return undefined;
    }
  };
  const manifest = read(FIRST_FILE) as DirectoryManifest | undefined;
  const isSame = manifest?.format === FORMAT && `${manifest.languages}` === `${languages}`;
  return (region) => (language) => {
    const name = isSame ? manifest.regions[region]?.index[languages.indexOf(language)] : undefined;
    return name === undefined ? undefined : (read(pathOf(name)) as RegionIndex | undefined);
  };
}
