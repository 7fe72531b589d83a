import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { buildModules } from '../../../src/build/modules/build-modules.js';
import { unpackFacts } from '../../../src/dataset/unpack-facts.js';
import type * as datasetInfo from '../../../src/generated/dataset-info.js';
import type * as national from '../../../src/generated/national.js';
import type * as nationalDetails from '../../../src/generated/national-details.js';
import type * as regionNames from '../../../src/generated/region-names.en.js';
import type * as retired from '../../../src/generated/retired.en.js';
import type * as shards from '../../../src/generated/shards.en.js';
import type * as words from '../../../src/generated/words.en.js';
import type { ListingFacts } from '../../../src/schema/listing.js';
import {
  sampleChannel,
  sampleFiles,
  sampleRecord,
  sampleRetired,
  sampleText,
} from '../../support/sample-data.js';

const files = sampleFiles({
  records: [
    sampleRecord(),
    sampleRecord({
      id: 'us-or-both',
      regions: ['US-OR', 'US-WA'],
      channels: [sampleText('741741')],
    }),
    sampleRecord({ id: 'us-or-closed', status: 'closed' }),
  ],
  retired: [sampleRetired({ names: ['Old Line'], numbers: [{ value: '988', press: '3' }] })],
  files: {
    'data/national/us.json': [
      sampleRecord({
        id: 'us-line',
        regions: ['US'],
        channels: [sampleChannel({ value: '988', display: '988', checked: '2025' })],
      }),
    ],
  },
});

/** The modules as a browser gets them, once per run: written to a folder and imported. */
let folder: string;

function load<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href) as Promise<Module>;
}

async function nationalFacts(): Promise<readonly ListingFacts[]> {
  const { packedFacts } = await load<typeof national>('national');
  const { nationalWords } = await load<typeof words>('words.en');
  return unpackFacts(packedFacts, nationalWords);
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'generated-'));
  for (const [name, text] of buildModules(files)) {
    const path = join(folder, name.replace(/\.ts$/, '.mjs'));
    mkdirSync(dirname(path), { recursive: true });
    const { code } = transformSync(text, { loader: 'ts' });
    writeFileSync(path, code.replaceAll(/(import\(['"].*?)\.js(['"]\))/g, '$1.mjs$2'));
  }
});

after(() => rmSync(folder, { recursive: true }));

describe('the generated modules', () => {
  it('hold the national lines as facts, and their words in each language', async () => {
    const facts = await nationalFacts();
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['us-line'],
    );
    for (const language of ['en', 'fr', 'es']) {
      const { nationalWords } = await load<typeof words>(`words.${language}`);
      assert.equal(nationalWords.length, 1);
    }
  });

  it('keep sources and operators of national lines out of the first load', async () => {
    const { nationalDetails: details } = await load<typeof nationalDetails>('national-details');
    assert.deepEqual(details['us-line']?.sources, [{ url: 'https://example.org/line' }]);
    const lines = await nationalFacts();
    assert.ok(lines.every((facts) => !('sources' in facts) && !('operator' in facts)));
  });

  it('hold one chunk a region and language, reached by a literal import', async () => {
    const { shards: map } = await load<typeof shards>('shards.fr');
    assert.deepEqual(Object.keys(map), ['US-OR', 'US-WA']);
    const shard = await map['US-OR']?.();
    assert.deepEqual(
      shard?.listings.map(({ id }) => id),
      ['us-or-sample-line', 'us-or-both'],
    );
    assert.equal(shard?.listings[0]?.description, 'Parlez de consommation avec quelqu’un.');
    assert.equal(shard?.listings[0]?.sources?.[0]?.url, 'https://example.org/line');
  });

  it('hold a map of the chunks of one language alone, by region', async () => {
    const { shards: map } = await load<typeof shards>('shards.es');
    assert.deepEqual(Object.keys(map), ['US-OR', 'US-WA']);
    const shard = await map['US-OR']?.();
    assert.equal(shard?.listings[0]?.description, 'Hable con alguien sobre el consumo.');
  });

  it('hold a record of two regions in the chunk of each', async () => {
    const { shards: map } = await load<typeof shards>('shards.en');
    const shard = await map['US-WA']?.();
    assert.deepEqual(
      shard?.listings.map(({ id }) => id),
      ['us-or-both'],
    );
  });

  it('name every region, and have a chunk for those that have anything local', async () => {
    const { shards: map } = await load<typeof shards>('shards.en');
    assert.deepEqual(Object.keys(map), ['US-OR', 'US-WA']);
    const { regionNames: names } = await load<typeof regionNames>('region-names.es');
    assert.equal(names['CA-BC'], 'Columbia Británica');
    assert.equal(names.CA, undefined);
  });

  it('tell what replaced a retired line', async () => {
    const { retired: all } = await load<typeof retired>('retired.es');
    assert.deepEqual(all, [
      {
        id: 'us-or-old-line',
        names: ['Old Line'],
        numbers: [{ value: '988', press: '3' }],
        note: 'Esta línea cerró.',
        replacedBy: [],
      },
    ]);
  });

  it('say when the newest number was seen', async () => {
    const info = await load<typeof datasetInfo>('dataset-info');
    assert.deepEqual(info.datasetInfo, { newestCheck: '2026-09' });
  });
});
