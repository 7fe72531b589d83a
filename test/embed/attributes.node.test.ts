import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ATTRIBUTES } from '../../src/embed/attributes.js';
import { readFrameOptions } from '../../src/embed/frame-options.js';

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'custom-elements.json'), 'utf8'),
);
const ofFinder: readonly string[] = manifest.modules
  .flatMap(({ declarations }: { declarations: readonly object[] }) => declarations)
  .find(({ tagName }: { tagName?: string }) => tagName === 'helpline-finder')
  .attributes.map(({ name }: { name: string }) => name);

describe('the ways in that name attributes', () => {
  it('set every attribute that the finder has, as data-, on a place or a script tag', () => {
    assert.deepEqual([...ATTRIBUTES].sort(), [...ofFinder].sort());
  });

  it('take in the address of a frame what leads nowhere, and say why they refuse the rest', () => {
    for (const name of ofFinder) {
      const { attributes, warnings } = readFrameOptions(`?${name}=x`);
      assert.equal(warnings.filter((one) => one.includes('is not known')).length, 0, name);
      assert.equal(Object.keys(attributes).length + warnings.length, 1, name);
    }
    // A link to the page, which anybody can write, must not bring a number of its writer's.
    for (const name of ['src', 'layer', 'advisory-src', 'report-href'])
      assert.deepEqual(readFrameOptions(`?${name}=x`).attributes, {}, name);
    assert.deepEqual(readFrameOptions('?near=97301&area=41047').attributes, {
      near: '97301',
      area: '41047',
    });
  });
});
