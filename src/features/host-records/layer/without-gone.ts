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
  const numbers = [...gone].flatMap((value) => {
    const digits = value.replace(/^\+1/, '');
    return /^\d+$/.test(digits) && digits.length >= SHORTEST_NUMBER ? [digits] : [];
  });
  return retired.map((entry) => {
    const replacedBy = entry.replacedBy.filter((id) => !gone.has(id));
    const digits = entry.note.replace(/(\d)[\s().-]+(?=\d)/g, '$1');
    const isLeading =
      replacedBy.length < entry.replacedBy.length ||
      numbers.some((number) => digits.includes(number));
    return isLeading ? { ...entry, note: notListed, replacedBy } : entry;
  });
}
