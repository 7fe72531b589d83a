import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';
import { licenceNotices } from './src/build/check/licence-notices.js';
import { patchedLit } from './src/build/patch-lit.js';
import { shareEntry } from './src/build/share-entry.js';
import { squeeze } from './src/build/squeeze.js';
import { wholeChunks } from './src/build/whole-chunks.js';

const LOCAL = join(import.meta.dirname, 'src/generated/local');

/**
 * One hash for all regions, in the name of their folder: a hash in each name is 70 runs of letters that no
 * compression shortens, half a kilobyte of the first load.
 */
function localHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(LOCAL).sort()) hash.update(readFileSync(join(LOCAL, name)));
  return hash.digest('base64url').slice(0, 8);
}

/** Takes the white space out of html`` and css`` templates, which no minifier of script touches. */
const minifyTemplates: Plugin = {
  name: 'minify-templates',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || id.includes('/generated/')) return undefined;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      // Without its slash a shape of an SVG stays open, and what follows it is inside it and not drawn.
      minifyOptions: { keepClosingSlash: true },
    });
    return result && { code: result.code, map: null };
  },
};

/**
 * Writes the region chunks of the entry as a list of codes: 70 import() calls alike are 0.7 KB of the first load. In the
 * source they stay as they are, since other bundlers find the files by them.
 */
const listRegionChunks: Plugin = {
  name: 'list-region-chunks',
  apply: 'build',
  generateBundle(_options, bundle) {
    const entry = bundle['helpline-finder.js'];
    if (entry?.type !== 'chunk')
      throw new Error('There is no entry to write the region chunks into.');
    const folder = `./chunks/local-${localHash()}/`;
    const one = `"?(US|CA)-([A-Z]{2})"?:\\(\\)=>import\\(\`${folder.replaceAll('.', '\\.')}([a-z-]+)\\.en\\.js\`\\)`;
    const all = new RegExp(`\\{${one}(?:,${one})+\\}`, 'g');
    const found = [...entry.code.matchAll(all)];
    if (found.length !== 1)
      throw new Error(`The entry has ${found.length} lists of region chunks, not one.`);
    entry.code = entry.code.replace(all, (list) => {
      const codes = [...list.matchAll(new RegExp(one, 'g'))].map(([, country, region, file]) => {
        const code = `${country}-${region}`;
        if (file !== code.toLowerCase()) throw new Error(`The chunk of ${code} is named ${file}.`);
        return code;
      });
      // importAgain reads the address of a damaged file from the text of its loader.
      const entryOf = `e=>{let p=\`${folder}\${e.toLowerCase()}.en.js\`,f=()=>import(p);f.toString=()=>p;return[e,f]}`;
      return `Object.fromEntries(\`${codes.join(' ')}\`.split(\` \`).map(${entryOf}))`;
    });
  },
};

/**
 * The script-tag build: one entry, its chunks beside it, all found by relative address, so that the folder works in
 * any place and from any origin. Vite's library mode, since its app mode wraps each import() in a helper that
 * preloads style sheets we do not have; with `minify` said out loud, since that mode leaves white space otherwise.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    minifyTemplates,
    patchedLit,
    listRegionChunks,
    shareEntry(),
    licenceNotices(import.meta.dirname),
    wholeChunks(),
    squeeze,
  ],
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: { 'helpline-finder': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Small modules that a chunk shares with the entry stay in the entry: no second request before the first view.
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.startsWith(LOCAL)
            ? `chunks/local-${localHash()}/[name].js`
            : 'chunks/[name]-[hash].js',
      },
    },
  },
});
