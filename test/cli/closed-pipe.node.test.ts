import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';

describe('a command whose reader has gone', () => {
  it('ends quietly', async () => {
    const words = ['--import', 'tsx', 'src/cli/helpline-finder.ts', 'find', 'naloxone near 97301'];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    await once(child, 'close');
    assert.doesNotMatch(told, /EPIPE|\n +at /);
  });
});
