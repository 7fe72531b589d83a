import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isInstalled } from '../../src/build/setup/ensure-installed.mjs';
import { readArguments } from './runner/arguments.mjs';
import { countSession } from './runner/browser-reporter.mjs';
import { findTests, fitsPattern, kindOfTest } from './runner/test-files.mjs';

const root = join(import.meta.dirname, '..', '..');

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
});

/** Runs a stage in a process of its own, whose complaints nobody shall take for ours. */
function countStage(call: string): { passed: number; failed: number; skipped: number } {
  const script = `import * as stages from './test/support/runner/stages.mjs';
    const counts = await stages.${call};
    console.log('\\n' + JSON.stringify(counts));`;
  const output = execFileSync('node', ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
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
