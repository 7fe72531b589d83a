import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');

/** Folders that are installed or made, and so hold no page of ours. */
const NOT_OURS = new Set(['.git', 'coverage', 'dist', 'node_modules', 'output']);

/** Paths that commands make: they may be named before they exist. */
const MADE = /^(?:src\/generated|test\/output)(?:\/|$)/;

/** Folders whose paths a page may name in backticks. */
const PATH = /^(?:\.\/)?((?:src|test|data|demo)\/[^\s`]*)$/;

/** Every Markdown page below a folder, as paths from the root. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [relative(root, path).split(sep).join('/')] : [];
  });
}

/** A page without its blocks of code, in which brackets are no links. */
function withoutBlocks(text: string): string {
  return text.replace(/^( *)```[^\n]*\n[\s\S]*?^\1```/gm, '');
}

/** What a page links to, and the pictures that it shows. */
function linksIn(text: string): string[] {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, '');
  return [
    ...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g),
    ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm),
    ...prose.matchAll(/\b(?:src|href)="([^"]+)"/g),
  ].map(([, address]) => address as string);
}

/** GitHub's anchors of a page's headings. */
function anchorsIn(text: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...withoutBlocks(text).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) => {
      const slug = (heading as string)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}

/** The paths that a page names in backticks. Placeholders (`src/strings/<lang>/`) and patterns are none. */
function pathsIn(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].flatMap(([, quoted]) => {
    const path = PATH.exec(quoted as string)?.[1];
    return path && !/[<>*{}…]/.test(path) ? [path] : [];
  });
}

/** Why a link of a page leads nowhere; undefined if it leads somewhere, or out of the repository. */
function deadLink(page: string, address: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  const [path = '', anchor] = address.split('#');
  const target = path ? join(dirname(page), decodeURIComponent(path)) : page;
  const file = join(root, target);
  if (target.startsWith('..') || !existsSync(file)) return `${page}: ${address} does not exist`;
  if (!anchor) return undefined;
  if (statSync(file).isDirectory()) return `${page}: ${address} is a folder, which has no headings`;
  return anchorsIn(readFileSync(file, 'utf8')).has(anchor)
    ? undefined
    : `${page}: ${address} names no heading of ${target}`;
}

const pages = pagesIn(root).map((page) => ({ page, text: readFileSync(join(root, page), 'utf8') }));

describe('reading a page', () => {
  it('finds links, pictures and paths, and none in a block of code', () => {
    const text = [
      'A [link](a.md#b), a [reference][r] and `[no](link.md)`, as `src/finder/feature.ts` or `src/<name>/x.ts`.',
      '<img src="demo/a.png" alt="" />',
      '   ```',
      '   [not](this.md) `test/not-this.ts` <script src="/not/this.js">',
      '   ```',
      '[r]: data/README.md',
    ].join('\n');
    assert.deepEqual(linksIn(text), ['a.md#b', 'data/README.md', 'demo/a.png']);
    assert.deepEqual(pathsIn(text), ['src/finder/feature.ts']);
  });

  it('knows the anchors that GitHub gives to headings', () => {
    const anchors = anchorsIn('# Run `npm test`, twice\n\n## Add a feature\n\n## Add a feature\n');
    assert.deepEqual([...anchors], ['run-npm-test-twice', 'add-a-feature', 'add-a-feature-1']);
  });

  it('tells a dead link, a dead anchor and a link out of the repository', () => {
    assert.match(deadLink('README.md', 'no-such-page.md') ?? '', /does not exist/);
    assert.match(deadLink('data/README.md', '../README.md#no-such-heading') ?? '', /no heading/);
    assert.match(deadLink('README.md', '../elsewhere.md') ?? '', /does not exist/);
    assert.equal(deadLink('data/README.md', 'LICENSE'), undefined);
    assert.equal(deadLink('README.md', 'https://example.org/#x'), undefined);
  });
});

describe('the pages of the repository', () => {
  for (const name of ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'BENCHMARKS', 'SECURITY']) {
    it(`include ${name}.md, which README or a reader leads to`, () => {
      assert.ok(pages.some(({ page }) => page === `${name}.md`));
      if (name === 'README') return;
      const readme = pages.find(({ page }) => page === 'README.md');
      assert.ok(linksIn(readme?.text ?? '').includes(`${name}.md`));
    });
  }

  for (const { page, text } of pages) {
    it(`have no dead link in ${page}`, () => {
      assert.deepEqual(
        linksIn(text).flatMap((address) => deadLink(page, address) ?? []),
        [],
      );
    });

    it(`name only paths that exist in ${page}`, () => {
      assert.deepEqual(
        pathsIn(text).filter((path) => !MADE.test(path) && !existsSync(join(root, path))),
        [],
      );
    });
  }

  it('hold enough links and paths for these tests to mean something', () => {
    assert.ok(pages.flatMap(({ text }) => linksIn(text)).length > 20);
    assert.ok(pages.flatMap(({ text }) => pathsIn(text)).length > 40);
  });
});
