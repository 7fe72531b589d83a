import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { describe, it } from 'node:test';

const source = join(import.meta.dirname, '..', 'src');

interface Allowed {
  /** Folders of ours (or files beside them) whose values may be imported. */
  readonly uses: readonly string[];
  /** Folders of which only types may be imported, beside those in `uses`. */
  readonly types?: readonly string[];
  /** Folders reached by import() only. */
  readonly lazily?: readonly string[];
  readonly packages?: readonly string[];
}

/** Everything in the cell of the table in ARCHITECTURE.md, without its marks. */
const namesIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((name) => name.trim().replaceAll('`', ''))
    .filter((name) => name !== '–' && name !== '');

/**
 * Who may import whom: the table in ARCHITECTURE.md, so that there is one. What it does not name may not exist, and what
 * nothing uses may not be named.
 */
function readTable(page: string): Readonly<Record<string, Allowed>> {
  const [, after = ''] = page.split('\n## Who may import whom\n');
  const rows = after.split('\n## ')[0]?.match(/^\| .*$/gm) ?? [];
  const [head, , ...body] = rows.map((row) => row.split('|').slice(1, -1));
  assert.deepEqual(
    head?.map((title) => title.trim()),
    ['Folder', 'Values from', 'Types also from', 'By `import()`', 'Packages', 'In the first load'],
  );
  return Object.fromEntries(
    body.map(([folder = '', uses = '', types = '', lazily = '', packages = '']) => [
      namesIn(folder)[0] ?? '',
      {
        uses: namesIn(uses),
        types: namesIn(types),
        lazily: namesIn(lazily),
        // `any`: it runs on Node, and what it imports from npm is nobody's first load.
        packages: namesIn(packages).filter((name) => name !== 'any'),
      },
    ]),
  );
}

const TABLE = readTable(readFileSync(join(import.meta.dirname, '..', 'ARCHITECTURE.md'), 'utf8'));

/** Folders whose own folders stand for themselves in the table. */
const NESTED = ['search', 'places', 'features', 'build'];

/** Folders that `define.ts` may reach by value: the first load. */
const FIRST_LOAD = [
  'base',
  'schema',
  'region',
  'hours',
  'contact',
  'strings',
  'generated',
  'dataset',
  'search',
  'ui',
  'card',
  'finder',
];

/** Each of these has one importing file, so that it can be replaced or measured in one place. */
const ONE_IMPORTER = [
  'supercluster',
  'protomaps-leaflet',
  'fuse.js',
  'zod',
  'point-in-polygon-hao',
  'lean-qr',
];

/** Folders that run on Node: what they import from npm is nobody's first load. */
const ON_NODE = ['build', 'build/*', 'cli'];

interface Import {
  readonly from: string;
  readonly kind: 'value' | 'type' | 'lazy';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function kindOf(clause: string): Import['kind'] {
  if (/^type\s/.test(clause)) return 'type';
  const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1]?.split(',') ?? [];
  const written = names.map((name) => name.trim()).filter(Boolean);
  return written.length > 0 && written.every((name) => name.startsWith('type ')) ? 'type' : 'value';
}

/** The imports and re-exports that a module writes down. */
function readImports(text: string): Import[] {
  const code = withoutComments(text);
  const fixed = [
    ...code.matchAll(/^\s*(?:import|export)\s+([^'";]*?)\s*from\s*['"]([^'"]+)['"]/gm),
  ];
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)];
  const lazy = [...code.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$]+)['"`]/g)];
  return [
    ...fixed.map(([, clause = '', from = '']) => ({ from, kind: kindOf(clause) })),
    ...bare.map(([, from = '']) => ({ from, kind: 'value' as const })),
    ...lazy.map(([, from = '']) => ({ from, kind: 'lazy' as const })),
  ];
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/** `search` for src/search/rank.ts, `features/*` for src/features/map/map.ts, `define.ts` for src/define.ts. */
function areaOf(path: string): string {
  const [first = '', second, third] = path.split('/');
  if (second === undefined) return first.replace(/\.js$/, '.ts');
  if (third === undefined || !NESTED.includes(first)) return first;
  const own = `${first}/${second}`;
  return own in TABLE ? own : `${first}/*`;
}

/** The folder of a file, whole: two features are two. */
const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

function resolveImport(file: string, from: string): string {
  return normalize(join(dirname(file), from))
    .split(sep)
    .join('/');
}

/** What is wrong with one import, or undefined. */
function judge(file: string, { from, kind }: Import): string | undefined {
  const area = areaOf(file);
  const allowed = TABLE[area];
  if (!allowed) return `${file}: the folder "${area}" is not in the table`;
  if (!from.startsWith('.')) {
    if (kind === 'type' || ON_NODE.includes(area) || allowed.packages?.includes(packageOf(from))) {
      return undefined;
    }
    return `${file} imports the package ${from}`;
  }
  const path = resolveImport(file, from);
  const target = areaOf(path);
  if (area === 'features/*' && target === area && roomOf(path) !== roomOf(file)) {
    return `${file} imports another feature: ${from}`;
  }
  if (target === area && (kind !== 'lazy' || area !== 'features/*')) return undefined;
  const targets = {
    value: allowed.uses,
    type: [...allowed.uses, ...(allowed.types ?? []), ...(allowed.lazily ?? [])],
    lazy: allowed.lazily ?? [],
  }[kind];
  if (targets.includes(target)) return undefined;
  const way =
    kind === 'value' ? 'imports' : kind === 'type' ? 'imports types from' : 'lazily imports';
  return `${file} ${way} ${from}`;
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function readSources(): SourceFile[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(source, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const files = readSources();
const ours = files.filter(({ path }) => !path.startsWith('generated/'));

/** Paths by path: what each file of ours imports, in the kinds asked for. */
function arrowsOf(kinds: readonly Import['kind'][]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, text }) => [
      path,
      readImports(text)
        .filter(({ from, kind }) => from.startsWith('.') && kinds.includes(kind))
        .map(({ from }) => resolveImport(path, from).replace(/\.js$/, '.ts'))
        .filter((target) => known.has(target)),
    ]),
  );
}

