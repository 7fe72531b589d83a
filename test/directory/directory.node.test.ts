import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Directory } from '../../src/directory/directory.js';
import { FORMAT, type TileFile } from '../../src/directory/directory-files.js';
import { CODE_DIGITS, codeOf, pathOf } from '../../src/directory/file-names.js';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import { distanceKm } from '../../src/region/distance.js';
import { pointOf } from '../../src/region/listing-point.js';
import type { Resource } from '../../src/schema/resource.js';
import { makeDirectory } from '../bench/make-directory.js';
import { type OpenDirectory, openAsPage } from '../support/asked-directory.js';
import { readIndex, readManifest, tileNames, tilesOf } from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const LOS_ANGELES = { latitude: 34.05, longitude: -118.24 };
const TOWNS = [
  LOS_ANGELES,
  { latitude: 37.77, longitude: -122.42 },
  { latitude: 32.72, longitude: -117.16 },
  { latitude: 38.58, longitude: -121.49 },
];
const folder = new CliFolder();
const out = folder.of('out');
const { fetch, console } = globalThis;
const { warn } = console;

let records: Resource[];
let asked: string[];
let said: string[];
/** What a server sends in place of a file. */
let send: (path: string) => Response | Promise<Response> | undefined;

before(async () => {
  records = [];
  for await (const record of makeDirectory(2000)) records.push(record);
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const path = folder.write('a.ndjson', lines);
  await folder.run('shard', path, '--out', out, '--languages', 'en,es', '--brotli', '1');
});
after(() => folder.remove());

beforeEach(() => {
  asked = [];
  said = [];
  send = () => undefined;
  console.warn = (line: string) => void said.push(line);
  globalThis.fetch = async (input) => {
    const path = new URL(String(input)).pathname.replace('/directory/', '');
    asked.push(path);
    const instead = await send(path);
    if (instead) return instead;
    const file = join(out, path);
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 });
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
  console.warn = warn;
});

const CALIFORNIA: DirectoryQuestion = {
  language: 'en',
  country: 'US',
  region: 'US-CA',
  point: LOS_ANGELES,
  text: '',
  kinds: [],
};

const open = (first: unknown = readManifest(out)): OpenDirectory => openAsPage(first);

async function answer(question: DirectoryQuestion = CALIFORNIA): Promise<Directory> {
  const { directory, settled } = open();
  directory.ask(question);
  await settled();
  return directory;
}

const idsOf = (directory: Directory): readonly string[] =>
  directory.listings.map(({ listing }) => listing.id);

