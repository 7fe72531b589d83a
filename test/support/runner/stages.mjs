/** The stages of `npm test`. Each resolves to `{passed, failed, skipped}` and is never green by accident. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, howToGet } from './browsers.mjs';
import { BUNDLES, bundleNodeTests } from './bundle-node-tests.mjs';
import { runCommand } from './run-command.mjs';
import { shareProcesses } from './shared-processes.mjs';

const NODE_REPORTER = './test/support/runner/node-reporter.mjs';

// One zone with half an hour and daylight saving, one south of the equator across the date line, one without either.
const ZONES = ['UTC', 'America/St_Johns', 'Pacific/Auckland'];

// The tests in which the machine's own zone could creep in. The long comparison with another reader of hours is not one.
const ZONED = /^test\/hours\/(opening-state|wall-clock)\.node\.test\.ts$/;

// Node's own choice is one process fewer than cores: a single one on two.
const PROCESSES = Math.max(2, availableParallelism());

// A test that drives a page waits for a slow network and for the clock: two at once left two cores idle a quarter of the time.
const DRIVING_PROCESSES = PROCESSES + 1;

// More is no accident: nothing is tried again.
const MOST_TRIED_AGAIN = 8;

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
    const { passed, failed, skipped, broken, unrun, ...rest } = JSON.parse(
      readFileSync(resultsFile, 'utf8'),
    );
    const isWhole = isComplete(rest) && (code === 0 || failed > 0);
    if (!isWhole) console.error(`✗ Not all tests were run (exit code ${code}).`);
    return {
      passed,
      failed: isWhole ? failed : failed + 1,
      skipped,
      broken: isWhole ? broken : [],
      unrun: unrun ?? [],
    };
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

/**
 * Runs the few files that failed once more, each alone: what only failed beside three other busy pages says something of the
 * machine. A file that fails twice has failed. `run` gets what the reporter wrote of a file, and resolves to its counts.
 */
export async function tryAgain({ broken = [], unrun: _, ...sum }, run) {
  if (broken.length === 0 || broken.length > MOST_TRIED_AGAIN) return sum;
  let total = sum;
  for (const first of broken) {
    const name = [first.file, first.engine].filter(Boolean).join(', ');
    console.log(`\nOnce more, alone: ${name}`);
    const second = await run(first);
    if (second.failed === 0) {
      console.error(`!!! UNSTEADY: ${name} failed beside others, and passed alone. Find out why.`);
    }
    total = add(total, {
      passed: second.passed - first.passed,
      failed: second.failed - first.failed,
      skipped: second.skipped - first.skipped,
    });
  }
  return total;
}

/**
 * Runs test files in Node: from their bundles, those that `share` says in one process, or compiled there if there are no bundles, each in
 * a process of its own.
 */
function testInNode(
  root,
  files,
  { bundles, environment = {}, processes = PROCESSES, share = (all) => all.map((file) => [file]) },
) {
  const command = ['node', ...(bundles ? [] : ['--import', 'tsx'])];
  command.push('--test', `--test-concurrency=${processes}`);
  command.push(`--test-reporter=${NODE_REPORTER}`, '--test-reporter-destination=stdout');
  command.push(...(bundles ? share(files).map(bundles.pathOfAll) : files));
  return countCommand(
    root,
    command,
    {
      ...environment,
      [BUNDLES]: bundles?.folder ?? '',
      HELPLINE_NODE_FILES: files.join(','),
    },
    (rest) => rest.files >= files.length,
  );
}

/** Bundles test files for as long as `run` takes. */
async function withBundles(root, files, run) {
  const bundles = await bundleNodeTests(root, files);
  try {
    return await run(bundles);
  } finally {
    bundles?.remove();
  }
}

/** Tests in Node; those that read clocks once more in each of three time zones. */
export function runNodeTests(root, files) {
  const share = (all) => shareProcesses(root, all);
  return withBundles(root, files, async (bundles) => {
    const { broken: _, unrun, ...first } = await testInNode(root, files, { bundles, share });
    let sum = first;
    if (bundles && unrun?.length > 0 && unrun.length < files.length) {
      // The process that they shared has broken down. What is counted above stays: this says which of them it was.
      console.log('\nEach alone, for a name:');
      await testInNode(root, unrun, { bundles });
    }
    const zoned = files.filter((file) => ZONED.test(file));
    for (const zone of zoned.length > 0 ? ZONES : []) {
      console.log(`TZ=${zone}`);
      sum = add(sum, await testInNode(root, zoned, { bundles, environment: { TZ: zone } }));
    }
    return sum;
  });
}

/** Says what is missing. In CI that is a failure: a browser that was never asked cannot agree. */
function reportMissing(engine) {
  const isCi = Boolean(process.env.CI);
  console.error(
    `\n!!! ${isCi ? 'FAILED' : 'SKIPPED'}: no ${engine} on this machine. ${howToGet(engine)}\n`,
  );
  return { passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1 };
}

function testInBrowsers(root, files, engines, onceIn) {
  const environment = {
    HELPLINE_ENGINES: engines.join(','),
    HELPLINE_FILES: files.join(','),
    HELPLINE_ONCE_IN: onceIn ?? '',
  };
  const wanted = files.length * engines.length;
  const isComplete = (rest) => rest.sessions >= wanted;
  return countCommand(root, ['web-test-runner'], environment, isComplete);
}

/**
 * Tests in the browsers, side by side in one server. Those that test/support/once.ts marks run in the first engine there is,
 * or, if so asked, in all.
 */
export async function runBrowserTests(root, files, engines, isEveryEngine = false) {
  const present = engines.filter((engine) => findBrowser(engine) !== undefined);
  const missing = engines.filter((engine) => !present.includes(engine)).map(reportMissing);
  const sum = missing.reduce(add, { passed: 0, failed: 0, skipped: 0 });
  if (present.length === 0) return sum;
  const onceIn = isEveryEngine ? undefined : present[0];
  const first = await testInBrowsers(root, files, present, onceIn);
  const counts = await tryAgain(first, ({ file, engine }) =>
    testInBrowsers(root, [file], [engine.toLowerCase()], onceIn),
  );
  return add(sum, counts);
}

/** Tests that drive Chromium against the built files. */
export async function runEndToEndTests(root, files) {
  if (!findBrowser('chromium')) return reportMissing('chromium');
  return withBundles(root, files, async (bundles) => {
    const first = await testInNode(root, files, { bundles, processes: DRIVING_PROCESSES });
    return tryAgain(first, ({ file }) => testInNode(root, [file], { bundles }));
  });
}
