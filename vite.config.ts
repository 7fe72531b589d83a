import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';
import { licenceNotices } from './src/build/check/licence-notices.js';
import { compileAhead } from './src/build/compile-ahead.js';
import { LOCAL_FOLDER, localChunks } from './src/build/local-chunks.js';
import { nameBuild } from './src/build/name-build.js';
import { nameByContent } from './src/build/name-by-content.js';
import { ownDocumentPlugin } from './src/build/own-document.js';
import { ownMethodsPlugin } from './src/build/own-methods.js';
import { patchedLit } from './src/build/patch-lit.js';
import { plainPropertiesPlugin } from './src/build/plain-properties.js';
import { shareEntry } from './src/build/share-entry.js';
import { squeeze } from './src/build/squeeze.js';
import { wholeChunks } from './src/build/whole-chunks.js';

const LOCAL = join(import.meta.dirname, 'src/generated/local');

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
 * The script-tag build: one entry, its chunks beside it, all found by relative address, so that the folder works in
 * any place and from any origin. Vite's library mode, since its app mode wraps each import() in a helper that
 * preloads style sheets we do not have; with `minify` said out loud, since that mode leaves white space otherwise.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    nameBuild(),
    minifyTemplates,
    patchedLit,
    plainPropertiesPlugin,
    ownMethodsPlugin,
    ownDocumentPlugin,
    localChunks(),
    shareEntry(),
    licenceNotices(import.meta.dirname),
    wholeChunks(),
    squeeze,
    compileAhead,
    nameByContent(),
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
            ? `${LOCAL_FOLDER}/[name].js`
            : 'chunks/[name]-[hash].js',
      },
    },
  },
});
