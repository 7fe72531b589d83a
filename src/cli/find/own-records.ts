import { withHostListings } from '../../dataset/host-records.js';
import type { Blend } from '../../dataset/listings-in-hand.js';
import { ownOnce } from '../../features/host-records/own-once.js';
import { toListings } from '../../features/host-records/read-records.js';
import { makeSlices } from '../../features/host-records/slices.js';
import { withPoints } from '../../features/host-records/with-points.js';
import type { Listing } from '../../schema/listing.js';
import type { Resource } from '../../schema/resource.js';
import { formatDate } from '../../strings/format-date.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Console } from '../console.js';
import { hostReader } from '../host-reader.js';
import { readRecordsFile } from '../read-records-file.js';

/** Puts the records of a file beside the bundled ones, as `src` does on a page; tells how many of them cannot be shown. */
export async function ownRecords(
  path: string,
  pack: LanguagePack,
  console: Console,
): Promise<Blend> {
  const read = hostReader(console.now());
  const all = readRecordsFile(path);
  const kept = all.flatMap(({ record }, at) => read(record, at).kept ?? []);
  if (kept.length < all.length) {
    console.tell(
      `${path}: ${all.length - kept.length} of ${all.length} records cannot be shown; "validate" says why.`,
    );
  }
  const listings = await toOwnListings(await withPoints(kept), pack);
  return (bundled) => withHostListings(bundled, ownOnce(bundled, listings, 'merge'), 'merge');
}

/** Records of one's own as cards show them, in the words of a language. */
export async function toOwnListings(
  kept: readonly Resource[],
  { strings }: LanguagePack,
): Promise<readonly Listing[]> {
  const { listed } = laterStrings(strings).card;
  const sayListed = (by: string, date: string): string =>
    listed(by, date && formatDate(date, strings));
  return toListings(
    kept,
    strings.language,
    makeSlices(() => true),
    sayListed,
  );
}
