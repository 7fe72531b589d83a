/** Which tests a change touches: `npm test -- --changed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { kindOfTest, listPaths } from './test-files.mjs';

/** Every test that draws a whole finder imports one of these, so nothing is learned by following them further. */
const WHOLE_FINDER = new Set(['src/define.ts', 'src/assemble.ts']);

/** What no import leads to: files that tests read as files. */
const READERS = [
  [/^data\//, /^test\/(data|build)\/|^test\/search\/engine\/golden|^test\/strings\//],
  [/^src\/(define|assemble)\.ts$/, /^test\/finder\//],
  [/^src\//, /^test\/(architecture|strings\/languages)\.node\.test\.ts$/],
  [/\.md$|^package\.json$/, /^test\/docs\//],
  [/^ARCHITECTURE\.md$/, /^test\/(architecture|bundle)\.node\.test\.ts$/],
];

/** Paths that differ from a revision, uncommitted and new files included. Throws when git does not know it. */
export function listChanges(root, revision) {
  const git = (...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
    return stdout.split('\0').filter(Boolean);
  };
  return [
    ...git('diff', '--name-only', '--relative', '-z', revision, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}

/** The relative modules that a source loads when it runs: types are the compiler's to check. */
function importsOf(text) {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]|(?:\bimport\(|new URL\()\s*['"](\.[^'"]+)['"]/g,
  );
  return [...found].map(([, one, other]) => one ?? other);
}

function resolveFrom(path, specifier, files) {
  const target = posix.join(posix.dirname(path), specifier);
  return [target, target.replace(/\.js$/, '.ts')].find((one) => files.has(one));
}

/** For each file, those that import it. `read` gives the text of a path. */
export function importersIn(paths, read) {
  const files = new Set(paths);
  const importers = new Map(paths.map((path) => [path, []]));
  for (const path of paths.filter((one) => /\.(ts|mjs)$/.test(one))) {
    for (const specifier of importsOf(read(path))) {
      const target = resolveFrom(path, specifier, files);
      if (target) importers.get(target).push(path);
    }
  }
  return importers;
}

function reachedFrom(changed, importers) {
  const reached = new Set(changed);
  for (const path of reached) {
    if (WHOLE_FINDER.has(path)) continue;
    for (const importer of importers.get(path) ?? []) reached.add(importer);
  }
  return reached;
}

/** The tests in the folder of test/ that mirrors the file's own, or in the nearest above that has any. */
function besides(path, tests) {
  let folder = posix.dirname(path).replace(/^src(?=\/|$)/, 'test');
  while (folder.startsWith('test/')) {
    const found = tests.filter((test) => test.startsWith(`${folder}/`));
    if (found.length > 0) return found;
    folder = posix.dirname(folder);
  }
  return [];
}

/**
 * The tests that a change touches: those that import a changed file, however far down, those that read one, and those
 * beside it. Of the many that draw a whole finder only those beside it, and of the end-to-end tests only changed ones:
 * the rest is for the whole run.
 */
export function touchedTests(changed, importers) {
  const tests = [...importers.keys()].filter(kindOfTest);
  const touched = reachedFrom(changed, importers);
  for (const path of changed) {
    for (const [source, test] of READERS) {
      if (source.test(path)) for (const one of tests) if (test.test(one)) touched.add(one);
    }
    const isRead = path.startsWith('test/') && !importers.get(path)?.length && !kindOfTest(path);
    if (path.startsWith('src/') || isRead) for (const one of besides(path, tests)) touched.add(one);
  }
  const own = new Set(changed);
  return tests.filter((path) => touched.has(path) && (kindOfTest(path) !== 'e2e' || own.has(path)));
}

/** The tests of a project that its changes since a revision touch. */
export function findTouchedTests(root, revision) {
  const paths = ['src', 'test'].flatMap((folder) => listPaths(root, folder));
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const changed = listChanges(root, revision);
  return touchedTests(changed, importersIn(paths, read)).filter((path) =>
    existsSync(join(root, path)),
  );
}
