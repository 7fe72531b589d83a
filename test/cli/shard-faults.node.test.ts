import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { FORMAT } from '../../src/directory/directory-files.js';
import { pathOf } from '../../src/directory/file-names.js';
import { allOf, fileNames, readManifest } from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const folder = new CliFolder();
after(() => folder.remove());

const record = (id: string): object => ({
  id,
  name: `House of ${id}`,
  description: `Words about ${id}. `.repeat(30),
  phone: '503-555-0142',
  address: `1 ${id} St`,
  city: 'Salem',
  region: 'US-OR',
  latitude: 44.94,
  longitude: -123.03,
});
const two = [record('one'), record('two')];
const good = folder.write('good.json', JSON.stringify(two));

describe('a file with nothing to show', () => {
  const nothing: Readonly<Record<string, string>> = {
    'is empty': '',
    'is an empty list': '[]',
    'is a web page': '<html>{"a":1}</html>',
    'holds the records in an object': JSON.stringify({ records: two }),
  };
  for (const [what, content] of Object.entries(nothing)) {
    it(`because it ${what} leaves the directory as it was, and says so`, async () => {
      const out = folder.of(`kept ${what}`);
      await folder.run('shard', good, '--out', out);
      const before = [readFileSync(join(out, 'directory.json'), 'utf8'), fileNames(out)];
      const path = folder.write('nothing.json', content);
      const done = await folder.run('shard', path, '--out', out, '--prune');
      assert.equal(done.exit, 1);
      assert.match(done.told, /no record .* can be shown.* is as it was/i);
      assert.match(done.told, /add --from/);
      assert.doesNotMatch(done.out, /on your server/);
      assert.deepEqual([readFileSync(join(out, 'directory.json'), 'utf8'), fileNames(out)], before);
    });
  }
});

describe('a line that is not JSON', () => {
  const [one, other, third] = ['one', 'other', 'third'].map((id) => JSON.stringify(record(id)));
  const broken = '{"id":"x","name":"no end}';

  it('costs itself, and says so', async () => {
    const path = folder.write('signs.ndjson', `${one}\n{"id":"x","name":"a\u0000b"}\n${other}\n`);
    const done = await folder.run('shard', path, '--out', folder.of('signs'));
    assert.match(done.told, /signs\.ndjson:2: record 2 is left out: it is not JSON\./);
    assert.match(done.out, /^3 records: 2 in /);
  });

  it('costs none of the lines between it and the next such line', async () => {
    const lines = [one, broken, other, third, broken, JSON.stringify(record('last'))];
    const path = folder.write('broken.ndjson', lines.join('\n'));
    const out = folder.of('broken');
    const done = await folder.run('shard', path, '--out', out);
    assert.deepEqual([...allOf(out).keys()].sort(), ['last', 'one', 'other', 'third']);
    for (const line of [2, 5]) assert.match(done.told, new RegExp(`broken\\.ndjson:${line}: `));
    assert.match(done.out, /^6 records: 4 in .*, 2 left out/);
  });

  it('costs none where the file is read in pieces between them', async () => {
    const many = Array.from({ length: 900 }, (_, at) => JSON.stringify(record(`many-${at}`)));
    const path = folder.write('pieces.ndjson', [one, broken, ...many, broken, other].join('\n'));
    const out = folder.of('pieces');
    const done = await folder.run('shard', path, '--out', out, '--brotli', '1');
    assert.equal(allOf(out).size, many.length + 2);
    assert.match(done.out, /^904 records: 902 in .*, 2 left out/);
  });
});

describe('a list that was not copied to its end', () => {
  for (const [what, cut] of [
    ['behind a record', 1],
    ['behind a comma', 1 + JSON.stringify(two[1]).length],
  ] as const) {
    it(`but ${what} is refused: the rest of its records would be lost in silence`, async () => {
      const path = folder.write('cut.json', `\ufeff\n${JSON.stringify(two).slice(0, -cut)}\n`);
      const done = await folder.run('shard', path, '--out', folder.of('cut'));
      assert.equal(done.exit, 2);
      assert.match(done.told, /cut\.json ends in the middle of its list/);
      assert.equal(existsSync(folder.of('cut/directory.json')), false);
    });
  }

  it('is no list where it holds one record a line', async () => {
    const path = folder.write(
      'lines.ndjson',
      `\ufeff${two.map((one) => JSON.stringify(one)).join('\r\n')}`,
    );
    const done = await folder.run('shard', path, '--out', folder.of('lines'));
    assert.match(done.out, /^2 records: 2 in /);
  });
});

