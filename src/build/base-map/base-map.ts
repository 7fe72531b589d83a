/** The base map as a module of the lazy map: lines and towns of the United States and Canada, as text. */

import type { Modules } from '../modules/build-modules.js';
import { readBaseMapLines, readRegionLabels } from './base-map-lines.js';
import { ALPHABET, CARRY, type Line, packLines } from './base-map-pack.js';
import { chooseTowns, type MapTown } from './base-map-towns.js';

/** Degrees: about 1 km; half of that where the source is finer, and 100 m where a whole island is 10 km long. */
const STEP = 0.01;
const FINER_STEP = 0.005;
const FINE_STEP = 0.001;
const FINER = ['states', 'frontiers', 'gaps'];
const TOWN_STEP = 0.02;

function packTowns(towns: readonly MapTown[], zoom: number): object {
  const ofZoom = towns
    .filter((town) => town.zoom === zoom)
    .sort((one, other) => one.longitude - other.longitude);
  const points: Line = ofZoom.map(({ longitude, latitude }) => [longitude, latitude]);
  return {
    zoom,
    names: ofZoom.map(({ name }) => name).join('|'),
    points: packLines([points], TOWN_STEP, true),
  };
}

/** `base-map.ts` under src/generated/. */
export function baseMapModules(): Modules {
  const { islands, ...lines } = readBaseMapLines();
  const regions = readRegionLabels();
  const towns = chooseTowns();
  const zooms = [...new Set(towns.map(({ zoom }) => zoom))].sort();
  const value = {
    letters: ALPHABET,
    carry: CARRY,
    lines: [
      ...Object.entries(lines).map(([kind, line]) => {
        const step = FINER.includes(kind) ? FINER_STEP : STEP;
        return { kind, step, packed: packLines(line, step) };
      }),
      { kind: 'states', step: FINE_STEP, packed: packLines(islands, FINE_STEP) },
    ],
    townStep: TOWN_STEP,
    regions: regions.map(({ code }) => code).join('|'),
    regionPoints: packLines([regions.map(({ at }) => at)], TOWN_STEP, true),
    towns: zooms.map((zoom) => packTowns(towns, zoom)),
  };
  const text = `// Made by "npm run data" from Natural Earth (public domain), the US Census Bureau (us-atlas) and GeoNames (CC BY 4.0).

export const baseMap = ${JSON.stringify(value, null, 1)};
`;
  return new Map([['base-map.ts', text]]);
}
