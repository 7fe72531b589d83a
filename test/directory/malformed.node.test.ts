import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Directory } from '../../src/directory/directory.js';
import type {
  DirectoryManifest,
  RegionIndex,
  TileFile,
} from '../../src/directory/directory-files.js';
import { CODE_DIGITS, codeOf, pathOf } from '../../src/directory/file-names.js';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import { AskedDirectory } from '../support/asked-directory.js';
import { CORNER, placeRecord, wideRecord } from '../support/deep-directory.js';
import { readIndex, readManifest, readNamed, tileNames } from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const REGION = 'US-VA';
const TOWNS = [CORNER, { latitude: 37.5, longitude: -77.4 }, { latitude: 36.8, longitude: -82.1 }];
const QUESTION: DirectoryQuestion = {
  language: 'en',
  country: 'US',
  region: REGION,
  point: CORNER,
  text: '',
  kinds: [],
};
type Fields = Record<string, unknown>;

const folder = new CliFolder();
const out = folder.of('out');
let asked: AskedDirectory;

before(async () => {
  // A hundred in each town, so that each is a tile.
  const places = TOWNS.flatMap((point, town) =>
    Array.from({ length: 60 }, (_, at) =>
      placeRecord(`us-va-${town}-${at}`, REGION, point, `Town ${town} House ${at}`),
    ),
  );
  const records = [...places, wideRecord('wide', REGION), wideRecord('country', 'US')];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const path = folder.write('a.ndjson', lines);
  const done = await folder.run('shard', path, '--out', out, '--brotli', '1');
  assert.equal(done.exit, 0, done.told);
});
after(() => folder.remove());
beforeEach(() => {
  asked = new AskedDirectory(out);
});
afterEach(() => asked.close());

/** Asks for all that there is. */
async function askAll(
  first: unknown = readManifest(out),
  question: DirectoryQuestion = QUESTION,
): Promise<Directory> {
  const { directory, settled } = asked.open(first);
  directory.ask(question);
  await settled();
  for (let turn = 0; turn < 20 && directory.hasMore; turn += 1) {
    directory.more();
    await settled();
  }
  return directory;
}

const idsOf = (directory: Directory): ReadonlySet<string> =>
  new Set(directory.listings.map(({ listing }) => listing.id));

/** Everything of the towns but one, and what serves all. */
function assertRestIsThere(directory: Directory, but?: number): void {
  const ids = idsOf(directory);
  for (const town of TOWNS.keys())
    for (const at of [0, 59])
      if (town !== but) assert.ok(ids.has(`us-va-${town}-${at}`), `us-va-${town}-${at} is lost`);
  assert.ok(ids.has('wide') && ids.has('country'));
}

function pathOfTown(town: number): string {
  const index = readIndex(out, REGION);
  const name = tileNames(out, index).find((tile) =>
    readNamed<TileFile>(out, tile).listings.some(({ id }) => id === `us-va-${town}-0`),
  );
  return pathOf(name ?? '');
}

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A directory whose index, manifest and tile of a town are what somebody's program made of them, with names that fit. */
function changed({
  manifest = (whole) => whole,
  index = (whole) => whole,
  tile = (whole) => whole,
  town = 0,
}: {
  readonly manifest?: (whole: DirectoryManifest) => unknown;
  readonly index?: (whole: RegionIndex) => unknown;
  readonly tile?: (whole: TileFile) => unknown;
  readonly town?: number;
}): unknown {
  const own = readIndex(out, REGION);
  const names = tileNames(out, own);
  const at = names.findIndex((name) => pathOf(name) === pathOfTown(town));
  const name = names[at] ?? '';
  const tileText = JSON.stringify(tile(readNamed<TileFile>(out, name)));
  const newName = name.slice(0, -CODE_DIGITS) + codeOf(hexOf(tileText));
  const { codes = '', sizes = '' } = own.list ?? {};
  const cut = at * CODE_DIGITS;
  const newCodes = codes.slice(0, cut) + codeOf(hexOf(tileText)) + codes.slice(cut + CODE_DIGITS);
  const indexText = JSON.stringify(index({ ...own, list: { codes: newCodes, sizes } }));
  const indexName = hexOf(indexText).slice(0, 16);
  const texts = new Map([
    [pathOf(newName), tileText],
    [pathOf(indexName), indexText],
  ]);
  asked.send = (path) => {
    const text = texts.get(path);
    return text === undefined ? undefined : new Response(text);
  };
  const first = readManifest(out);
  const entry = first.regions[REGION];
  return JSON.parse(
    JSON.stringify(
      manifest({ ...first, regions: { [REGION]: { ...entry, index: [indexName] } as never } }),
    ),
  );
}

