import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const read = async (state: string, zone: string, ...words: readonly string[]) => {
  const text = `Name,Phone,State,Hours,Time zone\nA,800-555-0142,${state},Mon 9am-5pm,${zone}\n`;
  const { records, findings, exit, told } = await folder.import('csv', 'a.csv', text, ...words);
  return { zone: records[0]?.hours?.timezone, findings, exit, told };
};

describe('a time zone as people write it', () => {
  for (const [zone, state, wanted] of [
    ['America/Los_Angeles', 'OR', 'America/Los_Angeles'],
    ['Pacific', 'OR', 'America/Los_Angeles'],
    ['PST', 'OR', 'America/Los_Angeles'],
    ['PT', 'OR', 'America/Los_Angeles'],
    ['Pacific Standard Time', 'OR', 'America/Los_Angeles'],
    ['Mountain Time', 'OR', 'America/Denver'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'FL', 'America/New_York'],
    ['Central Daylight Time', 'FL', 'America/Chicago'],
    ['Eastern', 'ON', 'America/Toronto'],
    ['Heure de l’Est', 'ON', 'America/Toronto'],
    ['Hora del Pacífico', 'OR', 'America/Los_Angeles'],
    ['MST', 'AZ', 'America/Phoenix'],
    ['Alaska', 'AK', 'America/Anchorage'],
    ['Newfoundland', 'NL', 'America/St_Johns'],
  ] as const) {
    it(`is a clock: ${zone} in ${state}`, async () => {
      const found = await read(state, zone);
      assert.deepEqual([found.zone, found.findings], [wanted, []]);
    });
  }

  it('that means nothing is told, and no other is taken for it', async () => {
    for (const zone of ['local', 'America/Portland', 'UTC', 'GMT-8', 'Mountain or Pacific']) {
      const found = await read('OR', zone, '--timezone', 'America/Los_Angeles');
      assert.equal(found.zone, undefined, zone);
      assert.match(found.findings.map(({ reason }) => reason).join(), /zone/);
    }
    // Where there is one clock only, it is that.
    assert.equal((await read('CA', 'local')).zone, 'America/Los_Angeles');
  });

  it('on the command line is read the same way, and refused at once where it means nothing', async () => {
    assert.equal((await read('OR', '', '--timezone', 'Pacific')).zone, 'America/Los_Angeles');
    for (const zone of ['America/Portland', 'local', '-8']) {
      const { exit, told } = await read('OR', '', `--timezone=${zone}`);
      assert.equal(exit, 2);
      assert.match(told, /--timezone .* is not a time zone.*America\/Los_Angeles/);
    }
  });
});
