import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly params?: readonly Node[];
}

interface Call extends Node {
  readonly callee: Node & { readonly property?: Node & { readonly name?: string } };
  readonly arguments: readonly Node[];
}

interface Method {
  readonly own: string;
  readonly isMeant: (call: Call) => boolean;
  /** Written after the call. */
  readonly after?: string;
}

/** With the place of each: without it any function of a list will do. */
const isToldPlaces = ({ arguments: [make] }: Call): boolean => (make?.params?.length ?? 0) > 1;

/** The function of ours for each method, in a file of its name, and which calls are meant. */
const METHODS = new Map<string, Method>(
  Object.entries({
    find: { own: 'found', isMeant: ({ arguments: given }) => given.length > 0 },
    flatMap: { own: 'mapped', isMeant: isToldPlaces, after: '.flat()' },
    // Of lists: no Map of ours is gone through with keys.
    forEach: { own: 'mapped', isMeant: isToldPlaces },
    map: { own: 'mapped', isMeant: isToldPlaces },
    // Of a node: a set is told what to remove.
    remove: { own: 'removed', isMeant: ({ arguments: given }) => given.length === 0 },
  }),
);

/** No variable of ours is called so. */
const nameOf = (own: string): string => `$${own}`;

const methodOf = ({ callee }: Call): Method | undefined =>
  callee.type === 'MemberExpression' ? METHODS.get(callee.property?.name ?? '') : undefined;

/** Every call of such a method below a node. */
function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(callsIn);
  const call = node as Call;
  return call.type === 'CallExpression' && methodOf(call)?.isMeant(call) ? [...below, call] : below;
}

/** Code that says `$found(list, test)` where it said `list.find(test)`. */
export function ownMethods(code: string, tree: unknown): string {
  const used = new Set<string>();
  const edits = callsIn(tree).flatMap((call) => {
    const {
      callee: { start, property },
      arguments: [first],
    } = call;
    const { own, after = '' } = methodOf(call) ?? {};
    if (!property || !own) throw new Error('A call of no method.');
    used.add(own);
    const dot = /(?:\?\.|\.)\s*$/.exec(code.slice(0, property.start));
    const from = dot?.index ?? property.start;
    return [
      { from: start, to: start, text: `${nameOf(own)}(` },
      first ? { from, to: first.start, text: ', ' } : { from, to: call.end, text: ')' },
      { from: call.end, to: call.end, text: after },
    ];
  });
  // From the end, so that what stands before stays where it is; of two at one place, the outer is written last.
  edits.sort((one, other) => other.from - one.from || other.to - one.to);
  const changed = edits.reduce(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    code,
  );
  const imports = [...used].map((own) => {
    const file = join(import.meta.dirname, '..', 'base', `${own}.ts`);
    return `import { ${own} as ${nameOf(own)} } from ${JSON.stringify(file)};\n`;
  });
  return `${imports.join('')}${changed}`;
}

/** Runs after the compiler, on our own code but the map's, which removes what is no node: the files of src/base say why. */
export const ownMethodsPlugin: Plugin = {
  name: 'own-methods',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/(?!generated\/|map\/|base\/removed\.).*\.ts$/.test(id)) return undefined;
    if (!/\.(?:find|flatMap|forEach|map|remove)\(/.test(code)) return undefined;
    return { code: ownMethods(code, this.parse(code)), map: null };
  },
};
