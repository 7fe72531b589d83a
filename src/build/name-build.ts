import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildId } from './chunk-code.js';
import { DATA_FILE, NO_NEWER_DATA } from './newer-data/data-file.js';
import { projectRoot } from './setup/ensure-installed.mjs';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};

/** For the console of a page that still runs the files of before. */
const NOTE = ` The files there are now of another release, ${version}, and this page is older: load it again. Keep old chunks for 30 days when you replace the folder.`;

/**
 * Writes what this build was made from into the entry and into `build.js`, which the entry looks at when a chunk is gone;
 * and a `data.js` that changes nothing, which a data package replaces.
 * `id` is for a test that builds other data.
 */
export function nameBuild(id: () => string = buildId): Plugin {
  return {
    name: 'name-build',
    apply: 'build',
    enforce: 'pre',
    transform(code, path) {
      if (!path.endsWith('/src/base/build-id.ts')) return undefined;
      return { code: code.replace("= ''", `= '${id()}'`), map: null };
    },
    generateBundle() {
      const source = `export const id="${id()}",note=${JSON.stringify(NOTE)};\n`;
      this.emitFile({ type: 'asset', fileName: 'build.js', source });
      this.emitFile({ type: 'asset', fileName: DATA_FILE, source: NO_NEWER_DATA });
    },
  };
}
