import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SeenIds } from '../../src/cli/shard/seen-ids.js';

it('knows each of a hundred thousand ids, and no other', () => {
  const ids = new SeenIds();
  for (let at = 0; at < 100_000; at += 2) ids.add(`us-or-made-${at}`);
  for (let at = 0; at < 100_000; at += 1)
    assert.equal(ids.has(`us-or-made-${at}`), at % 2 === 0, `${at}`);
});

it('takes an id twice', () => {
  const ids = new SeenIds();
  ids.add('');
  ids.add('');
  assert.ok(ids.has(''));
  assert.ok(!ids.has('other'));
});
