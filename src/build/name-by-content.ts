import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { chunksOf } from './chunk-code.js';

/** A chunk's name: what it is called, and the bundler's hash. */
const NAMED = /^chunks\/(.+)-[\w-]{8}\.js$/;

interface Named {
  readonly fileName: string;
  code: string;
}

/**
 * Names each chunk by what is in it in the end. The bundler names it by what it imports as well, which our other plugins
 * have taken out by now: one new source of a national number renamed 23 chunks of which 22 were the same.
 */
export function renameByContent(chunks: readonly Named[]): ReadonlyMap<string, string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName.replace('chunks/', ''), chunk]));
  const made = new Map<string, string>();
  const begun = new Set<string>();
  function nameOf(file: string): string {
    const chunk = byFile.get(file);
    const [, name] = NAMED.exec(chunk?.fileName ?? '') ?? [];
    // In a circle the bundler's own name stays in what is hashed: it changes with all that the chunk leads to.
    if (!chunk || !name || begun.has(file)) return made.get(file) ?? file;
    begun.add(file);
    const code = renamed(chunk.code, nameOf);
    const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
    made.set(file, `${name}-${hash}.js`);
    return `${name}-${hash}.js`;
  }
  for (const file of byFile.keys()) nameOf(file);
  return made;
}

/** Code with the files of chunks that it names under their new names. */
export function renamed(code: string, nameOf: (file: string) => string): string {
  return code.replace(
    /(["'`]\.\/(?:chunks\/)?)([\w.-]+-[\w-]{8}\.js)(?=["'`])/g,
    (_, path, file) => path + nameOf(file),
  );
}

/** Renames the chunks of the script-tag folder; last of all, when nothing changes them any more. */
export function nameByContent(): Plugin {
  return {
    name: 'name-by-content',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [entry, chunks] = chunksOf(bundle);
      const names = renameByContent(chunks);
      for (const chunk of [entry, ...chunks]) {
        const code = renamed(chunk.code, (file) => names.get(file) ?? file);
        const name = names.get(chunk.fileName.replace('chunks/', ''));
        if (chunk === entry || !name) chunk.code = code;
        else {
          delete bundle[chunk.fileName];
          this.emitFile({ type: 'asset', fileName: `chunks/${name}`, source: code });
        }
      }
    },
  };
}
