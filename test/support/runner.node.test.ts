import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isInstalled } from '../../src/build/setup/ensure-installed.mjs';
import { readArguments } from './runner/arguments.mjs';
import { countSession, splitSession } from './runner/browser-reporter.mjs';
import { bundleTests } from './runner/bundle-tests.mjs';
import { importersIn, listChanges, touchedTests } from './runner/changed-tests.mjs';
import { shareOut } from './runner/shared-pages.mjs';
import { shareProcesses } from './runner/shared-processes.mjs';
import {
  findTests,
  fitsPattern,
  isOutOfDate,
  kindOfTest,
  markMade,
  needsBuild,
} from './runner/test-files.mjs';

const root = join(import.meta.dirname, '..', '..');

describe('npm test in a fresh clone', () => {
  it('starts before any package is installed', () => {
    const clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
    try {
      for (const path of ['package.json', 'test/run.mjs', 'test/support/runner', 'src/build/setup'])
        cpSync(join(root, path), join(clone, path), { recursive: true });
      const said = execFileSync('node', ['test/run.mjs', '--help'], {
        cwd: clone,
        encoding: 'utf8',
      });
      assert.match(said, /npm test/);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});

describe('the arguments of npm test', () => {
  it('runs everything in every engine when nothing is asked for', () => {
    const { stages, engines, narrowed } = readArguments([]);
    assert.deepEqual(stages, ['data', 'types', 'lint', 'build', 'node', 'browser', 'e2e']);
    assert.deepEqual(engines, ['chromium', 'firefox', 'webkit']);
    assert.equal(narrowed, false);
  });

  it('runs only the browser tests when an engine is named', () => {
    const { stages, engines } = readArguments(['--browser', 'webkit', '--browser', 'chromium']);
    assert.deepEqual(stages, ['browser']);
    assert.deepEqual(engines, ['chromium', 'webkit']);
  });

  it('runs only tests when files are named', () => {
    assert.deepEqual(readArguments(['test/search']).stages, ['node', 'browser', 'e2e']);
    assert.deepEqual(readArguments(['--only', 'lint']).stages, ['lint']);
  });

  it('checks types, lint and what a change touches, in one engine', () => {
    const { stages, engines, changed, narrowed } = readArguments(['--changed']);
    assert.deepEqual(stages, ['types', 'lint', 'node', 'browser', 'e2e']);
    assert.deepEqual(engines, ['chromium']);
    assert.equal(changed, 'HEAD');
    assert.equal(narrowed, true);
    const other = readArguments(['--changed=main~2', '--browser', 'webkit', '--only', 'browser']);
    assert.deepEqual(other.stages, ['browser']);
    assert.deepEqual(other.engines, ['webkit']);
    assert.equal(other.changed, 'main~2');
    assert.equal(readArguments([]).changed, undefined);
  });

  it('runs what is the same in every engine in one, or in all if asked, which narrows nothing', () => {
    assert.equal(readArguments([]).isEveryEngine, false);
    const { isEveryEngine, narrowed, stages } = readArguments(['--every-engine']);
    assert.equal(isEveryEngine, true);
    assert.equal(narrowed, false);
    assert.deepEqual(stages, readArguments([]).stages);
  });

  it('names the choices when it does not know one', () => {
    assert.throws(() => readArguments(['--browser', 'opera']), /chromium, firefox, webkit/);
    assert.throws(() => readArguments(['--sideways']));
  });
});

describe('finding tests', () => {
  it('tells the kinds apart by name', () => {
    assert.equal(kindOfTest('test/a.test.ts'), 'browser');
    assert.equal(kindOfTest('test/a.node.test.ts'), 'node');
    assert.equal(kindOfTest('test/a.e2e.test.ts'), 'e2e');
    assert.equal(kindOfTest('test/run.mjs'), undefined);
  });

  it('narrows by text and by pattern', () => {
    assert.equal(fitsPattern('test/search/rank.test.ts', 'test/search'), true);
    assert.equal(fitsPattern('test/search/rank.test.ts', './test/search/*.test.ts'), true);
    assert.equal(fitsPattern('test/search/rank.test.ts', 'test/**/*.test.ts'), true);
    assert.equal(fitsPattern('test/search/deep/rank.test.ts', 'test/search/*.test.ts'), false);
  });

  it('finds this file', () => {
    assert.ok(findTests(root).node.includes('test/support/runner.node.test.ts'));
  });
});

describe('what a change touches', () => {
  const texts: Readonly<Record<string, string>> = {
    'src/define.ts': "import './finder/finder.js';",
    'src/finder/finder.ts':
      "import { draw } from '../card/draw.js';\nimport type { A } from './a.js';",
    'src/finder/a.ts': 'export type A = 1;',
    'src/finder/late.ts': 'export const late = 1;',
    'src/card/draw.ts':
      "export { ink } from './ink.js';\nconst later = () => import('../finder/late.js');",
    'src/card/ink.ts': 'export const ink = 1;',
    'test/support/page.ts': "import '../../src/define.js';",
    'test/card/ink.node.test.ts': "import {\n  ink,\n} from '../../src/card/ink.js';",
    'test/card/pages/card.html': '',
    'test/finder/a.test.ts': "import '../support/page.js';",
    'test/data/data.node.test.ts': '',
    'test/card/card.e2e.test.ts': "import '../../src/card/draw.js';",
  };
  const importers = importersIn(Object.keys(texts), (path: string) => texts[path] ?? '');
  const touched = (...changed: string[]) => touchedTests(changed, importers);

  it('is what imports the file, however far down, save that a whole finder is not followed', () => {
    assert.deepEqual(touched('src/card/ink.ts'), ['test/card/ink.node.test.ts']);
    assert.deepEqual(importers.get('src/card/ink.ts'), [
      'src/card/draw.ts',
      'test/card/ink.node.test.ts',
    ]);
    assert.deepEqual(importers.get('src/finder/late.ts'), ['src/card/draw.ts']);
    assert.deepEqual(importers.get('src/finder/a.ts'), []);
    assert.deepEqual(touched('test/support/page.ts'), ['test/finder/a.test.ts']);
  });

  it('is what lies beside the file, and the finder’s tests where everything is put together', () => {
    assert.deepEqual(touched('src/finder/a.ts'), ['test/finder/a.test.ts']);
    assert.deepEqual(touched('src/define.ts'), ['test/finder/a.test.ts']);
    assert.deepEqual(touched('test/card/pages/card.html'), ['test/card/ink.node.test.ts']);
  });

  it('is the tests of the data for data, an end-to-end test only if it changed, and nothing for no change', () => {
    assert.deepEqual(touched('data/us/or.json'), ['test/data/data.node.test.ts']);
    assert.deepEqual(touched('test/card/card.e2e.test.ts'), ['test/card/card.e2e.test.ts']);
    assert.deepEqual(touched(), []);
  });

  it('is the tests of the pages for any page, and what reads the tables of ARCHITECTURE for that one', () => {
    const tests = ['test/docs/links.node.test.ts', 'test/architecture.node.test.ts'];
    const readers = importersIn(tests, () => '');
    for (const page of ['CONTRIBUTING.md', 'docs/ways-in.md', 'data/README.md'])
      assert.ok(touchedTests([page], readers).includes('test/docs/links.node.test.ts'), page);
    assert.deepEqual(touchedTests(['ARCHITECTURE.md'], readers), tests);
  });

  it('is found by git among committed, changed and new files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'helpline-changed-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q');
    for (const name of ['one.ts', 'two.ts']) writeFileSync(join(folder, name), '');
    git('add', '.');
    git('commit', '-qm', 'a');
    writeFileSync(join(folder, 'two.ts'), '2');
    git('commit', '-qam', 'b');
    writeFileSync(join(folder, 'one.ts'), '1');
    writeFileSync(join(folder, 'näw.ts'), '');
    assert.deepEqual(listChanges(folder, 'HEAD').sort(), ['näw.ts', 'one.ts']);
    assert.deepEqual(listChanges(folder, 'HEAD~1').sort(), ['näw.ts', 'one.ts', 'two.ts']);
    assert.throws(() => listChanges(folder, 'no-such-revision'), /no-such-revision/);
    rmSync(folder, { recursive: true });
  });
});

describe('what is made', () => {
  it('is out of date when a source is newer than the last time it was made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'helpline-made-'));
    for (const name of ['data', 'made']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'a'), '');
    }
    const setTime = (name: string, seconds: number) =>
      utimesSync(join(folder, name, 'a'), seconds, seconds);
    setTime('made', 1000);
    setTime('data', 2000);
    assert.equal(isOutOfDate(folder, 'made', ['data']), true);
    markMade(folder, 'made');
    assert.equal(isOutOfDate(folder, 'made', ['data']), false);
    setTime('data', Date.now() / 1000 + 100);
    assert.equal(isOutOfDate(folder, 'made', ['data']), true);
    assert.equal(isOutOfDate(folder, 'nowhere', ['data']), true);
    rmSync(folder, { recursive: true });
  });

  it('is built for the tests that look at it', () => {
    assert.equal(needsBuild(root, 'test/bundle.node.test.ts'), true);
    assert.equal(needsBuild(root, 'test/embed/script-tag.test.ts'), true);
    assert.equal(needsBuild(root, 'test/journey.e2e.test.ts'), true);
    // What it opens does, in test/support.
    assert.equal(needsBuild(root, 'test/embed/page-scripts.test.ts'), true);
    assert.equal(needsBuild(root, 'test/finder/needs.test.ts'), false);
  });

  it('is known for every test, also where files beside one import each other', () => {
    for (const path of Object.values(findTests(root)).flat())
      assert.doesNotThrow(() => needsBuild(root, path), path);
  });
});

