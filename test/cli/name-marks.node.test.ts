import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readListDate as readDate } from '../../src/cli/import/plain-date.js';
import { readWeb } from '../../src/reading/read-web.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const namesOf = async (...names: readonly string[]) => {
  const rows = names.map((name, at) => `"${name}",503-555-01${42 + at}`).join('\n');
  const { records, findings } = await folder.import(
    'csv',
    'a.csv',
    `Agency,Phone\n${rows}\n`,
    '--region',
    'US-OR',
  );
  return { names: records.map(({ name }) => name.en), findings };
};

describe('a name in a list', () => {
  it('has no bullet before it', async () => {
    const { names, findings } = await namesOf(
      '- Detox unit',
      '• Alder House',
      '-Intake office',
      '– Cedar Inn',
      '▪ Birch Center',
    );
    assert.deepEqual(names, [
      'Detox unit',
      'Alder House',
      'Intake office',
      'Cedar Inn',
      'Birch Center',
    ]);
    assert.deepEqual(findings, []);
  });

  it('has no mark of a footnote after it, which is told: the note may matter', async () => {
    const { names, findings } = await namesOf('Creekside*', 'Alder House **', 'Cedar Inn †');
    assert.deepEqual(names, ['Creekside', 'Alder House', 'Cedar Inn']);
    assert.deepEqual(
      findings.map(({ row, outcome }) => [row, outcome]),
      [
        [2, 'changed'],
        [3, 'changed'],
        [4, 'changed'],
      ],
    );
    assert.match(findings[0]?.reason ?? '', /"Creekside\*".*note/);
    assert.match(findings[0]?.fix ?? '', /Description/);
  });

  it('is no formula', async () => {
    const { names } = await namesOf("-cmd|' /C calc'!A0", '=1+1', 'A+ Recovery', '24/7 Help');
    assert.deepEqual(names, ['A+ Recovery', '24/7 Help']);
  });
});

describe('a date', () => {
  it('is read as spreadsheets and people write it', () => {
    for (const [written, date] of [
      ['14-Sep-26', '2026-09-14'],
      ['14 Sept 26', '2026-09-14'],
      ['Monday, September 14, 2026', '2026-09-14'],
      ['lundi 14 septembre 2026', '2026-09-14'],
      ['lunes, 14 de septiembre de 2026', '2026-09-14'],
      ['09/2026', '2026-09'],
      ['9-2026', '2026-09'],
      ['20260914', '2026-09-14'],
    ] as const) {
      assert.deepEqual(readDate(written), { date }, written);
    }
    // The 26th, or the year?
    for (const written of ['Sep-26', '13/2026', '20261399']) {
      assert.ok('why' in readDate(written), written);
    }
  });
});

describe('an address of a page', () => {
  it('is read with what a sentence or a mail program sets around it', async () => {
    assert.equal(readWeb('https://www.example.org.')?.value, 'https://www.example.org');
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Website,State\nA,<https://example.org/help>,OR\nB,(example.com),OR\n',
    );
    assert.deepEqual(
      records.map(({ channels }) => channels[0]?.value),
      ['https://example.org/help', 'https://example.com'],
    );
  });
});

describe('two addresses in a cell', () => {
  it('are told: a map and distances know one', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone,Address\nA,503-555-0142,"12 Main St, Salem, OR 97301; 40 River Rd, Keizer, OR 97303"\n',
    );
    assert.match(records[0]?.place?.address ?? '', /12 Main St.*40 River Rd/);
    assert.match(findings[0]?.reason ?? '', /two addresses/);
    assert.match(findings[0]?.fix ?? '', /row of each/);
  });
});
