import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

describe('a column of phone numbers', () => {
  it('headed "Phone/Fax" gives the phone, and tells of the fax', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone/Fax,State\nA,503-555-0142 / 503-555-0143,OR\nB,503-555-0144,OR\n',
    );
    assert.deepEqual(
      records.map(({ channels }) => channels.map(({ value }) => value)),
      [['+15035550142'], ['+15035550144']],
    );
    assert.match(findings[0]?.reason ?? '', /503-555-0143.*fax/);
  });

  it('gives the e-mail address and the page that stand in it as those', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone,State\nA,503-555-0142 or info@example.org,OR\nB,www.example.org/help,OR\nC,intake@example.org,OR\n',
    );
    assert.deepEqual(
      records.map(({ channels }) => channels.map(({ type, value }) => `${type} ${value}`)),
      [
        ['phone +15035550142', 'email info@example.org'],
        ['web https://www.example.org/help'],
        ['email intake@example.org'],
      ],
    );
    assert.deepEqual(
      findings.filter(({ reason }) => /number/.test(reason)),
      [],
    );
  });

  it('says of words without a number that they are none', async () => {
    const { findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone,Website,State\nA,walk in only,www.example.org,OR\n',
    );
    const told = findings.find(({ field }) => field === 'Phone');
    assert.match(told?.reason ?? '', /"walk in only", which is no phone number/);
    assert.doesNotMatch(told?.fix ?? '', /\+1503/);
  });

  it('has its extension, or its area code, in a column of its own', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `Agency,Area Code,Phone,Ext.,Fax,Phone2Number,Phone2Ext,State
A,,503-555-0142,12,,,,OR
B,,503-555-0143 x7,12,,503-555-0149,x5,OR
C,503,555-0144,,,,,OR
D,,503-555-0145,see list,,,,OR
`,
    );
    assert.deepEqual(
      records.map(({ channels }) =>
        channels.map(
          ({ value, extension }) => `${value.slice(5)}${extension ? `x${extension}` : ''}`,
        ),
      ),
      [['5550142x12'], ['5550143x7', '5550149x5'], ['5550144'], ['5550145']],
    );
    const [told, ...others] = findings.filter(({ field }) => field === 'Ext.');
    assert.deepEqual([told?.row, others.length], [5, 0]);
    assert.match(told?.reason ?? '', /"see list", which is not an extension/);
  });

  it('says that a spreadsheet took its last digits, with a point or with a comma', async () => {
    const { findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency;Phone;Website;State\nA;5,03555E+09;www.example.org;OR\n',
    );
    assert.match(
      findings.find(({ field }) => field === 'Phone')?.reason ?? '',
      /lost its last digits/,
    );
  });
});
