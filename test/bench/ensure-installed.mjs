/** Installs what only the benchmark needs: the search engines that ours is measured against. */
import { ensureInstalled } from '../../src/build/setup/ensure-installed.mjs';

if (!ensureInstalled(import.meta.dirname)) {
  console.error('npm ci failed in test/bench. Its message above says why.');
  process.exitCode = 1;
}
