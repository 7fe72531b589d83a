import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { importChosen } from '../../src/cli/import/import-chosen.js';
import { type Mapping, toMapping } from '../../src/cli/import/mapping.js';
import { parseMapping } from '../../src/cli/import/parse-mapping.js';
import type { Target } from '../../src/cli/import/targets.js';
import { CliFolder } from '../support/run-cli.js';

const OPTIONS = { dates: 'unknown', lang: 'en', allTypes: false } as const;
const CSV = 'Who,Ring,State,Mark\nA,503-555-0142,OR,Widgets\n';
const MAPPING = {
  version: 1,
  columns: { Who: 'name', Ring: 'phone', State: 'region', Mark: 'kinds' },
  terms: { Widgets: ['treatment', 'detox'] },
};

const home = process.cwd();
let folder: CliFolder;
before(() => {
  folder = new CliFolder();
  process.chdir(folder.path);
});
beforeEach(() => {
  folder.write('a.csv', CSV);
});
after(() => {
  process.chdir(home);
  folder.remove();
});

describe('a mapping file', () => {
  const broken: readonly (readonly [why: string, text: string, said: RegExp])[] = [
    ['no JSON', '{ "columns": ', /not JSON/],
    ['empty', '', /not JSON/],
    ['a list', '[]', /no "columns"/],
    ['null', 'null', /no "columns"/],
    ['records', '[{"name":"A"}]', /no "columns"/],
    ['columns in a list', '{"columns":["name"]}', /no "columns"/],
    ['a word that is none', '{"columns":{"Who":"nam"}}', /"Who" cannot be "nam".*name/],
    ['a number', '{"columns":{"Who":1}}', /"Who" cannot be 1/],
    ['another version', '{"version":2,"columns":{"Who":"name"}}', /version 2/],
    ['terms that are a list', '{"columns":{"Who":"name"},"terms":[]}', /"terms"/],
    [
      'a term that is a word',
      '{"columns":{"Who":"name"},"terms":{"Widgets":"detox"}}',
      /"Widgets" in "terms" cannot be "detox"/,
    ],
    [
      'a term that is none',
      '{"columns":{"Who":"name"},"terms":{"Widgets":["detoxx"]}}',
      /"Widgets" in "terms" cannot be \["detoxx"\]/,
    ],
  ];
  for (const [why, text, said] of broken) {
    it(`that is broken is told in one line, and stays as it is: ${why}`, async () => {
      assert.throws(() => parseMapping(text), said);
      folder.write('m.json', text);
      const { exit, told } = await folder.run('import', 'csv', 'a.csv', '--mapping', 'm.json');
      assert.equal(exit, 2);
      assert.match(told, said);
      assert.equal(told.trim().split('\n').length, 1, told);
      assert.equal(readFileSync('m.json', 'utf8'), text);
    });
  }

  it('of other columns is told in one line, and stays as it is', async () => {
    const text = JSON.stringify({ version: 1, columns: { Agency: 'name', Line: 'phone' } });
    folder.write('other.json', text);
    const { exit, told } = await folder.run('import', 'csv', 'a.csv', '--mapping', 'other.json');
    assert.equal(exit, 2);
    assert.match(told, /other\.json.*none of its columns is in a\.csv.*Agency, Line/);
    assert.equal(readFileSync('other.json', 'utf8'), text);
  });

  it('keeps what it says of columns that this list has not', async () => {
    const more = { ...MAPPING.columns, Telefax: 'fax', Notes: null };
    folder.write('more.json', JSON.stringify({ ...MAPPING, columns: more }));
    const { exit } = await folder.run('import', 'csv', 'a.csv', '--mapping', 'more.json');
    assert.equal(exit, 0);
    const kept = JSON.parse(readFileSync('more.json', 'utf8')) as Mapping;
    assert.deepEqual(kept.columns, more);
    assert.deepEqual(kept.terms, MAPPING.terms);
  });

  it('comes to the same records in a page and in a terminal, and is the same after both', async () => {
    folder.write('b.mapping.json', JSON.stringify(MAPPING));
    folder.write('b.csv', CSV);
    const mapping = parseMapping(JSON.stringify(MAPPING));
    const seen = await importChosen(Buffer.from(CSV), OPTIONS, { mapping, targets: new Map() });
    await folder.run('import', 'csv', 'b.csv');
    const records = JSON.parse(folder.read('b.records.json'));
    assert.deepEqual(JSON.parse(JSON.stringify(seen.records)), records);
    assert.deepEqual(records[0].services, ['detox']);
    const saved = toMapping(seen.columns, mapping);
    assert.deepEqual(JSON.parse(folder.read('b.mapping.json')), saved);
    assert.deepEqual(saved, MAPPING);
  });

  it('tells two columns of one name apart, as they were chosen in a page', async () => {
    const text =
      'Name,Phone,State,Phone\nA,503-555-0142,OR,503-555-0199\nB,503-555-0143,OR,503-555-0198\n';
    const targets = new Map<number, Target | null>([[3, null]]);
    const seen = await importChosen(Buffer.from(text), OPTIONS, { targets });
    assert.equal(seen.records[0]?.channels.length, 1);
    folder.write('c.csv', text);
    folder.write('c.mapping.json', JSON.stringify(toMapping(seen.columns, undefined)));
    for (const turn of ['first', 'second']) {
      const { exit } = await folder.run('import', 'csv', 'c.csv');
      assert.equal(exit, 0, turn);
      assert.deepEqual(
        JSON.parse(folder.read('c.records.json')),
        JSON.parse(JSON.stringify(seen.records)),
        turn,
      );
    }
  });

  it('names the columns of a row that was chosen in a page, whatever stands above it', async () => {
    const text =
      'Phone,State\nRevised,by staff,\nWho,Ring,Where,Opening\nA,503-555-0142,OR,24/7\nB,503-555-0143,OR,24/7\n';
    const targets = new Map<number, Target | null>([
      [0, 'name'],
      [1, 'phone'],
      [2, 'region'],
      [3, 'hours'],
    ]);
    const seen = await importChosen(Buffer.from(text), OPTIONS, { headerRow: 3, targets });
    assert.equal(seen.records.length, 2);
    folder.write('d.csv', text);
    folder.write('d.mapping.json', JSON.stringify(toMapping(seen.columns, undefined)));
    await folder.run('import', 'csv', 'd.csv');
    assert.deepEqual(
      JSON.parse(folder.read('d.records.json')),
      JSON.parse(JSON.stringify(seen.records)),
    );
  });

  it('says in a page which of its columns the list has not, and is kept for the next list', async () => {
    const mapping = parseMapping(
      JSON.stringify({ version: 1, columns: { Who: 'name', Ring: 'phone', Gone: 'fax' } }),
    );
    const { missing, records } = await importChosen(
      Buffer.from(CSV),
      { ...OPTIONS, allTypes: true },
      { mapping, targets: new Map() },
    );
    assert.deepEqual(missing, ['Gone']);
    assert.equal(records.length, 1);
    const other = await importChosen(
      Buffer.from('Name,Phone,State\nB,503-555-0143,OR\n'),
      OPTIONS,
      {
        mapping,
        targets: new Map(),
      },
    );
    assert.deepEqual(other.missing, ['Who', 'Ring', 'Gone']);
    assert.equal(other.records.length, 1);
  });

  it('with odd headers belongs to those and no others', async () => {
    const text = '#,Who,,Ring,State\n1,A,x,503-555-0142,OR\n2,B,y,503-555-0143,OR\n';
    const mapping = parseMapping(
      JSON.stringify({ version: 1, columns: { '#': 'id', Who: 'name', Ring: 'phone' } }),
    );
    const { columns } = await importChosen(Buffer.from(text), OPTIONS, {
      mapping,
      targets: new Map(),
    });
    assert.deepEqual(
      columns.map(({ target }) => target),
      ['id', 'name', undefined, 'phone', 'region'],
    );
  });
});
