/** `npm run fuzz -- --cases 100000 --seed 1`: hostile data, words and files of a host, and hours beside another reader's, by the hundred thousand. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES = [
  'test/features/host-records/hostile-records.node.test.ts',
  'test/features/host-records/layer/hostile-layer.node.test.ts',
  'test/features/host-strings/hostile-words.node.test.ts',
  'test/cli/bad-input.node.test.ts',
  'test/cli/hostile-exports.node.test.ts',
  'test/hours/opening-state-reference.node.test.ts',
];

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
  },
});
console.log(`${values.cases} cases each, seed ${values.seed}`);
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', ...FILES], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, HELPLINE_FUZZ: values.cases, HELPLINE_FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
