import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { beginsClosed, saysClosed } from '../../src/cli/import/closed-name.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
before(() => {
  folder = new CliFolder();
});
after(() => folder.remove());

const HEADER = 'Agency,Category,Phone,State\n';

describe('what an import leaves out', () => {
  it('leaves out a row whose only types a mapping says are none of ours, and says so', async () => {
    const csv = `${HEADER}A,Transportation,503-555-0142,OR\nB,Detox; Transportation,503-555-0143,OR\n`;
    const columns = { Agency: 'name', Category: 'kinds', Phone: 'phone', State: 'region' };
    folder.write('m.json', JSON.stringify({ version: 1, columns, terms: { Transportation: [] } }));
    for (const more of [[], ['--all-types']]) {
      const words = ['--mapping', folder.of('m.json'), ...more];
      const { records, findings } = await folder.import('csv', 'a.csv', csv, ...words);
      assert.deepEqual(
        records.map(({ name }) => name.en),
        ['B'],
      );
      assert.match(
        findings[0]?.reason ?? '',
        /is "Transportation", which the mapping file leaves out/,
      );
    }
  });

  for (const name of [
    'CLOSED - Tri-Parish Food Bank',
    'C (permanently closed)',
    'Food Bank CLOSED',
    'Centre X - FERMÉ',
    'FERME - Centre X',
    'Centre X (fermé définitivement)',
    'Clínica X - CERRADO',
    'Casa cerrada permanentemente',
    'Clinic, moved to 12 Main St',
    'Detox has moved',
    'Hotline no longer in service',
    'X (no longer exists)',
    'Shelter - out of business',
    'X se mudó a Salem',
    'Le centre n’est plus en service',
  ]) {
    it(`leaves out what says by its name that it is closed: ${name}`, async () => {
      const csv = `${HEADER}"${name}",Detox,503-555-0142,OR\nB,Detox,503-555-0143,OR\n`;
      const { records, findings } = await folder.import('csv', 'a.csv', csv);
      assert.deepEqual(
        records.map((record) => record.name.en),
        ['B'],
      );
      assert.match(findings[0]?.reason ?? '', /closed, or has moved/);
    });
  }

  for (const said of [
    'CLOSED as of June 2026',
    'Closed since 2025. Inpatient detox.',
    'CLOSED. Was a sobering center',
    'Temporarily closed for repairs',
    'Closed until further notice',
  ]) {
    it(`leaves out what begins its description so: ${said}`, () => {
      assert.equal(beginsClosed(said), true);
    });
  }

  for (const said of [
    'Closed Sundays and holidays',
    'Closed meeting of women in recovery',
    'Closed 12-1 for lunch',
    'Closed on federal holidays. Walk in.',
    'Detox; closed to new patients',
    'Closed-loop referral for treatment',
  ]) {
    it(`keeps what begins its description so: ${said}`, () => {
      assert.equal(beginsClosed(said), false);
    });
  }

  for (const name of [
    'Salem Clinic (closed Sundays)',
    'Tuesday group, closed meeting',
    'Ferme-Neuve, centre de jour',
    'La Ferme des jeunes',
    'Open Door Clinic',
    'Disclosed Ministries',
    'Moving On Recovery',
  ]) {
    it(`keeps ${name}`, () => assert.equal(saysClosed(name), false));
  }

  it('does so for HSDS', async () => {
    const service = { id: 's', name: 'Closed: Detox', phones: [{ number: '503-555-0142' }] };
    const words = ['--region', 'US-OR'];
    const json = JSON.stringify([service]);
    const { records, findings } = await folder.import('hsds', 'a.json', json, ...words);
    assert.deepEqual(records, []);
    assert.match(findings[0]?.reason ?? '', /closed/);
  });

  for (const [said, kinds, services] of [
    ['Mental Health', ['information'], ['counselling']],
    ['Behavioral Health Services', ['information'], ['counselling']],
    ['Santé mentale', ['information'], ['counselling']],
    ['Salud mental', ['information'], ['counselling']],
    ['Homeless shelter', ['information'], ['housing']],
    ['Hébergement d’urgence', ['information'], ['housing']],
    ['Albergue', ['information'], ['housing']],
    ['Information & Referral', ['information'], ['referral']],
    ['Información y referencias', ['information'], ['referral']],
  ] as const) {
    it(`knows what a county calls "${said}"`, async () => {
      const csv = `${HEADER}A,${said},503-555-0142,OR\n`;
      const { records, told } = await folder.import('csv', 'w.csv', csv);
      assert.deepEqual(records[0]?.kinds, kinds, told);
      assert.deepEqual(records[0]?.services, services);
    });
  }

  it('gives the lines to copy for the words that are none of ours', async () => {
    const words = ['Food', 'Food Pantry', 'Senior Services', 'Legal', 'Transportation'];
    const rows = words.map((word, at) => `A${at},${word},503-555-014${at},OR\n`).join('');
    const { told, records } = await folder.import('csv', 'f.csv', HEADER + rows);
    assert.deepEqual(records, []);
    const report = folder.read('out.report.txt');
    for (const text of [told, report]) {
      const [, terms = '{}'] = /"terms": (\{.*\})/.exec(text) ?? [];
      assert.deepEqual(Object.keys(JSON.parse(terms)), words);
    }
    const [, terms = '{}'] = /"terms": (\{.*\})/.exec(report) ?? [];
    const columns = { Agency: 'name', Category: 'kinds', Phone: 'phone', State: 'region' };
    folder.write('m.json', `{"version":1,"columns":${JSON.stringify(columns)},"terms":${terms}}`);
    const more = ['--mapping', folder.of('m.json')];
    const again = await folder.import('csv', 'f.csv', HEADER + rows, ...more);
    assert.equal(again.records.length, 3);
    assert.doesNotMatch(again.told, /mean nothing/);
  });
});

describe('what the terminal shows of a report', () => {
  it('is what was left out before what was changed, and how much more the report has', async () => {
    const rows = Array.from({ length: 11 }, (_, at) => `Place ${at},503-555-0142,Changed.example`);
    const csv = `Name,Phone,Website\n${rows.join('\n')}\nNobody,,\n`;
    const { told, findings } = await folder.import('csv', 'a.csv', csv, '--region', 'US-OR');
    assert.equal(findings.length, 12);
    const lines = told.split('\n').filter((line) => /^row \d/i.test(line));
    assert.equal(lines.length, 10);
    assert.match(lines[0] ?? '', /^row 13\b/i);
    assert.match(told, /2 more\. Full report: /);
  });
});

describe('hours that cannot be read', () => {
  it('stand in the description as a sentence of their own', async () => {
    const csv =
      'Name,Phone,State,Description,Hours\nA,503-555-0142,OR,Cabinet outside,Daily dawn to dusk\nB,503-555-0143,OR,Cabinet inside.,Daily dawn to dusk\n';
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(
      records.map(({ description }) => description?.en),
      ['Cabinet outside. Hours: Daily dawn to dusk.', 'Cabinet inside. Hours: Daily dawn to dusk.'],
    );
  });
});
