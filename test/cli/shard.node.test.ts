import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cutTiles } from '../../src/cli/shard/cut-tiles.js';
import { Spool } from '../../src/cli/shard/spool.js';
import { densest } from '../../src/cli/shard/write-region.js';
import { cellOf } from '../../src/directory/cells.js';
import { MOST_IN_TILE } from '../../src/directory/directory-files.js';
import { isNamed, pathOf } from '../../src/directory/file-names.js';
import { longHash } from '../../src/directory/long-hash.js';
import type { Resource } from '../../src/schema/resource.js';
import { makeDirectory } from '../bench/make-directory.js';
import { randomFrom } from '../support/random-from.js';
import {
  allOf,
  cellsOf,
  fileNames,
  readIndex,
  readManifest,
  readNamed,
  tilesOf,
} from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const COUNT = 1200;
const folder = new CliFolder();
const out = folder.of('out');
let records: Resource[];

function ndjson(list: readonly unknown[]): string {
  return list.map((record) => `${JSON.stringify(record)}\n`).join('');
}

before(async () => {
  records = [];
  for await (const record of makeDirectory(COUNT)) records.push(record);
  folder.write('a.ndjson', ndjson(records));
  const done = await folder.run('shard', folder.of('a.ndjson'), '--out', out, '--brotli', '1');
  assert.equal(done.exit, 0, done.told);
});
after(() => folder.remove());

describe('where a page begins that knows no place', () => {
  it('is where places stand closest together and a tile has enough, the smallest of such', () => {
    const tiles = [
      { cell: '0123', count: 90 },
      { cell: '012301', count: 40 },
      { cell: '012302', count: 18 },
      { cell: '012303', count: 22 },
      { cell: '0123111', count: 5 },
    ];
    assert.equal(densest(tiles), 2);
  });

  it('is the largest tile where none has enough', () => {
    assert.equal(densest([3, 9, 5].map((count) => ({ cell: '01', count }))), 1);
  });
});

describe('a sharded directory', () => {
  it('holds every record once, in cells of its region of at most 100', () => {
    assert.equal(readManifest(out).count, COUNT);
    assert.deepEqual([...allOf(out).keys()].sort(), records.map(({ id }) => id).sort());
    for (const region of Object.keys(readManifest(out).regions)) {
      const index = readIndex(out, region);
      const cells = cellsOf(index);
      for (const [at, tile] of tilesOf(out, index).entries()) {
        assert.ok(tile.listings.length <= MOST_IN_TILE);
        for (const { place } of tile.listings) {
          assert.equal(place?.region, region);
          const { latitude = 0, longitude = 0 } = place ?? {};
          assert.ok(cellOf({ latitude, longitude }).startsWith(cells[at] ?? 'none'));
        }
      }
    }
  });

  it('names each file by what it holds, in folders of two hex digits, with its packed twins', () => {
    for (const name of fileNames(out)) {
      const path = join(out, pathOf(name));
      const content = readFileSync(path);
      assert.ok(isNamed(name, createHash('sha256').update(content).digest('hex')), name);
      assert.deepEqual(gunzipSync(readFileSync(`${path}.gz`)), content);
      assert.deepEqual(brotliDecompressSync(readFileSync(`${path}.br`)), content);
    }
    const others = readdirSync(out).filter((name) => !/^[0-9a-f]{2}$/.test(name));
    assert.deepEqual(others.sort(), ['directory.json', 'directory.json.br', 'directory.json.gz']);
  });

  it('is the same to the last byte when nothing has changed', async () => {
    const names = fileNames(out);
    const first = readFileSync(join(out, 'directory.json'), 'utf8');
    await folder.run('shard', folder.of('a.ndjson'), '--out', out, '--brotli', '1');
    assert.deepEqual(fileNames(out), names);
    assert.equal(readFileSync(join(out, 'directory.json'), 'utf8'), first);
  });

  const corrections: Readonly<Record<string, (record: Resource) => object>> = {
    'the end': () => ({ status: 'closed' }),
    'a number': () => ({
      channels: [{ type: 'phone', value: '+15035550142', checked: null, sources: ['list'] }],
    }),
    'a name of words that nobody has': () => ({
      name: { en: 'Quillfeather Zymurgy Xanadu House' },
    }),
    'a description': () => ({
      description: { en: 'Qualmless help. '.repeat(30), fr: 'Aide.', es: 'Ayuda.' },
    }),
    'a place in another town': ({ place }) => ({
      place: { ...place, latitude: 34.05, longitude: -118.24 },
    }),
    'a place where there was none before': ({ place }) => ({
      place: { ...place, city: 'Cedarville', latitude: 41.98, longitude: -120.02 },
    }),
    'a place in another state': ({ place }) => ({
      regions: ['US-WY'],
      place: { ...place, city: 'Cody', region: 'US-WY', latitude: 44.52, longitude: -109.05 },
    }),
    'a place without its point': ({ place }) => ({
      place: { ...place, latitude: undefined, longitude: undefined, precision: undefined },
    }),
    'an area, the whole state,': () => ({ place: undefined }),
    'an area, the whole country,': () => ({ place: undefined, regions: ['US'] }),
    'other services': () => ({ kinds: ['family'], services: ['family-therapy'] }),
  };
  for (const [what, change] of Object.entries(corrections)) {
    it(`gets at most five new files for ${what} of one record`, async () => {
      const at = records.findIndex(({ id }) => id.startsWith('us-ca-'));
      const corrected = records.map((record, index) =>
        index === at ? { ...record, ...change(record) } : record,
      );
      const old = new Set(fileNames(out));
      const path = folder.write('b.ndjson', ndjson(corrected));
      const done = await folder.run('shard', path, '--out', out, '--brotli', '1');
      assert.equal(done.exit, 0, done.told);
      const added = fileNames(out).filter((name) => !old.has(name));
      assert.ok(added.length > 0 && added.length <= 5, `${added.length} new files`);
      await folder.run('shard', folder.of('a.ndjson'), '--out', out, '--brotli', '1');
    });
  }

  it('removes what nothing names any more, if it is told to', async () => {
    const few = folder.write('few.ndjson', ndjson(records.slice(0, 50)));
    const target = folder.of('pruned');
    await folder.run('shard', folder.of('a.ndjson'), '--out', target, '--brotli', '1');
    const many = fileNames(target).length;
    await folder.run('shard', few, '--out', target, '--brotli', '1', '--prune');
    assert.ok(fileNames(target).length < many);
    assert.equal(allOf(target).size, 50);
  });
});

