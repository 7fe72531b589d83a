/** Which test files there are, by the kind that their names say, and whether made files are out of date. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** `node`, `e2e` or `browser` for a test file, undefined for any other. */
export function kindOfTest(path) {
  if (!path.endsWith('.test.ts')) return undefined;
  if (path.endsWith('.node.test.ts')) return 'node';
  return path.endsWith('.e2e.test.ts') ? 'e2e' : 'browser';
}

function toRegExp(glob) {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (sign) =>
      sign === '**/' ? '(?:.*/)?' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]',
    );
  return new RegExp(`^${source}$`);
}

/** Whether a path is meant by a pattern: it contains the text, or fits the glob. */
export function fitsPattern(path, pattern) {
  const plain = pattern.replace(/^\.\//, '');
  return /[*?]/.test(plain) ? toRegExp(plain).test(path) : path.includes(plain);
}

/**
 * The test files under `root`/test as paths with forward slashes, grouped by kind and narrowed by the patterns.
 * @param {string} root
 * @param {readonly string[]} patterns
 * @returns {Record<'node' | 'browser' | 'e2e', string[]>}
 */
export function findTests(root, patterns = []) {
  const found = { node: [], browser: [], e2e: [] };
  for (const file of listFiles(join(root, 'test')).sort()) {
    const path = relative(root, file).split(sep).join('/');
    const kind = kindOfTest(path);
    if (!kind || path.startsWith('test/output/')) continue;
    if (patterns.length > 0 && !patterns.some((pattern) => fitsPattern(path, pattern))) continue;
    found[kind].push(path);
  }
  return found;
}

function newestOf(folders) {
  return Math.max(0, ...folders.flatMap(listFiles).map((file) => statSync(file).mtimeMs));
}

/** Whether `made` (a file or folder) is missing or older than anything in the folders it is made from. */
export function isOutOfDate(root, made, sources) {
  const path = join(root, made);
  if (!existsSync(path)) return true;
  return newestOf(sources.map((source) => join(root, source))) > newestOf([path]);
}
