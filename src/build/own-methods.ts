import { join } from 'node:path';
import type { Plugin } from 'vite';

const METHOD = 'find';
const OWN = 'found';
/** No variable of ours is called so. */
const AS = `$${OWN}`;
const FILE = join(import.meta.dirname, '..', 'base', `${OWN}.ts`);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Call extends Node {
  readonly callee: Node & { readonly property?: Node & { readonly name?: string } };
  readonly arguments: readonly Node[];
}

/** Every call of the method below a node. */
function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(callsIn);
  const { type, callee } = node as Call;
  const isOne =
    type === 'CallExpression' &&
    callee.type === 'MemberExpression' &&
    callee.property?.name === METHOD;
  return isOne ? [node as Call, ...below] : below;
}

/** Code that says `$found(list, test)` where it said `list.find(test)`. */
export function ownMethods(code: string, tree: unknown): string {
  const edits = callsIn(tree).flatMap(({ callee, arguments: [first] }) => {
    const { start, property } = callee;
    if (!property || !first) throw new Error('A list is asked for nothing.');
    const dot = /(?:\?\.|\.)\s*$/.exec(code.slice(0, property.start));
    return [
      { from: start, to: start, text: `${AS}(` },
      { from: dot?.index ?? property.start, to: first.start, text: ', ' },
    ];
  });
  if (edits.length === 0) return code;
  // From the end, so that what stands before stays where it is; of two at one place, the outer is written last.
  edits.sort((one, other) => other.from - one.from);
  const changed = edits.reduce(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    code,
  );
  return `import { ${OWN} as ${AS} } from ${JSON.stringify(FILE)};\n${changed}`;
}

/** Runs after the compiler, on our own code: src/base/found.ts says why. */
export const ownMethodsPlugin: Plugin = {
  name: 'own-methods',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || id.includes('/generated/')) return undefined;
    if (!code.includes(`.${METHOD}(`)) return undefined;
    return { code: ownMethods(code, this.parse(code)), map: null };
  },
};
