/** Prints what went wrong in the browsers, and writes the counts for test/run.mjs. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sayTime } from './say-time.mjs';

function flattenTests(suite, path = []) {
  if (!suite) return [];
  const here = suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') }));
  return [...here, ...suite.suites.flatMap((inner) => flattenTests(inner, [...path, inner.name]))];
}

/** What one file in one browser came to. A file that ran no test, or broke outside its tests, is one failure. */
export function countSession(session) {
  const tests = flattenTests(session.testResults);
  const problems = [...(session.errors ?? [])];
  if (tests.length === 0 && problems.length === 0) problems.push({ message: 'It ran no test.' });
  const failedTests = tests.filter((test) => !test.passed && !test.skipped);
  if (!session.passed && failedTests.length === 0 && problems.length === 0) {
    problems.push({ message: 'It failed without saying why.' });
  }
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failedTests.length + (problems.length > 0 ? 1 : 0),
    skipped: tests.filter((test) => test.skipped).length,
    failedTests,
    problems,
    took: tests.reduce((sum, { duration = 0 }) => sum + duration, 0),
  };
}

function indent(text, width) {
  return String(text)
    .split('\n')
    .map((line) => ' '.repeat(width) + line)
    .join('\n');
}

function describeError({ name, message, stack, expected, actual } = {}) {
  const lines = [[name, message ?? 'Unknown error'].filter(Boolean).join(': ')];
  if (expected !== undefined || actual !== undefined) {
    lines.push(`expected: ${expected}`, `actual:   ${actual}`);
  }
  if (stack) lines.push(stack);
  return lines.join('\n');
}

function describeSession(session, count) {
  const lines = [`  ✗ ${session.browser.name}`];
  for (const problem of count.problems) lines.push(indent(describeError(problem), 6));
  for (const test of count.failedTests) {
    lines.push(`    ✗ ${test.name}`, indent(describeError(test.error), 8));
  }
  for (const address of session.request404s ?? []) lines.push(`      404: ${address}`);
  for (const log of session.logs ?? []) lines.push(indent(`log: ${log.join(' ')}`, 6));
  return lines.join('\n');
}

/**
 * The reporter for @web/test-runner. Writes `{passed, failed, skipped, sessions, broken}` to the file named: `broken` are
 * the counts of each file that failed in an engine.
 */
export function browserReporter({ resultsFile }) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const counts = sessionsForTestFile.map((session) => [session, countSession(session)]);
      const summary = counts
        .map(
          ([{ browser }, { passed, failed, took }]) =>
            (failed
              ? `${browser.name} ${failed} of ${passed + failed} failed`
              : `${browser.name} ${passed}`) + sayTime(took),
        )
        .join(', ');
      const isGood = counts.every(([, count]) => count.failed === 0);
      logger.log(`${isGood ? '✓' : '✗'} ${relative(process.cwd(), testFile)}  ${summary}`);
      for (const [session, count] of counts) {
        if (count.failed > 0) logger.log(describeSession(session, count));
      }
    },
    onTestRunFinished({ sessions }) {
      if (!resultsFile) return;
      const totals = { passed: 0, failed: 0, skipped: 0, sessions: 0, broken: [] };
      for (const session of sessions) {
        const { passed, failed, skipped } = countSession(session);
        totals.passed += passed;
        totals.failed += failed;
        totals.skipped += skipped;
        totals.sessions += 1;
        if (failed === 0) continue;
        const file = relative(process.cwd(), session.testFile);
        totals.broken.push({ file, engine: session.browser.name, passed, failed, skipped });
      }
      writeFileSync(resultsFile, JSON.stringify(totals));
    },
  };
}
