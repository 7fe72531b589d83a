import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';

const cdn = join(import.meta.dirname, '../../dist/cdn');
const built = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

/**
 * README promises Chrome 92, Firefox 92 and Safari 15.4. They read ES2022 but for what is named here: one such word
 * anywhere in a file, used or not, and the browser reads nothing of that file.
 */
const UNREADABLE: Readonly<Record<string, string>> = {
  StaticBlock: 'a static block (Chrome 94, Firefox 93, Safari 16.4)',
  PrivateIn: '#name in object (Safari 15, but Chrome 91)',
};
const LOOKBEHIND = /\(\?<[=!]/;
/** In Chrome 93, 97 or 110, or in Safari 16 or 17: more than a page of that time has. */
const MISSING =
  /^(?:findLast|findLastIndex|toReversed|toSorted|toSpliced|hasOwn|withResolvers|groupBy|structuredClone|randomUUID|isWellFormed|checkVisibility|setHTML|hasIndices)$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const part of value) yield* nodesOf(part);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    for (const part of Object.values(value)) yield* nodesOf(part);
  }
}

const isPrivateIn = ({ type, operator, left }: Node): boolean =>
  type === 'BinaryExpression' &&
  operator === 'in' &&
  (left as Node | undefined)?.type === 'PrivateIdentifier';

/**
 * In Chrome 104, 105, 108, 111 or 123, or in Safari 15.4 to 17.5. A browser leaves out a line with a word that it does not
 * know, and the one before it holds. Not so where the line has `var()`: then it is taken, and comes to nothing.
 */
const NEW_VALUES =
  /\d(?:cq[whib]|cqmin|cqmax|[dsl]v[hwib])\b|\b(?:light-dark|color-mix|oklch|oklab|calc-size|anchor)\(/;

/** Lines of the style sheets in a script that come to nothing in an older browser. */
function emptyLinesIn(text: string): string[] {
  // What is behind `@supports` is for those who can read it.
  const plain = text.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/[{;]([a-z-]+:[^;{}`]*\bvar\([^;{}`]*)/g)]
    .map(([, line = '']) => line)
    .filter((line) => NEW_VALUES.test(line));
}

/** What an older browser stumbles over in a script. */
function troubleIn(text: string): string[] {
  const found: string[] = [];
  // Acorn reads regular expressions, too.
  for (const node of nodesOf(parse(text, { ecmaVersion: 2022, sourceType: 'module' }))) {
    const { type, regex, property, value } = node;
    const word = UNREADABLE[isPrivateIn(node) ? 'PrivateIn' : type];
    if (word) found.push(word);
    const pattern = (regex as { pattern: string } | undefined)?.pattern ?? value;
    if (typeof pattern === 'string' && LOOKBEHIND.test(pattern))
      found.push(`lookbehind ${pattern}`);
    const name = (property as { name?: string } | undefined)?.name ?? '';
    if (type === 'MemberExpression' && !node.computed && MISSING.test(name)) found.push(name);
  }
  return found;
}

describe('the browsers that README names', () => {
  it('can read every file', () => {
    const trouble = built.flatMap((file) =>
      troubleIn(readFileSync(join(cdn, file), 'utf8')).map((what) => `${file}: ${what}`),
    );
    assert.ok(built.length > 200, 'Run npm run build.');
    assert.deepEqual(trouble, []);
  });

  it('can read the workshop, which reads a county’s file', () => {
    const folder = join(cdn, '../workshop/assets');
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 0, 'Run npm run build.');
    const trouble = files.flatMap((file) =>
      troubleIn(readFileSync(join(folder, file), 'utf8')).map((what) => `${file}: ${what}`),
    );
    // csv-parse asks it where rows become objects by the names of columns: ours stay lists.
    assert.deepEqual(
      trouble.filter((what) => !what.endsWith(': hasOwn')),
      [],
    );
  });

  it('draw every line of the style sheets that has a variable', () => {
    const empty = built.flatMap((file) => emptyLinesIn(readFileSync(join(cdn, file), 'utf8')));
    assert.deepEqual(empty, []);
    assert.equal(emptyLinesIn('.a{block-size:var(--a,clamp(1px,75cqi,9px))}').length, 1);
    assert.equal(
      emptyLinesIn(
        '@supports (color:light-dark(#000,#fff)){:host{--a:var(--b,light-dark(#000,#fff))}}',
      ).length,
      0,
    );
  });

  it('would be missed', () => {
    for (const script of [
      'class A { static { A.b = 1; } }',
      'class A { #b; static is(a) { return #b in a; } }',
      'export const a = /(?<!b)c/;',
      'new RegExp("(?<=b)c");',
      'Object.hasOwn({}, "a");',
    ]) {
      assert.equal(troubleIn(script).length, 1, script);
    }
    // Newer syntax altogether.
    assert.throws(() => troubleIn('export const a = /[a&&b]/v;'));
  });
});
