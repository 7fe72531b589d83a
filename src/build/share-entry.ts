import type { Plugin } from 'vite';
import {
  type Bundle,
  build,
  type Chunk,
  chunksOf,
  ENTRY,
  pairsOf,
  shared,
  splitExport,
} from './chunk-code.js';
import { BUILT_INS, takeBuiltIns, withBuiltIns } from './keep-built-ins.js';
import { LIST_NAME } from './local-chunks.js';

const ENTRY_IMPORT = /import\{([^}]*)\}from"\.\/(chunks\/[^"]+)";/g;

/** What the entry hands on: the code of each thing, and at which place of the list a file's export stands. */
class Handed {
  readonly code: string[] = [];
  readonly #places = new Map<string, number>();

  add(file: string, outside: string, inside: string): void {
    this.#places.set(`${file} ${outside}`, this.code.push(inside) - 1);
  }

  placeOf(file: string, outside: string): number {
    const place = this.#places.get(`${file} ${outside}`);
    if (place === undefined) throw new Error(`${file} hands on no ${outside}.`);
    return place;
  }
}

/** Names of a list's places: a pattern with a gap for what is not asked for where most is, or by number. */
function asPattern(wanted: readonly (readonly [place: number, name: string])[]): string {
  const last = Math.max(...wanted.map(([place]) => place));
  if (wanted.length * 3 < last) return `{${wanted.map((pair) => pair.join(':')).join(',')}}`;
  const names = new Map(wanted);
  return `[${[...Array(last + 1).keys()].map((place) => names.get(place) ?? '').join(',')}]`;
}

/** Has each chunk take what it would import from these files out of the list. */
function takeFromList(files: readonly string[], handed: Handed, chunks: readonly Chunk[]): void {
  const name = (file: string): string => file.split('/').at(-1) ?? '';
  const paths = files.map((file) => name(file).replaceAll('.', '\\.')).join('|');
  const imports = new RegExp(`import\\{([^}]*)\\}from"\\.\\.?/(${paths})";`, 'g');
  for (const chunk of chunks) {
    const wanted: (readonly [number, string])[] = [];
    const code = chunk.code.replace(imports, (_, names: string, file: string) => {
      // One thing under two names is taken once more, by number.
      for (const [outside, inside] of pairsOf(names))
        wanted.push([handed.placeOf(file, outside), inside]);
      return '';
    });
    const places = new Set<number>();
    const again = wanted.filter(([place]) => places.size === places.add(place).size);
    const first = wanted.filter((pair) => !again.includes(pair));
    const takes = [first, again].filter(({ length }) => length > 0);
    chunk.code = `${takes.map((pairs) => `const${asPattern(pairs)}=${shared};`).join('')}${code}`;
    const left = files.find((file) => chunk.code.includes(`/${name(file)}`));
    if (left) throw new Error(`${chunk.fileName} still imports ${left} by its name.`);
  }
}

/** Puts the chunks that the entry imports inside of it; gives their files. */
function inline(entry: Chunk, bundle: Bundle, handed: Handed): readonly string[] {
  const files: string[] = [];
  entry.code = entry.code.replace(ENTRY_IMPORT, (_, names: string, path: string) => {
    const chunk = bundle[path] as Chunk;
    if (chunk.imports.length > 0)
      throw new Error(`The first load needs ${path}, which needs more.`);
    const file = path.replace('chunks/', '');
    const known = new Map(pairsOf(names));
    const [code, exported] = splitExport(chunk);
    const pairs = pairsOf(exported);
    const locals = pairs.map(([, outside]) => known.get(outside) ?? `$${files.length}_${outside}`);
    pairs.forEach(([, outside], at) => {
      handed.add(file, outside, `${locals[at]}`);
    });
    files.push(file);
    delete bundle[path];
    return `var[${locals}]=(()=>{${code}return[${pairs.map(([inside]) => inside)}]})();`;
  });
  return files;
}

/**
 * Has the entry hand what chunks share with it from page to chunk, where the bundler would have each chunk import the
 * entry by its bare name. A page that says `helpline-finder.js?ver=6.5` would load, and run, a second entry so; an old
 * one, if a cache still has it. The first copy of a build serves all chunks of it. What the bundler would have the
 * entry itself import is put inside of it: numbers wait for no second request. A list, since names would be a fifth of a
 * kilobyte of the first load; files of two builds never meet in it.
 */
export function shareEntry(): Plugin {
  return {
    name: 'share-entry',
    apply: 'build',
    augmentChunkHash({ imports, dynamicImports }) {
      // Its name says of which build it is: a cache may keep it for a year. A language takes its regions from the entry.
      return imports.length > 0 || dynamicImports.length > 0 ? build : undefined;
    },
    generateBundle(_options, bundle) {
      const [entry] = chunksOf(bundle);
      const handed = new Handed();
      const inside = inline(entry, bundle, handed);
      const [code, names] = splitExport(entry);
      for (const [local, outside] of pairsOf(names)) handed.add(`${ENTRY}.js`, outside, local);
      handed.add(`${ENTRY}.js`, BUILT_INS, BUILT_INS);
      entry.code = withBuiltIns(`${code}${shared}??=[${handed.code}];`);
      const [, chunks] = chunksOf(bundle);
      takeFromList([`${ENTRY}.js`, ...inside], handed, chunks);
      const builtIns = `${shared}[${handed.placeOf(`${ENTRY}.js`, BUILT_INS)}]`;
      for (const chunk of chunks) chunk.code = takeBuiltIns(chunk.code, builtIns) + chunk.code;
      const regions = `${shared}[${handed.placeOf(`${ENTRY}.js`, LIST_NAME)}]`;
      for (const chunk of chunks)
        chunk.code = chunk.code.replaceAll(`${shared}.${LIST_NAME}(`, `${regions}(`);
    },
  };
}
