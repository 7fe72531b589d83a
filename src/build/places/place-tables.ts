/** Makes the generated modules that `src/region` looks places up in. */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-client';
import { placeKey } from '../../places/fold-place.js';
import type { PackedPlaces, PackedPostal } from '../../places/packed-places.js';
import type { RegionEntry } from '../data-commands/data-files.js';
import type { Modules } from '../modules/build-modules.js';
import { writeConstant } from '../modules/write-module.js';
import { areaModules } from './area-tables.js';
import { boxesOf, inOrder, packPlaces, packPostal, twinsOf } from './pack-places.js';
import { bordersModule } from './place-borders.js';
import { countyNamesOf, readCounties } from './place-counties.js';
import {
  groupBy,
  keyOf,
  type NamedPlace,
  type PostalPlace,
  readForwardAreas,
  readHamlets,
  readSeatedCounties,
  readTowns,
  readZips,
} from './place-sources.js';
import {
  AREAS,
  BORDER_TOWNS,
  COUNTY_SEATS,
  MILITARY_WORDS,
  NAMED_LIKE_WORDS,
  NICKNAMES,
  REGION_WORDS,
  SHARED_NICKNAMES,
} from './place-words.js';
import { AREA_STRADDLERS } from './postal-provinces.js';
import { ZIP_STRADDLERS } from './zip-straddlers.js';

const require = createRequire(import.meta.url);

type Module = readonly [name: string, text: string];

const PACKED = '../../places/packed-places.js';
/** Letters with which a group of counties begins: small enough each, and telling less than a first letter. */
const COUNTY_GROUPS = ['ab', 'c', 'defg', 'hijk', 'l', 'm', 'nopq', 'rs', 'tuvwxyz'];

function packedModule(
  name: string,
  type: 'PackedPlaces' | 'PackedPostal',
  value: PackedPlaces | PackedPostal,
): string {
  return writeConstant(name, type, value, [{ name: type, from: PACKED }]);
}

/** Literal import() calls, one a shard. */
function shardMap(
  name: string,
  type: 'PackedPlaces' | 'PackedPostal',
  keys: readonly string[],
  fileOf: (key: string) => string,
): string {
  const lines = keys.map((key) => `  '${key}': () => import('./${fileOf(key)}.js'),\n`);
  return `import type { ${type} } from '${PACKED}';\n
export const ${name}: Readonly<Record<string, (() => Promise<{ readonly places: ${type} }>) | undefined>> = {\n${lines.join('')}};\n`;
}

function zipModules(zips: readonly PostalPlace[]): readonly Module[] {
  const digits = [...'0123456789'];
  return [
    ...digits.map((digit) => {
      const inside = zips.filter(({ area }) => area.startsWith(digit));
      const packed = packPostal(inside, (area) => Number(area.slice(1)), ZIP_STRADDLERS);
      return [`places/zips-${digit}.ts`, packedModule('places', 'PackedPostal', packed)] as const;
    }),
    [
      'places/zip-shards.ts',
      shardMap('zipShards', 'PackedPostal', digits, (digit) => `zips-${digit}`),
    ],
  ];
}

/** ZIP codes by their first three digits: the state with the most of them, and the middle of all. */
function coarseZips(zips: readonly PostalPlace[]): {
  readonly places: readonly PostalPlace[];
  readonly also: ReadonlyMap<string, readonly string[]>;
} {
  const also = new Map<string, readonly string[]>();
  // 969 is shared with sovereign islands: no guess there.
  const groups = groupBy(
    zips.filter(({ area }) => !area.startsWith('969')),
    ({ area }) => area.slice(0, 3),
  );
  const places = [...groups].map(([area, group]) => {
    const counts = new Map<string, number>();
    for (const { region } of group) counts.set(region, (counts.get(region) ?? 0) + 1);
    const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1]).map(([region]) => region);
    if (others.length > 0) also.set(area, others);
    const own = group.filter(({ region, latitude }) => region === first && latitude !== 0);
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return {
      area,
      region: first as string,
      latitude: mean(own.map(({ latitude }) => latitude)),
      longitude: mean(own.map(({ longitude }) => longitude)),
    };
  });
  return { places, also };
}

