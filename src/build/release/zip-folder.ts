import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { listFiles } from './list-files.js';

/** Zip's own beginning of time, in the clock of the machine, as zip writes local time: the same bytes everywhere. */
const beginning = (): Date => new Date(1980, 0, 1);

/** The folder as a zip file, below its own name: the same bytes for the same files, on any day and in any time zone. */
export function zipFolder(folder: string, name: string): Uint8Array {
  const files: Zippable = {};
  for (const file of listFiles(folder)) {
    // What is compressed already only loses time.
    const level = /\.(gz|br)$/.test(file) ? 0 : 9;
    const attrs = (file.endsWith('.sh') ? 0o100755 : 0o100644) << 16;
    files[`${name}/${file}`] = [
      new Uint8Array(readFileSync(join(folder, file))),
      { level, mtime: beginning(), os: 3, attrs },
    ];
  }
  return zipSync(files);
}
