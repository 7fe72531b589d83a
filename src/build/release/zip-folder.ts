import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { listFiles } from './list-files.js';

/** No clock in the world is put forward between these hours, so each time exists in every zone. */
const [FIRST_HOUR, HOURS] = [6, 16];

/**
 * The time that unpacking gives a file. nginx, Apache and IIS make of time and size the ETag by which a browser's old copy
 * passes for good, and rsync and `aws s3 sync` skip a file by them: a corrected number is as long as the wrong one. So the time
 * is taken from what is in the file, on the day before `date`, the data's. In the clock of the machine, as zip writes local time.
 */
function timeOf(bytes: Uint8Array, date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Zip counts in steps of two seconds.
  const second = (createHash('sha256').update(bytes).digest().readUInt32LE() % (HOURS * 1800)) * 2;
  return new Date(year, month - 1, day - 1, FIRST_HOUR, 0, second);
}

/**
 * The folder as a zip file, below its own name: the same bytes for the same files and date of their data (`2026-11-28` or
 * `2026-11`), on any day and in any time zone.
 */
export function zipFolder(folder: string, name: string, date: string): Uint8Array {
  const files: Zippable = {};
  for (const file of listFiles(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    // What is compressed already only loses time.
    const level = /\.(gz|br)$/.test(file) ? 0 : 9;
    const attrs = (file.endsWith('.sh') ? 0o100755 : 0o100644) << 16;
    files[`${name}/${file}`] = [bytes, { level, mtime: timeOf(bytes, date), os: 3, attrs }];
  }
  return zipSync(files);
}
