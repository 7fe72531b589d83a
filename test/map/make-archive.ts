/**
 * Makes a small real PMTiles file of our own outlines, as a county would make one of its streets:
 * `npx tsx test/map/make-archive.ts test/map/fixtures/outline.pmtiles`. Version 3 of the format, nothing compressed:
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Position } from 'geojson';
import GeoJSONVT from 'geojson-vt';
import { baseMap } from '../../src/generated/base-map.js';
import { unpackLabels, unpackLines } from '../../src/map/unpack-base-map.js';

interface TileEncoder {
  fromGeojsonVt(
    layers: Readonly<Record<string, unknown>>,
    options: { readonly version: number; readonly extent: number },
  ): Uint8Array;
}
const vtPbf = createRequire(import.meta.url)('vt-pbf') as TileEncoder;

const HEADER_BYTES = 127;
const LEAST_ZOOM = 3;
const MOST_ZOOM = 5;
const EXTENT = 4096;

/** Illinois and around it. */
const BOUNDS = { west: -92, south: 36.5, east: -87, north: 43 };

function collection(features: FeatureCollection['features']): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Layers and fields as the basemap of Protomaps has them, since its styles draw those. */
function layers(): Readonly<Record<string, FeatureCollection>> {
  const lines = (kind: string): Position[][] =>
    baseMap.lines
      .filter((entry) => entry.kind === kind)
      .flatMap(({ packed, step }) => unpackLines(baseMap, packed, step))
      .map((line) => line.map(([x, y]) => [x, y]));
  return {
    earth: collection([
      {
        type: 'Feature',
        properties: { kind: 'earth' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: lines('states').map((ring) => [[...ring, ring[0] as Position]]),
        },
      },
    ]),
    boundaries: collection([
      {
        type: 'Feature',
        properties: { kind: 'region', kind_detail: 4 },
        geometry: { type: 'MultiLineString', coordinates: lines('borders') },
      },
    ]),
    places: collection(
      unpackLabels(baseMap)
        .filter(({ isRegion, zoom }) => !isRegion && zoom < 7)
        .map(({ name, at: [x, y] }) => ({
          type: 'Feature',
          properties: { kind: 'locality', name, 'pmap:population_rank': 8, population_rank: 8 },
          geometry: { type: 'Point', coordinates: [x, y] },
        })),
    ),
  };
}

/** Where a tile stands on the Hilbert curve, behind all tiles of the zooms before. */
export function tileId(zoom: number, column: number, row: number): number {
  let id = (4 ** zoom - 1) / 3;
  let [x, y] = [column, row];
  for (let side = 2 ** zoom / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const down = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ down);
    if (down === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

interface Tile {
  readonly id: number;
  readonly data: Uint8Array;
}

function columnOf(longitude: number, zoom: number): number {
  return Math.floor(((longitude + 180) / 360) * 2 ** zoom);
}

function rowOf(latitude: number, zoom: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom);
}

function makeTiles(): Tile[] {
  const indexes = Object.entries(layers()).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: MOST_ZOOM, extent: EXTENT })] as const,
  );
  const tiles: Tile[] = [];
  for (let zoom = LEAST_ZOOM; zoom <= MOST_ZOOM; zoom += 1) {
    for (let x = columnOf(BOUNDS.west, zoom); x <= columnOf(BOUNDS.east, zoom); x += 1) {
      for (let y = rowOf(BOUNDS.north, zoom); y <= rowOf(BOUNDS.south, zoom); y += 1) {
        const found = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(zoom, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        const data = vtPbf.fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT });
        tiles.push({ id: tileId(zoom, x, y), data });
      }
    }
  }
  return tiles.sort((one, other) => one.id - other.id);
}

function directory(tiles: readonly Tile[]): Uint8Array {
  let at = 0;
  const offsets = tiles.map(({ data }) => {
    const offset = at;
    at += data.length;
    return offset;
  });
  return Uint8Array.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, index) => varint(id - (tiles[index - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ data }) => varint(data.length)),
    // One more than the offset: zero would mean "right behind the one before".
    ...offsets.flatMap((offset) => varint(offset + 1)),
  ]);
}

/** The archive, byte for byte the same for the same outlines. */
export function makeArchive(): Uint8Array {
  const tiles = makeTiles();
  const root = directory(tiles);
  const metadata = new TextEncoder().encode(JSON.stringify({ name: 'Outlines for tests' }));
  const size = tiles.reduce((sum, { data }) => sum + data.length, 0);
  const [rootAt, metadataAt] = [HEADER_BYTES, HEADER_BYTES + root.length];
  const dataAt = metadataAt + metadata.length;
  const archive = new Uint8Array(dataAt + size);
  const view = new DataView(archive.buffer);
  archive.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  [rootAt, root.length, metadataAt, metadata.length, dataAt, 0, dataAt, size].forEach(
    (value, index) => {
      view.setBigUint64(8 + index * 8, BigInt(value), true);
    },
  );
  [tiles.length, tiles.length, tiles.length].forEach((value, index) => {
    view.setBigUint64(72 + index * 8, BigInt(value), true);
  });
  // Clustered, directories and tiles not compressed, vector tiles, zooms.
  archive.set([1, 1, 1, 1, LEAST_ZOOM, MOST_ZOOM], 96);
  const { west, south, east, north } = BOUNDS;
  [west, south, east, north].forEach((degrees, index) => {
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  });
  archive.set(root, rootAt);
  archive.set(metadata, metadataAt);
  let at = dataAt;
  for (const { data } of tiles) {
    archive.set(data, at);
    at += data.length;
  }
  return archive;
}

const [, script, target] = process.argv;
if (script?.endsWith('make-archive.ts')) {
  if (!target) throw new Error('Say where to: npx tsx test/map/make-archive.ts outline.pmtiles');
  writeFileSync(target, makeArchive());
}
