import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sayFinding } from '../../src/cli/import/say-finding.js';
import { readPhones } from '../../src/reading/read-phones.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
before(() => {
  folder = new CliFolder();
});
after(() => folder.remove());

/** The report of a row with these cells. */
async function reportOf(phone: string, hours = ''): Promise<string> {
  const csv = `Name,Phone,Hours,Address,City,State,Type\nA,"${phone}","${hours}",1 Main St,Salem,OR,Detox\n`;
  const words = ['--timezone', 'America/Los_Angeles'];
  const { findings } = await folder.import('csv', 'a.csv', csv, ...words);
  return findings.map(sayFinding).join('\n');
}

describe('what the report says', () => {
  for (const [phone, said] of [
    ['555-0128', /left out.* no call button.*Fix: .*area code/],
    ['(360) 555-01399', /has a digit too many: it is left out\. Nothing is left to call/],
    ['1-360-555-01399', /has a digit too many/],
    ['360-555-013', /is a digit short: it is left out/],
    ['503-555-0142 (disconnected)', /no longer answered: it is left out.*no call button/],
    ['503-555-0142 - out of service', /no longer answered: it is left out/],
  ] as const) {
    it(`says of a number that it is left out, and why: ${phone}`, async () => {
      assert.match(await reportOf(phone), said);
    });
  }

  it('speaks of no card where there is none', async () => {
    const csv = 'Name,Phone,State,Type\nA,555-0128,OR,Detox\n';
    const { findings, records } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(records, []);
    assert.doesNotMatch(findings.map(sayFinding).join(''), /call button/);
  });

  it('speaks of no area code where that is not what is missing', async () => {
    assert.doesNotMatch(await reportOf('(360) 555-01399'), /area code/);
  });

  for (const hours of ['M-Th 8-7', 'Mon-Fri 7-6', 'Mon-Fri 10-12']) {
    it(`says of hours that they lack am and pm, and guesses none: ${hours}`, async () => {
      assert.match(await reportOf('503-555-0142', hours), /does not say am or pm.*8am-7pm/);
    });
  }

  it('reads the working day that everybody means', async () => {
    for (const hours of ['Mon-Fri 9-5', 'Mon-Fri 8-4:30', 'Mon-Fri 8-6', 'Mon-Fri 12-5']) {
      assert.equal(await reportOf('503-555-0142', hours), '');
    }
  });

  it('says of other hours what is not certain in them', async () => {
    assert.match(await reportOf('503-555-0142', 'by appointment'), /cannot be read for certain/);
  });

  it('says nothing of a call button where a number is left', async () => {
    const report = await reportOf('503-555-0142; (360) 555-01399');
    assert.match(report, /left out/);
    assert.doesNotMatch(report, /call button/);
  });
});

describe('a number to text', () => {
  for (const said of [
    'text ZIP to 898211',
    'Text your zip code to 898211',
    'Text "ZIP" to 898-211',
    'Text your 5-digit ZIP to 898211',
    'Text postal code to 898211',
    'Textez votre code postal au 898211',
    'Envíe su código postal al 898211',
  ]) {
    it(`asks for the person’s own code: ${said}`, async () => {
      const csv = `Name,Phone,State,Type\nA,"${said.replaceAll('"', '""')}",OR,Detox\n`;
      const { records } = await folder.import('csv', 'a.csv', csv);
      const [way] = records[0]?.channels ?? [];
      assert.equal(way?.value, '898211');
      assert.deepEqual(way?.keyword, { own: 'postal-code' });
    });
  }

  it('keeps a word that is one', () => {
    assert.deepEqual(readPhones('Text ZIPPY to 741741').numbers[0]?.keyword, { word: 'ZIPPY' });
  });
});
