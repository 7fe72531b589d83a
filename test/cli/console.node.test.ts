import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run } from '../../src/cli/program.js';
import { makeProgress } from '../../src/cli/progress.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

describe('the progress bar', () => {
  const bar = (isSeen: boolean, ...times: readonly number[]): readonly string[] => {
    const lines: string[] = [];
    const clock = [0, ...times];
    const progress = makeProgress({
      out: () => {},
      tell: () => {},
      ...(isSeen && { progress: (line: string) => void lines.push(line) }),
      hasColours: false,
      now: () => clock.shift() ?? 0,
    });
    for (const time of times) progress.step(time / 10_000, time);
    progress.end();
    return lines;
  };

  it('says nothing of what takes less than two seconds', () => {
    assert.deepEqual(bar(true, 500, 1999), []);
  });

  it('shows how far it is after two seconds, a few times a second, and goes at the end', () => {
    assert.deepEqual(bar(true, 1000, 2500, 2600, 5000), [
      `[${'#'.repeat(8)}${'.'.repeat(22)}] 2500 rows`,
      `[${'#'.repeat(15)}${'.'.repeat(15)}] 5000 rows`,
      '',
    ]);
  });

  it('is not there where nobody looks', () => {
    assert.deepEqual(bar(false, 2500, 5000), []);
  });
});

describe('what is piped', () => {
  const COMMANDS = [
    ['import', 'csv', 'a.csv'],
    ['validate', 'r.json'],
    ['export', 'csv', 'r.json'],
    ['find', 'detox', '--region', 'US-OR'],
    ['snippet', '--region', 'US-OR'],
  ];
  for (const [command = '', ...words] of COMMANDS) {
    it(`is one JSON object with --json, and holds no colours: ${command}`, async () => {
      folder.write('a.csv', 'Name,Phone,State\nA,503-555-0142,OR\nB,555,OR\n');
      folder.write('r.json', '[{"name":"A","region":"OR","phone":"503-555-0142"}]');
      const paths = words.map((word) => (/\.(?:csv|json)$/.test(word) ? folder.of(word) : word));
      const out =
        command === 'import' || command === 'export' ? ['--out', folder.of('o.json')] : [];
      const json = await folder.run(command, ...paths, ...out, '--json');
      assert.equal(typeof JSON.parse(json.out), 'object');
      const plain = await folder.run(command, ...paths, ...out);
      assert.doesNotMatch(plain.out + plain.told, new RegExp(String.fromCharCode(27)));
    });

    it(`has help with an example: ${command}`, async () => {
      const { out, exit } = await folder.run(command, '--help');
      assert.equal(exit, 0);
      assert.match(out, new RegExp(`npx helpline-finder ${command} `));
      assert.match(out, /--json/);
    });
  }

  it('has colours where somebody looks', async () => {
    const lines: string[] = [];
    const keep = (line: string): void => void lines.push(line);
    const file = folder.write('r.json', '[{"name":"A"}]');
    await run(['validate', file], { out: keep, tell: keep, hasColours: true, now: () => NOW });
    assert.match(lines.join('\n'), new RegExp(String.fromCharCode(27)));
  });
});