describe('the bundles of the browser tests', () => {
  const CHROMIUM =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36';
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const TEST = '/test/features/host-records/host-records.test.ts';
  type Bundles = NonNullable<Awaited<ReturnType<typeof bundleTests>>>;

  async function bundle(pages: string[][], onceIn?: string): Promise<Bundles> {
    const bundles = await bundleTests(root, pages, { onceIn, engines: ['chromium'] });
    assert.ok(bundles);
    return bundles;
  }

  /** What a browser gets at an address; undefined where the server makes it as ever. */
  async function ask(
    bundles: Bundles,
    path: string,
    agent = CHROMIUM,
  ): Promise<string | undefined> {
    const context = { path, get: () => agent, set: () => undefined, body: undefined, type: '' };
    await bundles(context, async () => undefined);
    return context.body === undefined ? undefined : String(context.body);
  }

  async function askWithChunks(bundles: Bundles, agent: string): Promise<string> {
    const text = (await ask(bundles, TEST, agent)) ?? '';
    const names = [...text.matchAll(/from "[./]*(\/bundled\/[^"]+)"/g)].map(([, name]) => name);
    const chunks = await Promise.all(names.map((name) => ask(bundles, name as string, agent)));
    return [text, ...chunks].join('\n');
  }

  it('stand at the address of the test, and leave the addresses of files beside a source alone', async () => {
    const bundles = await bundle([[TEST.slice(1)]]);
    const text = await ask(bundles, TEST);
    const address = `new URL("${TEST}", import.meta.url).href`;
    assert.ok(text?.includes(`new URL("./own-records.json", ${address})`));
    const worker = await ask(bundles, '/src/search/worker/search-worker.js');
    assert.match(worker ?? '', /postMessage/);
    const map = JSON.parse((await ask(bundles, TEST.replace(/ts$/, 'js.map'))) ?? '');
    assert.ok(map.sources.includes('host-records.test.ts'));
    assert.equal(await ask(bundles, '/test/features/host-records/own-records.json'), undefined);
    assert.match(await askWithChunks(bundles, CHROMIUM), /Lit is in dev mode/);
    assert.doesNotMatch(await askWithChunks(bundles, FIREFOX), /Lit is in dev mode/);
  });

  it('say whether a test for one engine runs in this one', async () => {
    const isHere = async (agent: string, onceIn?: string): Promise<string | undefined> => {
      const bundles = await bundle([['test/support/once.ts']], onceIn);
      const text = (await ask(bundles, '/test/support/once.js', agent)) ?? '';
      return /isHere = (true|false)/.exec(text)?.[1];
    };
    const WEBKIT =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15';
    const inAll = async (onceIn?: string): Promise<readonly unknown[]> =>
      Promise.all([CHROMIUM, FIREFOX, WEBKIT].map((agent) => isHere(agent, onceIn)));
    assert.deepEqual(await inAll('chromium'), ['true', 'false', 'false']);
    assert.deepEqual(await inAll('firefox'), ['false', 'true', 'false']);
    assert.deepEqual(await inAll('webkit'), ['false', 'false', 'true']);
    assert.deepEqual(await inAll(), ['true', 'true', 'true']);
  });

  it('are left out where a test cannot be bundled', async () => {
    const engines = ['chromium'];
    assert.equal(await bundleTests(root, [['test/nowhere.test.ts']], { engines }), undefined);
  });

  it('hold the files of a page in their order, each in a suite that bears its path', async () => {
    const page = ['test/contact/digits.test.ts', 'test/contact/contact-link.test.ts'];
    const text = await ask(await bundle([page]), `/${page[0]}`);
    const order = [page[0], 'digits.test.ts', page[1], 'contact-link.test.ts'];
    const places = [
      text?.indexOf(`begin("${page[0]}")`),
      text?.indexOf(`// ${page[0]}`),
      text?.indexOf(`begin("${page[1]}")`),
      text?.indexOf(`// ${page[1]}`),
    ];
    assert.ok(
      places.every((place) => place !== undefined && place > 0),
      `${order} ${places}`,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => Number(a) - Number(b)),
    );
  });
});

