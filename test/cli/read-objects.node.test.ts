import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { readObjects } from '../../src/cli/shard/read-objects.js';
import { CliFolder } from '../support/run-cli.js';

const folder = new CliFolder();
after(() => folder.remove());

const RECORDS = Array.from({ length: 400 }, (_, at) => ({
  id: `r-${at}`,
  name: `"Curly } brace {" \\ ${'é'.repeat(at % 7)}`,
  place: { city: 'Salem' },
}));
const LINES = RECORDS.map((record) => JSON.stringify(record));

/** How the same records may be laid out, and on which line the third then begins. */
const LAYOUTS: Readonly<Record<string, readonly [text: string, third: number]>> = {
  'one a line': [LINES.join('\n'), 3],
  'one a line, as Windows ends them': [LINES.join('\r\n'), 3],
  'a list, one a line': [`[\n${LINES.join(',\n')}\n]\n`, 4],
  'a list in one line': [`[${LINES.join(',')}]\n`, 1],
  'several a line': [LINES.map((line, at) => line + (at % 3 === 2 ? '\n' : ' ')).join(''), 1],
  'spread over lines': [JSON.stringify(RECORDS, null, 2), 16],
};

describe('the objects of a file', () => {
  for (const [layout, [text, third]] of Object.entries(LAYOUTS)) {
    it(`are read with their lines: ${layout}`, async () => {
      const values: unknown[] = [];
      const lines: number[] = [];
      for await (const objects of readObjects(folder.write('a.json', text))) {
        for (const { value, line } of objects) {
          values.push(value);
          lines.push(line);
        }
      }
      assert.deepEqual(values, RECORDS);
      assert.equal(lines[2], third);
    });
  }

  it('are read where a record reaches from one piece of the file into the next', async () => {
    const long = Array.from({ length: 900 }, (_, at) => ({ id: `r-${at}`, text: 'x'.repeat(999) }));
    const path = folder.write(
      'long.ndjson',
      long.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    const found: unknown[] = [];
    for await (const objects of readObjects(path))
      for (const { value, line } of objects) found.push([value, line]);
    assert.deepEqual(
      found,
      long.map((one, at) => [one, at + 1]),
    );
  });
});