describe('a file in UTF-16', () => {
  for (const [name, bytes] of [
    ['little', Buffer.from(`\ufeff${JSON.stringify(two)}`, 'utf16le')],
    ['big', Buffer.from(`\ufeff${JSON.stringify(two)}`, 'utf16le').swap16()],
  ] as const) {
    it(`(${name} end first) is refused with what to do`, async () => {
      const done = await folder.run(
        'shard',
        folder.write('16.json', bytes),
        '--out',
        folder.of('o16'),
      );
      assert.equal(done.exit, 2);
      assert.match(done.told, /is in UTF-16\. Save it as UTF-8/);
    });
  }
});

describe('a file in an old encoding', () => {
  const here = {
    ...record('one'),
    name: 'Café de l’Érable',
    city: 'Québec',
    region: 'CA-QC',
    latitude: 46.81,
    longitude: -71.21,
  };
  // Windows-1252 has ’ at 0x92.
  const bytes = Buffer.from(
    JSON.stringify([here, record('two')]).replaceAll('’', '\u0092'),
    'latin1',
  );

  it('keeps its accents in a directory, and says as what they were read', async () => {
    const path = folder.write('old.json', bytes);
    const out = folder.of('old');
    const done = await folder.run('shard', path, '--out', out);
    assert.equal(done.exit, 0, done.told);
    assert.equal(allOf(out).get('one')?.name, 'Café de l’Érable');
    assert.match(done.told, /old\.json is not in UTF-8: its letters were read as windows-1252/);
    assert.equal(done.told.match(/is not in UTF-8/g)?.length, 1);
  });

  it('keeps them where a letter lies between two pieces of the file', async () => {
    const list = Array.from({ length: 900 }, (_, at) => ({
      ...record(`a-${at}`),
      name: 'Café à l’été',
    }));
    const out = folder.of('pieces');
    const path = folder.write('pieces.json', JSON.stringify(list));
    const done = await folder.run('shard', path, '--out', out);
    assert.equal(done.told, '');
    for (const { name } of allOf(out).values()) assert.equal(name, 'Café à l’été');
  });

  it('is refused for a page, which would read it as UTF-8', async () => {
    const done = await folder.run('validate', folder.write('old.json', bytes));
    assert.equal(done.exit, 2);
    assert.match(done.told, /old\.json is not in UTF-8, .*Save it as UTF-8/);
  });
});

describe('a point in another state than the address', () => {
  it('is left out, is told, and is near nobody there', async () => {
    const wrong = { ...record('one'), latitude: 40.71, longitude: -74.0, postalCode: '97301' };
    const bare = { ...record('two'), latitude: 47.61, longitude: -122.33 };
    const near = { ...record('three'), city: 'Portland', latitude: 45.7, longitude: -122.67 };
    const path = folder.write('points.json', JSON.stringify([wrong, bare, near, record('four')]));
    const out = folder.of('points');
    const done = await folder.run('shard', path, '--out', out);
    assert.match(
      done.told,
      /points\.json:1: one is changed: place\.latitude and longitude .* US-NY/,
    );
    assert.match(done.told, /3 points lie in another state or province than the address/);
    const all = allOf(out);
    assert.equal(all.size, 4);
    const { latitude = 0, precision } = all.get('one')?.place ?? {};
    assert.equal(precision, 'postal');
    assert.ok(Math.abs(latitude - 44.94) < 0.3, `${latitude}`);
    assert.equal(all.get('two')?.place?.latitude, undefined);
    assert.equal(all.get('four')?.place?.precision, 'exact');
    const [south = 0, west = 0, north = 0, east = 0] =
      readManifest(out).regions['US-OR']?.box ?? [];
    assert.ok(
      south > 44 && north < 46 && west > -124 && east < -122,
      `${[south, west, north, east]}`,
    );
  });
});

