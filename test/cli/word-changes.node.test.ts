import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { NamedFiles } from '../../src/cli/shard/named-files.js';
import { Packer } from '../../src/cli/shard/packer.js';
import type { RegionWords } from '../../src/cli/shard/vocabulary.js';
import { writeWords } from '../../src/cli/shard/word-files.js';
import { Allowance } from '../../src/directory/allowance.js';
import { packCells } from '../../src/directory/cells.js';
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

/** A cell for each tile, in their order. */
const CELLS = Array.from({ length: TILES }, (_, at) => at.toString(4).padStart(7, '0'));

function indexOf(words: WordIndex, cells: readonly string[]): RegionIndex {
  const index = { k: 'region', region: 'US-OR', language: 'en', cells: packCells(cells), words };
  return index as unknown as RegionIndex;
}

async function write(
  words: ReadonlyMap<string, string>,
  old: WordIndex | undefined,
  cells = CELLS,
  oldCells = CELLS,
): Promise<{ readonly index: WordIndex; readonly written: number }> {
  const files = new NamedFiles(out, packer);
  const before = old && indexOf(old, oldCells);
  const writing = { region: 'US-OR', language: 'en', files };
  const index = writeWords(regionWords(words), before, cells, writing);
  await packer.flush();
  return { index, written: files.counts.written };
}

/** Where a word stands, as a page finds it. */
async function find(words: WordIndex, word: string, cells = CELLS): Promise<readonly number[]> {
  const store = new FileStore('https://example.org/directory/directory.json', () => undefined);
  const finder = new WordFinder(indexOf(words, cells), store, new Allowance(9, 99_000));
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

describe('words, where tiles come and go', () => {
  /** Numbers of today from those of the tiles of before, by their cells; number 0 stays. */
  const renumber = (cells: readonly string[]) => {
    const places = new Map(cells.map((cell, at) => [cell, at + 1]));
    return (numbers: readonly number[]): number[] =>
      numbers.flatMap((number) =>
        number === 0 ? [0] : (places.get(CELLS[number - 1] as string) ?? []),
      );
  };

  it('cost no file and are found where they stand now, and as before when all is undone', async () => {
    const first = await write(
      tilesOf((_, numbers) => numbers),
      undefined,
    );
    const [cell = '', other = ''] = [CELLS[40], CELLS[700]];
    const cases: Readonly<Record<string, readonly string[]>> = {
      'a new one': CELLS.toSpliced(13, 0, `${CELLS[12]}x`),
      'one less': CELLS.toSpliced(1300, 1),
      'one cut up': CELLS.toSpliced(40, 1, `${cell}0`, `${cell}1`, `${cell}3`),
      'one narrowed': CELLS.toSpliced(700, 1, `${other}2`),
    };
    let [old, oldCells] = [first.index, CELLS as readonly string[]];
    for (const [what, cells] of Object.entries(cases)) {
      const today = renumber(cells);
      const words = tilesOf((_, numbers) => today(numbers));
      const here = 1 + cells.findIndex((one) => !CELLS.includes(one));
      words.set('zymurgy', packNumbers([here || 9]));
      const { index, written } = await write(words, old, [...cells], [...oldCells]);
      assert.equal(written, 0, what);
      // That a part of what was cut up may have a word is enough: the word needs no line of its own.
      if (what === 'one cut up') assert.deepEqual(Object.keys(index.changed ?? {}), ['zymurgy']);
      for (const [at, word] of said.entries()) {
        const found = await find(index, word, [...cells]);
        const meant = today(numbersOf(at));
        // Of one that was cut up, all its parts may have what it had.
        const missing = meant.filter((number) => !found.includes(number));
        assert.deepEqual(missing, [], `${what}: ${word}`);
        assert.ok(found.length <= meant.length + 3, `${what}: ${word}`);
      }
      assert.deepEqual(await find(index, 'zymurgy', [...cells]), [here || 9], what);
      [old, oldCells] = [index, cells];
    }
    const back = await write(
      tilesOf((_, numbers) => numbers),
      old,
      CELLS,
      [...oldCells],
    );
    assert.equal(back.written, 0);
    assert.deepEqual(back.index, first.index);
  });
});
