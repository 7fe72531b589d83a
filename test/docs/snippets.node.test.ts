import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { blockOf, countWords, recipeOf, sectionOf } from '../ways-in/read-docs.js';
import { minutesOf, withEfforts } from '../ways-in/table.js';
import { WAYS_IN } from '../ways-in/ways.js';

const root = join(import.meta.dirname, '..', '..');
const read = (page: string): string => readFileSync(join(root, page), 'utf8');
const PAGES = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

describe('what our pages have people paste', () => {
  for (const page of PAGES) {
    it(`shows 911 and 988 where the finder does not load, in ${page}`, () => {
      const blocks = [...read(page).matchAll(/^```(?:html|astro|js)\n([\s\S]*?)^```/gm)]
        .map(([, code = '']) => code)
        .filter((code) => /<helpline-finder[ >{]|data-helpline-finder/.test(code));
      for (const block of blocks) {
        assert.match(block, /href="tel:911"/);
        assert.match(block, /href="tel:988"/);
        assert.doesNotMatch(block, /<helpline-finder[^>]*\/>/);
      }
    });
  }
});

describe('the ways in that `npm run ways-in` tries', () => {
  it('are those of the table in docs/ways-in.md, each with a time', () => {
    const [, table = ''] =
      /<!-- ways-in -->([\s\S]*?)<!-- \/ways-in -->/.exec(read('docs/ways-in.md')) ?? [];
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      rows.map(([, name]) => name),
      WAYS_IN.map(({ name }) => name),
    );
    for (const [, name, ...cells] of rows)
      assert.ok(
        cells.slice(0, 5).every((cell) => /^\d+(\.\d)?$/.test(cell)),
        name,
      );
  });

  it('are what our pages have: each heading, and each recipe', () => {
    for (const [page, heading] of WAYS_IN.flatMap(({ reads }) => reads))
      assert.ok(sectionOf(page, heading).length > 0);
    const recipes = new Set(
      [...read('docs/ways-in.md').matchAll(/<!-- recipe:([^/\s]+)\//g)].map(([, name]) => name),
    );
    for (const name of recipes) assert.ok(recipeOf(name as string).size > 0);
    assert.ok(recipes.size >= 6);
  });

  for (const way of WAYS_IN)
    it(`find each block of code that they paste: ${way.name}`, async () => {
      const attempt = {
        folder: '/none',
        version: '0.0.0',
        tarball: '',
        commands: [],
        run: () => {},
        paste: () => {},
        lines: () => 0,
        remove: () => {},
      };
      const browse = () => Promise.reject(new Error('no browser'));
      try {
        await way.build(attempt, browse);
      } catch (error) {
        // What only a real folder or browser has is not looked for here.
        assert.match(String(error), /ENOENT|no browser/);
      }
    });

  it('say which page has lost what is looked for', () => {
    assert.throws(() => sectionOf('README.md', 'No such heading'), /README\.md has no heading/);
    assert.throws(() => blockOf('README.md', 'Paste this', 'no such words'), /0 blocks/);
    assert.throws(() => blockOf('README.md', 'Paste this', 'tel:911'), /2 blocks/);
    assert.throws(() => recipeOf('none'), /no recipe "none"/);
    assert.throws(() => withEfforts('no marks', [], []), /has lost its marks/);
  });

  it('change their own rows of the table, and no other', () => {
    const effort = { name: 'B', words: 350, commands: 3, lines: 9, seconds: 30 };
    const page = 'a\n<!-- ways-in -->\n| A | 1 |\n| B | 2 |\n| C | 3 |\n<!-- /ways-in -->\nz';
    const made = withEfforts(page, [effort], ['B', 'A']);
    assert.match(
      made,
      /^a\n[\s\S]*\| B \| 3 \| 9 \| 350 \| 30\.0 \| 3\.5 \|\n\| A \| 1 \|\n\n<!--[\s\S]*\nz$/,
    );
    assert.doesNotMatch(made, /\| C \|/);
  });

  it('are counted by words, commands and pasting', () => {
    assert.equal(countWords('Two words.\n```\ncode here\n```\n| a | row |\n'), 2);
    assert.equal(minutesOf({ name: '', words: 350, commands: 3, lines: 9, seconds: 30 }), 3.5);
  });
});