const withListings =
  (change: (listing: Fields, at: number) => unknown) =>
  (tile: TileFile): unknown => ({
    ...tile,
    listings: tile.listings.map((one, at) => change(one as unknown as Fields, at)),
  });

describe('a tile that is damaged on its way costs its records and one line', () => {
  for (const [town, [what, instead]] of (
    [
      ['packed, and nobody says so', (body: Buffer) => gzipSync(body)],
      ['in another order of bytes', (body: Buffer) => Buffer.from(`\ufeff${body}`, 'utf16le')],
      ['another tile of the same directory', () => readFileSync(join(out, pathOfTown(0)))],
    ] as readonly (readonly [string, (body: Buffer) => Buffer])[]
  ).entries())
    it(what, async () => {
      const path = pathOfTown(town);
      const body = instead(readFileSync(join(out, path)));
      asked.send = (other) => (other === path ? new Response(new Uint8Array(body)) : undefined);
      const directory = await askAll();
      assertRestIsThere(directory, town);
      assert.equal(asked.said.length, 1, asked.said.join('\n'));
      assert.match(asked.said[0] ?? '', new RegExp(path));
      assert.ok(directory.hasFailed);
    });
});

describe('a tile that a server or what stands before it answers otherwise costs its records and one line', () => {
  const head = (body: Buffer): string => body.toString().slice(0, 500);
  for (const [what, instead] of [
    ['206 with its first bytes', (body) => new Response(head(body), { status: 206 })],
    ['304 to who has nothing', () => new Response(null, { status: 304 })],
    ['204', () => new Response(null, { status: 204 })],
    ['200 without a body', () => new Response('')],
    ['200 and null', () => new Response('null')],
    ['200 and the first file', () => new Response(readFileSync(join(out, 'directory.json')))],
    ['200 with spaces behind it', (body) => new Response(`${body}\n`)],
    ['a connection that breaks off', (body) => brokenOff(head(body))],
    ['a connection that is refused', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as readonly (readonly [string, (body: Buffer) => Response | Promise<Response>])[])
    it(what, async () => {
      const path = pathOfTown(1);
      const body = readFileSync(join(out, path));
      asked.send = (other) => (other === path ? instead(body) : undefined);
      const directory = await askAll();
      assertRestIsThere(directory, 1);
      // The same cause is told once on a page: others of these have told it.
      assert.ok(asked.said.length <= 1, asked.said.join('\n'));
      for (const line of asked.said) assert.match(line, new RegExp(path));
      assert.ok(directory.hasFailed);
      asked.send = () => undefined;
      directory.retry();
      while (directory.isLoading) await new Promise((resolve) => setTimeout(resolve, 5));
      for (let turn = 0; turn < 20 && directory.hasMore; turn += 1) {
        directory.more();
        while (directory.isLoading) await new Promise((resolve) => setTimeout(resolve, 5));
      }
      assertRestIsThere(directory);
      assert.ok(!directory.hasFailed);
    });

  it('206 with all of it is used', async () => {
    const path = pathOfTown(1);
    asked.send = (other) =>
      other === path ? new Response(readFileSync(join(out, path)), { status: 206 }) : undefined;
    assertRestIsThere(await askAll());
    assert.deepEqual(asked.said, []);
  });

  it('a clock of another century changes nothing', async (test) => {
    for (const now of [0, Date.UTC(2099, 0, 1), -1e14]) {
      test.mock.method(Date, 'now', () => now);
      assertRestIsThere(await askAll());
    }
    assert.deepEqual(asked.said, []);
  });
});

/** An answer of which only the beginning comes. */
function brokenOff(text: string): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(body);
}

describe('a tile that somebody made otherwise', () => {
  it('with records of another region shows them once, with that region', async () => {
    const first = changed({
      tile: withListings((listing) => ({
        ...listing,
        regions: ['US-OR'],
        place: { ...(listing.place as Fields), region: 'US-OR' },
      })),
    });
    const directory = await askAll(first);
    assertRestIsThere(directory);
    const one = directory.listings.find(({ listing }) => listing.id === 'us-va-0-7')?.listing;
    assert.equal(one?.place?.region, 'US-OR');
    assert.deepEqual(asked.said, []);
  });

  it('with each record twice shows it once', async () => {
    const first = changed({
      tile: (tile) => ({ ...tile, listings: tile.listings.flatMap((one) => [one, one]) }),
    });
    const directory = await askAll(first);
    assertRestIsThere(directory);
    assert.equal(directory.listings.length, 60 * TOWNS.length + 2);
  });

  it('in another language is shown, and marked as such', async () => {
    const first = changed({ tile: (tile) => ({ ...tile, language: 'fr' }) });
    const directory = await askAll(first);
    assertRestIsThere(directory);
    const shown = directory.shown(
      'en',
      () => undefined,
      () => '',
    );
    const one = shown.find(({ id }) => id === 'us-va-0-0');
    assert.equal(one?.wordsLanguage, 'fr');
  });

  it('in a language that is none costs its records and one line', async () => {
    const first = changed({ tile: (tile) => ({ ...tile, language: 'xx"><b>' }) });
    assertRestIsThere(await askAll(first), 0);
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
  });

  it('without records is passed over', async () => {
    assertRestIsThere(await askAll(changed({ tile: (tile) => ({ ...tile, listings: [] }) })), 0);
    assert.deepEqual(asked.said, []);
  });

  it('of 100,000 records costs its records and one line', async () => {
    const many = Array.from({ length: 100_000 }, () => ({}));
    assertRestIsThere(await askAll(changed({ tile: (tile) => ({ ...tile, listings: many }) })), 0);
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
    assert.match(asked.said[0] ?? '', /100000 records/);
  });

  it('with ids of other tiles loses no number, and says one line', async () => {
    const first = changed({
      tile: withListings((listing, at) => ({
        ...listing,
        id: `us-va-1-${at}`,
        channels: [{ type: 'phone', value: `+1503555${1000 + at}`, display: '' }],
      })),
    });
    const directory = await askAll(first);
    const values = directory.listings.flatMap(({ listing }) =>
      listing.channels.map(({ value }) => value),
    );
    assert.ok(values.includes('+15035551000') && values.includes('+15035550142'));
    assert.equal(directory.listings.length, 60 * TOWNS.length + 2);
    assert.equal(idsOf(directory).size, directory.listings.length);
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
  });

  it('with numbers as texts, and texts as numbers, is read as it is meant', async () => {
    const first = changed({
      tile: withListings((listing) => ({
        ...listing,
        channels: [{ type: 'phone', value: 18005550142 }],
        place: { ...(listing.place as Fields), latitude: '39.1', longitude: '-77.55' },
      })),
    });
    const directory = await askAll(first);
    assertRestIsThere(directory);
    const one = directory.listings.find(({ listing }) => listing.id === 'us-va-0-7')?.listing;
    assert.equal(one?.channels[0]?.display, '18005550142');
    assert.equal(one?.place?.latitude, 39.1);
  });

  it('with half a point is at no point, and keeps its address', async () => {
    const first = changed({
      tile: withListings(({ place, ...listing }) => {
        const { longitude: _, ...half } = place as Fields;
        return { ...listing, place: half };
      }),
    });
    const directory = await askAll(first);
    const one = directory.listings.find(({ listing }) => listing.id === 'us-va-0-7')?.listing;
    assert.ok(one?.place?.city);
    assert.equal(one.place.latitude, undefined);
  });

  it('with fields of any other shape keeps every record that has a name and a number', async () => {
    const odd = [null, 5, 'x', [], {}, [null], { text: 5 }, true];
    const keys =
      'hours,place,languages,audiences,keywords,sources,notices,mistakenFor,otherNames,kinds,services,regions,description,areas,eligibility,changed'.split(
        ',',
      );
    const first = changed({
      tile: withListings((listing, at) => ({
        ...listing,
        ...Object.fromEntries(keys.map((key, place) => [key, odd[(at + place) % odd.length]])),
        channels: [null, {}, { type: 5 }, ...(listing.channels as unknown[])],
      })),
    });
    const directory = await askAll(first);
    assertRestIsThere(directory);
    for (const { listing } of directory.listings) {
      assert.ok(listing.channels.every(({ value, display }) => value && display));
      for (const list of [
        listing.kinds,
        listing.services,
        listing.regions,
        listing.languages ?? [],
      ])
        assert.ok(list.every((one) => typeof one === 'string'));
      assert.ok(listing.hours === undefined || typeof listing.hours.text === 'string');
      assert.equal(typeof listing.description, 'string');
    }
  });
});

describe('an index that somebody made otherwise', () => {
  for (const [what, words] of [
    ['no words', undefined],
    ['words that are none', [{ forward: 5 }]],
    ['more names than words', { forward: { from: ' a b', codes: 'abc' }, backward: 0 }],
  ] as const)
    it(`with ${what} still shows what is near, and says no more than one line`, async () => {
      assertRestIsThere(await askAll(changed({ index: (index) => ({ ...index, words }) })));
      // The same cause is told once on a page.
      assert.ok(asked.said.length <= 1, asked.said.join('\n'));
    });

  it('with words that stand nowhere answers all the same', async () => {
    const odd = { detox: 5, house: '-9 zz ! 9999999999', town: null, bed: {} };
    const first = changed({
      index: (index) => ({ ...index, words: { ...index.words, changed: odd } }),
    });
    for (const text of ['detox', 'house', 'town', 'bed'])
      assert.ok(idsOf(await askAll(first, { ...QUESTION, text })).has('country'), text);
  });

  for (const [what, name] of [
    ['leads up the folders', '../../../secret.json'],
    ['leads to another site', 'https://example.net/x'],
    ['is a hash of another kind', createHash('sha512').update('x').digest('hex')],
    ['is MD5', createHash('md5').update('x').digest('hex').slice(0, 16)],
  ] as const)
    it(`with a name that ${what} costs that file and one line`, async () => {
      const directory = await askAll(changed({ index: (index) => ({ ...index, wide: [name] }) }));
      const ids = idsOf(directory);
      assert.ok(ids.has('us-va-0-0') && ids.has('country'));
      assert.equal(asked.said.length, 1, asked.said.join('\n'));
      assert.ok(
        asked.sent.every(({ path }) => /^(?:directory|[0-9a-f]{2}\/[0-9a-f]+)\.json$/.test(path)),
      );
    });

  it('with cells and a start that are none shows all of it', async () => {
    const first = changed({ index: (index) => ({ ...index, start: '-7' }) });
    assertRestIsThere(await askAll(first, { ...QUESTION, point: undefined }));
  });
});

describe('a first file that somebody made otherwise', () => {
  for (const count of [-5, 9e15, 1e308, '60', null])
    it(`with ${count} records shows all of them`, async () => {
      const first = changed({
        manifest: (whole) => ({
          ...whole,
          count,
          regions: { [REGION]: { ...whole.regions[REGION], count } },
        }),
      });
      assertRestIsThere(await askAll(first));
      assert.deepEqual(asked.said, []);
    });

  it('with a box of texts, and regions that are none, shows the others and says one line', async () => {
    const first = changed({
      manifest: (whole) => ({
        ...whole,
        regions: {
          ...whole.regions,
          'US-MD': { index: 'ab', box: ['38', '-79', '40', '-75'] },
          'US-ZZ': null,
          __proto__: 5,
          toString: [],
        },
      }),
    });
    assertRestIsThere(await askAll(first));
    assert.equal(asked.said.length, 1, asked.said.join('\n'));
  });

  it('with countries that are none shows the region and says one line', async () => {
    for (const countries of [{ US: 5 }, { US: [5] }, { US: 'abc' }]) {
      asked.said = [];
      const directory = await askAll(changed({ manifest: (whole) => ({ ...whole, countries }) }));
      assert.ok(idsOf(directory).has('us-va-0-0'));
      assert.ok(asked.said.length <= 1, asked.said.join('\n'));
    }
  });

  it('that a region unknown to it is asked for has what serves the country', async () => {
    const directory = await askAll(readManifest(out), { ...QUESTION, region: 'US-OR' });
    assert.deepEqual(
      [...idsOf(directory)].filter((id) => id === 'country'),
      ['country'],
    );
    assert.deepEqual(asked.said, []);
  });
});
