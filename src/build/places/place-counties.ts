import { feature, type Topology } from 'topojson-client';
import type { NamedPlace } from './place-sources.js';

// FIPS 5-2 codes of the states, as they begin the codes of their counties.
/** ISO 3166-2 by FIPS code. */
export const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  `01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA
  26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT
  50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), `US-${entry.slice(2)}`]),
);

/** ISO 3166-2 of a state by its FIPS code. */
export function stateOf(fips: string): string | undefined {
  return STATES[fips];
}

// Alaska's unorganised parts are census areas; the rest are boroughs by one name or another.
const CENSUS_AREAS =
  /^(Aleutians West|Bethel|Chugach|Copper River|Dillingham|Hoonah-Angoon|Kusilvak|Nome|Prince of Wales-Hyder|Southeast Fairbanks|Valdez-Cordova|Yukon-Koyukuk)$/;

/** A county's name in full; undefined for what nobody calls a county, such as the independent cities. */
export function countyName(code: string, name: string): string | undefined {
  const state = STATES[code.slice(0, 2)];
  const isCity = Number(code.slice(2)) >= 510;
  if (!state || isCity || ['US-DC', 'US-PR', 'US-AS', 'US-GU', 'US-MP', 'US-VI'].includes(state))
    return undefined;
  if (state === 'US-LA') return `${name} Parish`;
  if (state === 'US-AK') return CENSUS_AREAS.test(name) ? `${name} Census Area` : `${name} Borough`;
  return `${name} County`;
}

/** Middle of a ring's area, and twice the area. */
function middleOf(ring: readonly (readonly [number, number])[]): {
  readonly point: readonly [number, number];
  readonly area: number;
} {
  let [x, y, area] = [0, 0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1] as readonly [number, number];
    const [x1, y1] = ring[at] as readonly [number, number];
    const cross = x0 * y1 - x1 * y0;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
    area += cross;
  }
  return { point: [x / (3 * area), y / (3 * area)], area: Math.abs(area) };
}

/** The counties of the United States, each at the middle of its largest part. */
export function readCounties(topology: Topology): readonly NamedPlace[] {
  return (topology.objects.counties?.geometries ?? []).flatMap((shape) => {
    const code = String(shape.id);
    const name = countyName(code, shape.properties.name ?? '');
    const region = STATES[code.slice(0, 2)];
    if (!name || !region) return [];
    const { geometry } = feature(topology, shape);
    const polygons = (
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    ) as readonly (readonly (readonly [number, number])[])[][];
    const [largest] = polygons
      .map((rings) => middleOf(rings[0] as readonly (readonly [number, number])[]))
      .sort((a, b) => b.area - a.area);
    if (!largest) return [];
    const [longitude, latitude] = largest.point;
    return [{ name, region, latitude, longitude, population: 0 }];
  });
}

/** Names of counties by region and GeoNames' code: `US-GA 239`. */
export function countyNamesOf(topology: Topology): ReadonlyMap<string, string> {
  return new Map(
    (topology.objects.counties?.geometries ?? []).flatMap((shape) => {
      const code = String(shape.id);
      const name = countyName(code, shape.properties.name ?? '');
      return name ? [[`${STATES[code.slice(0, 2)]} ${code.slice(2)}`, name] as const] : [];
    }),
  );
}
