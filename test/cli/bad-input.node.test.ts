import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { hostReader, ownReader } from '../../src/cli/host-reader.js';
import { fitsAtOnce } from '../../src/cli/import/fits-at-once.js';
import { guessColumns } from '../../src/cli/import/guess-columns.js';
import { rowToRecord } from '../../src/cli/import/row-to-record.js';
import { TARGETS } from '../../src/cli/import/targets.js';
import { isNumber } from '../../src/contact/channel-kinds.js';
import { contactLink } from '../../src/contact/contact-link.js';
import { displayMatches } from '../../src/contact/display-matches.js';
import { parseHours } from '../../src/hours/parse-hours.js';
import { checkRecord } from '../../src/schema/check-record.js';
import { FUZZ_SEED } from '../support/exotic.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

/** Rows are long: fewer of them with every run of the tests, all with `npm run fuzz`. */
const RUNS = Number(process.env.HELPLINE_FUZZ ?? 400);

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADER = 'Name,Phone,State,Website,Description\n';
const GOOD = 'Good,503-555-0142,OR,,\n';

describe('a row that is wrong, or means harm', () => {
  const rows: Readonly<Record<string, readonly [row: string, said: RegExp]>> = {
    'a formula for a name': ['"=HYPERLINK(""http://x"",""A"")",503-555-0143,OR,,\n', /formula/],
    'a script for a page': ['A,503-555-0143,OR,javascript:alert(1),\n', /not a web address/],
    'another number for 988': ['988 Suicide Lifeline,503-555-0143,OR,,\n', /names 988/],
    'another number for 988, in look-alike digits': [
      '９８８ Lifeline,503-555-0143,OR,,\n',
      /names 988/,
    ],
    'another number for 911': ['Call 9-1-1,503-555-0143,OR,,\n', /names 911/],
    'the name that 988 had in Canada': ['Talk Suicide Canada,503-555-0143,OR,,\n', /names 988/],
    'the name of 988 without the number': [
      'Suicide & Crisis Lifeline,503-555-0143,OR,,\n',
      /names 988/,
    ],
    'a sentence for a page': [
      'A,,OR,facebook: Hope House,\n',
      /is "facebook: Hope House", which is not a web address/,
    ],
    'a number that a spreadsheet rounded': ['A,"5,03556E+09",OR,,\n', /last digits/],
    'a number with look-alike letters': ['A,5O3-555-O143,OR,,\n', /not a number/],
    'no state': ['A,503-555-0143,Narnia,,\n', /no state/],
    '20,000 letters for a name': [
      `${'x'.repeat(20_000)},503-555-0143,OR,,\n`,
      /more than 200 letters/,
    ],
    '20,000 letters for a number': [`A,${'1'.repeat(20_000)},OR,,\n`, /too long/],
    'more cells than the header': ['A,555,OR,,,,,,,,,\n', /not a number/],
    'a number that is paid for': ['A,900-555-0143,OR,,\n', /costs whoever calls/],
    'a retired number': ['A,1-888-383-2776,OR,,\n', /out of service/],
  };
  for (const [why, [row, said]] of Object.entries(rows)) {
    it(`is told, and the good row beside it stays: ${why}`, async () => {
      const { records, findings } = await folder.import('csv', 'a.csv', HEADER + row + GOOD);
      assert.ok(records.some(({ name }) => name.en === 'Good'));
      assert.match(findings.map(({ reason }) => reason).join('\n'), said);
    });
  }

  it('is left out if all that it has of a way to make contact is a point that cannot be read', async () => {
    const text =
      'Name,City,State,Latitude,Longitude\nA,Salem,OR,north,west\nB,Salem,OR,44.94,-123.03\n';
    const { records, findings } = await folder.import('csv', 'a.csv', text);
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['B'],
    );
    assert.match(findings.map(({ reason }) => reason).join('\n'), /no way to make contact/);
  });

  it('leaves nothing in a text that would turn, hide or run something', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `${HEADER}"A\u202eB\u200bC",503-555-0142,OR,,"<script>alert(1)</script>Talk <img src=x onerror=alert(1)>&amp; rest\u2067"\n`,
    );
    assert.deepEqual(records[0]?.name, { en: 'ABC' });
    assert.deepEqual(records[0]?.description, { en: 'Talk & rest' });
  });

  it('reads a blank letter as nothing, and a number without marks that would turn it', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Name,Phone,State,Coverage area\n\u2800,503-555-0141,OR,\nA,\u202e1-800-662-HELP,OR,\u2800\n',
    );
    assert.deepEqual(
      records.map(({ name, area, channels }) => [name.en, area, channels[0]?.display]),
      [['A', undefined, '1-800-662-HELP']],
    );
  });

  it('changes no prototype by a header or a name', async () => {
    await folder.import(
      'csv',
      'a.csv',
      `__proto__,Name,Phone,State\nx,__proto__,503-555-0142,OR\n`,
    );
    await folder.import(
      'hsds',
      'b.json',
      '[{"__proto__":{"polluted":1},"id":"1","name":"A","phones":[{"number":"503-555-0142"}]}]',
      '--region',
      'OR',
    );
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  for (const [why, content, said] of [
    ['empty', '', /is empty/],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]), /not a text file/],
    ['JSON with another name', '[{"name":"A"}]', /is JSON/],
    ['Excel with another name', Buffer.from('504b030414000000', 'hex'), /Excel or zip/],
    ['without a header', 'a,b\nc,d\n', /header/],
    ['without a name', 'Phone,State\n503-555-0142,OR\n', /looks like a name/],
  ] as const) {
    it(`is told for the whole file in one line: ${why}`, async () => {
      const { exit, told } = await folder.import('csv', 'a.csv', content);
      assert.equal(exit, 2);
      assert.match(told, said);
      assert.equal(told.trim().split('\n').at(-1)?.startsWith('error: '), true);
    });
  }
});

