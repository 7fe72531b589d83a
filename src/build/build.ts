/** Builds everything that is published: the script-tag folder, the library, the manifest and the schema. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildWorkshop } from './build-workshop.js';
import { completeManifest } from './docs/complete-manifest.js';
import { ownCopy } from './own-copy.js';
import { ownDocumentPlugin } from './own-document.js';
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

/** Classic scripts that load nothing until they run: a build of its own each, beside the modules. */
const CLASSIC = ['embed', 'upgrade', 'frame', 'frame-host'];

async function buildClassic(name: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownDocumentPlugin],
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: `src/embed/${name}.ts`,
        formats: ['iife'],
        name: 'helplineEmbed',
        fileName: () => `${name}.js`,
      },
    },
  });
}

rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
run('tsx', 'src/build/generate.ts');
await build({ root: projectRoot, logLevel: 'warn' });
for (const name of CLASSIC) await buildClassic(name);
copyFileSync(
  join(projectRoot, 'src', 'embed', 'frame.html'),
  join(projectRoot, 'dist', 'cdn', 'frame.html'),
);
await buildWorkshop();
run('tsc', '-p', 'tsconfig.build.json');
await ownCopy(projectRoot, 'dist/map/archive-layer.js', 'protomaps-leaflet', 'leafletLayer');
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
for (const schema of ['resource.schema.json', 'layer.schema.json'])
  copyFileSync(join(projectRoot, 'data', schema), join(projectRoot, 'dist', schema));
const manifestPath = join(projectRoot, 'dist', 'custom-elements.json');
const regions = (
  JSON.parse(readFileSync(join(projectRoot, 'data', 'regions.json'), 'utf8')) as { code: string }[]
).map(({ code }) => code);
const manifest = completeManifest(JSON.parse(readFileSync(manifestPath, 'utf8')), regions);
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