describe('what is sharded', () => {
  it('is a JSON list as well, in one language each', async () => {
    const path = folder.write('list.json', JSON.stringify(records.slice(0, 120), null, 2));
    const target = folder.of('list');
    await folder.run('shard', path, '--out', target, '--languages', 'en,es', '--brotli', '1');
    assert.deepEqual(readManifest(target).languages, ['en', 'es']);
    const [region = ''] = Object.keys(readManifest(target).regions);
    assert.deepEqual(
      [0, 1].map((at) => tilesOf(target, readIndex(target, region, at))[0]?.language),
      ['en', 'es'],
    );
  });

  it('goes to a file of the region or the country that it serves as a whole', async () => {
    const { place: _, ...line } = records[0] as Resource;
    const path = folder.write(
      'wide.ndjson',
      ndjson([
        { ...line, id: 'a', regions: ['US-OR', 'US-WA'] },
        { ...line, id: 'b', regions: ['US'] },
      ]),
    );
    const target = folder.of('wide');
    await folder.run('shard', path, '--out', target, '--brotli', '1');
    const idsIn = (file = ''): readonly string[] =>
      readNamed<{ listings: { id: string }[] }>(target, file).listings.map(({ id }) => id);
    for (const region of ['US-OR', 'US-WA'])
      assert.deepEqual(idsIn(readIndex(target, region).wide[0]), ['a']);
    assert.deepEqual(idsIn(readManifest(target).countries.US?.[0]?.[0]), ['b']);
  });

  it('is where its postal code is, if it says no point, and says so', async () => {
    const { place, ...rest } = records[0] as Resource;
    const bare = { city: 'Portland', region: 'US-OR', postalCode: '97204' };
    const path = folder.write(
      'postal.ndjson',
      ndjson([{ ...rest, regions: ['US-OR'], place: bare }]),
    );
    const target = folder.of('postal');
    await folder.run('shard', path, '--out', target, '--brotli', '1');
    const [tile] = tilesOf(target, readIndex(target, 'US-OR'));
    const { latitude = 0, precision } = tile?.listings[0]?.place ?? {};
    assert.equal(precision, 'postal');
    assert.ok(Math.abs(latitude - 45.5) < 0.2, `${place?.city} ${latitude}`);
  });

  it('keeps long texts apart', async () => {
    const long = 'A sentence of help that goes on and on. '.repeat(20).trim();
    const texts = { en: long, fr: long, es: long };
    const path = folder.write('long.ndjson', ndjson([{ ...records[0], description: texts }]));
    const target = folder.of('long');
    await folder.run('shard', path, '--out', target, '--brotli', '1');
    const [region = ''] = Object.keys(readManifest(target).regions);
    const [tile] = tilesOf(target, readIndex(target, region));
    const [listing] = tile?.listings ?? [];
    assert.ok(listing?.isCut && listing.description.length <= 300);
    const { texts: whole } = readNamed<{ texts: Record<string, string> }>(target, tile?.long ?? '');
    assert.equal(whole[listing?.id ?? ''], long);
  });

  it('is left out with its line where it is no record, is there twice, or may not be shown', async () => {
    const path = folder.write(
      'bad.ndjson',
      `${JSON.stringify(records[0])}\n{"name": oops}\n{"Name":"x"}\n${JSON.stringify(records[0])}\n`,
    );
    const done = await folder.run('shard', path, '--out', folder.of('bad'), '--brotli', '1');
    assert.equal(done.exit, 0);
    assert.match(done.told, /bad\.ndjson:2: record 2 is left out/);
    assert.match(done.told, /bad\.ndjson:3: .* is left out/);
    assert.match(done.told, /bad\.ndjson:4: .* is left out: id is used by an earlier record/);
    assert.match(done.out, /^4 records: 1 in .*, 3 left out/);
  });

  it('is told in full by the command that it names, one record a line, too', async () => {
    const { place: _, ...line } = records[0] as Resource;
    const bad = { ...line, id: 'bad', channels: [{ type: 'phone', value: '555-0142' }] };
    const list = ndjson([records[0], bad]).replaceAll('\n', '\r\n');
    const path = folder.write('told.ndjson', `\ufeff${list}\r\n{"name": oops}\r\n`);
    const sharded = await folder.run('shard', path, '--out', folder.of('told'), '--brotli', '1');
    assert.match(sharded.told, /told\.ndjson:2: .*\n.*told\.ndjson:4: .*\n.*validate/);
    const { exit, told, out: said } = await folder.run('validate', path);
    assert.equal(exit, 1, told + said);
    assert.match(told + said, /told\.ndjson:2: /);
    assert.match(told + said, /told\.ndjson:4: left out: record 3 is not JSON\./);
  });

  it('is refused in one line where it is cut off, or no file', async () => {
    const path = folder.write('cut.json', JSON.stringify(records.slice(0, 5)).slice(0, -300));
    for (const [file, why] of [
      [path, /ends in the middle of a record/],
      [folder.of('none.json'), /cannot be read/],
    ] as const) {
      const done = await folder.run('shard', file, '--out', folder.of('cut'), '--brotli', '1');
      assert.equal(done.exit, 2);
      assert.match(done.told, why);
    }
    assert.equal(existsSync(folder.of('cut/directory.json')), false);
  });

  it('may be a table, by way of the importer', async () => {
    const csv =
      'Name,Phone,State,Zip,Address,City\nSalem Detox,503-555-0142,OR,97301,1 Main St,Salem\n';
    const here = process.cwd();
    process.chdir(folder.path);
    try {
      const path = folder.write('t.csv', csv);
      const done = await folder.run('shard', path, '--from', 'csv', '--out', folder.of('table'));
      assert.equal(done.exit, 0, done.told);
    } finally {
      process.chdir(here);
    }
    assert.equal(allOf(folder.of('table')).size, 1);
  });
});