describe('a directory asked about a place', () => {
  it('has the sixteen nearest records of its region', async () => {
    const directory = await answer();
    const far = (one: { readonly place?: Resource['place'] }): number =>
      distanceKm(pointOf(one as never) ?? { latitude: 0, longitude: 0 }, LOS_ANGELES);
    const nearest = records
      .filter(({ place }) => place?.region === 'US-CA')
      .sort((one, other) => far(one) - far(other))
      .slice(0, 16);
    const there = new Set(idsOf(directory));
    assert.deepEqual(
      nearest.filter(({ id }) => !there.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('asks for at most eight files', async () => {
    await answer();
    assert.ok(asked.length <= 7, `${asked.length} beside the first`);
  });

  it('asks for at most eight files when the person says the place only later', async () => {
    for (const point of TOWNS) {
      asked = [];
      const { directory, settled } = open();
      directory.ask({ ...CALIFORNIA, point: undefined });
      await settled();
      directory.ask({ ...CALIFORNIA, point });
      await settled();
      assert.ok(asked.length <= 7, `${asked.length} beside the first`);
    }
  });

  it('costs the same wherever a person is, whether tiles are large or small there', async () => {
    const costs: number[] = [];
    for (const point of TOWNS) {
      asked = [];
      await answer({ ...CALIFORNIA, point });
      costs.push(asked.reduce((sum, path) => sum + statSync(join(out, `${path}.gz`)).size, 0));
    }
    assert.ok(Math.max(...costs) <= 1.2 * Math.min(...costs), costs.join(', '));
  });

  it('asks for nothing twice, and for more when told to, until nothing is left', async () => {
    const { directory, settled } = open();
    directory.ask(CALIFORNIA);
    await settled();
    assert.equal(directory.isComplete, false);
    for (let turn = 0; turn < 30 && directory.hasMore; turn += 1) {
      directory.more();
      await settled();
    }
    assert.equal(directory.isComplete, true);
    assert.equal(new Set(asked).size, asked.length);
    const all = records.filter(({ place }) => place?.region === 'US-CA').map(({ id }) => id);
    const there = new Set(idsOf(directory));
    assert.deepEqual(
      all.filter((id) => !there.has(id)),
      [],
    );
  });

  it('drops the answer to an old question', async () => {
    const { directory, settled } = open();
    const texas = readIndex(out, 'US-TX');
    const held: (() => void)[] = [];
    const texan = new Set(tileNames(out, texas).map(pathOf));
    send = (path) =>
      texan.has(path)
        ? new Promise((resolve) =>
            held.push(() => resolve(new Response(readFileSync(join(out, path))))),
          )
        : undefined;
    directory.ask({
      ...CALIFORNIA,
      region: 'US-TX',
      point: { latitude: 29.76, longitude: -95.36 },
    });
    while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
    directory.ask(CALIFORNIA);
    while (!idsOf(directory).some((id) => id.startsWith('us-ca')))
      await new Promise((resolve) => setImmediate(resolve));
    const before = asked.filter((path) => texan.has(path)).length;
    for (const free of held) free();
    await settled();
    assert.equal(asked.filter((path) => texan.has(path)).length, before);
  });

  it('looks across the border where places are near', async () => {
    const inKansasCity = records.filter(({ place }) => place?.city === 'Kansas City');
    assert.deepEqual([...new Set(inKansasCity.map(({ place }) => place?.region))].length > 0, true);
    const point = { latitude: 39.1, longitude: -94.6 };
    const directory = await answer({ ...CALIFORNIA, region: 'US-MO', point });
    const regions = new Set(directory.listings.map(({ listing }) => listing.place?.region));
    assert.ok(regions.has('US-MO') && regions.has('US-KS'), `${[...regions]}`);
  });

  it('says its words in the language asked for, and in its own where it has not that', async () => {
    const spanish = await answer({ ...CALIFORNIA, language: 'es' });
    assert.ok(spanish.listings.every(({ language }) => language === 'es'));
    const french = await answer({ ...CALIFORNIA, language: 'fr' });
    const [first] = french.shown(
      'fr',
      () => undefined,
      (by) => by,
    );
    assert.equal(first?.wordsLanguage, 'en');
    assert.equal(first?.listed, 'Made County');
  });

  it('says its words in the language of before when the person goes back to it', async () => {
    const { directory, settled } = open();
    const languages = async (language: 'en' | 'es'): Promise<readonly string[]> => {
      // A region of one tile, so that nothing else loads the second time.
      directory.ask({ ...CALIFORNIA, region: 'US-MT', point: undefined, language });
      await settled();
      return [...new Set(directory.listings.map((one) => one.language))];
    };
    assert.deepEqual(await languages('en'), ['en']);
    assert.deepEqual(await languages('es'), ['es']);
    assert.deepEqual(await languages('en'), ['en']);
  });

  it('does not show a number that ended since it was made', async () => {
    const directory = await answer();
    const [gone] = directory.listings;
    const value = gone?.listing.channels[0]?.value;
    const isRetired = (way: { readonly value: string }): string | undefined =>
      way.value === value ? 'retired' : undefined;
    const shown = directory.shown('en', isRetired as never, (by) => by);
    assert.ok(!shown.some(({ channels }) => channels.some((way) => way.value === value)));
    assert.equal(shown.length, directory.listings.length);
  });
});

describe('a directory asked for words', () => {
  const target = (): Resource => {
    const found = records.findLast(({ place }) => place?.region === 'US-CA');
    if (!found) throw new Error('There is nobody in California.');
    return found;
  };
  const firstWord = (): string => target().name.en?.split(' ')[0]?.toLowerCase() ?? '';

  async function find(text: string): Promise<{ ids: readonly string[]; requests: number }> {
    const { directory, settled } = open();
    directory.ask(CALIFORNIA);
    await settled();
    const before = asked.length;
    directory.ask({ ...CALIFORNIA, text });
    await settled();
    return { ids: idsOf(directory), requests: asked.length - before };
  }

  it('finds a name anywhere in the region with three files', async () => {
    const { ids, requests } = await find(firstWord());
    assert.ok(ids.includes(target().id));
    assert.ok(requests <= 3, `${requests}`);
  });

  for (const [what, misspell] of Object.entries({
    'with a letter left out': (word: string) => word.slice(0, 3) + word.slice(4),
    'with two letters swapped': (word: string) => word[1] + (word[0] ?? '') + word.slice(2),
    'with another first letter': (word: string) => `x${word.slice(1)}`,
    unfinished: (word: string) => word.slice(0, -2),
  })) {
    it(`finds it ${what}`, async () => {
      const { ids, requests } = await find(misspell(firstWord()));
      assert.ok(ids.includes(target().id), misspell(firstWord()));
      assert.ok(requests <= 3, `${requests}`);
    });
  }

  it('finds a service by what people call it, misspelt', async () => {
    for (const text of ['methadone', 'methadne', 'narcan', 'needle exchange']) {
      const { directory, settled } = open();
      directory.ask({ ...CALIFORNIA, text });
      await settled();
      assert.ok(idsOf(directory).length > 0, text);
    }
  });

  it('finds words as they were corrected, with the files of words from before', async () => {
    const at = records.indexOf(target());
    const corrected = records.map((one, index) =>
      index === at ? { ...one, name: { en: 'Quillfeather House' } } : one,
    );
    const lines = corrected.map((record) => `${JSON.stringify(record)}\n`).join('');
    const path = folder.write('b.ndjson', lines);
    const more = ['--out', out, '--languages', 'en,es', '--brotli', '1'];
    const old = readIndex(out, 'US-CA').words.forward;
    await folder.run('shard', path, ...more);
    try {
      assert.deepEqual(readIndex(out, 'US-CA').words.forward, old);
      assert.ok((await find('quilfeather')).ids.includes(target().id));
    } finally {
      await folder.run('shard', folder.of('a.ndjson'), ...more);
    }
  });

  it('knows that nothing is there', async () => {
    const { directory, settled } = open();
    directory.ask({ ...CALIFORNIA, text: 'zzzzqqqq' });
    await settled();
    assert.equal(directory.isComplete, true);
  });
});

describe('a malformed file of a directory', () => {
  const nearest = (): string => asked.filter((path) => isTile(path)).at(0) ?? '';
  const isTile = (path: string): boolean =>
    tileNames(out, readIndex(out, 'US-CA')).some((name) => pathOf(name) === path);
  const index = (): string => readManifest(out).regions['US-CA']?.index[0] ?? '';

  // Each near another town: the same cause is told once on a page.
  for (const [at, [what, instead, why]] of (
    [
      ['that holds something else', (body: string) => body.replace('+1503', '+1504'), /its name/],
      ['that is cut off', (body: string) => body.slice(0, -100), /its name|ends too early/],
      ['that is empty', () => '', /its name|ends too early/],
      ['that is larger than any', (body: string) => body + ' '.repeat(2_000_001), /larger/],
    ] as const
  ).entries()) {
    it(`${what} costs its tile and one line`, async () => {
      const question = { ...CALIFORNIA, point: TOWNS[at] };
      await answer(question);
      const path = nearest();
      asked = [];
      send = (other) =>
        other === path ? new Response(instead(readFileSync(join(out, path), 'utf8'))) : undefined;
      const directory = await answer(question);
      assert.ok(idsOf(directory).length > 0);
      assert.ok(directory.hasFailed);
      const lines = said.filter((line) => line.includes(path));
      assert.equal(lines.length, 1, said.join('\n'));
      assert.match(lines[0] ?? '', why);
      assert.equal(said.length, 1);
      // It may be right the next time.
      send = () => undefined;
      directory.retry();
      while (directory.isLoading) await new Promise((resolve) => setTimeout(resolve, 1));
      assert.equal(directory.hasFailed, false);
    });
  }

  it('that is a web page costs its tile and one line', async () => {
    await answer();
    const path = nearest();
    const page = new Response('<p>Sorry</p>', { headers: { 'content-type': 'text/html' } });
    send = (other) => (other === path ? page.clone() : undefined);
    const directory = await answer();
    assert.ok(idsOf(directory).length > 0);
    assert.deepEqual(
      said.filter((line) => line.includes(path) && line.includes('web page')).length,
      1,
    );
  });

  it('that names itself costs its region alone', async () => {
    const manifest = readManifest(out);
    const entry = manifest.regions['US-CA'];
    const first = JSON.parse(JSON.stringify(manifest));
    first.regions['US-NV'] = { ...entry };
    const { directory, settled } = open(first);
    directory.ask({ ...CALIFORNIA, region: 'US-NV' });
    await settled();
    assert.match(said[0] ?? '', /is not the index of /);
    directory.ask(CALIFORNIA);
    await settled();
    assert.ok(idsOf(directory).length > 0);
  });

  it('that lists blocks within itself ends', async () => {
    const own = index();
    const { list: _, ...rest } = readIndex(out, 'US-CA');
    const cyclic = JSON.stringify({
      ...rest,
      blocks: [
        [5, own],
        [5000, own],
      ],
    });
    const hash = createHash('sha256').update(cyclic).digest('hex').slice(0, 16);
    const first = JSON.parse(JSON.stringify(readManifest(out)).replaceAll(own, hash));
    send = (path) => (path === pathOf(hash) ? new Response(cyclic) : undefined);
    const { directory, settled } = open(first);
    directory.ask(CALIFORNIA);
    await settled();
    assert.ok(
      said.some((line) => line.includes('kind "block"')),
      `${own} ${said}`,
    );
  });

  it('with a million entries is refused before it is read', async () => {
    const many = `{"k":"region","region":"US-CA","wide":[${'["0123456789abcdef"],'.repeat(1_000_000)}`;
    send = (path) => (path === pathOf(index()) ? new Response(many) : undefined);
    const directory = await answer();
    assert.deepEqual(
      idsOf(directory).filter((id) => id.startsWith('us-ca')),
      [],
    );
    assert.match(said.join(), /larger than any/);
  });

  it('of an older list leads to the list of today, once', async () => {
    const old = JSON.parse(JSON.stringify(readManifest(out)));
    old.regions['US-CA'].index = ['0123456789abcdef', '0123456789abcdef'];
    const { directory, settled } = open(old);
    directory.ask(CALIFORNIA);
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
    assert.ok(idsOf(directory).some((id) => id.startsWith('us-ca')));
    assert.equal(asked.filter((path) => path === 'directory.json').length, 1);
  });

  for (const [what, first, why] of [
    ['of another version', { format: 'helpline-directory/9' }, /format is "helpline-directory\/9"/],
    ['without regions', { format: FORMAT, languages: ['en'] }, /no languages/],
  ] as const) {
    it(`that is the first, ${what}, is refused with what to do`, () => {
      assert.throws(() => open(first), why);
    });
  }

  it('whose records are none leaves the others', async () => {
    await answer();
    const tile = tilesOf(out, readIndex(out, 'US-CA'))[0] as TileFile;
    const odd = {
      ...tile,
      listings: [
        null,
        5,
        {},
        { id: 'x' },
        { ...tile.listings[0], channels: [{}] },
        ...tile.listings,
      ],
    };
    const text = JSON.stringify(odd);
    const own = readIndex(out, 'US-CA');
    const [name = ''] = tileNames(out, own);
    const hex = createHash('sha256').update(text).digest('hex');
    const hash = name.slice(0, -CODE_DIGITS) + codeOf(hex);
    const codes = codeOf(hex) + own.list?.codes.slice(CODE_DIGITS);
    const changed = JSON.stringify({ ...own, list: { ...own.list, codes } });
    const indexHash = createHash('sha256').update(changed).digest('hex').slice(0, 16);
    const first = JSON.parse(JSON.stringify(readManifest(out)).replaceAll(index(), indexHash));
    send = (path) =>
      path === pathOf(hash)
        ? new Response(text)
        : path === pathOf(indexHash)
          ? new Response(changed)
          : undefined;
    const { directory, settled } = open(first);
    const point = pointOf(tile.listings[0] as never);
    directory.ask({ ...CALIFORNIA, point });
    await settled();
    const there = new Set(idsOf(directory));
    assert.deepEqual(
      tile.listings.filter(({ id }) => !there.has(id)),
      [],
    );
  });
});
