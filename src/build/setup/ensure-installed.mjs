/**
 * Installs the npm packages of package-lock.json if they are missing or of another version.
 * Runs before every script, so that a fresh clone needs one command. Uses nothing but Node.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. Contents are compared, not dates: git sets those to the
 * moment of the checkout. Optional packages are left out, since only this platform's are ever installed.
 */
export function isInstalled(root = projectRoot) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.link)
    .every(([path, entry]) => present[path]?.version === entry.version);
}

/** Runs `npm ci` if it is needed. Says whether the packages are there now. */
export function ensureInstalled(root = projectRoot) {
  if (isInstalled(root)) return true;
  console.log('Installing npm packages (npm ci)…');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureInstalled()) {
  console.error('npm ci failed. Its message above says why.');
  process.exitCode = 1;
}
