import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LISTS, readLayer, WHOLE } from '../../../../src/features/host-records/layer/read-layer.js';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

interface Shape {
  readonly properties: Readonly<Record<string, Shape & { readonly items?: Shape }>>;
  readonly oneOf?: readonly Shape[];
}

describe('the published schema of a layer', () => {
  const schema = read('data/layer.schema.json') as Shape;

  it('has the keys that are read, and no others', () => {
    assert.deepEqual(
      Object.keys(schema.properties).sort(),
      [...WHOLE, ...Object.keys(LISTS)].sort(),
    );
  });

  for (const [list, fields] of Object.entries(LISTS)) {
    it(`has the fields of an entry of ${list}`, () => {
      const items = schema.properties[list]?.items;
      const entry = items?.properties ? items : items?.oneOf?.find(({ properties }) => properties);
      assert.deepEqual(
        Object.keys(entry?.properties ?? {}).sort(),
        ['id', 'by', 'date', ...fields].sort(),
      );
    });
  }

  it('is what the demo follows', () => {
    const { problems } = readLayer(read('demo/own-data/layer.json'), Date.parse('2026-11-21'));
    assert.deepEqual(problems, []);
  });
});
