import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFiles } from '../data-commands/data-files.js';
import { integrityOf } from '../release/integrity.js';
import { listFiles } from '../release/list-files.js';
import { compressAll, writeInfo } from '../release/make-folder.js';
import { dataInfo, type VersionInfo } from '../release/version-info.js';
import { type DataPackage, type Folder, makeDataPackage } from './data-package.js';

export interface Packed extends Omit<DataPackage, 'files'> {
  /** The files that are served: without what says what is in the folder. */
  readonly served: readonly string[];
  readonly info: VersionInfo;
}

/**
 * Writes into `target` what is to be copied over the folder of a release: the newer files, and what says which files the
 * folder then holds, each with its compressed copies. What it replaces of the release stays there under its own name.
 */
export function packData(release: Folder, built: string, data: DataFiles, target: string): Packed {
  rmSync(target, { recursive: true, force: true });
  const there = new Map(
    listFiles(built).map((file) => [file, readFileSync(join(built, file))] as const),
  );
  const version = dataInfo(data);
  const { files, left } = makeDataPackage(release, there, data, version);
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), bytes);
  }
  const json = (file: string) => JSON.parse(Buffer.from(release.get(file) ?? []).toString());
  const integrity: Record<string, string> = json('integrity.json');
  for (const [file, bytes] of files) integrity[file] = integrityOf(bytes);
  const sorted = Object.fromEntries(Object.entries(integrity).sort(([a], [b]) => (a < b ? -1 : 1)));
  const info = writeInfo(target, sorted, {
    ...(json('version.json') as VersionInfo),
    data: version,
  });
  compressAll(target);
  return { served: [...files.keys()], left, info };
}
