import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Checked } from '../../src/cli/import/check-point.js';
import { shardRecords } from '../../src/cli/shard/shard-records.js';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import type { Resource } from '../../src/schema/resource.js';
import { AskedDirectory } from '../support/asked-directory.js';
import {
  CORNER,
  deepRegion,
  FAR,
  placeRecord,
  wideRecord,
  wordAt,
} from '../support/deep-directory.js';
import { cellsOf, readIndex } from '../support/read-directory.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

/** One of these is `directory.json`. */
const MOST_REQUESTS = 8;
const MOST_BYTES = 60 * 1024;
const MOST_QUESTION_REQUESTS = 3;
const MOST_QUESTION_BYTES = 12 * 1024;

const REGION = 'US-VA';
const NEIGHBOURS = ['US-MD', 'US-DC', 'US-WV', 'US-PA', 'US-DE'];
const TOWNS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => ({
  latitude: CORNER.latitude - at * 0.37,
  longitude: CORNER.longitude - at * 0.43,
}));
const NEAR: DirectoryQuestion = {
  language: 'en',
  country: 'US',
  region: REGION,
  point: CORNER,
  text: '',
  kinds: [],
};

const say = (): void => undefined;
const folder = new CliFolder();
const out = folder.of('out');
let asked: AskedDirectory;

before(async () => {
  const neighbours = NEIGHBOURS.flatMap((code) =>
    Array.from({ length: 5 }, (_, at) =>
      placeRecord(`${code.toLowerCase()}-${at}`, code, CORNER, `${code} Neighbour ${at}`),
    ),
  );
  const wide = ['US', REGION, ...NEIGHBOURS].map((code) =>
    wideRecord(`wide-${code.toLowerCase()}`, code),
  );
  const names = ['Riverband', 'Methadene'].map((name, at) =>
    placeRecord(
      `named-${at}`,
      REGION,
      { latitude: FAR.latitude, longitude: FAR.longitude - at },
      name,
    ),
  );
  const records = [...deepRegion(REGION, TOWNS), ...neighbours, ...wide, ...names];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const path = folder.write('a.ndjson', lines);
  // Nowhere do six regions meet: points are taken as they are.
  const checkPoint = (record: Resource): Checked => ({ record });
  const console = { out: say, tell: say, hasColours: false, now: () => NOW };
  await shardRecords({ files: [path], out, languages: ['en'], brotli: 1, checkPoint }, console);
});
after(() => folder.remove());
beforeEach(() => {
  asked = new AskedDirectory(out);
});
afterEach(() => asked.close());

/** What a question costs a person who has seen what is near. */
async function costOf(
  question: Partial<DirectoryQuestion>,
  from: DirectoryQuestion = NEAR,
): Promise<{ readonly names: string; readonly requests: number; readonly bytes: number }> {
  const { directory, settled } = asked.open();
  directory.ask(from);
  await settled();
  asked.sent = [];
  directory.ask({ ...from, ...question });
  await settled();
  const names = directory.listings.map(({ listing }) => listing.name).join('\n');
  return { names, requests: asked.sent.length, bytes: asked.bytes };
}

function assertLittle(
  { requests, bytes }: { requests: number; bytes: number },
  what: string,
): void {
  assert.ok(requests <= MOST_QUESTION_REQUESTS, `${what}: ${requests} requests`);
  assert.ok(bytes <= MOST_QUESTION_BYTES, `${what}: ${bytes} bytes`);
}

const nameOf = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)} House`;

describe('a region of hundreds of tiles where six regions meet', () => {
  it('is as large as it must be to show anything', () => {
    assert.ok(cellsOf(readIndex(out, REGION)).length > 250);
  });

  it('shows what is near for eight requests and 60 KB', async () => {
    for (const point of [CORNER, FAR, TOWNS[3] ?? FAR, undefined]) {
      asked.sent = [];
      const directory = await asked.answer({ ...NEAR, point });
      assert.ok(directory.listings.length >= 16);
      assert.ok(asked.sent.length < MOST_REQUESTS, `${asked.sent.length + 1} requests`);
      assert.ok(asked.bytes <= MOST_BYTES, `${asked.bytes} bytes`);
    }
  });

  it('shows what is across the nearest border at once, and across the others when asked for more', async () => {
    const { directory, settled } = asked.open();
    directory.ask(NEAR);
    await settled();
    const regions = (): number =>
      new Set(directory.listings.map(({ listing }) => listing.place?.region)).size;
    assert.ok(regions() > 1);
    for (let turn = 0; turn < 5; turn += 1) {
      directory.more();
      await settled();
    }
    assert.ok(regions() >= 1 + NEIGHBOURS.length, `${regions()} regions`);
  });

  // Of the last town, so that its tile is far away.
  const last = (deepRegion(REGION, TOWNS).length / TOWNS.length) * (TOWNS.length - 1);
  const words = [1, 20, 40, 60, 99].map((at) => wordAt(last + at));

  for (const [what, misspell] of Object.entries({
    'as it is': (word: string) => word,
    'with the first letters swapped': (word: string) => `${word[1]}${word[0]}${word.slice(2)}`,
    'with another first letter': (word: string) => `x${word.slice(1)}`,
    'without its first letter': (word: string) => word.slice(1),
    'with the last letter doubled': (word: string) => word + word.slice(-1),
  }))
    it(`finds a word ${what} for three requests and 12 KB`, async () => {
      for (const word of words) {
        const cost = await costOf({ text: misspell(word) });
        assert.ok(cost.names.includes(nameOf(word)), misspell(word));
        assertLittle(cost, misspell(word));
      }
    });

  for (const [what, text, name] of [
    ['like a word that stands everywhere', 'riverbanx', 'Riverband'],
    ['like a service', 'methadane', 'Methadene'],
  ] as const)
    it(`finds a misspelt name that looks ${what}`, async () => {
      const cost = await costOf({ text });
      assert.ok(cost.names.includes(name));
      assertLittle(cost, text);
    });

  it('answers any number of words and needs for three requests', async () => {
    const swapped = words.map((word) => `${word[1]}${word[0]}${word.slice(2)}`);
    for (const text of [
      swapped.slice(0, 2).join(' '),
      swapped.slice(0, 3).join(' '),
      `${words[0]} detox`,
      `methadne ${swapped[0]}`,
      'zqzqzq xxxyyy qqqqwww',
    ])
      assertLittle(await costOf({ text, kinds: ['treatment', 'naloxone', 'family'] }), text);
  });

  it('goes on where one question left off when asked for more', async () => {
    const { directory, settled } = asked.open();
    directory.ask(NEAR);
    await settled();
    const [word = '', other = ''] = words;
    directory.ask({ ...NEAR, text: `x${word.slice(1)} x${other.slice(1)}` });
    await settled();
    for (let turn = 0; turn < 6 && directory.hasMore; turn += 1) {
      directory.more();
      await settled();
    }
    const names = directory.listings.map(({ listing }) => listing.name);
    assert.ok(names.includes(nameOf(word)) && names.includes(nameOf(other)));
  });
});
