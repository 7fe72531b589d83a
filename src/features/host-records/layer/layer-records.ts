import { importAgain } from '../../../base/import-again.js';
import type { RetiredListing } from '../../../schema/listing.js';
import { isObject } from '../json.js';
import { type ReadRecords, readRecords } from '../read-records.js';
import { retiredNumbers } from '../retired-numbers.js';
import { makeSlices } from '../slices.js';
import type { SomeWords } from './layer.js';

export { toListings } from '../read-records.js';

const loadCompleter = () => import('../complete-record.js');
const loadChecker = () => import('../../../schema/check-record.js');

/** The records that a layer adds, read as those of `src` are; who keeps the layer lists what names nobody else. */
export async function readAdded(
  data: unknown,
  by: SomeWords | undefined,
  retired: readonly RetiredListing[],
): Promise<ReadRecords> {
  const [{ checkRecord: check }, { completeRecord }] = await Promise.all([
    importAgain(loadChecker),
    importAgain(loadCompleter),
  ]);
  const [lister] = Object.values(by ?? {});
  const complete: typeof completeRecord = (record) => {
    if (isObject(record) && record.sources === undefined) record.listedBy ??= lister;
    return completeRecord(record);
  };
  const reading = { check, complete, findRetired: retiredNumbers(retired), now: Date.now() };
  return readRecords(
    data,
    reading,
    makeSlices(() => true),
  );
}
