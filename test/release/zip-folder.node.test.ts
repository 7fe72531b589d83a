import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { zipFolder } from '../../src/build/release/zip-folder.js';

/** Date and time of each file as a zip has them, in local time, in order. */
function timesIn(zip: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(zip);
  const times = new Map<string, string>();
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; ) {
    const [time, date] = [view.readUInt16LE(at + 12), view.readUInt16LE(at + 14)];
    const length = view.readUInt16LE(at + 28);
    const parts = [(date >> 9) + 1980, (date >> 5) & 15, date & 31];
    const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
    times.set(
      view.toString('utf8', at + 46, at + 46 + length),
      `${parts.map(two).join('-')} ${clock.map(two).join(':')}`,
    );
    at = view.indexOf('PK\u0001\u0002', at + 46 + length);
  }
  return times;
}

/** nginx, Apache and IIS tell by time and size whether a browser’s copy is still good, and so do rsync and `aws s3 sync`. */
describe('a file in a zip of ours', () => {
  let folder: string;
  const zone = process.env.TZ;
  const timeOf = (text: string, date: string): string => {
    writeFileSync(join(folder, 'data.js'), text);
    return timesIn(zipFolder(folder, 'finder', date)).get('finder/data.js') as string;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-zip-'));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'chunks', 'a.js'), 'a');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has another time if it has other bytes, though it is as long and of the same day', () => {
    const texts = Array.from(
      { length: 40 },
      (_, at) => `export const number="+150355501${at + 10}"`,
    );
    const times = texts.map((text) => timeOf(text, '2026-11-28'));
    assert.equal(new Set(times).size, 40, times.join('\n'));
  });

  it('is newer if its data is, and never of a day to come', () => {
    const dates = ['2026-10-31', '2026-11-01', '2027-01-01', '2027-03'];
    const times = dates.map((date) => timeOf('the same', date));
    assert.deepEqual([...new Set(times)].sort(), times);
    for (const [at, time] of times.entries()) assert.ok(time < (dates[at] as string), time);
  });

  it('has the same time wherever it is packed, on a night without 2 o’clock, too', () => {
    const zones = [
      'UTC',
      'America/New_York',
      'America/Havana',
      'Pacific/Kiritimati',
      'Asia/Beirut',
    ];
    // Each is the day after one on which a clock is put forward.
    for (const date of ['2026-03-09', '2026-03-30', '2026-11-02'])
      for (let at = 0; at < 50; at++) {
        const times = zones.map((one) => {
          process.env.TZ = one;
          return timeOf(`text ${at}`, date);
        });
        assert.equal(new Set(times).size, 1, `${date}: ${times.join(', ')}`);
      }
  });
});
