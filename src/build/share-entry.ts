import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

const NAME = 'helpline-finder';
const EXPORT = /export\{([^}]*)\};?\s*$/;
const IMPORT = /import\{([^}]*)\}from"\.\.\/helpline-finder\.js";/g;

/** `a as b,c` to `b:a,c`, or turned round. */
const pairs = (names: string, make: (inner: string, outer: string) => string): string =>
  names
    .split(',')
    .map((part) => {
      const [first = '', second = first] = part.trim().split(/\s+as\s+/);
      return make(first, second);
    })
    .join(',');

/** Of all that a build is made from: two builds never mix, even under one version. */
function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  const source = join(projectRoot, 'src');
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(source, file)));
  return hash.digest('base64url').slice(0, 8);
}

/**
 * Has the entry hand what chunks share with it from page to chunk, where the bundler would have each chunk import the
 * entry by its bare name. A page that says `helpline-finder.js?ver=6.5` would load, and run, a second entry so; an old
 * one, if a cache still has it. The first copy of a build serves all chunks of it.
 */
export function shareEntry(): Plugin {
  const build = sourceHash();
  return {
    name: 'share-entry',
    apply: 'build',
    augmentChunkHash({ imports }) {
      // Its name says of which build it is: a cache may keep it for a year.
      return imports.some((file) => file.includes(NAME)) ? build : undefined;
    },
    generateBundle(_options, bundle) {
      const entry = bundle[`${NAME}.js`];
      if (entry?.type !== 'chunk') return;
      const found = EXPORT.exec(entry.code);
      if (!found) throw new Error('The entry exports nothing; look what the bundler changed.');
      const shared = `globalThis[Symbol.for("${NAME} ${build}")]`;
      entry.code = entry.code.replace(
        EXPORT,
        () => `${shared}??={${pairs(found[1] ?? '', (inner, outer) => `${outer}:${inner}`)}};`,
      );
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk === entry) continue;
        chunk.code = chunk.code.replace(
          IMPORT,
          (_, names: string) =>
            `const{${pairs(names, (outer, inner) => (outer === inner ? outer : `${outer}:${inner}`))}}=${shared};`,
        );
        if (chunk.code.includes(`${NAME}.js`))
          throw new Error(`${chunk.fileName} still imports the entry by its name.`);
      }
    },
  };
}
