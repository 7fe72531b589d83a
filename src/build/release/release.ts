/**
 * `npm run release`: from what `npm run build` has made, the files of a release in `release/`: the zip for a server, the
 * package for npm, and their hashes. Twice the same source is twice the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/ensure-installed.mjs';
import { listFiles } from './list-files.js';
import { makeFolder } from './make-folder.js';
import { zipFolder } from './zip-folder.js';

const target = join(projectRoot, 'release');
rmSync(target, { recursive: true, force: true });
mkdirSync(target);

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const name = `helpline-finder-${version}`;
const folder = join(target, name);
const { data } = makeFolder(projectRoot, join(projectRoot, 'dist', 'cdn'), folder);
writeFileSync(join(target, `${name}.zip`), zipFolder(folder, name, data.date));
rmSync(folder, { recursive: true });

// npm itself gives each file of a package one fixed date.
const { status } = spawnSync(
  'npm',
  ['pack', '--silent', '--ignore-scripts', '--pack-destination', target],
  {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  },
);
if (status !== 0) throw new Error('npm pack failed; its message stands above.');

const sums = listFiles(target).map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(target, file)))
      .digest('hex')}  ${file}`,
);
writeFileSync(join(target, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(
  `release/: helpline-finder ${version}, ${data.records} records, ${data.numbers} numbers, data of ${data.date}\n${sums.join('\n')}`,
);
