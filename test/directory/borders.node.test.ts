import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DirectoryQuestion } from '../../src/directory/question.js';
import { AskedDirectory } from '../support/asked-directory.js';
import { CliFolder } from '../support/run-cli.js';

const folder = new CliFolder();
const out = folder.of('out');
let asked: AskedDirectory;

/** Places of a region around a point. */
function placesOf(region: string, city: string, at: readonly [number, number]): readonly object[] {
  return Array.from({ length: 20 }, (_, number) => ({
    id: `${region.toLowerCase()}-${number}`,
    name: `${city} clinic ${number}`,
    phone: `613-555-01${10 + number}`,
    address: `${number} Main St`,
    city,
    region,
    latitude: at[0] + number / 1000,
    longitude: at[1],
  }));
}

before(async () => {
  const records = [
    ...placesOf('US-MI', 'Monroe', [41.92, -83.4]).slice(0, 10),
    ...placesOf('US-MI', 'Detroit', [42.33, -83.05]).slice(10),
    ...placesOf('US-OH', 'Toledo', [41.66, -83.55]),
    ...placesOf('CA-ON', 'Windsor', [42.31, -83.03]),
    ...placesOf('CA-YT', 'Whitehorse', [60.72, -135.05]),
    // On both sides of the date line: the box around them goes around the world.
    ...placesOf('US-AK', 'Adak', [51.88, -176.65]).slice(0, 10),
    ...placesOf('US-AK', 'Shemya', [52.7, 174.1]).slice(10),
  ];
  await folder.run('shard', folder.write('a.json', JSON.stringify(records)), '--out', out);
  asked = new AskedDirectory(out);
});
after(() => {
  asked.close();
  folder.remove();
});

async function regionsAt(
  region: string,
  latitude: number,
  longitude: number,
): Promise<{ readonly regions: readonly string[]; readonly files: number }> {
  asked.sent = [];
  const question: DirectoryQuestion = {
    language: 'en',
    country: region.slice(0, 2),
    region,
    point: { latitude, longitude },
    text: '',
    kinds: [],
  };
  const { listings } = await asked.answer(question);
  const regions = new Set(listings.map(({ listing }) => listing.place?.region ?? ''));
  return { regions: [...regions].sort(), files: asked.sent.length };
}

describe('near a border', () => {
  it('of a state, the next one is asked for', async () => {
    assert.deepEqual(await regionsAt('US-MI', 41.92, -83.4), {
      regions: ['US-MI', 'US-OH'],
      files: 4,
    });
  });

  it('of a country, nothing of the other is asked for: the finder would not show it', async () => {
    assert.deepEqual((await regionsAt('CA-ON', 42.31, -83.03)).regions, ['CA-ON']);
    assert.deepEqual((await regionsAt('CA-YT', 60.72, -135.05)).regions, ['CA-YT']);
  });

  it('of the date line, both sides of Alaska are there', async () => {
    const { listings } = await asked.answer({
      language: 'en',
      country: 'US',
      region: 'US-AK',
      point: { latitude: 52.7, longitude: 174.1 },
      text: '',
      kinds: [],
    });
    assert.equal(listings.length, 20);
    // Shemya is too small for the outlines that tell states apart.
    for (const { listing } of listings) assert.ok(listing.place?.latitude, listing.id);
  });
});
