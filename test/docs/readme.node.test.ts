import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { version } from '../../src/base/version.js';
import { tablesOf, withTables } from '../../src/build/docs/readme-tables.js';
import { KINDS } from '../../src/schema/vocabulary-terms.js';

const root = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const readme = read('README.md');
const packageJson = JSON.parse(read('package.json')) as {
  version: string;
  license: string;
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
};
const manifest = JSON.parse(read('dist', 'custom-elements.json'));

interface Named {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
}
const element = manifest.modules
  .flatMap((module: { declarations?: unknown[] }) => module.declarations ?? [])
  .find((declaration: { tagName?: string }) => declaration.tagName === 'helpline-finder') as Record<
  string,
  readonly Named[]
>;

describe('README', () => {
  it('has the tables that the element’s own comments make', () => {
    assert.equal(readme, withTables(readme, tablesOf(manifest)), 'Run: npm run docs');
  });

  for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
    it(`mentions each of the element’s ${list}`, () => {
      const names = (element[list] ?? [])
        .map(({ name }) => name)
        // The analyzer also takes the argument of an event's constructor for an event.
        .filter((name) => name && (list !== 'events' || name.startsWith('helpline-')));
      assert.ok(names.length > 0);
      assert.deepEqual(
        names.filter((name) => !readme.includes(`\`${name}\``)),
        [],
      );
    });
  }

  it('names each test of what we hold to on other people’s pages', () => {
    const files = readdirSync(join(root, 'test/embed')).filter((name) => name.endsWith('.test.ts'));
    assert.ok(files.length > 10);
    assert.deepEqual(
      files.filter((name) => !readme.includes(`\`test/embed/${name}\``)),
      [],
    );
  });

  it('keeps all that stands between two tables when they are made', () => {
    const mark = (name: string, inside: string) =>
      `<!-- table:${name} -->\n${inside}<!-- /table -->\n`;
    const empty = `${mark('one', '')}kept\n${mark('two', '')}`;
    const full = withTables(empty, { one: '| 1 |', two: '| 2 |' });
    assert.equal(full, `${mark('one', '\n| 1 |\n\n')}kept\n${mark('two', '\n| 2 |\n\n')}`);
    assert.equal(withTables(full, { one: '| 1 |', two: '| 2 |' }), full);
  });

  it('lists as events only those that a page can hear', () => {
    const events = (element.events ?? []).map(({ name }) => name);
    const listed = tablesOf(manifest).events as string;
    assert.ok(events.length > 2);
    for (const [, name] of listed.matchAll(/^\| (?!Event|---)(\S+) \|/gm)) {
      assert.match(name as string, /^`helpline-[a-z-]+`$/);
    }
  });

  it('documents no state that is the element’s own', () => {
    const { attributes } = tablesOf(manifest);
    const source = read('src', 'finder', 'helpline-finder.ts');
    const own = [...source.matchAll(/@state\(\)\s+(?:private\s+)?(\w+)/g)].map(([, name]) => name);
    assert.ok(own.length > 0);
    assert.deepEqual(
      own.filter((name) => (attributes as string).includes(`\`${name}\``)),
      [],
    );
  });

  it('names only attributes that exist', () => {
    const known = new Set((element.attributes ?? []).map(({ name }) => name));
    const html = [...readme.matchAll(/<helpline-finder([^>]*)>/g)].map(
      ([, text]) => text as string,
    );
    const embed = [...readme.matchAll(/embed\.js"([^>]*)>/g)].map(([, text]) => text as string);
    const used = [
      ...html.flatMap((text) =>
        [...text.matchAll(/\s([a-z-]+)(?==|\s|$)/g)].map(([, name]) => name),
      ),
      ...embed.flatMap((text) => [...text.matchAll(/data-([a-z-]+)/g)].map(([, name]) => name)),
    ];
    assert.ok(used.length > 1);
    assert.deepEqual(
      used.filter((name) => !known.has(name as string)),
      [],
    );
  });

  it('names only imports that package.json exports', () => {
    const imports = [...readme.matchAll(/'helpline-finder(\/[\w./-]+)?'/g)].map(
      ([, path]) => `.${path ?? ''}`,
    );
    assert.ok(imports.length > 1);
    assert.deepEqual(
      imports.filter((path) => !(path in packageJson.exports)),
      [],
    );
  });

  it('names every kind that an embedder may list', () => {
    assert.deepEqual(
      KINDS.filter((kind) => !readme.includes(`\`${kind}\``)),
      [],
    );
  });

  it('gives the policy that the tests run under', () => {
    assert.match(readme, /default-src 'none'; script-src 'self'/);
    assert.match(
      read('test', 'support', 'runner', 'policy-pages.mjs'),
      /default-src 'none'; script-src 'self'/,
    );
  });
});

describe('the version', () => {
  it('is the same in the code and in package.json, and has its lines in the changelog', () => {
    assert.equal(version, packageJson.version);
    const own = new RegExp(`^## (Unreleased|.*\\b${version.replaceAll('.', '\\.')}\\b)`, 'm');
    assert.match(read('CHANGELOG.md'), own);
  });

  it('is under the licence that it says', () => {
    assert.equal(packageJson.license, 'MIT');
    assert.match(read('LICENSE'), /^MIT License/);
  });
});
