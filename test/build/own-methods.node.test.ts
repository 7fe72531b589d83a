import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { found } from '../../src/base/found.js';
import { mapped } from '../../src/base/mapped.js';
import { ownMethods } from '../../src/build/own-methods.js';

const CDN = join(import.meta.dirname, '..', '..', 'dist', 'cdn');

/** What is written, without the line that imports it. */
const written = (code: string): string =>
  ownMethods(code, parseAst(code)).replace(/^import .*\.ts";\n/gm, '');

describe('a list asked for one of its items', () => {
  it('is asked by a function of ours', () => {
    for (const [code, own] of [
      ['a.find(b)', '$found(a, b)'],
      ['a?.find(b)?.c', '$found(a, b)?.c'],
      ['(a ?? b).find((c) => c.d)', '$found((a ?? b), (c) => c.d)'],
      ['a.b(c).find(d) ?? e.find(f)', '$found(a.b(c), d) ?? $found(e, f)'],
      ['a.find(b).find((c) => c.find(d))', '$found($found(a, b), (c) => $found(c, d))'],
      // A variable of the function's own name would stand in its place.
      ['const found = a.find(b)', 'const found = $found(a, b)'],
      ['a.finder(b)', 'a.finder(b)'],
      ['a.map((b) => b).map((c, at) => at)', '$mapped(a.map((b) => b), (c, at) => at)'],
      ['a?.map(([b], at) => c.map(d))', '$mapped(a, ([b], at) => c.map(d))'],
      [
        'a.flatMap((b) => b).flatMap((c, at) => at)',
        '$mapped(a.flatMap((b) => b), (c, at) => at).flat()',
      ],
      [
        'a.flatMap((b, c) => c).map((d, e) => e)',
        '$mapped($mapped(a, (b, c) => c).flat(), (d, e) => e)',
      ],
      ['a.forEach((b) => c.forEach((d, e) => e))', 'a.forEach((b) => $mapped(c, (d, e) => e))'],
      ['a.b?.remove()', '$removed(a.b)'],
      ['a.find(b).remove()', '$removed($found(a, b))'],
      ['a.remove(b)', 'a.remove(b)'],
    ] as const)
      assert.equal(written(code), own);
  });

  it('gives what find gives', () => {
    const list = [1, 2, 3];
    for (const wanted of [1, 3, 4]) {
      const test = (item: number): boolean => item === wanted;
      assert.equal(found(list, test), list.find(test));
    }
    assert.equal(found([], Boolean), undefined);
    assert.equal(found(undefined, Boolean), undefined);
  });

  it('gives what map gives', () => {
    const make = (item: string, at: number): string => `${item}${at}`;
    assert.deepEqual(mapped(['a', 'b'], make), ['a', 'b'].map(make));
    assert.equal(mapped(undefined, make), undefined);
  });

  it('is asked so in every file that each visitor loads', () => {
    const features = readdirSync(join(CDN, 'chunks')).filter((file) => /^features-/.test(file));
    for (const file of ['helpline-finder.js', ...features.map((name) => `chunks/${name}`)]) {
      const code = readFileSync(join(CDN, file), 'utf8');
      assert.doesNotMatch(code, /\.(?:find|reduce)\(|\.(?:flatMap|forEach|map)\(\(\w+,/, file);
      // The entry takes away a frame of ours (src/build/keep-built-ins.ts).
      const removals = code.match(/\.remove\(\)/g) ?? [];
      assert.equal(removals.length, file === 'helpline-finder.js' ? 1 : 0, file);
    }
    assert.equal(features.length, 1);
  });
});
