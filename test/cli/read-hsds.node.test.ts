import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CompactTable } from '../../src/cli/hsds/compact-table.js';
import { jsonItems, outlineJson, UnreadItem } from '../../src/cli/hsds/json-items.js';
import { TextFile } from '../../src/cli/table/text-file.js';
import { TextStore } from '../../src/cli/table/text-store.js';

async function* inPieces(text: string | Buffer, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text as string);
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
    ['is not JSON', 'Name,Phone\nA,B\n'],
  ] as const) {
    it(`is refused where it ${why}`, async () => {
      await assert.rejects(() => itemsOf(text, 5));
    });
  }

  for (const [why, text] of [
    ['no JSON', '[{"a":1},{"b" 2},{"c":3}]'],
    ['no UTF-8', '[{"a":1},{"b":"\xff"},{"c":3}]'],
    ['no JSON on its line', '{"a":1}\n{"b" 2}\n{"c":3}\n'],
    ['never closed on its line', '{"a":1}\n{"b":{"x":2}\n{"c":3}\n'],
    ['cut in a text on its line', '{"a":1}\r\n{"b":"x\r\n{"c":3}'],
    ['closed twice on its line', '{"a":1}\n{"b":}}\n{"c":3}\n'],
  ] as const) {
    it(`gives those before and after an item that is ${why}`, async () => {
      for (const size of [1, 4, 1000]) {
        const source = () => inPieces(Buffer.from(text, 'latin1'), size);
        const outline = await outlineJson(source());
        const items: unknown[] = [];
        for await (const some of jsonItems(source(), outline)) items.push(...some);
        assert.deepEqual(
          items.map((item) => (item instanceof UnreadItem ? 'unread' : item)),
          [{ a: 1 }, 'unread', { c: 3 }],
        );
      }
    });
  }

  it('reads objects one after the other, a line each or several, whatever their keys', async () => {
    const objects = [{ a: 1, services: [{ x: 'é\n"}' }] }, { contents: [] }, { b: [[{}]] }];
    for (const spaces of [0, 2]) {
      for (const size of [1, 7, 1000]) {
        const text = `\ufeff${objects.map((one) => JSON.stringify(one, null, spaces)).join('\n')}\n`;
        assert.deepEqual((await itemsOf(text, size)).items, objects);
      }
    }
  });
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

  for (const [where, Store] of [
    ['in memory', TextStore],
    ['on disk', TextFile],
  ] as const) {
    it(`keeps texts of any length and script as they are, ${where}`, () => {
      const store = new Store();
      const texts = Array.from({ length: 3000 }, (_, at) => 'é\u{1f600}x'.repeat(at % 700));
      for (const text of texts) assert.ok(store.add(text));
      assert.deepEqual(
        texts.map((_, at) => store.at(at)),
        texts,
      );
      assert.equal(store.at(-1) + store.at(3000) + store.at(Number.NaN) + store.at(0.5), '');
      for (const text of ['', 'late', 'é'.repeat(20_000)]) {
        store.add(text);
        assert.equal(store.at(store.count - 1), text);
        assert.equal(store.at(2999), texts[2999]);
      }
    });
  }

  it('leaves no file with a name', () => {
    const named = () => readdirSync(tmpdir()).filter((name) => name.startsWith('helpline-finder-'));
    const before = named();
    const file = new TextFile();
    file.add('a');
    assert.deepEqual(named(), before);
    file.close();
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
