import type { Plugin } from 'vite';
import { asObject, type Chunk, chunksOf, pairsOf, shared, splitExport } from './chunk-code.js';

type Chunks = ReadonlyMap<string, Chunk>;

const STATIC = /import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g;
const LAZY = /import\(`\.\/(?:chunks\/)?([^`$]+)`\)/g;
/** As the bundler asks for a module in a chunk that others import from, too. */
const NAMESPACE = /(import\(`\.\/(?:chunks\/)?([^`$]+)`\))\.then\((\w+)=>\3\.([\w$]+)\)/g;

const lazyIn = ({ code }: Chunk): string[] => [...code.matchAll(LAZY)].map(([, file]) => `${file}`);
const staticIn = ({ code }: Chunk): string[] =>
  [...code.matchAll(STATIC)].map(([, , file]) => `${file}`);
const escaped = (name: string): string => name.replaceAll('$', '\\$');

/** Where on the page a chunk hands to later ones what it exports. */
const handOver = (file: string): string => `${shared}["${file.replace(/-[\w-]{8}\.js$/, '')}"]`;

/** Has a chunk export the names of its module one by one, in place of an object of them. */
function spreadNamespace(chunk: Chunk, name: string): void {
  const [code, names] = splitExport(chunk);
  const exported = pairsOf(names);
  const [local] = exported.find(([, outside]) => outside === name) ?? [];
  const object = new RegExp(
    `(?<![\\w$])${escaped(local ?? '')}=/\\* @__PURE__ \\*/ ?([\\w$]+)\\(\\{([^}]*)\\}\\)`,
  );
  const [made = '', maker = '', members] = object.exec(code) ?? [];
  if (!local || !members)
    throw new Error(
      `${chunk.fileName} has no object of its exports; look what the bundler changed.`,
    );
  const own = exported.filter(([, outside]) => outside !== name);
  for (const [outside = '', inside = ''] of members.split(',').map((one) => one.split(':()=>')))
    if (!own.some(([, known]) => known === outside)) own.push([inside, outside]);
  let rest = code.replace(made, `${local}=0`);
  // What made the object is imported for nothing else.
  if (!rest.includes(`/* @__PURE__ */ ${maker}(`))
    rest = rest.replace(STATIC, (whole, imported: string | undefined) => {
      const [one, ...others] = pairsOf(imported ?? '');
      return others.length === 0 && one?.[1] === maker ? '' : whole;
    });
  chunk.code = `${rest}export{${own.map(([inside, outside]) => `${inside} as ${outside}`).join(',')}};`;
}

/** Has all who ask for a module take it as it comes: a second try knows its address alone. */
function exportByName(chunks: Chunks, all: readonly Chunk[]): void {
  const namespaces = new Map<string, string>();
  for (const asker of all)
    asker.code = asker.code.replace(NAMESPACE, (_, ask: string, file: string, __, name: string) => {
      namespaces.set(file, name);
      return ask;
    });
  for (const [file, name] of namespaces) spreadNamespace(chunks.get(file) as Chunk, name);
}

/** A chunk and all that it imports, what is needed first first; `known` need not be looked at. */
function withStatics(
  file: string,
  chunks: Chunks,
  known: ReadonlySet<string> = new Set(),
  found: string[] = [],
): string[] {
  const chunk = chunks.get(file);
  if (!chunk || found.includes(file) || known.has(file)) return found;
  for (const part of staticIn(chunk)) withStatics(part, chunks, known, found);
  if (!found.includes(file)) found.push(file);
  return found;
}

/** For each chunk that is asked for, those that have run by then, whoever asks. */
function findEarlier(chunks: Chunks, entry: Chunk): ReadonlyMap<string, ReadonlySet<string>> {
  const earlier = new Map<string, ReadonlySet<string>>();
  const queue: (readonly [string, ReadonlySet<string>])[] = lazyIn(entry).map((file) => [
    file,
    new Set(),
  ]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [file, from] = next;
    const before = earlier.get(file);
    if (!chunks.has(file) || (before && [...before].every((one) => from.has(one)))) continue;
    const now = before ? new Set([...before].filter((one) => from.has(one))) : from;
    earlier.set(file, now);
    for (const part of withStatics(file, chunks))
      for (const asked of lazyIn(chunks.get(part) as Chunk))
        queue.push([asked, new Set([...now, file])]);
  }
  return earlier;
}

/** The code of a chunk, with what it imports taken from where `sourceOf` says. */
function takeImports(code: string, sourceOf: (file: string) => string): string {
  return code.replace(STATIC, (_, names: string | undefined, file: string) =>
    names ? `const${asObject(names, false)}=${sourceOf(file)};` : '',
  );
}

/**
 * Makes a file of its own of each chunk: what chunks share stands in each that needs it, or is handed over by one that
 * has run by then. A browser remembers a damaged file by its address, and Firefox one that did not come: the second try
 * asks at another address (see import-again.ts), and what a chunk imports by name would be refused again for ever.
 */
export function wholeChunks(): Plugin {
  return {
    name: 'whole-chunks',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [entry, all] = chunksOf(bundle);
      const chunks: Chunks = new Map(
        all.map((chunk) => [chunk.fileName.replace(/^chunks\//, ''), chunk]),
      );
      exportByName(chunks, [entry, ...all]);
      const earlier = findEarlier(chunks, entry);
      const insides = new Map(
        [...earlier].map(([file, before]) => [file, withStatics(file, chunks, before)]),
      );
      const handed = new Set<string>();
      const made = [...insides].map(([file, inside]) => {
        const before = new Set(
          [...(earlier.get(file) ?? [])].flatMap((one) => insides.get(one) ?? []),
        );
        const sourceOf = (part: string): string => {
          if (!before.has(part)) return `$in${inside.indexOf(part)}`;
          handed.add(part);
          return handOver(part);
        };
        const parts = inside
          .filter((part) => part === file || !before.has(part))
          .map((part) => {
            const [code, names] = splitExport(chunks.get(part) as Chunk);
            const own = takeImports(code, sourceOf);
            return part === file
              ? own
              : `const $in${inside.indexOf(part)}=(()=>{${own}return${asObject(names, true)}})();`;
          });
        return { file, before, inside, code: parts.join('') };
      });
      for (const { file, before, inside, code } of made) {
        const chunk = chunks.get(file) as Chunk;
        const [, names] = splitExport(chunk);
        const given = inside
          .filter((part) => handed.has(part) && !before.has(part))
          .map((part) => {
            const object = part === file ? asObject(names, true) : `$in${inside.indexOf(part)}`;
            return `${handOver(part)}??=${object};`;
          });
        chunk.code = `${code}${given.join('')}export{${names}};`;
      }
      for (const [file, chunk] of chunks)
        if (!earlier.has(file) && !file.includes('/')) delete bundle[chunk.fileName];
    },
  };
}
