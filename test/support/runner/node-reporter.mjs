/** Prints a line for each test file and what went wrong in it, and writes the counts for test/run.mjs. */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { BUNDLES, nameSources, sourceOf } from './bundle-node-tests.mjs';
import { sayTime } from './say-time.mjs';

const bundles = process.env[BUNDLES];

/**
 * Node reports a file that ran no test as one passing test, named after the file. In any file it runs to the end of,
 * that means nothing was checked.
 */
function isFileItself({ name, file, nesting }) {
  return nesting === 0 && file !== undefined && (name === file || file.endsWith(`/${name}`));
}

function indent(text) {
  return text.replace(/^/gm, '      ');
}

function describeFailure({ name, details }) {
  const error = details?.error?.cause ?? details?.error;
  return `    ✗ ${name}\n${indent(error instanceof Error ? (error.stack ?? error.message) : inspect(error))}`;
}

const createEntry = () => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  empty: false,
  failures: [],
  took: 0,
});

function collect(files, event) {
  const { data } = event;
  const isSuite = data.details?.type === 'suite';
  const failed = event.type === 'test:fail';
  // A suite that fails on its own (a hook that threw) counts; one that fails for its tests was counted with them.
  const failureType = data.details?.error?.failureType;
  if (isSuite && !(failed && failureType !== 'subtestsFailed')) return;
  if (failed && failureType === 'subtestsFailed') return;
  const file = sourceOf(data.file ?? data.name, bundles);
  const entry = files.get(file) ?? createEntry();
  files.set(file, entry);
  entry.took += data.details?.duration_ms ?? 0;
  if (failed && !data.todo) {
    entry.failed += 1;
    entry.failures.push(describeFailure(data));
  } else if (data.skip || data.todo) {
    entry.skipped += 1;
  } else if (isFileItself(data)) {
    entry.empty = true;
  } else {
    entry.passed += 1;
  }
}

function closeFile(entry) {
  if (entry.passed + entry.failed + entry.skipped > 0) return;
  entry.failed = 1;
  entry.failures.push('    ✗ It ran no test.');
}

/** The reporter for node:test. Counts go to the file that HELPLINE_RESULTS names. */
export default async function* report(source) {
  const files = new Map();
  for await (const event of source) {
    if (event.type === 'test:pass' || event.type === 'test:fail') collect(files, event);
    else if (event.type === 'test:stderr' || event.type === 'test:stdout')
      yield nameSources(event.data.message, bundles);
  }
  const wanted = (process.env.HELPLINE_NODE_FILES ?? '').split(',').filter(Boolean);
  const unrun = wanted.filter((file) => !files.has(resolve(file)));
  for (const file of unrun) files.set(resolve(file), createEntry());
  const totals = { passed: 0, failed: 0, skipped: 0, files: files.size, broken: [], unrun };
  for (const [file, entry] of files) {
    closeFile(entry);
    totals.passed += entry.passed;
    totals.failed += entry.failed;
    totals.skipped += entry.skipped;
    const { passed, failed, skipped } = entry;
    if (failed > 0)
      totals.broken.push({ file: relative(process.cwd(), file), passed, failed, skipped });
    yield `${entry.failed ? '✗' : '✓'} ${relative(process.cwd(), file)}  ${entry.passed}${sayTime(entry.took)}\n`;
    for (const failure of entry.failures) yield `${nameSources(failure, bundles)}\n`;
  }
  if (process.env.HELPLINE_RESULTS) {
    writeFileSync(process.env.HELPLINE_RESULTS, JSON.stringify(totals));
  }
}
