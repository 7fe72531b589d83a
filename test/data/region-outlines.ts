import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

type Ring = readonly (readonly number[])[];

const require = createRequire(import.meta.url);

// As wide as the outlines are coarse at a coast, and no wider: about 5 km.
const SLACK = 0.05;

/** A region that has no outline here: south, west, north, east. Canada's are far enough apart for boxes. */
const BOXES: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'CA-AB': [48.9, -120.1, 60.1, -109.9],
  'CA-BC': [48.2, -139.1, 60.1, -114.0],
  'CA-MB': [48.9, -102.1, 60.1, -88.9],
  'CA-NB': [44.5, -69.1, 48.1, -63.7],
  'CA-NL': [46.5, -67.9, 60.5, -52.5],
  'CA-NS': [43.3, -66.5, 47.1, -59.6],
  'CA-NT': [59.9, -136.6, 79.0, -101.9],
  'CA-NU': [51.6, -120.8, 83.2, -61.0],
  'CA-ON': [41.6, -95.2, 56.9, -74.3],
  'CA-PE': [45.9, -64.5, 47.1, -61.9],
  'CA-QC': [44.9, -79.8, 62.7, -57.0],
  'CA-SK': [48.9, -110.1, 60.1, -101.3],
  'CA-YT': [59.9, -141.1, 69.8, -123.8],
};

/** Outlines of the states and territories by name, from the US Census Bureau (npm `us-atlas`). */
const STATES: ReadonlyMap<string, readonly Ring[]> = readStates();

function readStates(): ReadonlyMap<string, readonly Ring[]> {
  const topology = require('us-atlas/states-10m.json');
  const states = feature(topology, topology.objects.states) as unknown as {
    readonly features: readonly {
      readonly properties: { readonly name: string };
      readonly geometry: { readonly type: string; readonly coordinates: never };
    }[];
  };
  return new Map(
    states.features.map(({ properties, geometry }) => [
      properties.name,
      geometry.type === 'Polygon' ? [...geometry.coordinates] : [...geometry.coordinates].flat(),
    ]),
  );
}

/** Whether a point lies in a region, or within 5 km of its border. Undefined for a region that we cannot judge. */
export function isInRegion(
  region: string,
  englishName: string,
  latitude: number,
  longitude: number,
): boolean | undefined {
  const box = BOXES[region];
  if (box) {
    const [south, west, north, east] = box;
    return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
  }
  const rings = STATES.get(OFFICIAL_NAMES[region] ?? englishName);
  if (!rings) return undefined;
  const steps = [-SLACK, 0, SLACK];
  return steps.some((north) =>
    steps.some((east) => isInside(rings, longitude + east, latitude + north)),
  );
}

/** Names that the Census Bureau writes otherwise than we do. */
const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
  'US-DC': 'District of Columbia',
  'US-MP': 'Commonwealth of the Northern Mariana Islands',
  'US-VI': 'United States Virgin Islands',
};

/** Even-odd rule over all rings, holes included. */
function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px = 0, py = 0] = ring.at(-1) ?? [];
    for (const [qx = 0, qy = 0] of ring) {
      if (py > y !== qy > y && x < ((qx - px) * (y - py)) / (qy - py) + px) inside = !inside;
      [px, py] = [qx, qy];
    }
  }
  return inside;
}
