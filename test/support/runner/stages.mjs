/** The stages of `npm test`. Each resolves to `{passed, failed, skipped}` and is never green by accident. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, howToGet } from './browsers.mjs';
import { runCommand } from './run-command.mjs';

const NODE_REPORTER = './test/support/runner/node-reporter.mjs';

// One zone with half an hour and daylight saving, one south of the equator across the date line, one without either.
const ZONES = ['UTC', 'America/St_Johns', 'Pacific/Auckland'];

// The tests in which the machine's own zone could creep in. The long comparison with another reader of hours is not one.
const ZONED = /^test\/hours\/(opening-state|wall-clock)\.node\.test\.ts$/;

// Node's own choice is one process fewer than cores: a single one on two.
const PROCESSES = Math.max(2, availableParallelism());

/** A command that counts as one test. */
export async function checkCommand(root, command) {
  const code = await runCommand(root, command);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Runs a test command that writes its counts to the file in HELPLINE_RESULTS. No file, fewer parts than asked for, or a
 * bad exit code without a failed test: each is a failure more.
 */
async function countCommand(root, command, environment, isComplete) {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-test-'));
  const resultsFile = join(folder, 'results.json');
  try {
    const code = await runCommand(root, command, { ...environment, HELPLINE_RESULTS: resultsFile });
    const { passed, failed, skipped, ...rest } = JSON.parse(readFileSync(resultsFile, 'utf8'));
    const isWhole = isComplete(rest) && (code === 0 || failed > 0);
    if (!isWhole) console.error(`✗ Not all tests were run (exit code ${code}).`);
    return { passed, failed: isWhole ? failed : failed + 1, skipped };
  } catch {
    console.error('✗ It ended before it could report.');
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

function testInNode(root, files, environment = {}) {
  const command = ['node', '--import', 'tsx', '--test', `--test-concurrency=${PROCESSES}`];
  command.push(`--test-reporter=${NODE_REPORTER}`, '--test-reporter-destination=stdout', ...files);
  return countCommand(root, command, environment, (rest) => rest.files >= files.length);
}

/** Tests in Node; those that read clocks once more in each of three time zones. */
export async function runNodeTests(root, files) {
  let sum = await testInNode(root, files);
  const zoned = files.filter((file) => ZONED.test(file));
  for (const zone of zoned.length > 0 ? ZONES : []) {
    console.log(`TZ=${zone}`);
    sum = add(sum, await testInNode(root, zoned, { TZ: zone }));
  }
  return sum;
}

/** Says what is missing. In CI that is a failure: a browser that was never asked cannot agree. */
function reportMissing(engine) {
  const isCi = Boolean(process.env.CI);
  console.error(
    `\n!!! ${isCi ? 'FAILED' : 'SKIPPED'}: no ${engine} on this machine. ${howToGet(engine)}\n`,
  );
  return { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1 };
}

/** Tests in the browsers, side by side in one server. */
export async function runBrowserTests(root, files, engines) {
  const present = engines.filter((engine) => findBrowser(engine) !== undefined);
  const missing = engines.filter((engine) => !present.includes(engine)).map(reportMissing);
  const sum = missing.reduce(add, { passed: 0, failed: 0, skipped: 0 });
  if (present.length === 0) return sum;
  const environment = { HELPLINE_ENGINES: present.join(','), HELPLINE_FILES: files.join(',') };
  const wanted = files.length * present.length;
  const isComplete = (rest) => rest.sessions >= wanted;
  return add(sum, await countCommand(root, ['web-test-runner'], environment, isComplete));
}

/** Tests that drive Chromium against the built files. */
export function runEndToEndTests(root, files) {
  return findBrowser('chromium') ? testInNode(root, files) : reportMissing('chromium');
}
