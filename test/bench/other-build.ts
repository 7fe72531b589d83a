import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();

/**
 * The built files of another commit, made by its own commands from its own lock file in a folder of the temporary ones,
 * where they stay for the next run. Throws what git or npm says where the commit is not there or does not build.
 */
export function buildCommit(revision: string): { readonly folder: string; readonly name: string } {
  const name = git('rev-parse', '--short', `${revision}^{commit}`);
  const root = join(tmpdir(), `helpline-bench-${name}`);
  const folder = join(root, 'dist', 'cdn');
  if (!existsSync(join(folder, 'helpline-finder.js'))) {
    console.error(`Building ${name} in ${root}…`);
    mkdirSync(root, { recursive: true });
    const archive = execFileSync('git', ['archive', name], {
      cwd: projectRoot,
      maxBuffer: 1 << 30,
    });
    execFileSync('tar', ['-x', '-C', root], { input: archive });
    for (const args of [
      ['ci', '--no-audit', '--no-fund'],
      ['run', 'build'],
    ]) {
      execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  // A build that ended half-way would measure nothing.
  readFileSync(join(folder, 'helpline-finder.js'));
  return { folder, name };
}
