import { closeSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../usage-error.js';

/** Whether a file is packed as Excel's and zip files are, whatever its name. Throws for one that cannot be read. */
export function isZip(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    throw new UsageError(`${path} cannot be read. Is the name right?`);
  }
  try {
    const signs = Buffer.alloc(4);
    readSync(file, signs, 0, 4, 0);
    return signs.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    closeSync(file);
  }
}
