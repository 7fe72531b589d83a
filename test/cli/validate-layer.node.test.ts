import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { projectRoot } from '../../src/build/setup/ensure-installed.mjs';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const LAYER = `{
  "by": "Example County",
  "date": "2026-11-03",
  "hide": [
    "us-or-nobody-at-all",
    { "id": "us-never-use-alone" }
  ],
  "note": [
    {
      "id": "us-samhsa-national-helpline",
      "text": "Busy this week.",
      "until": "soon"
    }
  ],
  "replace": [
    { "id": "us-samhsa-national-helpline", "channel": "phone",
      "number": "555-0142" }
  ],
  "add": [
    { "name": "Our line", "region": "OR", "phone": "503-555-0142" },
    { "name": "Our other line", "region": "OR",
      "phone": "503-555" }
  ],
  "hidden": []
}
`;

/** What `--json` answers. */
interface Counted {
  readonly records: number;
  readonly entries: number;
  readonly problems: readonly object[];
}

describe('validate', () => {
  it('names file, line and field of what a page would not do of a layer, and how to correct it', async () => {
    const file = folder.write('layer.json', LAYER);
    const { exit, out } = await folder.run('validate', file);
    assert.equal(exit, 1, out);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.slice(file.length + 1));
    const at = (number: number, said: RegExp): void =>
      assert.ok(
        lines.some((line) => line.startsWith(`${number}: `) && said.test(line)),
        `${number} ${said}\n${out}`,
      );
    at(
      5,
      /left out: hide 1 \(us-or-nobody-at-all\), field id is "us-or-nobody-at-all", which no record has/,
    );
    at(12, /left out: note 1 .*field until is "soon".*such as/);
    at(17, /replace 1 .*field number is "555-0142"/);
    at(22, /left out: add 2, field phone is "503-555"/);
    at(24, /field hidden is not known\. Known: by, date/);
    assert.equal(lines.length, 7, out);
  });

  it('says that there is nothing to correct in the layer of the demo beside its records', async () => {
    const files = ['layer.json', 'services.records.json'].map((name) =>
      join(projectRoot, 'demo/own-data', name),
    );
    const { exit, out } = await folder.run('validate', ...files);
    assert.match(out, /^\d+ records? and \d+ entries of a layer, nothing to correct/);
    assert.equal(exit, 0);
  });

  it('gives the same as JSON', async () => {
    const { out } = await folder.run('validate', folder.write('layer.json', LAYER), '--json');
    const { records, entries, problems } = JSON.parse(out) as Counted;
    assert.deepEqual([records, entries, problems.length], [0, 6, 6]);
    assert.deepEqual(Object.keys(problems[0] ?? {}).sort(), [
      'field',
      'file',
      'isShown',
      'line',
      'message',
      'record',
    ]);
  });
});
