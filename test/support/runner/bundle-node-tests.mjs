/**
 * Bundles the tests in Node before they run: each file runs in a process of its own, which otherwise compiles and loads some
 * hundred modules by itself, longer than most tests take.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The variable that names the folder of bundles to node-reporter.mjs. */
export const BUNDLES = 'HELPLINE_BUNDLES';

/** What a module asks of its own place, and the names that each module gets for the answers. */
const PLACES = {
  'import.meta.dirname': 'ownFolder',
  'import.meta.filename': 'ownPath',
  'import.meta.url': 'ownAddress',
};

/** A module looks for files beside its source, wherever the bundler has put it. */
const keepPlaces = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const answers = [dirname(path), path, pathToFileURL(path).href];
      const known = Object.entries(PLACES)
        .map(([asked, name], at) => [asked, `const ${name} = ${JSON.stringify(answers[at])}; `])
        .filter(([asked]) => text.includes(asked))
        .map(([, constant]) => constant);
      // The bundler looks for the files that fit a pattern by the names that they have.
      const named = text.replaceAll(/\bimport\((`\.[^`?]*\$\{[^`?]*)\.js`\)/g, 'import($1.ts`)');
      return { contents: known.join('') + named, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** Longer than any run takes, in milliseconds. */
const LEFT_BEHIND = 2 * 3_600_000;

/** The folder for bundles, below node_modules: their imports of packages are found from there. */
function makeFolder(root) {
  const cache = resolve(root, 'node_modules', '.cache', 'helpline-finder');
  mkdirSync(cache, { recursive: true });
  // A run that was stopped leaves its own.
  for (const name of readdirSync(cache).filter((one) => one.startsWith('node-tests-'))) {
    const left = statSync(join(cache, name), { throwIfNoEntry: false });
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND) remove(join(cache, name));
  }
  return mkdtempSync(join(cache, 'node-tests-'));
}

const remove = (folder) => rmSync(folder, { recursive: true, force: true });

/**
 * Bundles these test files, as paths from `root`. Resolves to their folder, what names the module of some, and what removes them; to undefined where one
 * of them cannot be bundled, so that this one alone fails when each is compiled by itself.
 */
export async function bundleNodeTests(root, files) {
  // Not installed yet when `npm test` starts in a fresh clone.
  const { build } = await import('esbuild');
  const folder = makeFolder(root);
  try {
    await build({
      absWorkingDir: resolve(root),
      entryPoints: files,
      outbase: resolve(root),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      chunkNames: 'shared/[hash]',
      bundle: true,
      packages: 'external',
      ignoreAnnotations: true,
      treeShaking: false,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      define: PLACES,
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'silent',
      tsconfig: 'tsconfig.json',
      plugins: [keepPlaces],
    });
  } catch {
    remove(folder);
    return undefined;
  }
  const pathOf = (file) => join(folder, file.replace(/\.ts$/, '.mjs'));
  let processes = 0;
  return {
    folder,
    /** The module to start for files that share a process. */
    pathOfAll(together) {
      if (together.length === 1) return pathOf(together[0]);
      processes += 1;
      const path = join(folder, `process-${processes}.mjs`);
      const imports = together.map((file) => `import ${JSON.stringify(pathOf(file))};`);
      writeFileSync(path, imports.join('\n'));
      return path;
    },
    remove: () => remove(folder),
  };
}

/** The source of a bundled test file; any other path as it is. */
export function sourceOf(path, folder) {
  if (!folder || !path?.startsWith(folder + sep)) return path;
  return resolve(relative(folder, path).replace(/\.mjs$/, '.ts'));
}

const maps = new Map();

function mapOf(path) {
  if (!maps.has(path))
    maps.set(path, new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8'))));
  return maps.get(path);
}

/** A text, such as a stack, in which each line of a bundle is that of its source. */
export function nameSources(text, folder) {
  if (!folder || !text.includes(basename(folder))) return text;
  return text.replaceAll(
    /(?:file:\/\/)?(\/[^\s():]+\.mjs):(\d+)(?::(\d+))?/g,
    (place, path, line, column) => {
      if (!path.startsWith(folder + sep)) return place;
      try {
        const entry = mapOf(path).findEntry(line - 1, (column ?? 1) - 1);
        const source = resolve(dirname(path), entry.originalSource);
        return `${relative(process.cwd(), source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
      } catch {
        return place;
      }
    },
  );
}
