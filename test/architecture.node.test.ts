import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { describe, it } from 'node:test';

const source = join(import.meta.dirname, '..', 'src');

interface Allowed {
  /** Folders of ours (or files beside them) whose values may be imported. */
  readonly uses: readonly string[];
  /** Folders of ours of which only types may be imported, beside those in `uses`. */
  readonly types?: readonly string[];
  /** Folders reached by import() only. */
  readonly lazily?: readonly string[];
  readonly packages?: readonly string[];
}

const LIT = ['lit', '@lit/task'];
const LEAVES = ['schema', 'strings', 'hours', 'contact'];
const ENGINE = [...LEAVES, 'generated', 'dataset', 'region', 'search'];
/** What the finder brings after its first view. */
const LATER = ['keep', 'nearby', 'quick-exit'];

/** Who may import whom. What is not named may not exist. */
const TABLE: Readonly<Record<string, Allowed>> = {
  schema: { uses: [], packages: ['zod'] },
  hours: { uses: [], types: ['schema'] },
  contact: { uses: [], types: ['schema'] },
  // A language's folder holds the words of every part, whose shape the part says.
  strings: {
    uses: ['generated', 'import-again.ts'],
    types: ['schema', 'nearby', 'keep', 'map', 'quick-exit'],
    lazily: ['generated'],
  },
  // Joins the languages, each of which is a folder of words.
  generated: {
    uses: ['strings'],
    types: ['schema', 'dataset', 'region', 'search'],
    lazily: ['generated'],
  },
  dataset: {
    uses: ['schema', 'generated', 'import-again.ts'],
    types: ['strings'],
    lazily: ['generated', 'schema'],
  },
  region: {
    uses: ['schema', 'generated'],
    types: ['strings'],
    lazily: ['generated'],
    packages: ['point-in-polygon-hao'],
  },
  // Numbers are read in one place, for links as for search: contact's pure reader of digits.
  search: {
    uses: ['schema', 'hours', 'region', 'contact'],
    types: ['strings'],
    packages: ['fuse.js'],
  },
  map: {
    uses: [...LEAVES, 'generated', 'region', 'register-element.ts'],
    lazily: ['generated'],
    packages: [...LIT, 'supercluster', 'protomaps-leaflet'],
  },
  // Drawn inside the finder's form and list, so it shares their looks and their groups.
  nearby: {
    uses: [...LEAVES, 'generated', 'region', 'register-element.ts', 'import-again.ts', 'finder'],
    types: ['map'],
    lazily: ['map'],
    packages: ['lit'],
  },
  keep: { uses: [...LEAVES, 'generated'], packages: ['lit', 'lean-qr'] },
  'quick-exit': {
    uses: [...LEAVES, 'generated'],
    types: ['region', 'finder'],
    lazily: ['quick-exit'],
    packages: ['lit'],
  },
  finder: {
    uses: [...ENGINE, ...LATER],
    types: ['map'],
    lazily: ['map', ...ENGINE, ...LATER],
    packages: LIT,
  },
  cli: { uses: [...ENGINE, 'build'] },
  build: { uses: [...ENGINE, 'cli'], lazily: ENGINE },
  'register-element.ts': { uses: ['version.ts'] },
  'import-again.ts': { uses: [] },
  'version.ts': { uses: [] },
  // The one file that knows both the finder and what comes after its first view.
  'assemble.ts': { uses: ['finder'], lazily: ['features.ts'] },
  'features.ts': { uses: ['finder', 'nearby', 'quick-exit'] },
  'define.ts': { uses: ['assemble.ts', 'finder', 'register-element.ts'] },
  'index.ts': { uses: [...ENGINE, 'assemble.ts', 'finder', 'quick-exit', 'version.ts'] },
  'embed.ts': { uses: [] },
};

/** Each of these has one importing file, so that it can be replaced or measured in one place. */
const ONE_IMPORTER = [
  'leaflet',
  'supercluster',
  'protomaps-leaflet',
  'fuse.js',
  'zod',
  'point-in-polygon-hao',
  'lean-qr',
];

/** Folders that run on Node: what they import from npm is nobody's first load. */
const ON_NODE = ['build', 'cli'];

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

/** `search` for src/search/rank.ts, `define.ts` for src/define.ts. */
function areaOf(path: string): string {
  const [first = '', second] = path.split('/');
  return second === undefined ? first.replace(/\.js$/, '.ts') : first;
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
  const target = areaOf(
    normalize(join(dirname(file), from))
      .split(sep)
      .join('/'),
  );
  if (target === area) return undefined;
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
    ['dataset/a.ts', { from: '../region/b.js', kind: 'type' }],
    ['region/a.ts', { from: '../dataset/b.js', kind: 'value' }],
    ['schema/a.ts', { from: '../hours/b.js', kind: 'type' }],
    ['search/a.ts', { from: '../dataset/b.js', kind: 'value' }],
    ['search/a.ts', { from: 'lit', kind: 'value' }],
    ['hours/a.ts', { from: '../schema/b.js', kind: 'value' }],
    ['finder/a.ts', { from: '../map/map.js', kind: 'value' }],
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

  it('allows the finder the map by import() and search the regions', () => {
    assert.equal(judge('finder/a.ts', { from: '../map/map.js', kind: 'lazy' }), undefined);
    assert.equal(judge('search/a.ts', { from: '../region/tree.js', kind: 'value' }), undefined);
    assert.equal(judge('define.ts', { from: './finder/finder.js', kind: 'value' }), undefined);
  });
});

describe('the architecture', () => {
  it('lets each folder import only what the table allows', () => {
    const problems = files.flatMap(({ path, text }) =>
      readImports(text).map((written) => judge(path, written)),
    );
    assert.deepEqual(problems.filter(Boolean), []);
  });

  for (const name of ONE_IMPORTER) {
    it(`has at most one file that imports ${name}`, () => {
      const importers = files
        .filter(({ path }) => !ON_NODE.includes(areaOf(path)))
        .filter(({ text }) =>
          readImports(text).some(({ from, kind }) => kind !== 'type' && packageOf(from) === name),
        );
      assert.ok(importers.length <= 1, importers.map(({ path }) => path).join(', '));
    });
  }

  it('keeps the page, the network and the browser out of search', () => {
    const touching = files
      .filter(({ path }) => areaOf(path) === 'search')
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
