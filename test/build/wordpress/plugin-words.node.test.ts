import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import { compileWords } from '../../../src/build/wordpress/compile-words.js';

const plugin = join(import.meta.dirname, '..', '..', '..', 'wordpress');
const files = [
  ...readdirSync(join(plugin, 'includes')).map((name) => `includes/${name}`),
  'block/block.js',
];

/** What a source file gives to __() and its kin. */
function wordsOf(file: string): readonly string[] {
  const text = readFileSync(join(plugin, file), 'utf8');
  return [...text.matchAll(/__\(\s*'((?:[^'\\]|\\.)*)',\s*'helpline-finder'/g)].map(
    ([, words]) => words as string,
  );
}

const wanted = [...new Set(files.flatMap(wordsOf))].sort();

describe('the words of the WordPress plugin', () => {
  it('are found in its sources', () => {
    assert.ok(wanted.length > 50, `${wanted.length}`);
  });

  for (const language of ['fr', 'es']) {
    const text = readFileSync(join(plugin, 'languages', `helpline-finder-${language}.po`));
    const messages = Object.values(po.parse(text).translations[''] ?? {}).filter(
      ({ msgid }) => msgid !== '',
    );

    it(`are all in ${language}, and none is left over`, () => {
      assert.deepEqual(messages.map(({ msgid }) => msgid).sort(), wanted);
      assert.deepEqual(
        messages.filter(({ msgstr }) => !msgstr[0]?.trim()),
        [],
      );
    });

    it(`keep their placeholders and addresses in ${language}`, () => {
      const marks = (said: string): readonly string[] =>
        (said.match(/%\d?\$?[sd]|mailto:|https:|<\/?code>|911|988/g) ?? []).sort();
      for (const { msgid, msgstr } of messages)
        assert.deepEqual(marks(msgstr[0] ?? ''), marks(msgid), msgid);
    });

    it(`reach the editor’s script in ${language}`, () => {
      const { json } = compileWords(text, /^block\//);
      const inScript = JSON.parse(json).locale_data.messages as Record<string, unknown>;
      for (const words of new Set(wordsOf('block/block.js'))) assert.ok(inScript[words], words);
    });
  }

  it('are not compiled with one missing', () => {
    const text = Buffer.from('msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "Hello"\nmsgstr ""\n');
    assert.throws(() => compileWords(text, /x/), /Not translated into fr: "Hello"/);
  });
});
