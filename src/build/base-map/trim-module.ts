/** Takes out of a module what nobody asks for. Bundlers cannot: to them each `X.include(…)` of Leaflet may do anything. */
import { parseAst } from 'vite';

/** What we read of a syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Statement {
  readonly text: string;
  /** Names that it makes. */
  readonly makes: readonly string[];
  /** Names outside of its own functions that it speaks of. */
  readonly names: ReadonlySet<string>;
  /** What it changes, if it makes nothing: `Map` of `Map.include(…)`. */
  readonly changes: string | undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

const isFunction = ({ type }: Node): boolean => type.includes('Function');

/** The nodes right under a node, but for what is a word after a dot or the key of an object. */
function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isWord =
      !node.computed &&
      ((node.type === 'MemberExpression' && key === 'property') ||
        (node.type === 'Property' && key === 'key'));
    return isWord ? [] : [value].flat().filter(isNode);
  });
}

const nameOf = (node: unknown): string[] =>
  isNode(node) && node.type === 'Identifier' ? [String(node.name)] : [];

/** What `var`, `function` and `catch` make inside a function, without those in it. */
function madeIn(node: Node): string[] {
  const own =
    node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration'
      ? nameOf(node.id)
      : node.type === 'CatchClause'
        ? nameOf(node.param)
        : [];
  return [...own, ...(isFunction(node) ? [] : childrenOf(node).flatMap(madeIn))];
}

/** The names that a node speaks of and does not make itself, in their order. */
function freeNames(node: Node): string[] {
  const names = [...nameOf(node), ...childrenOf(node).flatMap(freeNames)];
  if (!isFunction(node)) return names;
  const made = new Set([
    'arguments',
    ...(node.type === 'FunctionExpression' ? nameOf(node.id) : []),
    ...[node.params].flat().flatMap(nameOf),
    ...childrenOf(node).flatMap(madeIn),
  ]);
  return names.filter((name) => !made.has(name));
}

function readStatement(source: string, node: Node): Statement {
  const declarations = node.type === 'VariableDeclaration' ? [node.declarations].flat() : [node];
  const makes = node.type.endsWith('Declaration')
    ? declarations.filter(isNode).flatMap(({ id }) => nameOf(id))
    : [];
  const names = freeNames(node);
  return {
    text: source.slice(node.start, node.end),
    makes,
    names: new Set(names),
    changes: makes.length === 0 ? names[0] : undefined,
  };
}

/** The comment at the head of a module, which its licence asks to be kept. */
function licenceOf(source: string): string {
  return source.match(/^\s*\/\*[\s\S]*?\*\//)?.[0].trim() ?? '';
}

/**
 * A module with the exports `wanted` and what they need. What changes something that is kept is kept with it, unless it
 * speaks of a name in `unwanted`. Throws if what is kept needs something unwanted.
 */
export function trimModule(
  source: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): string {
  const exported = new Map<string, string>();
  const statements: Statement[] = [];
  for (const node of parseAst(source).body as unknown as Node[]) {
    if (node.type !== 'ExportNamedDeclaration') statements.push(readStatement(source, node));
    else {
      for (const { local, exported: as } of node.specifiers as { local: Node; exported: Node }[]) {
        exported.set(String(as.name), String(local.name));
      }
    }
  }
  const missing = wanted.filter((name) => !exported.has(name));
  if (missing.length > 0) throw new Error(`The module does not export ${missing.join(', ')}.`);

  const needed = new Set(wanted.map((name) => exported.get(name) as string));
  const kept = new Set<Statement>();
  const isWanted = ({ makes, changes, names }: Statement): boolean =>
    makes.length > 0
      ? makes.some((name) => needed.has(name))
      : changes !== undefined && needed.has(changes) && !unwanted.some((name) => names.has(name));
  for (let size = -1; size !== kept.size; ) {
    size = kept.size;
    for (const statement of statements) {
      if (kept.has(statement) || !isWanted(statement)) continue;
      kept.add(statement);
      for (const name of statement.names) needed.add(name);
    }
  }
  const left = unwanted.filter((name) => needed.has(name));
  if (left.length > 0) throw new Error(`What is wanted needs ${left.join(', ')}, too.`);
  const body = statements.filter((statement) => kept.has(statement)).map(({ text }) => text);
  const list = wanted.map((name) => `${exported.get(name)} as ${name}`).join(', ');
  return [licenceOf(source), ...body, `export { ${list} };\n`].join('\n\n');
}
