import type { RetiredListing } from '../../../schema/listing.js';

/** Fewer digits stand in words for other things, too. */
const SHORTEST_NUMBER = 5;

/**
 * What ended, without what leads to a record or a number that the page hides. Its words name them: others stand in their
 * place.
 */
export function withoutGone(
  retired: readonly RetiredListing[],
  gone: ReadonlySet<string>,
  notListed: string,
): readonly RetiredListing[] {
  return retired.map((entry) => {
    const replacedBy = entry.replacedBy.filter((id) => !gone.has(id));
    const isLeading =
      replacedBy.length < entry.replacedBy.length || namesGoneNumber(entry.note, gone);
    return isLeading ? { ...entry, note: notListed, replacedBy } : entry;
  });
}

/** Whether words name a number that the page does not show any more. */
export function namesGoneNumber(words: string, gone: ReadonlySet<string>): boolean {
  const digits = words.replace(/(\d)[\s().-]+(?=\d)/g, '$1');
  return [...gone].some((value) => {
    const number = value.replace(/^\+1/, '');
    return /^\d+$/.test(number) && number.length >= SHORTEST_NUMBER && digits.includes(number);
  });
}
