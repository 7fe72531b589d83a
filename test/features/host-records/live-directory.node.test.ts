import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directoryOf, setDirectory } from '../../../src/directory/live-directory.js';
import {
  OwnRecords,
  type OwnRecordsHost,
} from '../../../src/features/host-records/read-host-records.js';
import { loadLanguage } from '../../../src/strings/load-language.js';

const RECORD = { name: 'Salem Detox', region: 'US-OR', phone: '503-555-0142', city: 'Salem' };

describe('records of a live source', () => {
  it('are counted as "at least" all the while: no file of the page speaks for them', async () => {
    const pack = await loadLanguage('en');
    let updates = 0;
    const host = {
      src: '',
      records: undefined as readonly unknown[] | undefined,
      dataMode: 'add',
      requestUpdate: () => {
        updates += 1;
        assert.equal(directoryOf(host), source, 'when it is drawn');
      },
    };
    const source = { isLoading: true };
    setDirectory(host, source);
    let settle: () => void = () => undefined;
    const settled = (): Promise<void> =>
      new Promise((resolve) => {
        settle = resolve;
      });
    const own = new OwnRecords(
      host as unknown as OwnRecordsHost,
      () => pack,
      () => undefined,
      (isReading) => {
        if (!isReading) settle();
      },
    );
    for (const records of [undefined, [RECORD], [{ ...RECORD, name: 'Bend Detox' }]]) {
      host.records = records;
      const done = settled();
      own.follow();
      assert.equal(directoryOf(host), source, 'at once');
      // Without records nothing is read, and nothing says that it has been.
      if (records) await done;
      else await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(directoryOf(host), source, 'when all is read');
    }
    assert.ok(updates > 0);
  });
});
