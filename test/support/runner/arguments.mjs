/** Reads the command line of `npm test`. */
import { parseArgs } from 'node:util';
import { ENGINES } from './browsers.mjs';

/** The stages. test/run.mjs says in which order they run, and what beside what. */
export const STAGES = ['data', 'types', 'lint', 'build', 'node', 'browser', 'e2e'];

export const HELP = `npm test                     everything, in Chromium, Firefox and WebKit
npm test -- [options] [files]

  --browser NAME   run only the browser tests, in this engine: ${ENGINES.join(', ')}. Repeatable.
  --every-engine   run in each engine also what is the same in all, and otherwise runs in the first of them only
                   (test/support/once.ts).
  --only STAGE     run only this stage: ${STAGES.join(', ')}. Repeatable.
  --changed[=REV]  run types, lint and, in Chromium, the tests that what differs from REV (default HEAD) touches:
                   those that import a changed file, read it or are beside it. Takes seconds to minutes: a text or a
                   type is imported by many. Only a whole run also tests the built files.
  files            run only the tests whose path contains this text or fits this pattern:
                     npm test -- --browser chromium test/search
                     npm test -- --only node 'test/hours/*.node.test.ts'
                     npm test -- test/search/search.test.ts
  --help           show this

The kind of a test is in its name:
  *.test.ts        in the browsers        *.node.test.ts  in Node
  *.e2e.test.ts    in Node, with Chromium against the built files

Narrowed runs make src/generated and dist again only if they are older than what they are made from.
With CI=true a missing browser is a failure. Elsewhere it is skipped, loudly.
Fix format and lint with: npm run fix
`;

function checkValues(option, values, known) {
  const wrong = values.find((value) => !known.includes(value));
  if (wrong !== undefined) {
    throw new Error(`${option} takes one of ${known.join(', ')}, not "${wrong}".`);
  }
}

/**
 * What to run: `stages` and `engines` chosen, `isEveryEngine` when no test is for one of them alone, `patterns` to narrow the files, `changed` the revision to compare with, if
 * only what differs from it is to be tested, and `narrowed` when that is not everything.
 * Throws with a plain message when an option is not known.
 */
export function readArguments(args) {
  const { values, positionals } = parseArgs({
    // parseArgs knows no option that may have a value.
    args: args.map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
    allowPositionals: true,
    options: {
      browser: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      changed: { type: 'string' },
      'every-engine': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  checkValues('--browser', values.browser, ENGINES);
  checkValues('--only', values.only, STAGES);
  const implied = values.browser.length > 0 ? ['browser'] : [];
  const isChanged = values.changed !== undefined;
  const testStages = ['node', 'browser', 'e2e'];
  const fileStages = isChanged
    ? ['types', 'lint', ...testStages]
    : positionals.length > 0
      ? testStages
      : STAGES;
  const engines = isChanged && values.browser.length === 0 ? ['chromium'] : values.browser;
  const chosen = values.only.length > 0 ? values.only : implied.length > 0 ? implied : fileStages;
  return {
    help: values.help,
    stages: STAGES.filter((stage) => chosen.includes(stage)),
    engines: ENGINES.filter((name) => engines.length === 0 || engines.includes(name)),
    isEveryEngine: values['every-engine'],
    changed: values.changed,
    patterns: positionals,
    narrowed: args.some((arg) => arg !== '--every-engine'),
  };
}
