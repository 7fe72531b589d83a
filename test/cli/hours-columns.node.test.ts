import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const PACIFIC = ['--region', 'US-OR', '--timezone', 'America/Los_Angeles'];

async function hoursOf(csv: string, ...words: readonly string[]) {
  const { records, findings, told } = await folder.import('csv', 'a.csv', csv, ...words);
  return { hours: records.map(({ hours }) => hours), findings, told, records };
}

describe('hours in several columns', () => {
  it('one a day are one week', async () => {
    const { hours, told } = await hoursOf(
      `Program,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday,Phone
Van,9am-5pm,9am-5pm,Closed,9am-5pm,9am-1pm,,,541-555-0101
Clinic,8-5,8-5,8-5,8-5,8-5,closed,closed,541-555-0102
Line,24 hours,24 hours,24 hours,24 hours,24 hours,24 hours,24 hours,541-555-0103
Quiet,,,,,,,,541-555-0104
Split,"9am-12pm, 1pm-5pm",,,,by appt,,,541-555-0105
`,
      ...PACIFIC,
    );
    assert.deepEqual(
      hours.map((one) => one?.text),
      [
        'Mo 09:00-17:00; Tu 09:00-17:00; We off; Th 09:00-17:00; Fr 09:00-13:00',
        'Mo 08:00-17:00; Tu 08:00-17:00; We 08:00-17:00; Th 08:00-17:00; Fr 08:00-17:00; Sa off; Su off',
        '24/7',
        undefined,
        undefined,
      ],
    );
    assert.match(told, /Monday.*hours/);
  });

  it('one a day, in French and Spanish', async () => {
    const fr = await hoursOf(
      'Nom;Lundi;Mardi;Mercredi;Jeudi;Vendredi;Téléphone\nA;9h-17h;9h-17h;fermé;9h-17h;9h-12h;819 555-0142\n',
      '--region',
      'CA-QC',
      '--lang',
      'fr',
      '--timezone',
      'America/Toronto',
    );
    assert.equal(
      fr.hours[0]?.text,
      'Mo 09:00-17:00; Tu 09:00-17:00; We off; Th 09:00-17:00; Fr 09:00-12:00',
    );
  });

  it('of days, and of times', async () => {
    const { hours, findings } = await hoursOf(
      `Name,Days,Hours,Phone
Van,Mon & Wed,10am-2pm,541-555-0103
Clinic,M-F,8:30-5,541-555-0104
Line,Daily,24 hours,541-555-0105
Whole,Mon-Fri,Mon-Fri 9am-5pm,541-555-0106
`,
      ...PACIFIC,
    );
    assert.deepEqual(
      hours.map((one) => one?.text),
      ['Mo,We 10:00-14:00', 'Mo-Fr 08:30-17:00', '24/7', 'Mo-Fr 09:00-17:00'],
    );
    assert.deepEqual(findings, []);
  });
});

describe('hours that name their clock', () => {
  it('are read by it', async () => {
    const { hours } = await hoursOf(
      `Name,Hours,Phone
A,Mon-Fri 9:00 AM to 5:00 PM EST,541-555-0101
B,M-F 8-5 (PT),541-555-0102
C,"Mon-Fri 9am-5pm PST; Sat 9am-1pm PST",541-555-0103
D,Mon–Fri 9 a.m.–5 p.m. Eastern Time,541-555-0104
E,Mon-Fri 9am-5pm PST and 12-8 EST,541-555-0105
`,
      ...PACIFIC,
    );
    assert.deepEqual(
      hours.map((one) => one && [one.text, 'timezone' in one && one.timezone]),
      [
        ['Mo-Fr 09:00-17:00', 'America/New_York'],
        ['Mo-Fr 08:00-17:00', 'America/Los_Angeles'],
        ['Mo-Fr 09:00-17:00; Sa 09:00-13:00', 'America/Los_Angeles'],
        ['Mo-Fr 09:00-17:00', 'America/New_York'],
        undefined,
      ],
    );
  });
});
