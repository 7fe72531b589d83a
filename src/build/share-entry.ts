import type { Plugin } from 'vite';
import {
  asObject,
  type Bundle,
  build,
  type Chunk,
  chunksOf,
  ENTRY,
  shared,
  splitExport,
} from './chunk-code.js';

const ENTRY_IMPORT = /import\{([^}]*)\}from"\.\/(chunks\/[^"]+)";/g;

/** The code of a chunk, and what it exports as an object. */
function withoutExport(chunk: Chunk): readonly [code: string, object: string] {
  const [code, names] = splitExport(chunk);
  return [code, asObject(names, true)];
}

/** Each chunk, with what it would import from `path` taken from `object`. */
function takeFrom(object: string, path: string, chunks: readonly Chunk[]): void {
  const file = path.split('/').at(-1)?.replaceAll('.', '\\.');
  const imports = new RegExp(`import\\{([^}]*)\\}from"\\.\\.?/${file}";`, 'g');
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(
      imports,
      (_, names: string) => `const${asObject(names, false)}=${object};`,
    );
    if (chunk.code.includes(`/${path.split('/').at(-1)}`))
      throw new Error(`${chunk.fileName} still imports ${path} by its name.`);
  }
}

/** Puts a chunk that the entry imports inside of it; gives the number of such chunks. */
function inline(entry: Chunk, bundle: Bundle, chunks: readonly Chunk[]): string {
  let kept = '';
  let count = 0;
  entry.code = entry.code.replace(ENTRY_IMPORT, (_, names: string, file: string) => {
    const chunk = bundle[file] as Chunk;
    if (chunk.imports.length > 0)
      throw new Error(`The first load needs ${file}, which needs more.`);
    const [code, exported] = withoutExport(chunk);
    count += 1;
    const name = `_${count}`;
    delete bundle[file];
    takeFrom(
      `${shared}.${name}`,
      file,
      chunks.filter((other) => other !== chunk),
    );
    kept += `,${name}:$${name}`;
    return `var $${name}=(()=>{${code}return${exported}})(),${asObject(names, false)}=$${name};`;
  });
  return kept;
}

/**
 * Has the entry hand what chunks share with it from page to chunk, where the bundler would have each chunk import the
 * entry by its bare name. A page that says `helpline-finder.js?ver=6.5` would load, and run, a second entry so; an old
 * one, if a cache still has it. The first copy of a build serves all chunks of it. What the bundler would have the
 * entry itself import is put inside of it: numbers wait for no second request.
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
      const [entry, chunks] = chunksOf(bundle);
      const kept = inline(entry, bundle, chunks);
      const [code, exported] = withoutExport(entry);
      entry.code = `${code}${shared}??=${exported.slice(0, -1)}${kept}};`;
      takeFrom(shared, `${ENTRY}.js`, chunks);
    },
  };
}