/** Groups of files that reach each other, after Tarjan. */
function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const low = (path: string): number => lowest.get(path) ?? Number.POSITIVE_INFINITY;
  const visit = (path: string): void => {
    seen.set(path, seen.size);
    lowest.set(path, seen.size - 1);
    stack.push(path);
    for (const next of arrows.get(path) ?? []) {
      if (!seen.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(path, Math.min(low(path), low(next)));
    }
    if (low(path) !== seen.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const path of arrows.keys()) if (!seen.has(path)) visit(path);
  return circles;
}

/** Every file that `start` loads at once. */
function reachedFrom(start: string): ReadonlySet<string> {
  const arrows = arrowsOf(['value']);
  const reached = new Set([start]);
  for (const path of reached) for (const next of arrows.get(path) ?? []) reached.add(next);
  return reached;
}

describe('reading imports', () => {
  it('tells values, types and lazy chunks apart', () => {
    const text = `import { a } from './a.js';
import type { B } from './b.js';
import { type C, type D } from './c.js';
import { type E, f } from './e.js';
import './side.js';
export { g } from './g.js';
export type { H } from './h.js';
// import { no } from './comment.js';
/** import { no } from './comment.js'; */
const map = await import('../map/map.js');
import {
  long,
} from 'lit/decorators.js';`;
    assert.deepEqual(
      readImports(text).map(({ from, kind }) => `${kind} ${from}`),
      [
        'value ./a.js',
        'type ./b.js',
        'type ./c.js',
        'value ./e.js',
        'value ./g.js',
        'type ./h.js',
        'value lit/decorators.js',
        'value ./side.js',
        'lazy ../map/map.js',
      ],
    );
  });

  const forbidden: readonly [string, Import][] = [
    ['dataset/a.ts', { from: '../region/b.js', kind: 'value' }],
    ['region/a.ts', { from: '../dataset/b.js', kind: 'value' }],
    ['schema/a.ts', { from: '../hours/b.js', kind: 'type' }],
    ['search/a.ts', { from: '../dataset/b.js', kind: 'value' }],
    ['search/a.ts', { from: 'lit', kind: 'value' }],
    ['hours/a.ts', { from: '../schema/b.js', kind: 'value' }],
    ['finder/a.ts', { from: '../map/map.js', kind: 'lazy' }],
    ['finder/a.ts', { from: '../features/map/map.js', kind: 'type' }],
    ['card/a.ts', { from: '../finder/b.js', kind: 'type' }],
    ['features/map/a.ts', { from: '../near/b.js', kind: 'type' }],
    ['features/map/a.ts', { from: '../features.js', kind: 'value' }],
    ['finder/a.ts', { from: '../build/b.js', kind: 'type' }],
    ['finder/a.ts', { from: 'leaflet', kind: 'value' }],
    ['finder/deep/a.ts', { from: '../../build/b.js', kind: 'value' }],
    ['index.ts', { from: './define.js', kind: 'value' }],
    ['odd/a.ts', { from: './b.js', kind: 'value' }],
  ];
  for (const [file, wrong] of forbidden) {
    it(`forbids ${file} the ${wrong.kind} import of ${wrong.from}`, () => {
      assert.notEqual(judge(file, wrong), undefined);
    });
  }

  it('allows a feature the map by import(), and the finder what it is made of', () => {
    assert.equal(judge('features/map/a.ts', { from: '../../map/b.js', kind: 'lazy' }), undefined);
    assert.equal(judge('features/map/a.ts', { from: './b.js', kind: 'value' }), undefined);
    assert.equal(judge('finder/a.ts', { from: '../card/b.js', kind: 'value' }), undefined);
  });

  it('finds a circle, and the files on it', () => {
    const arrows = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', []],
    ]);
    assert.deepEqual(circlesIn(arrows), [['a.ts', 'b.ts', 'c.ts']]);
  });
});

