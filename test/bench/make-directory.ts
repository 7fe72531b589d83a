/**
 * A made directory of services: real towns of the United States from our own tables, as many services as a town has people,
 * everything else invented from a seed. `npx tsx test/bench/make-directory.ts 20000 directory.ndjson`
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { letterShards } from '../../src/generated/places/letter-shards.js';
import { regionBoxes } from '../../src/generated/places/words.js';
import { type TablePlace, unpackPlaces } from '../../src/places/unpack-places.js';
import type { Resource } from '../../src/schema/resource.js';
import { SERVICES } from '../../src/schema/service-terms.js';
import type { Kind } from '../../src/schema/vocabulary-terms.js';
import { allListings } from '../search/real-data.js';
import { randomFrom } from '../support/random-from.js';

const CONSONANTS = 'bcdfghjklmnprstvw';
const VOWELS = 'aeiou';
const LAST_NAMES =
  'Cedar,Riverside,Hope,New Dawn,Harbor,Summit,Lighthouse,Bridge,Willow,Evergreen,First Step,Samaritan,Unity,Horizon,Oak,Phoenix'.split(
    ',',
  );
const SORTS: readonly (readonly [name: string, kind: Kind, services: readonly string[]])[] = [
  ['Recovery Center', 'treatment', ['outpatient', 'counselling']],
  ['Treatment Program', 'treatment', ['methadone']],
  ['Medical Clinic', 'treatment', ['buprenorphine']],
  ['Detox', 'treatment', ['detox']],
  ['Residence', 'treatment', ['residential']],
  ['Health Department', 'naloxone', ['naloxone-kit']],
  ['Outreach', 'harm-reduction', ['syringe-services', 'test-strips']],
  ['Peer Network', 'peer-support', ['peer-support']],
  ['Family Services', 'family', ['family-therapy']],
  ['Resource Line', 'information', ['referral']],
];
const HOURS = ['Mo-Fr 08:00-17:00', 'Mo-Sa 09:00-18:00', '24/7', 'Tu-Th 10:00-14:00'];

/** Towns of the United States, each with the sum of all weights up to it. */
export async function usTowns(): Promise<
  readonly { readonly town: TablePlace; readonly upTo: number }[]
> {
  const entries = regionBoxes.split(';').map((entry) => entry.split(','));
  const boxes = {
    codes: entries.map(([code = '']) => code),
    boxes: entries.map(
      ([, ...numbers]) => numbers.map(Number) as unknown as [number, number, number, number],
    ),
  };
  const towns: TablePlace[] = [];
  for (const load of Object.values(letterShards)) {
    const shard = await load?.();
    if (shard) towns.push(...unpackPlaces(shard.places, boxes));
  }
  let upTo = 0;
  return towns
    .filter(({ region }) => region.startsWith('US-'))
    .map((town) => {
      upTo += 2 ** Math.min(town.size, 9);
      return { town, upTo };
    });
}

/** Records of a made directory, always the same ones for a seed. */
export async function* makeDirectory(count: number, seed = 1): AsyncGenerator<Resource> {
  const random = randomFrom(seed);
  const towns = await usTowns();
  const whole = towns.at(-1)?.upTo ?? 0;
  const real = allListings('en').flatMap(({ description }) => description.split(/[^\p{L}]+/u));
  const words = [...new Set(real)].filter((word) => word.length > 2);
  const surnames = Array.from({ length: Math.ceil(Math.sqrt(count) * 4) }, () => makeName(random));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let at = 0; at < count; at += 1) {
    const town = townAt(towns, random() * whole);
    const [sort, kind, services] = pick(SORTS);
    const text = Array.from({ length: 18 }, () => words[Math.floor(words.length ** random())]);
    // No company gives out an exchange such as 411.
    const line = `${2000000 + Math.floor(random() * 7999999)}`.replace(/^(.)11/, '$100');
    const name = `${pick(surnames)} ${pick(LAST_NAMES)} ${sort}`;
    const spread = (): number => (random() - 0.5) * 0.12;
    yield {
      id: `${town.region.toLowerCase()}-made-${at}`,
      name: { en: name },
      description: { en: `${text.join(' ')}.`, fr: `${text.join(' ')}.`, es: `${text.join(' ')}.` },
      kinds: [kind],
      services: services.filter((one) => (SERVICES as readonly string[]).includes(one)),
      regions: [town.region],
      audiences: ['general'],
      channels: [
        wayOf('phone', `+1503${line}`),
        wayOf('web', `https://www.example.org/services/${at}`),
      ],
      hours: { text: pick(HOURS), timezone: 'America/Chicago' },
      place: {
        address: `${1 + Math.floor(random() * 9000)} ${pick(surnames)} St`,
        city: town.name,
        region: town.region,
        latitude: Number((town.point.latitude + spread()).toFixed(4)),
        longitude: Number((town.point.longitude + spread()).toFixed(4)),
        precision: 'exact',
      },
      status: 'active',
      sources: [
        {
          id: 'list',
          url: null,
          kind: 'secondary',
          seen: '2026-09-01',
          supports: ['phone', 'web', 'hours', 'existence'],
        },
      ],
      listedBy: 'Made County',
    } as Resource;
  }
}

function wayOf(type: string, value: string): object {
  const display = value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3').replace('https://', '');
  return { type, value, display, checked: '2026-09-01', sources: ['list'], confidence: 'listed' };
}

function makeName(random: () => number): string {
  const length = 2 + Math.floor(random() * 2);
  const name = Array.from(
    { length },
    () => CONSONANTS[Math.floor(random() * 17)] + (VOWELS[Math.floor(random() * 5)] as string),
  ).join('');
  return name.charAt(0).toUpperCase() + name.slice(1) + pickEnd(random);
}

function pickEnd(random: () => number): string {
  return ['', 'n', 'son', 'ton', 'ler', 'man'][Math.floor(random() * 6)] as string;
}

function townAt(
  towns: readonly { readonly town: TablePlace; readonly upTo: number }[],
  weight: number,
): TablePlace {
  let [low, high] = [0, towns.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((towns[middle]?.upTo ?? 0) > weight) high = middle;
    else low = middle + 1;
  }
  return towns[low]?.town as TablePlace;
}

/** Writes a made directory, one record a line. */
export async function writeDirectory(path: string, count: number, seed = 1): Promise<void> {
  const out = createWriteStream(path);
  let waiting: string[] = [];
  for await (const record of makeDirectory(count, seed)) {
    waiting.push(JSON.stringify(record));
    if (waiting.length < 500) continue;
    if (!out.write(`${waiting.join('\n')}\n`)) await once(out, 'drain');
    waiting = [];
  }
  out.end(waiting.length > 0 ? `${waiting.join('\n')}\n` : '');
  await once(out, 'finish');
}

if (process.argv[1]?.endsWith('make-directory.ts')) {
  const [, , count = '20000', path = 'directory.ndjson'] = process.argv;
  await writeDirectory(path, Number(count));
}
