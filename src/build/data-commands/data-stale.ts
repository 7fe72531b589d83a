/**
 * `npm run data:stale`: published numbers and places that are due for a check, unknown dates first, and how old the claims
 * of each kind are. `--all` lists every one.
 */

import { fileURLToPath } from 'node:url';
import { isNumber } from '../../contact/channel-kinds.js';
import { isProven, proofOfExistence } from '../../dataset/proof.js';
import type { Resource } from '../../schema/resource.js';
import { readData } from '../check/read-data.js';
import { agesOfClaims, ageTable } from './claim-ages.js';
import { publishedResources } from './data-coverage.js';

/** A wrong number reaches a stranger, so numbers are checked twice as often. */
const LIMIT_DAYS = { number: 180, rest: 365 };
const DAY = 86_400_000;

export interface Check {
  readonly id: string;
  readonly region: string;
  /** As `npm run data:checked` wants it: `channels.0` or `place`. */
  readonly way: string;
  readonly shown: string;
  readonly checked: string | undefined;
  /** Days since the check; undefined when its date is unknown. */
  readonly age: number | undefined;
  readonly limit: number;
}

/** Every published way to reach a service, and every place without one, by the age of its last check. */
export function checksByAge(resources: readonly Resource[], today: string): readonly Check[] {
  return resources
    .flatMap((resource) => checksOf(resource, today))
    .sort(
      (one, other) =>
        (other.age ?? Number.POSITIVE_INFINITY) - (one.age ?? Number.POSITIVE_INFINITY) ||
        one.limit - other.limit ||
        one.id.localeCompare(other.id),
    );
}

/** Whether somebody should look again. */
export function isStale({ age, limit }: Check): boolean {
  return age === undefined || age > limit;
}

function checksOf(resource: Resource, today: string) {
  const { id, regions, channels, place } = resource;
  const region = regions.join(', ');
  const ways = channels.flatMap((channel, index): readonly Check[] => {
    if (!isProven(resource, channel)) return [];
    const checked = channel.checked ?? undefined;
    return [
      {
        id,
        region,
        way: `channels.${index}`,
        shown: `${channel.type} ${channel.display}`,
        checked,
        age: ageOf(checked, today),
        limit: isNumber(channel) ? LIMIT_DAYS.number : LIMIT_DAYS.rest,
      },
    ];
  });
  if (ways.length > 0 || !place) return ways;
  const checked = proofOfExistence(resource).date;
  const shown = [place.address, place.city].filter(Boolean).join(', ');
  return [
    {
      id,
      region,
      way: 'place',
      shown,
      checked,
      age: ageOf(checked, today),
      limit: LIMIT_DAYS.rest,
    },
  ];
}

/** Days. A month or a year counts from its first day: nothing is newer than it can be proved to be. */
function ageOf(checked: string | undefined, today: string): number | undefined {
  if (!checked) return undefined;
  const [year = '', month = '01', day = '01'] = checked.split('-');
  return Math.floor((Date.parse(today) - Date.parse(`${year}-${month}-${day}`)) / DAY);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const today = new Date().toISOString().slice(0, 10);
  const resources = publishedResources(readData()).filter(
    ({ regions }) =>
      wanted.length === 0 || wanted.some((code) => regions.join(', ').includes(code.toUpperCase())),
  );
  const checks = checksByAge(resources, today);
  const shown = process.argv.includes('--all') ? checks : checks.filter(isStale);
  for (const { id, region, way, shown: text, checked, age } of shown) {
    const since = age === undefined ? 'date unknown' : `${age} days (${checked})`;
    console.log(`${since.padEnd(24)}${region.padEnd(8)}${id} ${way}: ${text}`);
  }
  const stale = checks.filter(isStale);
  const unknown = stale.filter(({ age }) => age === undefined).length;
  console.log(
    `\n${stale.length} of ${checks.length} are due for a check (numbers after ${LIMIT_DAYS.number} days, everything else after ${LIMIT_DAYS.rest}). ${unknown} have no date.\n`,
  );
  console.log(ageTable(agesOfClaims(resources, today)));
}
