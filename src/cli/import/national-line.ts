import { isNumber } from '../../contact/channel-kinds.js';
import { isForDanger } from '../../dataset/host-records.js';
import { nationalListings } from '../../dataset/national.js';
import { isSameLine } from '../../features/host-records/own-once.js';
import { nationalWords } from '../../generated/words.en.js';
import type { Resource } from '../../schema/resource.js';

const lines = nationalListings(nationalWords, undefined).filter(isForDanger);
/** Numbers that lead a row to be held against the lines: most rows have none of them. */
const numbers = new Set(
  lines.flatMap(({ channels }) => channels.filter(isNumber).map(({ value }) => value)),
);

/**
 * The name of a national line for people in danger that a record repeats under whatever name: 988, Poison Help. Every page has it
 * already, in three languages. Other lines, such as 211, stay in the file: a page that shows its own list alone has no other copy of them.
 */
export function repeatedLine(record: Resource): string | undefined {
  if (!record.channels.some(({ value }) => numbers.has(value))) return undefined;
  const same = lines.filter((line) => isSameLine(record, line));
  // 988 is a line of the US and one of Canada.
  const isOfCountry = ({ regions = [] }: (typeof same)[number]): boolean =>
    regions.some((code) => record.regions.some((own) => own.startsWith(code)));
  return (same.find(isOfCountry) ?? same[0])?.name;
}
