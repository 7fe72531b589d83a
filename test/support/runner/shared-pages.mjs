/**
 * Which browser test files share a page. To load one, and all that it imports, costs an engine as much as several small tests;
 * so files of one folder come one after the other on the same page, each in a suite of its own that bears its path, and
 * what a file leaves behind is cleared away before the next.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** No more than are tried again where the page of them all breaks: MOST_TRIED_AGAIN in stages.mjs. */
const MOST_FILES = 8;

/**
 * These open page after page in frames: they gain nothing by company, and in WebKit, which keeps much of each, the files after them
 * would slow down.
 */
const ALONE = [
  'blocked-chunk',
  'device',
  'every-chunk',
  'frameworks-js',
  'host-data',
  'live-region',
  'page-scripts',
  'pasted',
  'platform',
  'translated',
].map((name) => `test/embed/${name}.test.ts`);

/** A hook at the beginning of a line is one for all tests of the page. */
const HOOK = /^(before|after)(Each)?\(/m;

/** Modules whose hooks are for every file: loaded before the first suite begins, they stand around all. */
const WITH_HOOKS = ['@open-wc/testing'];

function roomOf(file) {
  // test/features/near belongs to test/features.
  return dirname(file).split('/').slice(0, 2).join('/');
}

/**
 * Divides files into pages of at least one.
 * @param {readonly string[]} files paths from the root
 * @returns {string[][]}
 */
export function shareOut(files) {
  const pages = [];
  const filling = new Map();
  for (const file of files) {
    const room = roomOf(file);
    const page = filling.get(room);
    if (ALONE.includes(file)) pages.push([file]);
    else if (page && page.length < MOST_FILES) page.push(file);
    else {
      const begun = [file];
      filling.set(room, begun);
      pages.push(begun);
    }
  }
  return pages;
}

/** Modules of test/support that have hooks for every test, as paths from `root`. */
function supportWithHooks(root) {
  const folder = join(root, 'test', 'support');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => HOOK.test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => `./test/support/${name}`);
}

/**
 * Runs in the page, before the modules of a file: what they describe goes into a suite of the file's name. Mocha knows the same
 * way to begin a file; it has no other.
 */
function beginFile(name, clearUp) {
  const { Mocha, mocha } = globalThis;
  const suite = Mocha.Suite.create(mocha.suite, name);
  Mocha.interfaces.bdd(suite);
  suite.emit('pre-require', globalThis, name, mocha);
  globalThis.after(clearUp);
}

/** Runs in the page after each file. */
function createClearUp(resizePage) {
  const roots = [document.documentElement, document.head, document.body];
  const attributesOf = (element) =>
    new Map([...element.attributes].map(({ name, value }) => [name, value]));
  const before = roots.map((root) => [root, attributesOf(root), new Set(root.childNodes)]);
  const address = location.href;
  return async function clearUp() {
    for (const [root, attributes, children] of before) {
      for (const { name } of [...root.attributes])
        if (!attributes.has(name)) root.removeAttribute(name);
      for (const [name, value] of attributes) root.setAttribute(name, value);
      for (const child of [...root.childNodes]) if (!children.has(child)) child.remove();
    }
    if (location.href !== address) history.replaceState(null, '', address);
    document.activeElement?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
    performance.clearResourceTimings();
    if (innerWidth !== 800 || innerHeight !== 600) await resizePage(800, 600);
  };
}

/**
 * The modules of a page's entry, by the names under which it imports them from each other.
 * @param {string} root
 * @param {readonly string[]} files
 * @returns {Map<string, string>}
 */
export function describePage(root, files) {
  const modules = new Map();
  modules.set(
    'begin',
    `import { resizePage } from './test/support/browser.js';
${beginFile}
${createClearUp}
const clearUp = createClearUp(resizePage);
export const begin = (name) => beginFile(name, clearUp);`,
  );
  const lines = [...WITH_HOOKS, ...supportWithHooks(root)].map((name) => `import '${name}';`);
  for (const file of files) {
    modules.set(`begin ${file}`, `import { begin } from 'page:begin';\nbegin('${file}');`);
    lines.push(`import 'page:begin ${file}';`, `import './${file}';`);
  }
  modules.set('entry', lines.join('\n'));
  return modules;
}
