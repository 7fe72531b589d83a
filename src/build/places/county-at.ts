import { createRequire } from 'node:module';
import pointInPolygon from 'point-in-polygon-hao';
import { feature, type Topology } from 'topojson-client';
import { stateOf } from './place-counties.js';

const require = createRequire(import.meta.url);

type Ring = readonly (readonly [number, number])[];

interface County {
  readonly code: string;
  /** West, south, east and north, in degrees. */
  readonly box: readonly [number, number, number, number];
  readonly polygons: readonly (readonly Ring[])[];
}

let known: ReadonlyMap<string, readonly County[]> | undefined;

/**
 * FIPS code of the county of a point. Undefined outside the states, on a border, and in Connecticut: its planning regions of 2022 took
 * the place of the counties that us-atlas draws.
 */
export function countyAt(latitude: number, longitude: number, region: string): string | undefined {
  if (region === 'US-CT') return undefined;
  known ??= readBorders();
  const found = (known.get(region) ?? []).filter(
    ({ box: [west, south, east, north], polygons }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      polygons.some(
        (rings) => pointInPolygon([longitude, latitude], rings as unknown as number[][][]) === true,
      ),
  );
  return found.length === 1 ? found[0]?.code : undefined;
}

function readBorders(): ReadonlyMap<string, readonly County[]> {
  const topology = require('us-atlas/counties-10m.json') as Topology;
  const borders = new Map<string, County[]>();
  for (const shape of topology.objects.counties?.geometries ?? []) {
    const code = String(shape.id);
    const region = stateOf(code.slice(0, 2));
    if (!region) continue;
    const { geometry } = feature(topology, shape);
    const polygons = (geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.coordinates) as unknown as readonly (readonly Ring[])[];
    const points = polygons.flat(2);
    const [x, y] = [points.map(([one]) => one), points.map(([, one]) => one)];
    const box = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] as const;
    borders.set(region, [...(borders.get(region) ?? []), { code, box, polygons }]);
  }
  return borders;
}
