import { countyShards } from '../generated/places/county-shards.js';
import { letterShards } from '../generated/places/letter-shards.js';
import { regionShards } from '../generated/places/region-shards.js';
import { loadOnce } from './load-once.js';
import type { PackedPlaces } from './packed-places.js';
import { type RegionBoxes, type TablePlace, unpackPlaces } from './unpack-places.js';

type Load = (() => Promise<{ readonly places: PackedPlaces }>) | undefined;

const tables = new Map<Load, Promise<readonly TablePlace[]>>();

/** Loads and unpacks a table once; a failure is not kept, so that asking again tries again. */
function loadTable(load: Load, boxes: RegionBoxes): Promise<readonly TablePlace[]> {
  if (!load) return Promise.resolve([]);
  const known = tables.get(load);
  if (known) return known;
  const table = loadOnce(load).then(({ places }) => unpackPlaces(places, boxes));
  tables.set(load, table);
  table.catch(() => tables.delete(load));
  return table;
}

function letterOf(key: string): string {
  return key.replace(/^\d+/, '').charAt(0);
}

/** Towns of both countries whose names begin like `key`: tells a server one letter. */
export function loadTownsByLetter(key: string, boxes: RegionBoxes): Promise<readonly TablePlace[]> {
  return loadTable(letterShards[letterOf(key)], boxes);
}

/** Every place of a region, hamlets too, or the part of the alphabet that `key` is in: tells a server the region. */
export function loadTownsOfRegion(
  region: string,
  key: string,
  boxes: RegionBoxes,
): Promise<readonly TablePlace[]> {
  const part = Object.keys(regionShards)
    .filter((name) => name.startsWith(`${region}.`) && name.slice(-1) <= letterOf(key))
    .sort()
    .at(-1);
  return loadTable(part === undefined ? undefined : regionShards[part], boxes);
}

/** Counties of both countries whose names begin with about the same letters as `key`. */
export function loadCounties(key: string, boxes: RegionBoxes): Promise<readonly TablePlace[]> {
  const group = Object.keys(countyShards).find((letters) => letters.includes(letterOf(key)));
  return loadTable(group === undefined ? undefined : countyShards[group], boxes);
}