describe('counting browser tests', () => {
  const test = { name: 'a', passed: true, skipped: false };

  it('counts a file that ran no test as a failure', () => {
    const { passed, failed } = countSession({ passed: true, errors: [] });
    assert.deepEqual([passed, failed], [0, 1]);
  });

  it('counts a file that broke outside its tests as a failure beside them', () => {
    const testResults = { name: '', tests: [test], suites: [] };
    const session = { passed: false, errors: [{ message: 'import failed' }], testResults };
    const { passed, failed } = countSession(session);
    assert.deepEqual([passed, failed], [1, 1]);
  });

  it('counts tests in suites, and skipped ones apart', () => {
    const inner = { name: 's', tests: [{ ...test, passed: false, skipped: true }], suites: [] };
    const testResults = { name: '', tests: [test], suites: [inner] };
    const { passed, failed, skipped } = countSession({ passed: true, errors: [], testResults });
    assert.deepEqual([passed, failed, skipped], [1, 0, 1]);
  });

  const suite = (name: string, passed: boolean) => ({
    name,
    tests: [{ ...test, passed }],
    suites: [],
  });
  /** What two files on a page came to: passed and failed. */
  function countPage(suites: ReturnType<typeof suite>[], passed: boolean, errors: object[] = []) {
    const session = { passed, errors, testResults: { name: '', tests: [], suites } };
    return splitSession(session, ['one.test.ts', 'two.test.ts']).map(([file, part]) => {
      const count = countSession(part);
      return [file, count.passed, count.failed];
    });
  }

  it('tells the files of a page apart: one that failed leaves the other as it is', () => {
    assert.deepEqual(countPage([suite('one.test.ts', true), suite('two.test.ts', false)], false), [
      ['one.test.ts', 1, 0],
      ['two.test.ts', 0, 1],
    ]);
  });

  it('counts each file of a page as failed when it ran no test of it, or when no test says what failed', () => {
    assert.deepEqual(countPage([suite('one.test.ts', true)], true), [
      ['one.test.ts', 1, 0],
      ['two.test.ts', 0, 1],
    ]);
    const both = [suite('one.test.ts', true), suite('two.test.ts', true)];
    const failed = [
      ['one.test.ts', 1, 1],
      ['two.test.ts', 1, 1],
    ];
    assert.deepEqual(countPage(both, false), failed);
    assert.deepEqual(countPage(both, true, [{ message: 'a hook failed' }]), failed);
  });
});

