import { createHash } from 'node:crypto';
import { parseResources } from '../check/check-data.js';
import { publishedResources } from '../data-commands/data-coverage.js';
import type { DataFiles } from '../data-commands/data-files.js';
import { nationalListingsIn } from '../modules/build-modules.js';

export interface VersionInfo {
  /** Of the package: the code, and the data that it was released with. */
  readonly version: string;
  /** Of the code alone: a data package fits the folder of the same code. */
  readonly code: string;
  /** Of the build that the folder was released with: code and data. */
  readonly build: string;
  readonly data: {
    /** Of the data on show: the day, and the first letters of its hash. A data package has a later one than the release. */
    readonly version: string;
    /** The newest day on which a published fact was seen. */
    readonly date: string;
    readonly records: number;
    readonly numbers: number;
    readonly regions: number;
    /** Of every record as it is in data/. */
    readonly sha256: string;
    /** Of the records of whole countries. */
    readonly national: string;
  };
  readonly files: number;
  /** Of integrity.json, which has the hash of every file. */
  readonly integrity: string;
}

const sha256 = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The code that a built entry is of: its parts find one another by this on a page. */
export function codeOf(entry: string): string {
  const [, code] = /globalThis\[["'`]helpline-finder ([\w-]{8})["'`]\]/.exec(entry) ?? [];
  if (!code)
    throw new Error('The entry does not say which code it is of; look what the build changed.');
  return code;
}

/** What is said of the data in `version.json`. */
export function dataInfo(files: DataFiles): VersionInfo['data'] {
  const published = publishedResources(files);
  const dates = published.flatMap(({ channels, sources }) =>
    [...channels.map(({ checked }) => checked), ...sources.map(({ seen }) => seen)].filter(
      (date) => date !== null,
    ),
  );
  const numbers = new Set(
    published.flatMap(({ channels }) =>
      channels.filter(({ type }) => type === 'phone' || type === 'sms').map(({ value }) => value),
    ),
  );
  const all = sha256(parseResources(files).map(({ resource }) => resource));
  const date = dates.sort().at(-1) ?? '';
  return {
    version: `${date}.${all.slice(0, 8)}`,
    date,
    records: published.length,
    numbers: numbers.size,
    regions: new Set(published.flatMap(({ regions = [] }) => regions)).size,
    sha256: all,
    national: sha256(nationalListingsIn(files)),
  };
}
