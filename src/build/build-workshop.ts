import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

/** The finder of the preview is the one that is released, beside the workshop's folder. */
const releasedFinder: Plugin = {
  name: 'released-finder',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(
        'type="module" src="../../src/define.ts"',
        'type="module" src="../cdn/helpline-finder.js" vite-ignore',
      ),
  },
};

/** The workshop as a folder that any server can hold, beside `cdn`. */
export async function buildWorkshop(): Promise<void> {
  const root = join(projectRoot, 'demo', 'workshop');
  await build({
    configFile: false,
    root,
    base: './',
    // What the finder's own build has warned of is not said twice.
    logLevel: 'error',
    publicDir: false,
    plugins: [releasedFinder],
    build: {
      outDir: join(projectRoot, 'dist', 'workshop'),
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: [join(root, 'index.html'), join(root, 'preview.html')] },
    },
  });
}
