/** Builds everything that is published: the script-tag folder, the library, the manifest and the schema. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildWorkshop } from './build-workshop.js';
import { projectRoot } from './setup/ensure-installed.mjs';

function run(command: string, ...words: string[]): void {
  const bin = join(projectRoot, 'node_modules', '.bin', command);
  const { status } = spawnSync(bin, words, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`${command} ${words.join(' ')} failed; its message stands above.`);
}

/** `embed.js` is one classic script that loads nothing until it runs: a build of its own, beside the modules. */
async function buildEmbed(): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: 'src/embed.ts',
        formats: ['iife'],
        name: 'helplineEmbed',
        fileName: () => 'embed.js',
      },
    },
  });
}

rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
run('tsx', 'src/build/generate.ts');
await build({ root: projectRoot, logLevel: 'warn' });
await buildEmbed();
await buildWorkshop();
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.cli.json');
run(
  'cem',
  'analyze',
  '--litelement',
  '--globs',
  'src/finder/helpline-finder.ts',
  '--outdir',
  'dist',
  '--quiet',
);
copyFileSync(
  join(projectRoot, 'data', 'resource.schema.json'),
  join(projectRoot, 'dist', 'resource.schema.json'),
);
