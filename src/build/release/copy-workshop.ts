import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.js';

/** In `dist` the workshop lies beside `cdn`; in a release it lies inside the folder with the finder's files. */
const BESIDE = '../cdn/';
const INSIDE = '../';

/** Copies the built workshop into the folder of a release, as `workshop/`, where it shows and hashes that folder's finder. */
export function copyWorkshop(built: string, folder: string): void {
  const target = join(folder, 'workshop');
  cpSync(built, target, { recursive: true });
  const led = listFiles(target).filter((file) => {
    const path = join(target, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(BESIDE)) return false;
    writeFileSync(path, text.replaceAll(BESIDE, INSIDE));
    return true;
  });
  // The page of the preview, and the script that works out the hashes.
  for (const type of ['.html', '.js']) {
    if (!led.some((file) => file.endsWith(type)))
      throw new Error(
        `No ${type} file of the workshop names ${BESIDE}; it would not find the finder.`,
      );
  }
}
