/**
 * Bundles the browser tests before they run: a page then loads some fifty files, made once, and not several hundred that
 * the server makes one by one and each new browser asks for again.
 */
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';
import { describePage } from './shared-pages.mjs';

/** Modules that a page starts by their address, so that nothing imports them. */
const STARTED = ['src/search/worker/search-worker.ts'];

/** What only Lit's development build says of itself is the same in each engine: one hears it, the others run what embedders get. */
const DEVELOPMENT = 'chromium';

/** What browsers call themselves, `HeadlessChrome/` too. WebKit names itself in all of them. */
const NAMES = { chromium: /Chrome\//, firefox: /Firefox\// };

/** The engine that asks. */
const engineOf = (userAgent) =>
  Object.keys(NAMES).find((engine) => NAMES[engine].test(userAgent)) ?? 'webkit';

/** A module looks for files beside its source, wherever the bundler has put it. */
function keepAddresses(root) {
  return {
    name: 'keep-addresses',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const address = JSON.stringify(addressOf(root, path));
        const contents = text.replaceAll(
          'import.meta.url',
          `new URL(${address}, import.meta.url).href`,
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}

function addressOf(root, path) {
  return `/${relative(root, path).split(sep).join('/')}`;
}

const PAGE = 'page:';

/** The entries of pages that several files share, which stand nowhere as files. */
function makePages(root, pages) {
  const modules = new Map();
  for (const [first, ...others] of pages) {
    if (others.length === 0) continue;
    for (const [name, text] of describePage(root, [first, ...others]))
      modules.set(name === 'entry' ? `${PAGE}${first}` : `${PAGE}${name}`, text);
  }
  return {
    name: 'make-pages',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({ path, namespace: 'page' }));
      onLoad({ filter: /^/, namespace: 'page' }, ({ path }) => ({
        contents: modules.get(path),
        resolveDir: root,
      }));
    },
  };
}

/** A page bears the name of its first file. */
function entryOf([first, ...others]) {
  return { in: others.length > 0 ? `${PAGE}${first}` : first, out: first.replace(/\.ts$/, '') };
}

/** Address to bytes, of the bundles and their source maps. */
async function bundle(root, pages, { isDevelopment, isOnceHere }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...pages, ...STARTED.map((path) => [path])].map(entryOf),
    outbase: root,
    outdir: root,
    chunkNames: 'bundled/[name]-[hash]',
    write: false,
    bundle: true,
    // Nothing is left out, and what `import()` loads stays apart.
    ignoreAnnotations: true,
    treeShaking: false,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: isDevelopment ? ['development'] : [],
    // test/support/once.ts
    define: { 'globalThis.isOnceHere': String(isOnceHere) },
    sourcemap: true,
    logLevel: 'error',
    tsconfig: 'tsconfig.json',
    plugins: [keepAddresses(root), makePages(root, pages)],
  });
  return new Map(outputFiles.map(({ path, contents }) => [addressOf(root, path), contents]));
}

/**
 * The Koa middleware that serves the bundle of each page, a list of test files as paths from `root`, at the address of its first
 * file, and what they share below `/bundled/`. Resolves to undefined where one of the files cannot be bundled: if the server
 * makes the modules, each file on a page of its own, that one alone fails. `onceIn` is the engine for tests that run in one; without
 * it they run in all. `engines` are those that will ask.
 * @param {string} root
 * @param {readonly (readonly string[])[]} pages
 * @param {{ onceIn?: string, engines: readonly string[] }} how
 */
export async function bundleTests(root, pages, { onceIn, engines }) {
  const made = new Map();
  /** Made when the first of those engines asks that get the same. */
  function bundleFor(engine) {
    const how = {
      isDevelopment: engine === DEVELOPMENT,
      isOnceHere: !onceIn || engine === onceIn,
    };
    const key = JSON.stringify(how);
    if (!made.has(key)) made.set(key, bundle(root, pages, how));
    return made.get(key);
  }
  const canBundle = await bundleFor(engines[0]).then(
    () => true,
    () => false,
  );
  if (!canBundle) return undefined;
  return async function serveBundles(context, next) {
    const bundles = await bundleFor(engineOf(context.get('user-agent')));
    const bytes = bundles.get(context.path.replace(/\.test\.ts$/, '.test.js'));
    if (!bytes) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    // The name of what is shared changes with what is in it, and a test file is asked for with the number of its run.
    context.set('cache-control', 'public, max-age=31536000, immutable');
    context.body = Buffer.from(bytes);
  };
}
