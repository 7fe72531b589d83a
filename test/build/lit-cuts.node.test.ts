import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LIT_CUTS } from '../../src/build/lit-cuts.js';
import { patchLit } from '../../src/build/patch-lit.js';
import { plainProperties } from '../../src/build/plain-properties.js';

const root = join(import.meta.dirname, '..', '..');

/** Code of ours that a page runs from the script-tag folder. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^(?:build|cli|embed|generated)\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }));

/** Files in which the pattern is found. */
const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the parts cut out of Lit', () => {
  it('are there once each in the installed version', () => {
    for (const name of Object.keys(LIT_CUTS)) {
      const path = join(root, 'node_modules', name);
      const source = readFileSync(path, 'utf8');
      assert.ok(patchLit(source, path).length < source.length, name);
    }
  });

  it('are looked for: another text of Lit stops the build', () => {
    const path = '/x/node_modules/lit-html/directive.js';
    assert.throws(() => patchLit('export {}', path), /Look what changed/);
  });

  it('include no binding where ours have one: comments, tags and raw text', () => {
    assert.deepEqual(filesWith(/html`[^`]*<(?:textarea|title|style|script)\b/), []);
    assert.deepEqual(filesWith(/html`[^`]*<!--/), []);
    assert.deepEqual(filesWith(/<[a-z][a-z0-9-]*(?:\s+[a-z.?@-]+="[^"$]*")*\s+\$\{/), []);
  });

  it('include nothing that ours say of updates, sheets and listeners', () => {
    const hooks =
      /\b(?:shouldUpdate|scheduleUpdate|hostUpdate|getPropertyDescriptor|finalizeStyles)\(/;
    assert.deepEqual(filesWith(hooks), []);
    assert.deepEqual(filesWith(/\bcss`[^`]*\$\{/), []);
    assert.deepEqual(filesWith(/@[a-z]+=\$\{\s*(?:\{|noChange)/), []);
  });

  it('include no directive or helper of Lit that ours import', () => {
    const kept =
      /['"]lit(?:\/(?:decorators|directive|directive-helpers|directives\/repeat)\.js)?['"]/;
    const taken = sources.flatMap(({ file, text }) =>
      (text.match(/['"]lit(?:\/[^'"]*)?['"]/g) ?? [])
        .filter((name) => !kept.test(name))
        .map((name) => `${file}: ${name}`),
    );
    assert.deepEqual(taken, []);
    assert.deepEqual(filesWith(/\bmathml\b|AsyncDirective|addInitializer|insertPart/), []);
  });

  it('include no directive where ours have one, and no directive that lists or renders in another way', () => {
    assert.deepEqual(filesWith(/=\s*["']?\$\{\s*(?:safely|repeat)\(/), []);
    assert.deepEqual(filesWith(/extends Directive\b/), ['ui/safely.ts']);
    assert.match(readFileSync(join(root, 'src/ui/safely.ts'), 'utf8'), /override update\(/);
    assert.deepEqual(filesWith(/\.strings\.raw|startNode|endNode|isConnected:/), []);
  });

  it('include no class below another, no property that its name does not give, no change told by hand', () => {
    const elements = filesWith(/extends LitElement\b/);
    assert.equal(elements.length, 3);
    for (const file of elements) {
      const [, name] = /class (\w+) extends LitElement\b/.exec(
        readFileSync(join(root, 'src', file), 'utf8'),
      ) as unknown as [string, string];
      assert.deepEqual(filesWith(new RegExp(`extends ${name}\\b`)), [], name);
    }
    assert.deepEqual(
      filesWith(/attribute: true|createProperty|elementProperties|performUpdate\(/),
      [],
    );
    assert.deepEqual(filesWith(/\brequestUpdate\((?!\)|\.\.\.change)/), []);
  });
});

describe('a table of properties', () => {
  it('stands in place of a call for each decorator', () => {
    const code = `class A {}
__decorate([property()], A.prototype, "region", void 0);
__decorate([property({ attribute: "lang" })], A.prototype, "language", void 0);
_decorate([state()], A.prototype, "at", void 0);`;
    assert.match(
      plainProperties(code),
      /^class A \{\}\s+A\.properties = \{ region: \{\}, language: \{ attribute: "lang" \}, at: \{ state: true \} \};\s*$/,
    );
  });

  it('stands before what follows, which may define the element', () => {
    const code =
      'class A {}\n_decorate([property()], A.prototype, "a", void 0);\ndefine("a-b", A);';
    assert.match(plainProperties(code), /A\.properties = \{ a: \{\} \};\s*define/);
  });

  it('refuses what the cuts of Lit no longer do', () => {
    for (const option of ['reflect: true', 'type: Number', 'useDefault: true', 'noAccessor: true'])
      assert.throws(
        () => plainProperties(`_decorate([property({ ${option} })], A.prototype, "a", void 0);`),
        /lit-cuts/,
        option,
      );
  });

  it('refuses a decorator that it does not know', () => {
    assert.throws(() => plainProperties('_decorate([query("a")], A.prototype, "a", void 0);'));
  });
});
