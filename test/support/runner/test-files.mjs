/** Which test files there are, by the kind that their names say, and whether made files are out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

/** The files below a folder of `root`, as paths from `root` with forward slashes, without what tests leave behind. */
export function listPaths(root, folder) {
  return listFiles(join(root, folder))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => !path.startsWith('test/output/'))
    .sort();
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
  for (const path of listPaths(root, 'test')) {
    const kind = kindOfTest(path);
    if (!kind) continue;
    if (patterns.length > 0 && !patterns.some((pattern) => fitsPattern(path, pattern))) continue;
    found[kind].push(path);
  }
  return found;
}

function newestOf(folders) {
  return Math.max(0, ...folders.flatMap(listFiles).map((file) => statSync(file).mtimeMs));
}

const SUPPORT = /from '([^']*\bsupport\/[^']+|\.\/[^']+)\.js'/g;

/** Whether a test looks at what `npm run build` makes: its text says so, or that of what it imports of test/support. */
export function needsBuild(root, path, seen = new Set()) {
  if (kindOfTest(path) === 'e2e') return true;
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(join(root, path), 'utf8');
  if (/'dist'|\/dist\/|\/frame\.js'/.test(text)) return true;
  return [...text.matchAll(SUPPORT)].some(([, module]) => {
    const support = join(dirname(path), `${module}.ts`);
    return existsSync(join(root, support)) && needsBuild(root, support, seen);
  });
}

function stampOf(root, made) {
  return join(
    root,
    'node_modules',
    '.cache',
    'helpline-finder',
    `${made.replaceAll('/', '-')}.made`,
  );
}

/** Remembers that `made` has just been made, even if nothing in it had to be written again. */
export function markMade(root, made) {
  const stamp = stampOf(root, made);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}

/** Whether `made` (a file or folder) is missing or was made before anything in the folders it is made from. */
export function isOutOfDate(root, made, sources) {
  const path = join(root, made);
  if (!existsSync(path)) return true;
  return (
    newestOf(sources.map((source) => join(root, source))) > newestOf([path, stampOf(root, made)])
  );
}