/** The first letter of a name, past a number: "100 Mile House" is with M. */
function letterOf({ name }: NamedPlace): string {
  return keyOf(name).replace(/^\d+/, '').charAt(0);
}

// With the words (3 KB) and the code that reads it (5 KB), one table stays under the 15 KB that a typed place may cost.
const LARGEST_TABLE = 7_500;
const FLOORS = [0, 1, ...Array.from({ length: 60 }, (_, step) => 1000 + step * 50)];

type Pack = (places: readonly NamedPlace[]) => PackedPlaces;

function placesModule(packed: PackedPlaces): string {
  return packedModule('places', 'PackedPlaces', packed);
}

function sizeOf(module: string): number {
  return gzipSync(module, { level: 9 }).length;
}

/** Towns by first letter: those with the most people, as many as fit. */
function letterModules(towns: readonly NamedPlace[], pack: Pack): readonly Module[] {
  const letters = [...groupBy(towns, letterOf)].sort();
  return [
    ...letters.map(([letter, inside]): Module => {
      const tables = FLOORS.map(
        (floor) => () => placesModule(pack(inside.filter((town) => isAbove(floor, town)))),
      );
      return [`places/towns-${letter}.ts`, firstThatFits(tables)];
    }),
    [
      'places/letter-shards.ts',
      shardMap(
        'letterShards',
        'PackedPlaces',
        letters.map(([letter]) => letter),
        (letter) => `towns-${letter}`,
      ),
    ],
  ];
}

// Where everything is far away, places of any size matter.
const SPARSE = /^(CA-(NT|NU|YT)|US-(AS|GU|MP|VI))$/;

function isAbove(floor: number, { population, region }: NamedPlace): boolean {
  return population >= floor || SPARSE.test(region);
}

/** The first of tables in falling order of size that is small enough. */
function firstThatFits(tables: readonly (() => string)[]): string {
  let [from, to] = [0, tables.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (sizeOf(tables[middle]?.() ?? '') <= LARGEST_TABLE) to = middle;
    else from = middle + 1;
  }
  return tables[from]?.() ?? '';
}

/** All places of each region, in as many parts of the alphabet as it takes, keyed by the part's first letter. */
function regionModules(
  places: readonly NamedPlace[],
  codes: readonly string[],
  pack: Pack,
): readonly Module[] {
  const groups = groupBy(places, ({ region }) => region);
  const parts = codes.flatMap((code) => splitByLetter(code, groups.get(code) ?? [], pack));
  return [
    ...parts.map(([key, table]): Module => [`places/${regionFile(key)}.ts`, table]),
    [
      'places/region-shards.ts',
      shardMap(
        'regionShards',
        'PackedPlaces',
        parts.map(([key]) => key),
        regionFile,
      ),
    ],
  ];
}

function regionFile(key: string): string {
  return `towns-${key.toLowerCase().replace(/\.a$/, '').replace('.', '-')}`;
}

function splitByLetter(code: string, places: readonly NamedPlace[], pack: Pack): readonly Module[] {
  for (let count = 1; ; count += 1) {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const ordered = inOrder(places);
    const starts = Array.from({ length: count }, (_, part) =>
      part === 0
        ? 'a'
        : letterOf(ordered[Math.floor((ordered.length * part) / count)] as NamedPlace),
    );
    const tables = starts.map((start, part): Module => {
      const within = letters.slice(
        letters.indexOf(start),
        letters.indexOf(starts[part + 1] ?? '') + 1 || undefined,
      );
      const last = starts[part + 1];
      const inside = places.filter((place) => {
        const letter = letterOf(place);
        return within.includes(letter) && letter !== last;
      });
      return [`${code}.${start}`, placesModule(pack(inside))];
    });
    if (tables.every(([, table]) => sizeOf(table) <= LARGEST_TABLE)) return tables;
  }
}

function countyModules(counties: readonly NamedPlace[], pack: Pack): readonly Module[] {
  return [
    ...COUNTY_GROUPS.map((letters) => {
      const inside = counties.filter(({ name }) => letters.includes(keyOf(name).charAt(0)));
      return [
        `places/counties-${letters.charAt(0)}.ts`,
        packedModule('places', 'PackedPlaces', pack(inside)),
      ] as const;
    }),
    [
      'places/county-shards.ts',
      shardMap(
        'countyShards',
        'PackedPlaces',
        COUNTY_GROUPS,
        (letters) => `counties-${letters.charAt(0)}`,
      ),
    ],
  ];
}

