/** What our plugins of the build read and write in the code that the bundler has made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Rolldown } from 'vite';
import { projectRoot } from './setup/ensure-installed.mjs';

export type Bundle = Rolldown.OutputBundle;
export type Chunk = Rolldown.OutputChunk;

export const ENTRY = 'helpline-finder';

const EXPORT = /export\{([^}]*)\};?\s*$/;

/** What the data is called, without what it says. */
const shapeOf = (module: string): string =>
  (module.match(/^(?:import .*|export const \w+)/gm) ?? []).join('\n');

/**
 * Of all code that a build is made from: two builds of different code never mix, even under one version. What the data
 * says does not count: other numbers give no file another name but those that hold them.
 */
function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  const source = join(projectRoot, 'src');
  for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.split(sep).join('/');
    if (!file.endsWith('.ts') || /^(?:build|cli|embed)\//.test(file)) continue;
    const text = readFileSync(join(source, path), 'utf8');
    // Which regions and tables there are is in what imports them.
    if (/^generated\/(?:local|places)\//.test(file)) continue;
    hash.update(file).update(file.startsWith('generated/') ? shapeOf(text) : text);
  }
  return hash.digest('base64url').slice(0, 8);
}

/** Of all that a build is made from, data included: two builds of one code with different numbers are told apart. */
export function buildId(): string {
  const hash = createHash('sha256').update(build);
  const made = join(projectRoot, 'src', 'generated');
  for (const path of readdirSync(made, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) hash.update(readFileSync(join(made, path)));
  return hash.digest('base64url').slice(0, 8);
}

/** The build that is being made, and the object in which its files hand things to one another on a page. */
export const build = sourceHash();
export const shared = `globalThis["${ENTRY} ${build}"]`;

/** `a as b,c` as pairs of a name inside and a name outside. */
export function pairsOf(names: string): (readonly [inside: string, outside: string])[] {
  return names
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [first = '', second = first] = part.trim().split(/\s+as\s+/);
      return [first, second];
    });
}

/** `a as b,c` as names of an object: `b:a,c` of an export, `a:b,c` of an import. */
export function asObject(names: string, isExport: boolean): string {
  const pairs = pairsOf(names).map(([first, second]) =>
    first === second ? first : isExport ? `${second}:${first}` : `${first}:${second}`,
  );
  return `{${pairs.join(',')}}`;
}

/** The code of a chunk without its export, and the names that it exports. */
export function splitExport({ code, fileName }: Chunk): readonly [code: string, names: string] {
  const found = EXPORT.exec(code);
  if (!found) throw new Error(`${fileName} exports nothing; look what the bundler changed.`);
  return [code.slice(0, found.index), found[1] ?? ''];
}

/** The chunks of a bundle, the entry first. */
export function chunksOf(bundle: Bundle): readonly [entry: Chunk, others: readonly Chunk[]] {
  const entry = bundle[`${ENTRY}.js`];
  if (entry?.type !== 'chunk') throw new Error('There is no entry.');
  const all = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  return [entry, all.filter((one) => one !== entry)];
}
