import { defineConfig } from 'vite';

/**
 * The script-tag build. An app build and not library mode, which would leave white space in ES output; relative
 * addresses, so that the folder works from any place and origin; no preload helper, which would add a style-less
 * `<link>` a strict policy refuses.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  server: { open: false },
  oxc: { target: 'es2022' },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'helpline-finder': 'src/define.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
