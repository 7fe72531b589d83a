import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdBook } from '../../src/cli/import/id-book.js';
import type { Resource } from '../../src/schema/resource.js';
import { sampleRecord } from '../support/sample-data.js';

const record = (changes: Parameters<typeof sampleRecord>[0] = {}): Resource =>
  sampleRecord(changes) as unknown as Resource;

describe('the ids of a list', () => {
  it('give a service that comes again nothing', () => {
    const ids = new IdBook();
    assert.equal(ids.withOwnId(record(), true)?.id, record().id);
    assert.equal(ids.withOwnId(record(), true), undefined);
  });

  it('tell two services apart that the list numbers alike and names differently', () => {
    const ids = new IdBook();
    ids.withOwnId(record(), true);
    const other = ids.withOwnId(record({ name: { en: 'Another Line' } }), true);
    assert.match(other?.id ?? '', new RegExp(`^${record().id}-\\w+$`));
    assert.equal(ids.withOwnId(record({ name: { en: 'Another Line' } }), true), undefined);
  });

  it('take a name for no difference where the id was made of it', () => {
    const ids = new IdBook();
    ids.withOwnId(record(), false);
    assert.equal(ids.withOwnId(record({ name: { en: 'Sample line' } }), false), undefined);
  });
});
