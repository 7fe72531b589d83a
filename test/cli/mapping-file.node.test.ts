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
      assert.match(told, /Columns as in lists\/l\.mapping\.json/);
      assert.match(out, /1 record in /);
    }
  });

  it('is else read in this folder', async () => {
    mkdirSync('other');
    folder.write('other/k.csv', CSV);
    folder.write('k.mapping.json', mapping('Widgets'));
    const { out, told } = await folder.run('import', 'csv', 'other/k.csv', '--out', 'k2.json');
    assert.match(told, /Columns as in k\.mapping\.json/);
    assert.match(out, /1 record in k2\.json/);
  });

  it('is written where there is none, and read the next time', async () => {
    folder.write('m.csv', CSV);
    const first = await folder.run('import', 'csv', 'm.csv', '--out', 'n.records.json');
    assert.match(first.told, /This is saved in n\.mapping\.json/);
    const second = await folder.run('import', 'csv', 'm.csv', '--out', 'n.records.json');
    assert.match(second.told, /Columns as in n\.mapping\.json/);
  });

  it('tells of a column of secrets that it does not use', async () => {
    folder.write('s.csv', 'Agency,Phone,State,Hide address\nA,503-555-0142,OR,yes\n');
    const columns = { Agency: 'name', Phone: 'phone', State: 'region', 'Hide address': null };
    folder.write('s.mapping.json', JSON.stringify({ version: 1, columns }));
    const { told } = await folder.run('import', 'csv', 's.csv');
    assert.match(told, /"Hide address" looks as if it said what is not for the public/);
  });
});

describe('a file in which no column is known for a name', () => {
  const WORDS = ['--region', 'US-OR', '--timezone', 'America/Los_Angeles'];
  const ODD = `Cedar County;;;
Updated November 2026;by the team;;
Who;Ring;Where they are;When
Oak House;503-555-0142;1 Main St;Mon-Fri 9am-5pm
Elm House;503-555-0143;2 Main St;24/7
`;

  it('has a mapping written, in which only the words have to be changed', async () => {
    const known = ODD.replace('by the team', '').replace('Ring', 'Phone').replace('When', 'Hours');
    for (const text of [ODD, known]) {
      const folder = new CliFolder();
      const file = folder.write('a.csv', text);
      const words = ['import', 'csv', file, '--out', folder.of('a.records.json'), ...WORDS];
      const first = await folder.run(...words);
      assert.equal(first.exit, 2);
      assert.match(first.told, /row 4|row 3/);
      assert.match(first.told, /a\.mapping\.json.*"name".*import again/s);
      const mapping = JSON.parse(folder.read('a.mapping.json')) as { columns: object };
      const headers = Object.keys(mapping.columns);
      assert.equal(headers[0], 'Who');
      assert.equal(headers.length, 4);
      const targets = ['name', 'phone', 'address', 'hours'];
      const columns = Object.fromEntries(headers.map((header, at) => [header, targets[at]]));
      folder.write('a.mapping.json', JSON.stringify({ ...mapping, columns }));
      const second = await folder.run(...words);
      assert.equal(second.exit, 0, second.told);
      assert.match(second.out, /2 records/);
      folder.remove();
    }
  });

  it('is told as that where it is no table at all, and nothing is written', async () => {
    const folder = new CliFolder();
    const file = folder.write('a.csv', 'Dear Sir or Madam\nyours\n');
    const { exit, told } = await folder.run(
      'import',
      'csv',
      file,
      '--out',
      folder.of('a.records.json'),
    );
    assert.equal(exit, 2);
    assert.match(told, /No row looks like a header/);
    assert.throws(() => folder.read('a.mapping.json'));
    folder.remove();
  });
});
