import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
const home = process.cwd();
before(() => {
  folder = new CliFolder();
  process.chdir(folder.path);
});
after(() => {
  process.chdir(home);
  folder.remove();
});

const CSV = 'Agency,Line,State,Category\nA,503-555-0142,OR,Widgets\n';
const mapping = (word: string): string =>
  JSON.stringify({
    version: 1,
    columns: { Agency: 'name', Line: 'phone', State: 'region', Category: 'kinds' },
    terms: { [word]: ['treatment', 'detox'] },
  });

describe('the mapping of a list', () => {
  it('is read beside the list, whatever the records are called, and is said', async () => {
    mkdirSync('lists');
    folder.write('lists/l.csv', CSV);
    folder.write('lists/l.mapping.json', mapping('Widgets'));
    folder.write('l.mapping.json', mapping('Others'));
    for (const words of [[], ['--out', 'new.records.json']]) {
      const { out, told } = await folder.run('import', 'csv', 'lists/l.csv', ...words);
      assert.match(told, /Columns as lists\/l\.mapping\.json says/);
      assert.match(out, /1 record in /);
    }
  });

  it('is else read in this folder', async () => {
    mkdirSync('other');
    folder.write('other/k.csv', CSV);
    folder.write('k.mapping.json', mapping('Widgets'));
    const { out, told } = await folder.run('import', 'csv', 'other/k.csv', '--out', 'k2.json');
    assert.match(told, /Columns as k\.mapping\.json says/);
    assert.match(out, /1 record in k2\.json/);
  });

  it('is written where there is none, and read the next time', async () => {
    folder.write('m.csv', CSV);
    const first = await folder.run('import', 'csv', 'm.csv', '--out', 'n.records.json');
    assert.match(first.told, /The guess is kept in n\.mapping\.json/);
    const second = await folder.run('import', 'csv', 'm.csv', '--out', 'n.records.json');
    assert.match(second.told, /Columns as n\.mapping\.json says/);
  });

  it('tells of a column of secrets that it does not use', async () => {
    folder.write('s.csv', 'Agency,Phone,State,Hide address\nA,503-555-0142,OR,yes\n');
    const columns = { Agency: 'name', Phone: 'phone', State: 'region', 'Hide address': null };
    folder.write('s.mapping.json', JSON.stringify({ version: 1, columns }));
    const { told } = await folder.run('import', 'csv', 's.csv');
    assert.match(told, /"Hide address" looks as if it said what is not for the public/);
  });
});