describe('the pages that browser tests share', () => {
  it('hold each file once, of one folder, and no more than are tried again', () => {
    const files = findTests(root).browser;
    const pages = shareOut(files);
    assert.deepEqual(pages.flat().sort(), [...files].sort());
    for (const page of pages) {
      assert.ok(page.length <= 8, page.join());
      assert.equal(new Set(page.map((file) => file.split('/')[1])).size, 1, page.join());
    }
    assert.ok(pages.length < files.length / 2);
  });
});

/** Runs a stage in a process of its own, whose complaints nobody shall take for ours. */
function countStage(call: string): { passed: number; failed: number; skipped: number } {
  const script = `import * as stages from './test/support/runner/stages.mjs';
    const counts = await stages.${call};
    console.log('\\n' + JSON.stringify(counts));`;
  return JSON.parse(runScript(script).trim().split('\n').at(-1) ?? '');
}

function runScript(script: string): string {
  return execFileSync('node', ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe('a stage that goes wrong', () => {
  const folder = join(root, 'test', 'output');
  let trial = '';

  const write = (name: string, text: string) => {
    const path = join(trial, name);
    writeFileSync(path, text);
    return path;
  };

  before(() => {
    mkdirSync(folder, { recursive: true });
    trial = mkdtempSync(join(folder, 'trial-'));
  });
  after(() => rmSync(trial, { recursive: true, force: true }));

  it('fails when its command fails or is not there', () => {
    assert.equal(countStage("checkCommand('.', ['node', '-e', 'process.exit(3)'])").failed, 1);
    assert.equal(countStage("checkCommand('.', ['helpline-no-such-command'])").failed, 1);
    assert.equal(countStage("checkCommand('.', ['node', '-e', ''])").passed, 1);
  });

  const cases: readonly [string, string, number, number][] = [
    ['a passing test', "import test from 'node:test'; test('a', () => {});", 1, 0],
    ['a failing test', "import test from 'node:test'; test('a', () => { throw 1; });", 0, 1],
    ['a file without tests', 'export const a = 1;', 0, 1],
    ['a file that does not load', "import './nowhere.js';", 0, 1],
    ['a file that ends early', 'process.exit(0);', 0, 1],
  ];
  for (const [what, text, passed, failed] of cases) {
    it(`counts ${what} in Node as ${passed} passed, ${failed} failed`, () => {
      const file = relative(root, write('trial.node.test.ts', text));
      const counts = countStage(`runNodeTests('.', [${JSON.stringify(file)}])`);
      assert.deepEqual(counts, { passed, failed, skipped: 0 });
    });
  }

  it('names the file and the line of a failure in Node, also in what the test imports', () => {
    const thrown = `new Error('five')`;
    write('thrower.ts', `type A = string;\n\nexport const fail = (): A => { throw ${thrown}; };`);
    const text = `import test from 'node:test';\nimport { fail } from './thrower.js';\n\ntest('a', () => {\n  fail();\n});`;
    const file = relative(root, write('trial.node.test.ts', text));
    const output = runScript(
      `import { runNodeTests } from './test/support/runner/stages.mjs';
       await runNodeTests('.', [${JSON.stringify(file)}]);`,
    );
    assert.match(output, new RegExp(`✗ ${file} `));
    assert.match(output, new RegExp(`${relative(root, trial)}/thrower\\.ts:3:`));
    assert.match(output, new RegExp(`${file}:5:`));
  });

  describe('of files that share a process', () => {
    const share = (texts: readonly string[]): string =>
      JSON.stringify(
        texts.map((text, at) => relative(root, write(`shared-${at}.node.test.ts`, text))),
      );
    const texts = cases.map(([, text]) => text);

    it('counts each file', () => {
      const counts = countStage(`runNodeTests('.', ${share(texts.slice(0, 3))})`);
      assert.deepEqual(counts, { passed: 1, failed: 2, skipped: 0 });
    });

    it('names the one that does not load, and runs the others', () => {
      const files = share([texts[3] ?? '', texts[0] ?? '']);
      const output = runScript(
        `import { runNodeTests } from './test/support/runner/stages.mjs';
         console.log(JSON.stringify(await runNodeTests('.', ${files})));`,
      );
      assert.match(output, /✗ \S+shared-0\.node\.test\.ts/);
      assert.match(output, /✓ \S+shared-1\.node\.test\.ts {2}1/);
      assert.match(output, /"failed":[1-9]/);
    });

    it('leaves those alone that change what is there once', () => {
      const own = 'test/cli/mapping-file.node.test.ts';
      const files = findTests(root).node;
      const processes = shareProcesses(root, files);
      assert.deepEqual(processes.flat().sort(), [...files].sort());
      assert.ok(processes.some((process) => process.length === 1 && process[0] === own));
      assert.ok(processes.length < files.length / 2);
    });
  });

  const UNSTEADY = `import test from 'node:test'; import { existsSync, writeFileSync } from 'node:fs';
    test('a', () => {}); test('b', () => { if (!existsSync(MARK)) { writeFileSync(MARK, ''); throw 1; } });`;

  it('runs an end-to-end file that failed once more, and takes the second answer', () => {
    const mark = JSON.stringify(join(trial, 'mark'));
    const unsteady = write('unsteady.node.test.ts', UNSTEADY.replaceAll('MARK', mark));
    const broken = write('broken.node.test.ts', cases[1]?.[1] ?? '');
    const files = JSON.stringify([unsteady, broken].map((file) => relative(root, file)));
    const counts = countStage(`runEndToEndTests('.', ${files})`);
    assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 0 });
  });

  it('does not try again where much failed', () => {
    const broken = `Array.from({ length: 9 }, (_, at) => ({ file: 'a' + at, passed: 0, failed: 1, skipped: 0 }))`;
    const run = '() => { throw new Error() }';
    const counts = countStage(
      `tryAgain({ passed: 1, failed: 9, skipped: 0, broken: ${broken} }, ${run})`,
    );
    assert.deepEqual(counts, { passed: 1, failed: 9, skipped: 0 });
  });

  it('fails when the browser tests cannot start', () => {
    const counts = countStage("runBrowserTests('.', ['test/output/no.test.ts'], ['chromium'])");
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the installation', () => {
  it('is seen to be missing or of another version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'helpline-install-'));
    const lock = (version: string) =>
      JSON.stringify({ packages: { '': {}, 'node_modules/lit': { version } } });
    writeFileSync(join(folder, 'package-lock.json'), lock('3.0.0'));
    assert.equal(isInstalled(folder), false);
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock('2.0.0'));
    assert.equal(isInstalled(folder), false);
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock('3.0.0'));
    assert.equal(isInstalled(folder), true);
    rmSync(folder, { recursive: true });
  });
});
