import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

const NAME = 'helpline-finder';
const EXPORT = /export\{([^}]*)\};?\s*$/;
const ENTRY_IMPORT = /import\{([^}]*)\}from"\.\/(chunks\/[^"]+)";/g;

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** Of all that a build is made from: two builds never mix, even under one version. */
function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  const source = join(projectRoot, 'src');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(source, file)));
  return hash.digest('base64url').slice(0, 8);
}

/** `a as b,c` as names of an object: `b:a,c` of an export, `a:b,c` of an import. */
function asObject(names: string, isExport: boolean): string {
  const pairs = names.split(',').map((part) => {
    const [first = '', second = first] = part.trim().split(/\s+as\s+/);
    return first === second ? first : isExport ? `${second}:${first}` : `${first}:${second}`;
  });
  return `{${pairs.join(',')}}`;
}

/** The code of a chunk, and what it exports as an object. */
function withoutExport({ code, fileName }: Chunk): readonly [code: string, object: string] {
  const found = EXPORT.exec(code);
  if (!found) throw new Error(`${fileName} exports nothing; look what the bundler changed.`);
  return [code.slice(0, found.index), asObject(found[1] ?? '', true)];
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
function inline(entry: Chunk, bundle: Bundle, object: string, chunks: readonly Chunk[]): string {
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
      `${object}.${name}`,
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
  const build = sourceHash();
  return {
    name: 'share-entry',
    apply: 'build',
    augmentChunkHash({ imports }) {
      // Its name says of which build it is: a cache may keep it for a year.
      return imports.some((file) => /helpline-finder|vocabulary-terms/.test(file))
        ? build
        : undefined;
    },
    generateBundle(_options, bundle) {
      const entry = bundle[`${NAME}.js`];
      if (entry?.type !== 'chunk') return;
      const chunks = Object.values(bundle).filter(
        (one): one is Chunk => one.type === 'chunk' && one !== entry,
      );
      const object = `globalThis[Symbol.for("${NAME} ${build}")]`;
      const kept = inline(entry, bundle, object, chunks);
      const [code, exported] = withoutExport(entry);
      entry.code = `${code}${object}??=${exported.slice(0, -1)}${kept}};`;
      takeFrom(object, `${NAME}.js`, chunks);
    },
  };
}
