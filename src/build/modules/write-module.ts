/** TypeScript text of a generated module. */

const HEADER = '// Made by "npm run data" from data/. Do not edit: the next run overwrites it.\n';

export interface TypeImport {
  readonly name: string;
  readonly from: string;
}

function importLine({ name, from }: TypeImport): string {
  return `import type { ${name} } from '${from}';\n`;
}

/** One constant with a list or an object in it, an entry a line, so that a difference can be read. */
export function writeConstant(
  name: string,
  type: string,
  value: unknown,
  imports: readonly TypeImport[] = [],
): string {
  return `${HEADER}${imports.map(importLine).join('')}\nexport const ${name}: ${type} = ${writeValue(value)};\n`;
}

/** A further constant for the end of a module. */
export function writeAnother(name: string, type: string, value: unknown): string {
  return `\nexport const ${name}: ${type} = ${writeValue(value)};\n`;
}

function writeValue(value: unknown): string {
  if (Array.isArray(value))
    return `[\n${value.map((entry) => `  ${JSON.stringify(entry)},\n`).join('')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, entry]) => `  ${JSON.stringify(key)}: ${JSON.stringify(entry)},\n`,
    );
    return `{\n${entries.join('')}}`;
  }
  return JSON.stringify(value);
}

/**
 * Literal import() calls: Vite, esbuild and Node each make or find a chunk for every one. `keys` are what the map is
 * asked for, `shardOf` says which shard each leads to.
 */
export function writeShardMap(keys: readonly string[], shardOf = (key: string) => key): string {
  const entries = keys.map((key) => {
    const file = shardFile(shardOf(key));
    return `  '${key}': () => import('./local/${file}.js'),\n`;
  });
  return `${HEADER}${importLine({ name: 'Listing, RegionNote', from: '../schema/listing.js' })}
type Shard = () => Promise<{
  readonly listings: readonly Listing[];
  readonly notes: readonly RegionNote[];
}>;

export const shards: Readonly<Record<string, Shard | undefined>> = {
${entries.join('')}};
`;
}

/** `US-OR.en` is in `local/us-or.en.ts`. */
export function shardFile(key: string): string {
  return key.toLowerCase();
}
