import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Resource } from '../../src/schema/resource.js';
import { CliFolder } from '../support/run-cli.js';

const DEMO = join(import.meta.dirname, '../../demo/own-data');
const WORDS = ['--source', 'Cedar County', '--dates', 'mdy', '--timezone', 'America/Los_Angeles'];
let folder: CliFolder;
before(() => {
  folder = new CliFolder();
});
after(() => folder.remove());

async function importFresh(
  format: string,
  name: string,
  ...words: string[]
): Promise<readonly Resource[]> {
  const out = folder.of(`${name}.records.json`);
  const done = await folder.run(
    'import',
    format,
    join(DEMO, name),
    '--out',
    out,
    ...WORDS,
    ...words,
  );
  assert.equal(done.exit, 0, done.told);
  return JSON.parse(readFileSync(out, 'utf8')) as readonly Resource[];
}

describe('the files of demo/own-data', () => {
  it('come to the records that its page shows', async () => {
    assert.deepEqual(
      await importFresh('csv', 'services.csv'),
      JSON.parse(readFileSync(join(DEMO, 'services.records.json'), 'utf8')),
    );
  });

  it('are read in each of their forms', async () => {
    const [french] = await importFresh(
      'csv',
      'services-fr.csv',
      '--lang',
      'fr',
      '--timezone',
      'America/Toronto',
    );
    assert.equal(french?.name.fr, 'Centre de désintoxication de l’Érable');
    assert.deepEqual(french?.hours, { text: 'Mo-Fr 08:30-16:30', timezone: 'America/Toronto' });
    assert.equal(french?.place?.postalCode, 'G1R 4S9');
    assert.equal(french?.channels[0]?.extension, '7');
    assert.equal((await importFresh('xlsx', 'services.xlsx', '--sheet', 'Public')).length, 1);
    assert.deepEqual(
      (await importFresh('hsds', 'services.hsds.json'))[0]?.hours?.text,
      'Tu 18:00-20:00',
    );
    assert.equal((await importFresh('findtreatment', 'findtreatment.json')).length, 1);
  });

  it('hold records by hand that need no correction but one', async () => {
    const { out } = await folder.run('validate', join(DEMO, 'by-hand.json'));
    assert.match(out, /2 records, 1 to correct\./);
    assert.match(out, /by-hand\.json:15: shown in part: .* field web .* https:\/\//);
  });
});

describe('the program that is installed', () => {
  it('imports, and ends as the shell expects', () => {
    const bin = join(import.meta.dirname, '../../dist/cli/helpline-finder.js');
    const file = folder.write('a.csv', 'Name,Phone,State\nA,503-555-0142,OR\n');
    const out = execFileSync(
      process.execPath,
      [bin, 'import', 'csv', file, '--out', folder.of('i.records.json')],
      { encoding: 'utf8', stdio: 'pipe' },
    );
    assert.match(out, /^1 row: 1 record in /);
    assert.throws(
      () =>
        execFileSync(process.execPath, [bin, 'import', 'csv', folder.of('none.csv')], {
          stdio: 'pipe',
        }),
      { status: 2 },
    );
  });
});
