import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(
  join(import.meta.dirname, '..', '..', 'src', 'build', 'setup', 'ensure-installed.mjs'),
).href;
const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });
/** In place of npm: takes a moment, and says that it ran. */
const NPM = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('runs.txt', 'run ');
rmSync('node_modules', { recursive: true, force: true });
setTimeout(() => {
  mkdirSync('node_modules');
  writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(LOCK)});
}, 800);
`;

describe('the first commands in a fresh clone', { skip: process.platform === 'win32' }, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'npm'), NPM);
    chmodSync(join(folder, 'bin', 'npm'), 0o755);
    writeFileSync(join(folder, 'package-lock.json'), LOCK);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const install = (): Promise<number | null> => {
    const call = `import { ensureInstalled } from ${JSON.stringify(MODULE)};
process.exitCode = ensureInstalled(${JSON.stringify(folder)}) ? 0 : 1;`;
    const path = [join(folder, 'bin'), process.env.PATH].join(delimiter);
    const child = spawn(process.execPath, ['--input-type=module', '--eval', call], {
      env: { ...process.env, PATH: path },
      stdio: 'ignore',
    });
    return new Promise((resolve) => child.once('close', resolve));
  };

  it('install the packages once, however many ask at the same time', async () => {
    assert.deepEqual(await Promise.all([install(), install(), install()]), [0, 0, 0]);
    assert.equal(readFileSync(join(folder, 'runs.txt'), 'utf8'), 'run ');
  });
});
