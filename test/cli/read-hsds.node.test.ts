import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CompactTable } from '../../src/cli/hsds/compact-table.js';
import { jsonItems, outlineJson } from '../../src/cli/hsds/json-items.js';
import { TextStore } from '../../src/cli/table/text-store.js';

async function* inPieces(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function itemsOf(
  text: string,
  size: number,
): Promise<{ readonly items: readonly unknown[]; readonly around: unknown }> {
  const outline = await outlineJson(inPieces(text, size));
  const items: unknown[] = [];
  for await (const some of jsonItems(inPieces(text, size), outline)) items.push(...some);
  return { items, around: outline.around };
}

describe('a JSON file that is read item by item', () => {
  it('gives what it holds, wherever it is cut', async () => {
    const item = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), {
      noNullPrototype: true,
    });
    const pieces = fc.integer({ min: 1, max: 40 });
    const indent = fc.constantFrom(0, 2);
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { maxLength: 5 }),
        pieces,
        indent,
        async (list, size, spaces) => {
          const plain = JSON.parse(JSON.stringify(list)) as unknown;
          assert.deepEqual((await itemsOf(JSON.stringify(list, null, spaces), size)).items, plain);
          const page = { page: 1, name: 'é"[{', contents: list, more: { items: [1, { a: ']' }] } };
          const read = await itemsOf(`\ufeff${JSON.stringify(page, null, spaces)}`, size);
          assert.deepEqual(read.items, plain);
          assert.deepEqual(read.around, { ...page, contents: [] });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads the list of services of a page that has several lists', async () => {
    const page = { items: [{ a: 1 }], services: [{ b: 1 }], contents: [{ c: 1 }, { c: 2 }] };
    assert.deepEqual((await itemsOf(JSON.stringify(page), 7)).items, [{ c: 1 }, { c: 2 }]);
  });

  for (const [why, text] of [
    ['ends in an item', '[{"a":1},{"b":'],
    ['ends before its list does', '[{"a":1}'],
    ['is empty', '  \n'],
    ['is no JSON', 'Name,Phone\nA,B\n'],
    ['has an item that is none', '[{"a":1},{"b" 2}]'],
    ['has bytes that are no UTF-8', '[{"a":"'],
  ] as const) {
    it(`is refused where it ${why}`, async () => {
      const bytes = why.includes('UTF-8')
        ? Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from('"}]')])
        : Buffer.from(text);
      const read = () => inPieces(bytes.toString('latin1'), 5);
      const source = why.includes('UTF-8')
        ? async function* () {
            yield bytes;
          }
        : read;
      await assert.rejects(async () => {
        const outline = await outlineJson(source());
        for await (const _ of jsonItems(source(), outline));
      });
    });
  }
});

describe('a table that has to be held', () => {
  it('finds its rows by the texts of several columns, in their order', () => {
    const table = new CompactTable(['place', 'service'], ['number']);
    const rows = Array.from({ length: 5000 }, (_, at) => ({
      id: `${at}`,
      place: `p${at % 7}`,
      service: at % 2 ? '' : `é${at}`,
      number: `${at}`,
    }));
    for (const row of rows) table.add(row);
    const numbers = table.rows('place', 'p3').map(({ number }) => Number(number));
    assert.deepEqual(
      numbers,
      rows.filter(({ place }) => place === 'p3').map(({ number }) => Number(number)),
    );
    assert.deepEqual(table.rows('service', 'é42'), [{ place: 'p0', service: 'é42', number: '42' }]);
    assert.deepEqual(table.rows('service', 'é43'), []);
    assert.deepEqual(table.rows('service', ''), []);
    table.add({ place: 'p3', service: '', number: 'late' });
    assert.equal(table.rows('place', 'p3').at(-1)?.number, 'late');
  });

  it('tells texts of one hash apart', () => {
    // Two of a kind of 32 bits (FNV-1a), found by trying.
    const [one, other] = collision();
    const table = new CompactTable(['id'], []);
    table.add({ id: one });
    table.add({ id: other });
    assert.deepEqual(table.rows('id', one), [{ id: one }]);
    assert.deepEqual(table.rows('id', other), [{ id: other }]);
  });

  it('keeps texts of any length and script as they are', () => {
    const store = new TextStore();
    const texts = Array.from({ length: 3000 }, (_, at) => 'é\u{1f600}x'.repeat(at % 700));
    for (const text of texts) assert.ok(store.add(text));
    assert.deepEqual(
      texts.map((_, at) => store.at(at)),
      texts,
    );
    assert.equal(store.at(-1) + store.at(3000) + store.at(Number.NaN) + store.at(0.5), '');
  });
});

/** Two different texts of the same 32 bits of FNV-1a. */
function collision(): readonly [string, string] {
  const seen = new Map<number, string>();
  for (let at = 0; ; at += 1) {
    const text = `c${at}`;
    let sum = 0x811c9dc5;
    for (const letter of text) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
    const before = seen.get(sum >>> 0);
    if (before) return [before, text];
    seen.set(sum >>> 0, text);
  }
}