/** Words of regions as `US-OR:oregon,ore,oreg`, keys only: the names to show come with the language. */
function regionWords(regions: readonly RegionEntry[]): string {
  return regions
    .map(({ code, names }) => {
      const own = code.length > 2 ? code.slice(3) : code;
      const written = [own, code, ...Object.values(names), ...(REGION_WORDS[code] ?? [])];
      return `${code}:${[...new Set(written.map(placeKey))].join(',')}`;
    })
    .join(';');
}

/** Large towns that are called like a region, which a region's name may mean as well: New York, Québec. */
function namesakes(
  towns: readonly NamedPlace[],
  regions: readonly RegionEntry[],
): readonly NamedPlace[] {
  const words = new Set(regions.flatMap(({ names }) => Object.values(names).map(placeKey)));
  return towns.filter(({ name, population }) => population >= 50_000 && words.has(keyOf(name)));
}

const GREAT_POPULATION = 100_000;

/** Towns and nicknames that a person may write without "in" and nobody takes for anything else: keys only. */
function greatTowns(towns: readonly NamedPlace[]): string {
  const great = towns.filter(({ population }) => population >= GREAT_POPULATION);
  const names = new Set(
    [...great.map(({ name }) => keyOf(name)), ...Object.keys(folded(NICKNAMES))].sort(),
  );
  for (const word of NAMED_LIKE_WORDS.split(' ')) names.delete(word);
  return [...names].join();
}

function folded(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [placeKey(key), value]));
}

/** All modules under `src/generated/places/`. */
export function placeModules(regions: readonly RegionEntry[]): Modules {
  const counties = require('us-atlas/counties-10m.json') as Topology;
  const codes = regions.map(({ code }) => code).filter((code) => code.length > 2);
  const towns = [...readTowns(countyNamesOf(counties)), ...BORDER_TOWNS, ...AREAS];
  const everywhere = [...towns, ...readHamlets(towns)];
  const allCounties = [...readCounties(counties), ...readSeatedCounties(COUNTY_SEATS, towns)];
  const boxes = boxesOf(codes, [...everywhere, ...allCounties]);
  const twins = twinsOf(everywhere);
  const pack = (places: readonly NamedPlace[]) => packPlaces(places, boxes, twins);
  const zips = readZips();
  const coarse = coarseZips(zips);
  return new Map([
    ...areaModules(),
    ...zipModules(zips),
    [
      'places/coarse-zips.ts',
      packedModule('places', 'PackedPostal', packPostal(coarse.places, Number, coarse.also)),
    ],
    [
      'places/forward-areas.ts',
      packedModule(
        'places',
        'PackedPostal',
        packPostal(readForwardAreas(), (area) => Number.parseInt(area, 36), AREA_STRADDLERS),
      ),
    ],
    ...letterModules(towns, pack),
    ...regionModules(everywhere, codes, pack),
    ...countyModules(allCounties, pack),
    ['places/borders.ts', bordersModule()],
    ['places/great-towns.ts', writeConstant('greatTowns', 'string', greatTowns(towns))],
    [
      'places/words.ts',
      [
        writeConstant('regionWords', 'string', regionWords(regions)),
        writeConstant(
          'regionBoxes',
          'string',
          boxes.codes.map((code, at) => [code, ...(boxes.boxes[at] ?? [])].join(',')).join(';'),
        ),
        writeConstant('namesakes', 'PackedPlaces', pack(namesakes(towns, regions))),
        writeConstant('nicknames', 'Readonly<Record<string, string>>', folded(NICKNAMES)),
        writeConstant(
          'sharedNicknames',
          'Readonly<Record<string, string>>',
          folded(SHARED_NICKNAMES),
        ),
        writeConstant('militaryWords', 'string', MILITARY_WORDS.map(placeKey).join(',')),
      ]
        .join('\n')
        .replace(/^/, `import type { PackedPlaces } from '${PACKED}';\n`),
    ],
  ]);
}
