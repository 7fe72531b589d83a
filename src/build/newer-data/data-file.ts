import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { NewerFiles } from './newer-files.js';

/** The file of the folder that names what is newer than the build; asked for again at each visit. */
export const DATA_FILE = 'data.js';

/** As a release has it: nothing is newer than the build. */
export const NO_NEWER_DATA = 'export const changeFor=()=>{};\n';

/** As a data package has it. */
export function dataFile(files: NewerFiles): string {
  const source = readFileSync(join(import.meta.dirname, 'newer-data.ts'), 'utf8');
  return transformSync(source, {
    loader: 'ts',
    format: 'esm',
    target: 'es2020',
    minify: true,
    define: { FILES: JSON.stringify(files) },
  }).code;
}
