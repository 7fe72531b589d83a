import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { ownDocument } from '../../src/build/own-document.js';

const CDN = join(import.meta.dirname, '..', '..', 'dist', 'cdn');

/** What is written, without the line that imports it. */
const written = (code: string): string =>
  ownDocument(code, parseAst(code)).replace(/^import .*own-document\.ts";\n/, '');

describe('the document', () => {
  it('is asked through ours for its members, and is itself elsewhere', () => {
    for (const [code, own] of [
      ['document.head.append(a)', '$ownDocument.head.append(a)'],
      ['[...document.querySelectorAll(a)]', '[...$ownDocument.querySelectorAll(a)]'],
      ['globalThis.document?.createEvent(a)', '$ownDocument?.createEvent(a)'],
      ['const { currentScript } = document', 'const { currentScript } = $ownDocument'],
      ['a.observe(document, b)', 'a.observe(document, b)'],
      ['document.createTreeWalker(document)', '$ownDocument.createTreeWalker(document)'],
      ['a.document.body', 'a.document.body'],
      ['"document.body"', '"document.body"'],
    ] as const)
      assert.equal(written(code), own);
  });

  it('of another window has another name, or the build stops', () => {
    for (const code of ['const { document } = a', 'const f = ({ document }) => document.body'])
      assert.throws(() => written(code), /Another document/);
  });

  it('is asked so in every file of ours: the page itself for what is watched or walked, or is of another window', () => {
    // The rest hold a library, too.
    const ours = readdirSync(join(CDN, 'chunks'), { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.js') && !/^(?:map-view|archive-layer|qr-code|print-sheets)-/.test(file),
    );
    assert.ok(ours.length > 100);
    for (const file of [
      'helpline-finder.js',
      'embed.js',
      'upgrade.js',
      'frame-host.js',
      ...ours.map((name) => `chunks/${name}`),
    ]) {
      const code = readFileSync(join(CDN, file), 'utf8');
      const asked = code.match(/(?<![\w$]|(?<!\.\.)\.)document\.\w+/g) ?? [];
      // Built-ins are looked for before all else (src/build/keep-built-ins.ts).
      const known =
        file === 'helpline-finder.js' ? ['document.head', 'document.createElement'] : [];
      assert.deepEqual(asked, known, file);
    }
  });
});