describe('any row at all', () => {
  const piece = fc.constantFrom(
    '503',
    '555-0142',
    '(503) ',
    ' x12',
    ' or ',
    ';',
    'Mon-Fri ',
    '9am',
    '-5pm',
    ' to ',
    '24/7',
    '988',
    '1-800-',
    'HELP',
    'www.',
    'example.org',
    'javascript:',
    '@',
    '=',
    '<b>',
    '\u202e',
    '\u200b',
    '٥٠٣',
    'OR',
    '97301',
    '2026-09-14',
    '05/10/2026',
    'lun. au ven. ',
    '9 h à 17 h',
    'Confidential',
    'yes',
    '"',
    '\n',
    ',',
  );
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const read = hostReader(NOW);
  const readOwn = ownReader(NOW);

  it('gives a record that is safe to show, or none, and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: TARGETS.length, maxLength: TARGETS.length }),
        (cells) => {
          const columns = TARGETS.map((target) => ({ header: target, target }));
          const { record } = rowToRecord({ at: 2, cells }, columns, {
            dates: 'unknown',
            lang: 'en',
            allTypes: true,
            region: 'US-OR',
          });
          const onPage = record && read(structuredClone(record), 0);
          const kept = onPage?.kept;
          // The quick way of an import comes to what the page will say of the same record.
          if (record) assert.deepEqual(readOwn(structuredClone(record), 0), onPage);
          for (const channel of kept?.channels ?? []) {
            assert.ok(contactLink(channel), JSON.stringify(channel));
            if (isNumber(channel))
              assert.ok(displayMatches(channel.display, channel.value), JSON.stringify(channel));
          }
          if (kept?.hours && kept.hours.text !== 'unknown') assert.ok(parseHours(kept.hours.text));
          const said = JSON.stringify(kept?.name ?? '') + JSON.stringify(kept?.description ?? '');
          assert.doesNotMatch(said, /[\u202a-\u202e\u2066-\u2069\u200b]|<script/);
        },
      ),
      { numRuns: RUNS, seed: FUZZ_SEED },
    );
  });

  it('fits at once only where it fits the schema, and then as it is', () => {
    const start = JSON.parse(
      JSON.stringify(
        read(
          {
            name: 'A',
            region: 'OR',
            phone: '503-555-0142 x1',
            address: '1 Main',
            city: 'Salem',
            zip: '97301',
            lat: 44.9,
            lng: -123,
            hours: '24/7',
          },
          0,
        ).kept,
      ),
    ) as Record<string, unknown>;
    start.description = { en: 'a', fr: 'b', es: 'c' };
    assert.ok(fitsAtOnce(start));
    const paths = pathsOf(start);
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>('', 'US-OR', 'x', null, undefined, 0, -181, [], {}, ['US'], '2026'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, fc.boolean(), (path, other, isAdded) => {
        const record = structuredClone(start);
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], record);
        const key = isAdded && !Array.isArray(parent) ? 'added' : (path.at(-1) ?? '');
        (parent as Record<string, unknown>)[key] = other;
        if (fitsAtOnce(record)) assert.deepEqual(checkRecord(record).resource, record);
      }),
      { numRuns: RUNS, seed: FUZZ_SEED },
    );
  });

  it('may be a header', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), (rows) => {
        guessColumns(rows.map((cells, at) => ({ at, cells })));
      }),
      { numRuns: Math.ceil(RUNS / 3), seed: FUZZ_SEED },
    );
  });
});

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}
