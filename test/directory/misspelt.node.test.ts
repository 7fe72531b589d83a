import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import type { Resource } from '../../src/schema/resource.js';
import { makeDirectory } from '../bench/make-directory.js';
import { misspell } from '../bench/misspell.js';
import { AskedDirectory } from '../support/asked-directory.js';
import { readIndex } from '../support/read-directory.js';
import { CliFolder } from '../support/run-cli.js';

const REGION = 'US-CA';
const QUESTION: DirectoryQuestion = {
  language: 'en',
  country: 'US',
  region: REGION,
  point: { latitude: 34.05, longitude: -118.24 },
  text: '',
  kinds: [],
};
const MISSPELT = 400;
const folder = new CliFolder();
const out = folder.of('out');
let names: readonly string[];
let asked: AskedDirectory;

before(async () => {
  const records: Resource[] = [];
  for await (const record of makeDirectory(30_000))
    if (record.regions.includes(REGION)) records.push(record);
  const firstWords = records.map(({ name }) => name.en?.split(' ')[0]?.toLowerCase() ?? '');
  const all = [...new Set(firstWords)].filter((word) => word.length >= 5);
  names = Array.from(
    { length: MISSPELT },
    (_, at) => all[Math.floor((at * all.length) / MISSPELT)] as string,
  );
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const path = folder.write('a.ndjson', lines);
  await folder.run('shard', path, '--out', out, '--brotli', '1');
});
after(() => folder.remove());
beforeEach(() => {
  asked = new AskedDirectory(out);
});
afterEach(() => asked.close());

describe('the files of words of a large region', () => {
  it('begin where few letters tell them apart, so that a mistake stays in the file of what was meant', () => {
    const { forward, backward } = readIndex(out, REGION).words;
    for (const [starts, most] of [
      [forward.from.split(' '), 3],
      [backward.from.split(' '), 5],
    ] as const) {
      assert.ok(starts.length > 15, `${starts.length} files`);
      assert.deepEqual(
        starts.filter((start) => start.length > most),
        [],
      );
    }
  });
});

describe('a word that is one mistake away from two names, whose places lie apart', () => {
  const HERE = { ...QUESTION, region: 'US-OR', point: { latitude: 45.52, longitude: -122.67 } };
  const near = folder.of('near');

  /** More than a first look needs, so that each name fills a tile of its own. */
  function placesOf(name: string, latitude: number): readonly object[] {
    return Array.from({ length: 60 }, (_, at) => ({
      id: `${name}-${at}`.toLowerCase(),
      name: { en: `${name} Clinic ${at}` },
      kinds: ['treatment'],
      channels: [{ type: 'phone', value: `+15035552${100 + at}` }],
      place: {
        city: 'Portland',
        region: 'US-OR',
        latitude,
        longitude: -122.67,
        precision: 'exact',
      },
    }));
  }

  before(async () => {
    const records = [...placesOf('Nabuton', 45.52), ...placesOf('Natuton', 44.05)];
    const path = folder.write('near.json', JSON.stringify(records));
    await folder.run('shard', path, '--out', near, '--brotli', '1');
  });

  it('finds both: either may have been meant', async () => {
    const asked = new AskedDirectory(near);
    try {
      const { directory, settled } = asked.open();
      directory.ask({ ...HERE, kinds: ['naloxone'] });
      await settled();
      directory.ask({ ...HERE, text: 'nauton' });
      await settled();
      const found = new Set(directory.listings.map(({ listing }) => listing.name.split(' ')[0]));
      assert.deepEqual([...found].sort(), ['Nabuton', 'Natuton']);
    } finally {
      asked.close();
    }
  });
});

describe('of four hundred names with one mistake each, in a region of thousands', () => {
  it('98 in 100 lead to the service that was meant', async () => {
    // Side by side, as each waits for a pause in typing.
    const lost = await Promise.all(
      misspell(names).map(async ({ meant, typed }) => {
        const { directory, settled } = asked.open();
        directory.ask(QUESTION);
        await settled();
        directory.ask({ ...QUESTION, text: typed });
        await settled();
        const isThere = directory.listings.some(({ listing }) =>
          listing.name.toLowerCase().includes(meant),
        );
        return isThere ? [] : [`${typed} (${meant})`];
      }),
    ).then((all) => all.flat());
    assert.ok(lost.length <= MISSPELT / 50, `${lost.length} are lost: ${lost.join(', ')}`);
  });
});
