import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { targetOfHeader } from '../../src/cli/import/guess-columns.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const read = (csv: string) =>
  folder.import('csv', 'a.csv', csv, '--region', 'US-OR', '--timezone', 'America/Los_Angeles');

describe('a header that may mean something else', () => {
  it('takes no row of a list away', async () => {
    for (const header of ['Level', 'Organization type', 'Organisation Type']) {
      assert.equal(targetOfHeader(header), undefined, header);
    }
    const { records } = await read(
      'Name,Phone,Level,Organization Type,Program Status\nA,503-555-0142,Program,Nonprofit,Accepting new clients\nB,503-555-0143,Agency,County,Waitlist\n',
    );
    assert.equal(records.length, 2);
  });

  it('is not the name where another column says that it is', async () => {
    const { records } = await read('Resource,Name,Phone\nDetox,Alder House,503-555-0142\n');
    assert.equal(records[0]?.name.en, 'Alder House');
  });

  it('is no days of the week where it counts days', async () => {
    const { records } = await read('Name,Days,Hours,Phone\nA,30,24/7,503-555-0142\n');
    assert.deepEqual(records[0]?.hours, { text: '24/7' });
  });

  it('is an insurance, and no cost', async () => {
    const { records, findings } = await read(
      'Name,Phone,Insurance Accepted\nA,503-555-0142,OHP and most plans\nB,503-555-0143,Yes\n',
    );
    assert.deepEqual(
      records.map(({ description }) => description.en),
      ['Insurance: OHP and most plans.', undefined],
    );
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.reason ?? '', /"Yes"/);
  });
});
