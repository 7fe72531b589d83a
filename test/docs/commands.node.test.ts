import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { retiredSchema } from '../../src/schema/resource-schema.js';
import { withFigures } from '../bench/write-figures.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'BENCHMARKS.md',
  'data/README.md',
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the commands that the pages name', () => {
  for (const page of PAGES) {
    it(`exist, in ${page}`, () => {
      const named = [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(
        ([, name]) => name as string,
      );
      assert.deepEqual(
        [...new Set(named)].filter((name) => !scripts[name]),
        [],
      );
    });
  }

  it('are all in CONTRIBUTING, each with a word on what it does', () => {
    const contributing = read('CONTRIBUTING.md');
    const missing = Object.keys(scripts).filter(
      (name) => !new RegExp(`\\bnpm (?:run )?${name}(?![\\w:-])`).test(contributing),
    );
    assert.deepEqual(missing, []);
  });
});

describe('CONTRIBUTING', () => {
  it('shows an entry for an old number that the data takes', () => {
    const blocks = [...read('CONTRIBUTING.md').matchAll(/^ *```json\n([\s\S]*?)^ *```/gm)];
    const [entry] = blocks.map(([, json = '']) => json).filter((json) => /replacedBy/.test(json));
    const { error } = retiredSchema.safeParse(JSON.parse(entry ?? ''));
    assert.equal(error, undefined, JSON.stringify(error?.issues));
  });
});

describe('BENCHMARKS.md', () => {
  it('takes the figures between its marks and keeps all that stands around them', () => {
    const page = read('BENCHMARKS.md');
    const [before = '', after = ''] = withFigures(page, 'FIGURES').split('FIGURES');
    assert.ok(page.startsWith(before.trimEnd()));
    assert.ok(page.endsWith(after.trimStart()));
    assert.match(before, /<!-- bench -->\s*$/);
    assert.match(after, /^\s*<!-- \/bench -->/);
  });

  it('holds figures of search, of speed, of typing and of the map', () => {
    const page = read('BENCHMARKS.md');
    const figures = page.slice(page.indexOf('<!-- bench -->'), page.indexOf('<!-- /bench -->'));
    for (const part of [/golden/, /100,000 records/, /typed/, /<helpline-map>/]) {
      assert.match(figures, part);
    }
  });

  it('says so when a page has lost its marks', () => {
    assert.throws(() => withFigures('no marks', 'x'), /BENCHMARKS\.md has lost its marks/);
  });
});
