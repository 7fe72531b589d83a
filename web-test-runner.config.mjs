import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserCommands } from './test/support/runner/browser-commands.mjs';
import { browserReporter } from './test/support/runner/browser-reporter.mjs';
import { ENGINES, findBrowser } from './test/support/runner/browsers.mjs';
import { bundleTests } from './test/support/runner/bundle-tests.mjs';
import { prepareFrameworks } from './test/support/runner/frameworks.mjs';
import { createLaunchers } from './test/support/runner/launchers.mjs';
import { servePolicyPages } from './test/support/runner/policy-pages.mjs';
import { sendableResults } from './test/support/runner/sendable-results.mjs';
import { shareOut } from './test/support/runner/shared-pages.mjs';
import { findTests } from './test/support/runner/test-files.mjs';
import { serveTroubledPaths } from './test/support/runner/troubled-paths.mjs';

// test/run.mjs says which; by itself (`npx web-test-runner --watch`) it takes what the machine has.
const { HELPLINE_ENGINES, HELPLINE_FILES, HELPLINE_ONCE_IN, HELPLINE_RESULTS } = process.env;
const engines = HELPLINE_ENGINES?.split(',') ?? ENGINES.filter(findBrowser);
const files = HELPLINE_FILES?.split(',') ?? findTests(import.meta.dirname).browser;
// Not for --watch: bundles do not change.
const shared = HELPLINE_FILES ? shareOut(files) : [];
const bundles = HELPLINE_FILES
  ? await bundleTests(import.meta.dirname, shared, { onceIn: HELPLINE_ONCE_IN, engines })
  : undefined;
const pages = bundles ? shared : files.map((file) => [file]);
// A hundred megabytes that no other test needs.
if (files.some((file) => file.includes('frameworks'))) await prepareFrameworks();

export default {
  rootDir: import.meta.dirname,
  files: pages.map(([first]) => first),
  nodeResolve: true,
  browsers: createLaunchers(engines),
  // All engines side by side, since each waits much of the time, each with one page, in front, so that focus and timers
  // are true.
  concurrentBrowsers: ENGINES.length,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // Long, since only what hangs waits so long: four pages of up to eight files share two cores, and WebKit is slow beside the others.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json' }),
    browserCommands,
    sendableResults,
  ],
  middleware: [serveTroubledPaths, servePolicyPages, ...(bundles ? [bundles] : [])],
  // Printed by the reporter where a test failed, and nowhere else.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [browserReporter({ resultsFile: HELPLINE_RESULTS, pages })],
};
