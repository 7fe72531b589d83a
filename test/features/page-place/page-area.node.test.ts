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

  for (const said of [
    'Marion County, OR',
    'Marion County, Oregon',
    'marion county , or',
    'Marion County, US-OR',
  ])
    it(`may have their region behind the name: "${said}"`, async () => {
      for (const region of ['US-OR', 'US', undefined])
        assert.deepEqual(
          await readAreas(said, region),
          [{ code: '41047', name: said.split(/ ?,/)[0], region: 'US-OR' }],
          region,
        );
    });

  it('with another region than the page’s behind the name are ignored, and a town with a comma is not', async () => {
    assert.deepEqual(await readAreas('Marion County, FL', 'US-OR'), []);
    assert.deepEqual(await readAreas('Salem, Keizer', 'US-OR'), [
      { code: undefined, name: 'Salem, Keizer', region: 'US-OR' },
    ]);
  });

  it('are none where they are digits of no code, which nobody would read above a list', async () => {
    assert.deepEqual(await readAreas('410047', undefined), []);
    assert.deepEqual(await readAreas('47', 'US-OR'), []);
  });
});
