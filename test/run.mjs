/** `npm test`: installs what is missing, runs every stage to its end, and closes with one line of counts. */
import { ensureInstalled, projectRoot as root } from '../src/build/setup/ensure-installed.mjs';
import { HELP, readArguments } from './support/runner/arguments.mjs';
import { installBareChromium, installBrowsers } from './support/runner/browsers.mjs';
import { findTouchedTests } from './support/runner/changed-tests.mjs';
import {
  checkCommand,
  runBrowserTests,
  runEndToEndTests,
  runNodeTests,
} from './support/runner/stages.mjs';
import { findTests, isOutOfDate, markMade, needsBuild } from './support/runner/test-files.mjs';

const DATA_SOURCES = ['data', 'src/build', 'src/schema'];
const BUILD_SOURCES = ['data', 'src', 'vite.config.ts', 'package-lock.json'];
/**
 * What runs side by side, one group after the other: lanes, each of stages one after the other. Three browsers alone leave two
 * cores idle nearly half of the time, since each waits for its page's clock, network and frames.
 */
const GROUPS = [[['data']], [['types'], ['lint'], ['build']], [['browser'], ['node', 'e2e']]];

/** The stages to run: those chosen that have something to do, and what they need to have been made first. */
function planStages({ stages, narrowed }, tests) {
  const chosen = new Set(stages.filter((stage) => tests[stage]?.length !== 0));
  const stale = narrowed && isOutOfDate(root, 'src/generated', DATA_SOURCES);
  if (stale && [...chosen].some((stage) => stage !== 'lint')) chosen.add('data');
  const looksAtBuild = ['node', 'browser', 'e2e'].some(
    (stage) => chosen.has(stage) && tests[stage].some((path) => needsBuild(root, path)),
  );
  if (narrowed && looksAtBuild && isOutOfDate(root, 'dist', BUILD_SOURCES)) chosen.add('build');
  return chosen;
}

async function runStage(name, title, run) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`── ${title}: ${counts.failed === 0 ? 'good' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  return { name, title, seconds, ...counts };
}

async function makeData() {
  const counts = await checkCommand(root, ['tsx', 'src/build/generate.ts']);
  if (counts.failed === 0) markMade(root, 'src/generated');
  return counts;
}

/** The test files to run, by kind. */
function chooseTests({ patterns, changed }) {
  const tests = findTests(root, patterns);
  if (changed === undefined) return tests;
  const touched = new Set(findTouchedTests(root, changed));
  return Object.fromEntries(
    Object.entries(tests).map(([kind, paths]) => [kind, paths.filter((path) => touched.has(path))]),
  );
}

async function runStages(options, tests) {
  const plan = planStages(options, tests);
  const { engines, isEveryEngine } = options;
  const steps = {
    data: ['Data', makeData],
    types: ['Types', () => checkCommand(root, ['tsc'])],
    lint: ['Lint and format', () => checkCommand(root, ['biome', 'check', '--error-on-warnings'])],
    build: ['Build', () => checkCommand(root, ['tsx', 'src/build/build.ts'])],
    node: ['Tests in Node', () => runNodeTests(root, tests.node)],
    e2e: ['End-to-end tests', async () => runEndToEndTests(root, tests.e2e)],
    browser: [
      'Tests in browsers',
      () => runBrowserTests(root, tests.browser, engines, isEveryEngine),
    ],
  };
  const results = [];
  const runLane = async (lane) => {
    for (const stage of lane.filter((name) => plan.has(name))) {
      results.push(await runStage(stage, ...steps[stage]));
    }
  };
  for (const group of GROUPS) await Promise.all(group.map(runLane));
  return results;
}

/** Where the time of the run went: the first thing to compare when a run gets slow. Stages of a group run side by side. */
function sayWhere(results) {
  const parts = results
    .filter(({ seconds }) => seconds !== undefined)
    .map(({ title, seconds }) => `${title} ${Math.round(seconds)} s`);
  return `${parts.join(', ')}; in all ${Math.round(performance.now() / 1000)} s`;
}

function summarize(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const bad = results.filter(({ failed }) => failed > 0).map(({ title }) => title);
  if (bad.length > 0) console.error(`\nFailed: ${bad.join(', ')}`);
  if (results.length > 1) console.log(`\n${sayWhere(results)}`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  // Nothing run is not success: a pattern with a typo must not look green.
  return sum('passed') > 0 && sum('failed') === 0;
}

async function main() {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return true;
  }
  if (!ensureInstalled(root)) {
    return summarize([{ title: 'Installation', passed: 0, failed: 1, skipped: 0 }]);
  }
  const tests = chooseTests(options);
  const needed =
    options.stages.includes('browser') && tests.browser.length > 0 ? options.engines : [];
  const forEndToEnd = options.stages.includes('e2e') && tests.e2e.length > 0 ? ['chromium'] : [];
  installBrowsers([...new Set([...needed, ...forEndToEnd])]);
  if (forEndToEnd.length > 0) installBareChromium();
  const results = await runStages(options, tests);
  if (results.length === 0) console.error('No test fits that.');
  return summarize(results);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
