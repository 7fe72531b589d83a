import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAreas, splitAreas } from '../../../src/features/page-place/page-area.js';

const NAMES = { 'US-OR': 'Oregon', 'US-FL': 'Florida' };

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
          await readAreas(said, region, NAMES),
          [{ code: '41047', name: said.split(/ ?,/)[0], region: 'US-OR' }],
          region,
        );
    });

  it('with another region than the page’s behind the name are ignored, and a town with a comma is not', async () => {
    assert.deepEqual(await readAreas('Marion County, FL', 'US-OR', NAMES), []);
    assert.deepEqual(await readAreas('Salem, Keizer', 'US-OR', NAMES), [
      { code: undefined, name: 'Salem, Keizer', region: 'US-OR' },
    ]);
  });
});
