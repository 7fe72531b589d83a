/** Prints what went wrong in the browsers, and writes the counts for test/run.mjs. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sayTime } from './say-time.mjs';

function flattenTests(suite, path = []) {
  if (!suite) return [];
  const here = suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') }));
  return [...here, ...suite.suites.flatMap((inner) => flattenTests(inner, [...path, inner.name]))];
}

const hasFailed = ({ passed, skipped }) => !passed && !skipped;

/** What one file in one browser came to. A file that ran no test, or broke outside its tests, is one failure. */
export function countSession(session) {
  const tests = flattenTests(session.testResults);
  const problems = [...(session.errors ?? [])];
  if (tests.length === 0 && problems.length === 0) problems.push({ message: 'It ran no test.' });
  const failedTests = tests.filter(hasFailed);
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

/**
 * What each file of a page came to. What went wrong outside of the tests may be any file's: all have failed then, and are tried
 * again alone.
 * @param {any} session
 * @param {readonly string[]} files
 * @returns {[file: string, session: any][]}
 */
export function splitSession(session, files) {
  if (files.length === 1) return [[files[0], session]];
  const isExplained = flattenTests(session.testResults).some(hasFailed);
  return files.map((file) => {
    const suite = session.testResults?.suites.find(({ name }) => name === file);
    const testResults = suite && { ...suite, name: '' };
    return [file, { ...session, testResults, passed: session.passed || isExplained }];
  });
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
 * The reporter for @web/test-runner. `pages` are the files of each page, which the runner knows by the first of them. Writes
 * `{passed, failed, skipped, sessions, broken}` to the file named: `sessions` are files in engines, `broken` the counts of each
 * that failed.
 */
export function browserReporter({ resultsFile, pages }) {
  const filesOf = (testFile) => {
    const first = relative(process.cwd(), testFile);
    return pages.find((files) => files[0] === first) ?? [first];
  };
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      const parts = sessionsForTestFile.flatMap((one) => splitSession(one, filesOf(testFile)));
      for (const file of filesOf(testFile)) {
        const counts = parts
          .filter(([name]) => name === file)
          .map(([, session]) => [session, countSession(session)]);
        const summary = counts
          .map(
            ([{ browser }, { passed, failed, took }]) =>
              (failed
                ? `${browser.name} ${failed} of ${passed + failed} failed`
                : `${browser.name} ${passed}`) + sayTime(took),
          )
          .join(', ');
        const isGood = counts.every(([, count]) => count.failed === 0);
        logger.log(`${isGood ? '✓' : '✗'} ${file}  ${summary}`);
        for (const [session, count] of counts) {
          if (count.failed > 0) logger.log(describeSession(session, count));
        }
      }
    },
    onTestRunFinished({ sessions }) {
      if (!resultsFile) return;
      const totals = { passed: 0, failed: 0, skipped: 0, sessions: 0, broken: [] };
      for (const whole of sessions) {
        for (const [file, session] of splitSession(whole, filesOf(whole.testFile))) {
          const { passed, failed, skipped } = countSession(session);
          totals.passed += passed;
          totals.failed += failed;
          totals.skipped += skipped;
          totals.sessions += 1;
          if (failed > 0)
            totals.broken.push({ file, engine: session.browser.name, passed, failed, skipped });
        }
      }
      writeFileSync(resultsFile, JSON.stringify(totals));
    },
  };
}
