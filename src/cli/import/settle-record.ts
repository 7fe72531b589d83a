import { shortHash } from '../../features/host-records/record-id.js';
import type { Resource } from '../../schema/resource.js';
import type { ReadHostRecord } from '../host-reader.js';
import { withPointInRegion } from './check-point.js';
import type { Finding } from './finding.js';

const NO_WAY = 'has no way to make contact that can be shown, and no address.';

/** What becomes of one row. */
export interface Settled {
  readonly kept?: Resource;
  readonly said: readonly Finding[];
}

/** What the page would show of a record, with an id that no earlier one of `ids` has, and all that is to be told of it. */
export function settleRecord(
  row: number,
  record: object | undefined,
  findings: readonly Finding[],
  read: ReadHostRecord,
  ids: Set<string>,
): Promise<Settled> {
  return checkPoint(row, settle(row, record, findings, read, ids));
}

async function checkPoint(row: number, { kept, said }: Settled): Promise<Settled> {
  if (!kept) return { said };
  const { record, why } = await withPointInRegion(kept);
  if (!why) return { kept, said };
  const name = Object.values(kept.name)[0] ?? '';
  const fix = 'Correct the point or the address.';
  return {
    kept: record,
    said: [...said, { row, name, field: 'latitude', reason: why, fix, outcome: 'changed' }],
  };
}

/** The record as the page will show it, with an id of its own; and all that is to be told of it. */
function settle(
  row: number,
  record: object | undefined,
  findings: readonly Finding[],
  read: ReadHostRecord,
  ids: Set<string>,
): Settled {
  if (!record) return { said: findings };
  const { kept, problems, name } = read(record, row - 1);
  const shownName = kept ? Object.values(kept.name)[0] : (firstName(record) ?? name);
  const own = kept && withOwnId(kept, 'id' in record, ids);
  const outcome = own ? 'changed' : 'left-out';
  const said = problems.map(
    ({ field, message }): Finding => ({
      row,
      ...(shownName && { name: shownName }),
      ...(field === 'channels' && message.startsWith('is empty')
        ? { field: '', reason: NO_WAY, fix: 'Add a number, a web page or a street.' }
        : { field, reason: message }),
      outcome,
    }),
  );
  if (kept && !own) {
    const reason =
      'is the same service as an earlier row, at the same place and with the same ways.';
    said.unshift({
      row,
      ...(shownName && { name: shownName }),
      field: '',
      reason,
      outcome,
      fix: 'Remove one of the two.',
    });
  }
  const before = own ? findings : findings.map((finding) => ({ ...finding, outcome }) as const);
  return { ...(own && { kept: own }), said: [...before, ...said] };
}

function firstName(record: object): string | undefined {
  const { name } = record as { name?: unknown };
  const said = typeof name === 'object' && name ? Object.values(name)[0] : name;
  return typeof said === 'string' ? said : undefined;
}

/** The first of a name keeps the id that a second import gives it; others carry what tells them apart. */
function withOwnId(kept: Resource, isGiven: boolean, ids: Set<string>): Resource | undefined {
  const rest = [
    ...kept.channels.map(({ value }) => value),
    Object.values(kept.description)[0] ?? '',
    isGiven ? Object.values(kept.name)[0] : '',
  ];
  const hash = shortHash(rest.join('|'));
  // What is the same in all of this is no second service.
  if (ids.has(`${kept.id}|${hash}`)) return undefined;
  ids.add(`${kept.id}|${hash}`);
  const id = ids.has(kept.id) ? `${kept.id}-${hash}` : kept.id;
  ids.add(id);
  return id === kept.id ? kept : { ...kept, id };
}
