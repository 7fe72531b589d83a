import type { RetiredListing } from '../../schema/listing.js';
import type { Channel } from '../../schema/resource.js';
import type { RetiredNumber } from '../../schema/retired.js';

/** The id under which a way's number was retired; undefined while it is in service. */
export type FindRetired = (channel: Channel, regions: readonly string[]) => string | undefined;

/** What ended or changed, ready to be asked about each way of thousands of records. */
export function retiredNumbers(retired: readonly RetiredListing[]): FindRetired {
  const byValue = new Map<string, { readonly id: string; readonly number: RetiredNumber }[]>();
  for (const { id, numbers = [] } of retired) {
    for (const number of numbers) {
      byValue.set(number.value, [...(byValue.get(number.value) ?? []), { id, number }]);
    }
  }
  return (channel, regions) =>
    byValue.get(channel.value)?.find(({ number }) => isRetired(number, channel, regions))?.id;
}

/** A number that lives on but for one menu digit, keyword or region is retired only in that use. */
function isRetired(
  { keyword, press, regions }: RetiredNumber,
  channel: Channel,
  served: readonly string[],
): boolean {
  const word = channel.keyword && 'word' in channel.keyword ? channel.keyword.word : '';
  return (
    (keyword === undefined || keyword.toUpperCase() === word.toUpperCase()) &&
    (press === undefined || press === channel.press) &&
    (regions?.some((region) => (channel.regions ?? served).some((one) => overlap(region, one))) ??
      true)
  );
}

function overlap(one: string, other: string): boolean {
  return `${one}-`.startsWith(`${other}-`) || `${other}-`.startsWith(`${one}-`);
}
