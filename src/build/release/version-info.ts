import { createHash } from 'node:crypto';
import { parseResources } from '../check/check-data.js';
import { publishedResources } from '../data-commands/data-coverage.js';
import type { DataFiles } from '../data-commands/data-files.js';

export interface VersionInfo {
  readonly version: string;
  /** Of this very build: code and data. */
  readonly build: string;
  readonly data: {
    /** The newest day on which a published fact was seen. */
    readonly date: string;
    readonly records: number;
    readonly numbers: number;
    readonly regions: number;
    /** Of every record as it is in data/. */
    readonly sha256: string;
  };
  readonly files: number;
  /** Of integrity.json, which has the hash of every file. */
  readonly integrity: string;
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
  const all = parseResources(files).map(({ resource }) => resource);
  return {
    date: dates.sort().at(-1) ?? '',
    records: published.length,
    numbers: numbers.size,
    regions: new Set(published.flatMap(({ regions = [] }) => regions)).size,
    sha256: createHash('sha256').update(JSON.stringify(all)).digest('hex'),
  };
}
