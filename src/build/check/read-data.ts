import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataFile, DataFiles, RegionEntry, ShortCode } from '../data-commands/data-files.js';

function readJson(root: string, file: string): DataFile {
  const text = readFileSync(join(root, file), 'utf8');
  try {
    return { file, content: JSON.parse(text) };
  } catch (error) {
    throw new SyntaxError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function readFolder(root: string, folder: string): readonly DataFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(root, `${folder}/${name}`));
}

/** Everything in `data/` as it stands, unchecked. */
export function readData(root: string = resolve(import.meta.dirname, '../../..')): DataFiles {
  return {
    resources: [...readFolder(root, 'data/national'), ...readFolder(root, 'data/local')],
    retired: readJson(root, 'data/retired.json'),
    review: readJson(root, 'data/review.json'),
    regionNotes: readJson(root, 'data/region-notes.json'),
    regions: readJson(root, 'data/regions.json').content as readonly RegionEntry[],
    shortCodes: readJson(root, 'data/short-codes.json').content as readonly ShortCode[],
  };
}