describe('what tells a million ids apart', () => {
  it('tells all of them apart', () => {
    const hashes = new Set<string>();
    for (let at = 0; at < 1_000_000; at += 1) hashes.add(longHash(`us-ca-made-${at}`));
    assert.equal(hashes.size, 1_000_000);
  });

  it('uses all of its bits', () => {
    const seen = Array.from({ length: 6 }, () => new Set<number>());
    for (let at = 0; at < 20_000; at += 1)
      for (const [place, part] of seen.entries())
        part.add(longHash(`us-or-service-${at}`).charCodeAt(place));
    // 17,232 of 65,536 are to be expected.
    for (const part of seen) assert.ok(part.size > 16_000, `${part.size}`);
  });
});

describe('lines in the order of their keys', () => {
  it('are the same however little memory there is to sort them in', async () => {
    const random = randomFrom(7);
    const keys = Array.from({ length: 3000 }, () =>
      Array.from({ length: 12 }, () => Math.floor(random() ** 3 * 4)).join(''),
    );
    const spool = new Spool(folder.of('spool'), 2000);
    for (const [at, key] of keys.entries()) spool.add('US-OR', { key, text: `é${at}` });
    const found: string[] = [];
    for await (const { key } of spool.sorted('US-OR')) found.push(key);
    assert.deepEqual(found, [...keys].sort());
  });

  it('are cut into the same cells whatever is far away', () => {
    const random = randomFrom(3);
    const keys = Array.from({ length: 400 }, () =>
      Array.from({ length: 10 }, () => Math.floor(random() * 4)).join(''),
    ).sort();
    const cut = (list: readonly string[]): Map<string, number> => {
      const cells = new Map<string, number>();
      const lines = list.map((key) => ({ key, text: key }));
      for (const { cell, lines: some } of cutTiles(lines, 10)) {
        assert.ok(some.length <= 10 && some.every(({ key }) => key.startsWith(cell)));
        cells.set(some.map(({ text }) => text).join(), some.length);
      }
      return cells;
    };
    const whole = cut(keys);
    const part = cut(keys.filter((key) => !key.startsWith('3')));
    const kept = [...whole.keys()].filter((texts) => !texts.startsWith('3'));
    assert.deepEqual([...part.keys()], kept);
  });
});
