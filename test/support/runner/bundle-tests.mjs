/**
 * Bundles the browser tests before they run: a page then loads some fifty files, made once, and not several hundred that
 * the server makes one by one and each new browser asks for again.
 */
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build } from 'esbuild';

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

/** Address to bytes, of the bundles and their source maps. */
async function bundle(root, files, { isDevelopment, isOnceHere }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files, ...STARTED],
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
    plugins: [keepAddresses(root)],
  });
  return new Map(outputFiles.map(({ path, contents }) => [addressOf(root, path), contents]));
}

/**
 * The Koa middleware that serves the bundles of these test files, as paths from `root`, at the files' own addresses, and
 * what they share below `/bundled/`. It serves nothing where one of them cannot be bundled, so that this one alone fails:
 * the server makes their modules then. `onceIn` is the engine for tests that run in one; without it they run in all.
 */
export function bundleTests(root, files, onceIn) {
  const made = new Map();
  /** Made when the first engine asks for it. */
  function bundleFor(engine) {
    const how = {
      isDevelopment: engine === DEVELOPMENT,
      isOnceHere: !onceIn || engine === onceIn,
    };
    const key = JSON.stringify(how);
    if (!made.has(key))
      made.set(
        key,
        bundle(root, files, how).catch(() => new Map()),
      );
    return made.get(key);
  }
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
