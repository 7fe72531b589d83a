/** Installs and bundles what test/embed/frameworks.test.ts puts on a page beside the finder. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { ensureInstalled } from '../../../src/build/setup/ensure-installed.mjs';
import { installPackages } from './browsers.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCE = join(ROOT, 'test', 'embed', 'frameworks');
/** Served to the pages; made anew in each run. */
const MADE = join(ROOT, 'test', 'output', 'frameworks');

/** Not published on npm, and on many a county's page all the same. Debian has them. */
const OF_DEBIAN = {
  'prototype.js': ['libjs-prototype', '/usr/share/javascript/prototype/prototype.js'],
  'mootools.js': ['libjs-mootools', '/usr/share/javascript/mootools/mootools-core-nc.js'],
  'twentytwentyone.css': [
    'wordpress-theme-twentytwentyone',
    '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
  ],
};

function svelte() {
  const { compile } = createRequire(join(SOURCE, 'package.json'))('svelte/compiler');
  return {
    name: 'svelte',
    transform: (code, id) =>
      id.endsWith('.svelte') && { code: compile(code, { generate: 'client' }).js.code, map: null },
  };
}

/** One classic script that loads nothing. */
function bundle(name) {
  return build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    publicDir: false,
    plugins: [svelte()],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir: MADE,
      emptyOutDir: false,
      lib: { entry: `${name}.js`, formats: ['iife'], name: 'made', fileName: () => `${name}.js` },
    },
  });
}

/** Throws with a plain message where npm cannot bring them. */
export async function prepareFrameworks() {
  if (!ensureInstalled(SOURCE)) throw new Error('npm ci failed in test/embed/frameworks.');
  mkdirSync(MADE, { recursive: true });
  for (const name of ['react', 'vue', 'svelte', 'plain']) await bundle(name);
  const missing = Object.values(OF_DEBIAN).filter(([, path]) => !existsSync(path));
  installPackages(missing.map(([name]) => name));
  for (const [name, [, path]] of Object.entries(OF_DEBIAN))
    if (existsSync(path)) copyFileSync(path, join(MADE, name));
}
