import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { NamedFiles } from '../../src/cli/shard/named-files.js';
import { Packer } from '../../src/cli/shard/packer.js';
import type { RegionWords } from '../../src/cli/shard/vocabulary.js';
import { writeWords } from '../../src/cli/shard/word-files.js';
import { Allowance } from '../../src/directory/allowance.js';
import type { RegionIndex, WordIndex } from '../../src/directory/directory-files.js';
import { FileStore } from '../../src/directory/file-store.js';
import { WordFinder } from '../../src/directory/find-words.js';
import { backwards } from '../../src/directory/listing-terms.js';
import { packNumbers } from '../../src/directory/tile-numbers.js';
import { AskedDirectory } from '../support/asked-directory.js';
import { wordAt } from '../support/deep-directory.js';
import { CliFolder } from '../support/run-cli.js';

/** Of a state with 50,000 services. */
const TILES = 2000;
const EACH = 300;

const folder = new CliFolder();
const out = folder.of('out');
const packer = new Packer(1);
const said = Array.from({ length: 60 }, (_, at) => wordAt(at));
const numbersOf = (at: number): readonly number[] =>
  Array.from({ length: EACH }, (_, step) => at + step * 6);
/** As the vocabulary of a region gives them. */
function regionWords(tiles: ReadonlyMap<string, string>): RegionWords {
  const all = [...tiles].map(([word, packed]) => ({ word, ends: backwards(word), tiles: packed }));
  const inOrder = (key: 'word' | 'ends') =>
    all.toSorted((one, other) => (one[key] < other[key] ? -1 : 1));
  return { all, byWord: inOrder('word'), byEnds: inOrder('ends') };
}
const tilesOf = (
  change: (at: number, numbers: readonly number[]) => readonly number[],
): Map<string, string> =>
  new Map(said.map((word, at) => [word, packNumbers(change(at, numbersOf(at)))]));

let asked: AskedDirectory;
before(() => {
  asked = new AskedDirectory(out);
});
after(async () => {
  asked.close();
  await packer.close();
  folder.remove();
});

async function write(
  words: ReadonlyMap<string, string>,
  old: WordIndex | undefined,
): Promise<{ readonly index: WordIndex; readonly written: number }> {
  const files = new NamedFiles(out, packer);
  const index = writeWords(regionWords(words), old, { region: 'US-OR', language: 'en', files });
  await packer.flush();
  return { index, written: files.counts.written };
}

/** Where a word stands, as a page finds it. */
async function find(words: WordIndex, word: string): Promise<readonly number[]> {
  const index = {
    k: 'region',
    region: 'US-OR',
    language: 'en',
    cells: Array(TILES).fill('0'),
    words,
  };
  const store = new FileStore('https://example.org/directory/directory.json', () => undefined);
  const finder = new WordFinder(index as unknown as RegionIndex, store, new Allowance(9, 99_000));
  const [standing] = (await finder.exact(word)) ?? [];
  return standing instanceof Set ? [...standing].sort((one, other) => one - other) : [];
}

describe('words that stand in hundreds of tiles', () => {
  it('cost no file where a record more or less has them, and are found where they stand now', async () => {
    const first = await write(
      tilesOf((_, numbers) => numbers),
      undefined,
    );
    assert.ok(first.written > 0);
    const changes: Readonly<
      Record<string, (at: number, numbers: readonly number[]) => readonly number[]>
    > = {
      less: (_, numbers) => numbers.filter((one) => one !== numbers[7]),
      more: (_, numbers) => [...numbers, TILES - 1],
      other: (_, numbers) => [...numbers.slice(1), TILES - 3, TILES - 2],
      'less and more in some': (at, numbers) =>
        at % 3 ? numbers : [...numbers.slice(2), TILES - 1],
    };
    let old = first.index;
    for (const [what, change] of Object.entries(changes)) {
      const { index, written } = await write(tilesOf(change), old);
      assert.equal(written, 0, what);
      assert.deepEqual(index.forward, first.index.forward, what);
      for (const [at, word] of said.entries())
        assert.deepEqual(await find(index, word), change(at, numbersOf(at)), `${what}: ${word}`);
      old = index;
    }
  });

  it('are found as they are where they are new, gone, or everywhere', async () => {
    const first = await write(
      tilesOf((_, numbers) => numbers),
      undefined,
    );
    const [gone = '', everywhere = ''] = said;
    const words = tilesOf((_, numbers) => numbers);
    words.delete(gone);
    words.set(everywhere, '*');
    words.set('zymurgy', packNumbers([3, 9]));
    const { index, written } = await write(words, first.index);
    assert.equal(written, 0);
    assert.deepEqual(await find(index, gone), []);
    assert.deepEqual(await find(index, 'zymurgy'), [3, 9]);
    assert.equal(index.changed?.[everywhere], '*');
    const back = await write(
      tilesOf((_, numbers) => numbers),
      index,
    );
    assert.equal(back.written, 0);
    assert.equal(back.index.changed, undefined);
  });
});
