import zipcodes from 'zipcodes';
import type { Listing } from '../../src/schema/listing.js';
import { SERVICES } from '../../src/schema/service-terms.js';
import { KINDS } from '../../src/schema/vocabulary-terms.js';
import { allListings } from '../search/real-data.js';
import { randomFrom } from '../support/random-from.js';

const CONSONANTS = 'bcdfghjklmnprstvw';
const VOWELS = 'aeiou';

/** Words that nobody has, so that the vocabulary grows with the records as real ones do. */
function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from(
    { length },
    () => CONSONANTS[Math.floor(random() * 17)] + (VOWELS[Math.floor(random() * 5)] as string),
  ).join('');
}

/**
 * The real listings first, then made ones: real words by Zipf's law (the first few make up most of a text), real towns,
 * numbers of the range kept for fiction.
 */
export function makeListings(count: number): Listing[] {
  const real = allListings('en').map((listing) => ({ ...listing, regions: ['US'] }));
  const random = randomFrom(1);
  const words = [
    ...new Set(
      real.flatMap(({ name, description }) => `${name} ${description}`.split(/[^\p{L}]+/u)),
    ),
  ].filter((word) => word.length > 2);
  const rare = Array.from({ length: Math.ceil(count / 10) }, () => makeWord(random));
  const towns = Array.from({ length: 3000 }, (_, at) =>
    zipcodes.lookup(`${1001 + at * 33}`.padStart(5, '0')),
  ).filter((town) => town !== undefined);
  const word = (): string => {
    if (random() < 0.08) return rare[Math.floor(random() ** 2 * rare.length)] as string;
    return words[Math.floor(words.length ** random()) - 1] ?? 'help';
  };
  const some = (least: number, most: number): string =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, at): Listing => {
    const town = towns[Math.floor(random() * towns.length)];
    return {
      id: `made-${at}`,
      name: `${town?.city} ${some(2, 5)}`,
      description: some(12, 30),
      operator: some(1, 4),
      kinds: [KINDS[Math.floor(random() * KINDS.length)] ?? 'talk'],
      services: [SERVICES[Math.floor(random() * SERVICES.length)] ?? 'referral'],
      regions: ['US'],
      channels: [
        { type: 'phone', value: `+1${200 + (at % 700)}55501${10 + (at % 90)}`, display: '555' },
      ],
      place: { city: town?.city ?? 'Salem', region: 'US-OR', postalCode: town?.zip ?? '97301' },
    };
  });
  return [...real, ...made].slice(0, count);
}