describe('the architecture', () => {
  it('lets each folder import only what the table allows', () => {
    const problems = files.flatMap(({ path, text }) =>
      readImports(text).map((written) => judge(path, written)),
    );
    assert.deepEqual(problems.filter(Boolean), []);
  });

  it('permits nothing that nothing uses', () => {
    const used = new Set(
      files.flatMap(({ path, text }) =>
        readImports(text).map(({ from, kind }) => {
          const target = from.startsWith('.') ? areaOf(resolveImport(path, from)) : packageOf(from);
          return `${areaOf(path)} ${kind} ${target}`;
        }),
      ),
    );
    const idle = Object.entries(TABLE).flatMap(([area, { uses, types, lazily, packages }]) =>
      [
        ...[...uses, ...(packages ?? [])].map((to) => `${area} value ${to}`),
        ...(types ?? []).map((to) => `${area} type ${to}`),
        ...(lazily ?? []).map((to) => `${area} lazy ${to}`),
      ].filter((permission) => !used.has(permission)),
    );
    assert.deepEqual(idle, []);
  });

  it('has no circle of files, types included', () => {
    assert.deepEqual(circlesIn(arrowsOf(['value', 'type'])), []);
  });

  it('loads first only what lies in the folders of the first load', () => {
    const late = [...reachedFrom('define.ts')].filter(
      (path) => path.includes('/') && !FIRST_LOAD.includes(areaOf(path)),
    );
    assert.deepEqual(late, []);
  });

  it('has one file that names the features', () => {
    const naming = files
      .filter(({ path }) => !path.startsWith('features/') && !path.startsWith('cli/'))
      .filter(({ text, path }) =>
        readImports(text).some(({ from }) => /^features\//.test(resolveImport(path, from))),
      );
    assert.deepEqual(
      naming.map(({ path }) => path),
      ['assemble.ts'],
    );
  });

  for (const name of ONE_IMPORTER) {
    it(`has one file that imports ${name}`, () => {
      const importers = files
        .filter(({ path }) => !ON_NODE.includes(areaOf(path)))
        .filter(({ text }) =>
          readImports(text).some(({ from, kind }) => kind !== 'type' && packageOf(from) === name),
        );
      assert.equal(importers.length, 1, importers.map(({ path }) => path).join(', '));
    });
  }

  it('keeps the page, the network and the browser out of search', () => {
    const touching = files
      .filter(({ path }) => path.startsWith('search/'))
      .filter(({ text }) =>
        /\b(document|window|navigator|customElements|localStorage)\s*[.?[]|\bfetch\(/.test(
          withoutComments(text),
        ),
      );
    assert.deepEqual(
      touching.map(({ path }) => path),
      [],
    );
  });

  it('uses no Array.from and no reduce, which old libraries on a page replace', () => {
    const asking = files.filter(({ path, text }) => {
      const code = withoutComments(text).replace(/\w+Array\.from/g, '');
      const isOnNode = path.startsWith('cli/') && !/\bArray\.from\(/.test(code);
      return !path.startsWith('build/') && !isOnNode && /\bArray\.from\(|\.reduce\(/.test(code);
    });
    assert.deepEqual(
      asking.map(({ path }) => path),
      [],
    );
  });

  it('asks for nothing that a browser may lack without a look whether it is there', () => {
    const missing = files
      .filter(({ path }) => !/^(build|cli|adapter)\//.test(path))
      .flatMap(({ path, text }) =>
        [
          ...withoutComments(text).matchAll(
            /\b(?:new )?((?:Mutation|Resize|Intersection)Observer|AbortController|queueMicrotask|structuredClone|requestIdleCallback|matchMedia)\(/g,
          ),
        ]
          .map(([, name]) => name as string)
          .filter(
            (name) =>
              !new RegExp(
                `globalThis\\.${name}\\b|typeof ${name}\\b|\\btry \\{[^}]*\\b${name}\\(`,
              ).test(text),
          )
          .map((name) => `${path}: ${name}`),
      );
    assert.deepEqual(missing, []);
  });

  it('has no default exports', () => {
    const found = ours.filter(({ text }) => /^export default\b/m.test(withoutComments(text)));
    assert.deepEqual(
      found.map(({ path }) => path),
      [],
    );
  });

  it('writes file names in kebab case', () => {
    const odd = ours.filter(
      ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.styles|\.d)?\.(ts|mjs)$/.test(basename(path)),
    );
    assert.deepEqual(
      odd.map(({ path }) => path),
      [],
    );
  });
});
