import { isNumber } from '../../contact/channel-kinds.js';
import type { Channel, Resource } from '../../schema/resource.js';
import type { Retired, RetiredNumber } from '../../schema/retired.js';
import { type LocatedResource, regionsOverlap } from '../data-commands/data-files.js';
import type { Problem } from './problem.js';

interface Listed extends LocatedResource {
  readonly channel: Channel;
  readonly field: string;
}

function listNumbers(resources: readonly LocatedResource[]): readonly Listed[] {
  return resources.flatMap(({ file, resource }) =>
    resource.channels.flatMap((channel, index) =>
      isNumber(channel) ? [{ file, resource, channel, field: `channels.${index}` }] : [],
    ),
  );
}

/** What tells two uses of one number apart: 988 and "988, then 1" are two services. */
function numberKey({ value, keyword, press, extension, through }: Channel): string {
  const message = keyword && ('word' in keyword ? keyword.word.toUpperCase() : keyword.own);
  return [value, message, press, extension, through].join('|');
}

function regionsOf({ channel, resource }: Listed): readonly string[] {
  return channel.regions ?? resource.regions;
}

function isDeclared(one: Listed, other: Listed): boolean {
  return (
    (one.resource.branchOf !== undefined && one.resource.branchOf === other.resource.branchOf) ||
    (one.channel.sharedWith?.includes(other.resource.id) ?? false)
  );
}

/** Two records must not show the same number unless both say so, or are branches of one system. */
export function checkSharedNumbers(resources: readonly LocatedResource[]): readonly Problem[] {
  const byNumber = new Map<string, Listed[]>();
  for (const listed of listNumbers(resources)) {
    const key = numberKey(listed.channel);
    byNumber.set(key, [...(byNumber.get(key) ?? []), listed]);
  }
  return [...byNumber.values()].flatMap((users) =>
    users.flatMap((one) =>
      users
        .filter((other) => other.resource.id !== one.resource.id)
        .filter((other) => regionsOverlap(regionsOf(one), regionsOf(other)))
        .filter((other) => !isDeclared(one, other))
        .map((other) => ({
          severity: 'error' as const,
          file: one.file,
          id: one.resource.id,
          field: `${one.field}.sharedWith`,
          message: `${one.channel.value} is also listed by ${other.resource.id}. Merge the two, or name each in the other's sharedWith.`,
        })),
    ),
  );
}

function isRetired(number: RetiredNumber, channel: Channel, resource: Resource): boolean {
  const word = channel.keyword && 'word' in channel.keyword ? channel.keyword.word : '';
  return (
    number.value === channel.value &&
    (number.keyword === undefined || number.keyword.toUpperCase() === word.toUpperCase()) &&
    (number.press === undefined || number.press === channel.press) &&
    (number.regions === undefined ||
      regionsOverlap(number.regions, channel.regions ?? resource.regions))
  );
}

/** A number that was retired must never come back by accident. */
export function checkRetiredNumbers(
  resources: readonly LocatedResource[],
  retired: readonly Retired[],
): readonly Problem[] {
  return listNumbers(resources).flatMap(({ file, resource, channel, field }) =>
    retired
      .filter((entry) => entry.numbers?.some((number) => isRetired(number, channel, resource)))
      .map((entry) => ({
        severity: 'error' as const,
        file,
        id: resource.id,
        field: `${field}.value`,
        message: `${channel.value} was retired with ${entry.id} (data/retired.json). Remove it; people would call a dead or a wrong line.`,
      })),
  );
}
