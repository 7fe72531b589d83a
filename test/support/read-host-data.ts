import { completeRecord } from '../../src/features/host-records/complete-record.js';
import { type ReadRecords, readRecords } from '../../src/features/host-records/read-records.js';
import { retiredNumbers } from '../../src/features/host-records/retired-numbers.js';
import { retired } from '../../src/generated/retired.en.js';
import { checkRecord } from '../../src/schema/check-record.js';

/** The day on which a host's data is read. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** A host's data as the finder reads it, in one go. */
export function readHostData(data: unknown): Promise<ReadRecords> {
  const reading = {
    check: checkRecord,
    complete: completeRecord,
    findRetired: retiredNumbers(retired),
    now: NOW,
  };
  return readRecords(data, reading, { isOver: () => false, next: async () => {} });
}

/** What is said of it: `us-or-line, field kinds.0: is …`. */
export function sayAll({ problems }: ReadRecords): string[] {
  return problems.map(({ record, first }) => `${record} | ${first.field} | ${first.message}`);
}
