import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importChosen } from '../../src/cli/import/import-chosen.js';
import { sayColumns } from '../../src/cli/import/say-columns.js';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import { CliFolder } from '../support/run-cli.js';

/** A list that leaves open all that can be said beside it. */
const CSV = `Name,Phone,State,Hours,Last verified,Type
A,503-555-0142,OR,Mon-Fri 9am-5pm,05/10/2026,Detox
B,503-555-0143,OR,24/7,,Quilting
C,503-555-0144,,24/7,,Detox
`;
const FIELDS = {
  region: 'État, province',
  dates: 'Que veut dire 05/10/2026',
  timezone: 'Fuseau horaire des heures',
  allTypes: 'Garder les lignes',
};
const OPTIONS = { dates: 'unknown', lang: 'en', allTypes: false } as const;

describe('what to do about what a list does not say', () => {
  it('names the fields of the page where it is read in one, and no option', async () => {
    const { findings, columns } = await importChosen(
      Buffer.from(CSV),
      { ...OPTIONS, fields: FIELDS },
      { targets: new Map() },
    );
    const lines = [...findings.map(sayFinding), ...sayColumns(columns, 'in the table above')];
    const report = lines.join('\n');
    for (const label of Object.values(FIELDS)) assert.ok(report.includes(`"${label}"`), report);
    assert.doesNotMatch(report, /--[a-z]/);
    assert.equal(findings.length, 4);
  });

  it('names the options in a terminal', async () => {
    const folder = new CliFolder();
    try {
      const { findings } = await folder.import('csv', 'a.csv', CSV);
      const report = findings.map(sayFinding).join('\n');
      for (const option of ['--region', '--dates', '--timezone', '--all-types'])
        assert.ok(report.includes(option), report);
    } finally {
      folder.remove();
    }
  });
});
