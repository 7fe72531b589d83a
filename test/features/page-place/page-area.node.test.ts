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

  it('are known by name where the name says the state', async () => {
    for (const said of ['Marion County, OR', 'Marion County, Oregon', 'marion county,or']) {
      const [area, ...others] = await readAreas(said, undefined);
      assert.deepEqual([area?.code, area?.region, others.length], ['41047', 'US-OR', 0], said);
    }
    const [salem] = await readAreas('Salem, Keizer', 'US-OR');
    assert.deepEqual([salem?.code, salem?.name], [undefined, 'Salem, Keizer']);
  });

  it('are none where they are digits of no code, which nobody would read above a list', async () => {
    assert.deepEqual(await readAreas('410047', undefined), []);
    assert.deepEqual(await readAreas('47', 'US-OR'), []);
  });
});
