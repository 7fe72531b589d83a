import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostReader, ownReader } from '../../src/cli/host-reader.js';
import { readAtOnce } from '../../src/cli/import/read-at-once.js';
import { rowToRecord } from '../../src/cli/import/row-to-record.js';
import type { Target } from '../../src/cli/import/targets.js';
import { retiredNumbers } from '../../src/features/host-records/retired-numbers.js';
import { retired } from '../../src/generated/retired.en.js';
import { makeDirectory } from '../bench/make-directory.js';
import { NOW } from '../support/read-host-data.js';

const known = { findRetired: retiredNumbers(retired), now: NOW };
const OPTIONS = { dates: 'mdy', lang: 'en', allTypes: false } as const;

/** What most rows of a county's list look like. */
const USUAL: Partial<Record<Target, string>> = {
  name: 'Cedar Recovery',
  program: 'Hope program',
  kinds: 'Counseling; Detox',
  phone: '(503) 555-0142 x12',
  web: 'https://www.example.org/help',
  email: 'help@example.org',
  address: '12 Main St',
  city: 'Portland',
  region: 'OR',
  postalCode: '97204',
  latitude: '45.52',
  longitude: '-122.68',
  hours: 'Mon-Fri 8:30am-5pm',
  timezone: 'America/Los_Angeles',
  languages: 'English, Vietnamese',
  audiences: 'Youth',
  cost: 'Free',
  description: 'We help.',
  checked: '9/14/2026',
  listedBy: 'Cedar County',
};

/** How a number and a page may be called; absent: as they are. */
const DISPLAYS: readonly (readonly (string | undefined)[])[] = [
  [],
  ['1-800-273-8255'],
  [undefined, 'Our page'],
  [undefined, 'example.org'],
  [undefined, 'www.example.org/5550142'],
  [],
  ['(503) 555-0142', 'help.example.net'],
  [],
];

function recordOf(changes: Partial<Record<Target, string>> = {}): object {
  const row = Object.entries({ ...USUAL, ...changes });
  const { record } = rowToRecord(
    { at: 2, cells: row.map(([, text]) => text) },
    row.map(([target]) => ({ header: target, target: target as Target })),
    OPTIONS,
  );
  return record ?? assert.fail('No record.');
}

describe('a record that an import has just made', () => {
  it('is not checked a second time where nothing would change, and is what the page says of it', () => {
    for (const changes of [
      {},
      { id: `A long id ${'x'.repeat(50)}` },
      { hours: '24/7', latitude: '', longitude: '' },
      { address: '', latitude: '', longitude: '', email: '', web: '' },
      { phone: '503-555-0142; after hours 503-555-0143; 503-555-0144 (Spanish)' },
      { phone: '', program: '', description: '', kinds: '', checked: '' },
      {
        region: 'QC',
        city: 'Montréal',
        postalCode: 'H2X 1Y4',
        latitude: '45.5',
        longitude: '-73.6',
        phone: '514-555-0142',
      },
    ]) {
      const read = readAtOnce(recordOf(changes), known);
      assert.ok(read, JSON.stringify(changes));
      const onPage = hostReader(NOW)(recordOf(changes), 0);
      assert.deepEqual(read, onPage.kept);
      assert.deepEqual(ownReader(NOW)(recordOf(changes), 0), onPage);
      assert.deepEqual(onPage.problems, []);
    }
  });

  it('is not checked as a whole when it has been written to a file and is read from there', () => {
    const written = (): object => JSON.parse(JSON.stringify(hostReader(NOW)(recordOf(), 0).kept));
    const read = readAtOnce(written(), known);
    assert.ok(read);
    assert.deepEqual(read, hostReader(NOW)(written(), 0).kept);
  });

  it('is, of a whole directory, what the page says of it, whatever its ways are called', async () => {
    let atOnce = 0;
    for await (const made of makeDirectory(500)) {
      const [, at = '0'] = /(\d+)$/.exec(made.id) ?? [];
      const displays = DISPLAYS[Number(at) % DISPLAYS.length] ?? [];
      const record = {
        ...made,
        channels: made.channels.map((way, index) => ({
          ...way,
          display: displays[index] ?? way.display,
        })),
      };
      const onPage = hostReader(NOW)(structuredClone(record), 0);
      assert.deepEqual(ownReader(NOW)(structuredClone(record), 0), onPage, JSON.stringify(record));
      if (readAtOnce(structuredClone(record), known)) atOnce += 1;
    }
    assert.ok(atOnce > 150 && atOnce < 250, `${atOnce}`);
  });

  it('is checked as a whole where anything is odd', () => {
    for (const changes of [
      { checked: '12/26/2027' },
      { phone: '1-888-383-2776' },
      { phone: '900-555-0142, 1-800-662-HELP' },
      { name: '988 Lifeline', program: '' },
      { latitude: '0', longitude: '0' },
      { endsOn: '2020-01-01' },
      { web: 'https://xn--a.org/' },
      { name: 'x'.repeat(201) },
    ]) {
      assert.equal(readAtOnce(recordOf(changes), known), undefined, JSON.stringify(changes));
      const own = ownReader(NOW)(recordOf(changes), 0);
      assert.deepEqual(own, hostReader(NOW)(recordOf(changes), 0));
    }
  });

  it('is checked as a whole where its clock is none of a place: a row has lost it before', () => {
    const odd = (): object => ({
      ...recordOf(),
      hours: { text: 'Mo-Fr 08:30-17:00', timezone: 'EST' },
    });
    assert.equal(readAtOnce(odd(), known), undefined);
    assert.deepEqual(ownReader(NOW)(odd(), 0), hostReader(NOW)(odd(), 0));
    assert.equal('hours' in recordOf({ timezone: 'EST5EDT', region: 'OR' }), false);
  });

  it('is as it was where it is not read at once', () => {
    const record = recordOf({ phone: '1-888-383-2776' });
    const before = structuredClone(record);
    readAtOnce(record, known);
    assert.deepEqual(record, before);
  });
});
