import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'ownDocument';
/** No variable of ours is called so. */
const AS = `$${NAME}`;
const FILE = join(import.meta.dirname, '..', 'base', 'own-document.ts');

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly object?: Node;
  readonly property?: Node;
  readonly id?: Node;
  readonly init?: Node;
  readonly properties?: readonly { readonly value?: Node }[];
}

const isDocument = (node: Node | null | undefined): boolean =>
  node?.type === 'Identifier' && node.name === 'document';

/** The document as a thing that is asked for a member; the document itself, as what is watched, stays as it is. */
function asked({ type, object, id, init }: Node): Node | undefined {
  if (type === 'MemberExpression') {
    const isNamed = object?.object?.name === 'globalThis' && isDocument(object.property);
    return isNamed || isDocument(object) ? object : undefined;
  }
  const isTakenApart = type === 'VariableDeclarator' && id?.type === 'ObjectPattern';
  return isTakenApart && isDocument(init) ? init : undefined;
}

function askedIn(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return [];
  const one = node as Node;
  if (one.type === 'ObjectPattern' && one.properties?.some(({ value }) => isDocument(value)))
    throw new Error('Another document is named as the page’s: give it a name of its own.');
  const own = asked(one);
  return [...(own ? [own] : []), ...Object.values(node).flatMap(askedIn)];
}

/** Code that asks our own document where it asked the page's. */
export function ownDocument(code: string, tree: unknown): string {
  const places = askedIn(tree).sort((one, other) => other.start - one.start);
  if (places.length === 0) return code;
  const changed = places.reduce(
    (text, { start, end }) => text.slice(0, start) + AS + text.slice(end),
    code,
  );
  return `import { ${NAME} as ${AS} } from ${JSON.stringify(FILE)};\n${changed}`;
}

/** Ours, and what draws ours. The page in a frame is ours altogether, and sets members of its document. */
const FILES =
  /\/src\/(?!generated\/|base\/own-document\.|embed\/frame\.).*\.ts$|\/node_modules\/(?:lit-html|@lit\/reactive-element)\//;

/** Runs after the compiler: src/base/own-document.ts says why. */
export const ownDocumentPlugin: Plugin = {
  name: 'own-document',
  apply: 'build',
  transform(code, id) {
    if (!FILES.test(id) || !code.includes('document')) return undefined;
    const own = ownDocument(code, this.parse(code));
    return own === code ? undefined : { code: own, map: null };
  },
};
