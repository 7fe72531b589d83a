import assert from 'node:assert/strict';
import { it } from 'node:test';
import { hostReader, ownReader, type ReadHostRecord } from '../../src/cli/host-reader.js';
import { IdBook } from '../../src/cli/import/id-book.js';
import { settleRecord } from '../../src/cli/import/settle-record.js';
import { NOW } from '../support/read-host-data.js';

const recordWith = (phone: string): object => ({
  name: { en: 'Harbor Recovery' },
  regions: ['US-OR'],
  place: { address: '1 Main St', city: 'Salem', region: 'US-OR' },
  channels: [{ type: 'phone', value: phone }],
});

async function idsWith(read: ReadHostRecord): Promise<readonly (string | undefined)[]> {
  const ids = new IdBook();
  const settled = ['+15035550142', '+15035550143'].map((phone, at) =>
    settleRecord({ row: at + 1, part: 1, record: recordWith(phone), findings: [] }, read, ids),
  );
  return (await Promise.all(settled)).map(({ kept }) => kept?.id);
}

it('gives two records of one name and place the same ids, whether the reader changes them or copies them', async () => {
  const ids = await idsWith(hostReader(NOW));
  assert.equal(new Set(ids).size, 2);
  assert.deepEqual(await idsWith(ownReader(NOW)), ids);
});
