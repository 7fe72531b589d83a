/** The script-tag folder as it is built from other data, for tests of what an update does to pages that run the old one. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { readData } from '../../src/build/check/read-data.js';
import type { DataFiles } from '../../src/build/data-commands/data-files.js';
import { buildModules } from '../../src/build/modules/build-modules.js';
import { nameBuild } from '../../src/build/name-build.js';
import config from '../../vite.config.js';
import { projectRoot } from './e2e.js';

/** Builds into `outDir` after `change` has changed the data, and gives the generated modules that differ. */
export async function buildWithData(
  outDir: string,
  change: (files: DataFiles) => void,
): Promise<readonly string[]> {
  const before = buildModules(readData(projectRoot));
  const files = structuredClone(readData(projectRoot));
  change(files);
  const changed = new Map(
    [...buildModules(files)].filter(([name, text]) => before.get(name) !== text),
  );
  const otherData: Plugin = {
    name: 'other-data',
    enforce: 'pre',
    load: (id) => changed.get(id.split('/src/generated/')[1] ?? ''),
  };
  const own = config as InlineConfig;
  const plugins = (own.plugins as Plugin[]).filter(({ name }) => name !== 'name-build');
  await build({
    ...own,
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    plugins: [otherData, nameBuild(() => 'otherdata'), ...plugins],
    build: { ...own.build, outDir },
  });
  // What no data is in is built apart.
  for (const name of ['embed.js', 'upgrade.js', 'frame.js', 'frame-host.js', 'frame.html'])
    copyFileSync(join(projectRoot, 'dist/cdn', name), join(outDir, name));
  return [...changed.keys()];
}