describe('what cannot be read or written', () => {
  it('is said in one line: a folder for a file of records', async () => {
    const done = await folder.run('shard', folder.path, '--out', folder.of('no'));
    assert.equal(done.exit, 2);
    assert.match(done.told, /cannot be read/);
  });

  it('is said in one line: a file for the folder', async () => {
    const done = await folder.run('shard', good, '--out', good);
    assert.equal(done.exit, 2);
    assert.match(done.told, /^error: .*good\.json cannot be written: /);
  });

  it('is said in one line, and the directory stays as it was: a file where a folder must be', async () => {
    const out = folder.of('taken');
    await folder.run('shard', good, '--out', out);
    const before = readFileSync(join(out, 'directory.json'), 'utf8');
    for (let at = 0; at < 256; at += 1) {
      const path = join(out, at.toString(16).padStart(2, '0'));
      if (!existsSync(path)) writeFileSync(path, '');
    }
    const more = ['three', 'four', 'five', 'six', 'seven'].map(record);
    const path = folder.write('more.json', JSON.stringify([...two, ...more]));
    const done = await folder.run('shard', path, '--out', out);
    assert.equal(done.exit, 2);
    assert.match(
      done.told,
      /^error: .*taken cannot be written: .*\. directory\.json was not changed\.$/,
    );
    assert.equal(readFileSync(join(out, 'directory.json'), 'utf8'), before);
    assert.equal(existsSync(join(out, '.shard')), false);
  });

  it('leaves the first file and its packed twins whole where one of them cannot be written', async () => {
    const out = folder.of('full');
    await folder.run('shard', good, '--out', out);
    const twins = (): readonly string[] =>
      ['', '.gz', '.br'].map((end) => readFileSync(join(out, `directory.json${end}`), 'latin1'));
    const before = twins();
    mkdirSync(join(out, 'directory.json.br.part'));
    const one = folder.write('less.json', JSON.stringify(two.slice(1)));
    const done = await folder.run('shard', one, '--out', out);
    assert.equal(done.exit, 2);
    assert.deepEqual(twins(), before);
  });
});

describe('run again into a folder', () => {
  it('counts the files that are new as what they are', async () => {
    const out = folder.of('counted');
    const first = await folder.run('shard', good, '--out', out);
    const [, files, written] = /(\d+) files, (\d+) of them new/.exec(first.out) ?? [];
    assert.equal(files, `${fileNames(out).length}`);
    assert.equal(written, files);
    const again = await folder.run('shard', good, '--out', out);
    assert.match(again.out, /files, 0 of them new/);
  });

  for (const [what, harm] of [
    ['is empty', (path: string): void => truncateSync(path, 0)],
    ['ends too early', (path: string): void => truncateSync(path, statSync(path).size - 5)],
    ['is gone', (path: string): void => rmSync(path)],
    [
      'is as long but holds something else',
      (path: string): void => writeFileSync(path, ' '.repeat(statSync(path).size)),
    ],
  ] as const) {
    it(`writes anew what ${what} there`, async () => {
      const out = folder.of(`harmed ${what}`);
      await folder.run('shard', good, '--out', out);
      const whole = new Map(
        fileNames(out).map((name) => [name, readFileSync(join(out, pathOf(name)), 'utf8')]),
      );
      for (const name of whole.keys()) {
        harm(join(out, pathOf(name)));
        await folder.run('shard', good, '--out', out);
        for (const one of fileNames(out))
          assert.ok(
            readFileSync(join(out, pathOf(one)), 'utf8')
              .trimEnd()
              .startsWith('{"k"'),
            `${one} after ${name}`,
          );
        assert.deepEqual([...allOf(out).keys()].sort(), ['one', 'two']);
      }
    });
  }

  it('leaves files of others alone, and passes over a directory.json that is none', async () => {
    const out = folder.of('strange');
    mkdirSync(join(out, 'ab'), { recursive: true });
    writeFileSync(join(out, 'readme.txt'), 'ours');
    for (const first of ['oops', 'null', `{"format":"${FORMAT}","languages":["en"]}`]) {
      writeFileSync(join(out, 'directory.json'), first);
      const done = await folder.run('shard', good, '--out', out, '--prune');
      assert.equal(done.exit, 0, done.told);
      assert.equal(readManifest(out).count, 2);
    }
    assert.equal(readFileSync(join(out, 'readme.txt'), 'utf8'), 'ours');
  });
});

describe('two files of one name', () => {
  const csv = 'Name,Phone,State,Address,City,Latitude,Longitude\n';
  for (const [words, out] of [
    [
      ['shard', '--from', 'csv'],
      ['--out', folder.of('both')],
    ],
    [['import', 'csv'], []],
  ] as const) {
    it(`are not given to "${words.join(' ')}" at once: the records of one would take the place of the other's`, async () => {
      const here = process.cwd();
      process.chdir(folder.path);
      try {
        for (const [name, row] of [
          ['Salem', 'Salem Detox,503-555-0142,OR,1 Main St,Salem,44.94,-123.03'],
          ['Eugene', 'Eugene Detox,541-555-0142,OR,1 Main St,Eugene,44.05,-123.09'],
        ] as const) {
          mkdirSync(folder.of(name), { recursive: true });
          folder.write(join(name, 'list.csv'), `${csv}${row}\n`);
        }
        const done = await folder.run(...words, 'Salem/list.csv', 'Eugene/list.csv', ...out);
        assert.equal(done.exit, 2, done.out);
        assert.match(
          done.told,
          /Salem\/list\.csv and Eugene\/list\.csv would both become list\.records\.json/,
        );
      } finally {
        process.chdir(here);
      }
    });
  }
});
