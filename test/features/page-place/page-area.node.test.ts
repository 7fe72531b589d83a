import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAreas, splitAreas } from '../../../src/features/page-place/page-area.js';

describe('the areas that a page names', () => {
  it('are several where codes have commas or spaces between them, and one where a name has', async () => {
    for (const said of ['41047; 41053', '41047, 41053', '41047 41053', '41047,41053;']) {
      assert.deepEqual(splitAreas(said), ['41047', '41053'], said);
    }
    assert.deepEqual(splitAreas('2408 La Matanie; Salem, Keizer'), [
      '2408 La Matanie',
      'Salem, Keizer',
    ]);
    const areas = await readAreas('41047, 41053', 'US-OR');
    assert.deepEqual(
      areas.map(({ name }) => name),
      ['Marion County', 'Polk County'],
    );
  });
});
