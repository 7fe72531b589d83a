import type { Finding } from '../import/finding.js';
import type { ImportOptions } from '../import/import-options.js';
import type { SourceRecord, SourceRecords } from '../import/source-record.js';
import type { ReadService } from './open-hsds.js';
import { serviceRecords } from './service-records.js';
import { shapeService } from './shape-service.js';

/** The records of services, each told of where something of it is left out. */
export async function* hsdsRecords(
  services: AsyncIterable<ReadService>,
  options: ImportOptions,
): SourceRecords {
  let row = 0;
  for await (const service of services) {
    row += 1;
    yield recordsOfService(service, row, options);
  }
}

/** The records of one service, which may be in any shape. */
export function recordsOfService(
  { service: given, part, problem, missing = [] }: ReadService,
  row: number,
  options: ImportOptions,
): readonly SourceRecord[] {
  const leave = (reason: string, fix: string): readonly SourceRecord[] => [
    { row, part, findings: [{ row, field: '', reason, fix, outcome: 'left-out' }] },
  ];
  if (problem !== undefined)
    return leave(`is ${problem.replace(/\.$/, '')}.`, 'Correct it, or export it again.');
  try {
    const { service, problems } = shapeService(given);
    const [first, ...others] = serviceRecords(service, row, part, options);
    if (!first) return [];
    const told = [...problems, ...missing];
    // What is left out as a whole is not told in its parts, which may be private.
    if (told.length === 0 || !first.record) return [first, ...others];
    const name = typeof service.name === 'string' ? service.name : '';
    const changed = told.map(
      (one): Finding => ({ row, ...(name && { name }), ...one, outcome: 'changed' }),
    );
    return [{ ...first, findings: [...changed, ...first.findings] }, ...others];
  } catch {
    const reason = 'is not in the shape of HSDS (a list or an object where a text belongs, say).';
    return leave(reason, 'Correct it, or export it again.');
  }
}
