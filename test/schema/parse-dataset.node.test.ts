import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../src/schema/parse-dataset.js';
import { sampleChannel, sampleRecord } from '../support/sample-data.js';

const problemsOf = (...records: unknown[]): string[] =>
  parseDataset(records).problems.map(
    ({ record, field, message }) => `${record} | ${field} | ${message}`,
  );

describe('a list of records that somebody else wrote', () => {
  it('gives every record that fits', () => {
    const { resources, problems } = parseDataset([sampleRecord(), sampleRecord({ id: 'us-or-b' })]);
    assert.deepEqual(
      resources.map(({ id }) => id),
      ['us-or-sample-line', 'us-or-b'],
    );
    assert.deepEqual(problems, []);
  });

  it('keeps the good ones beside a bad one', () => {
    const { resources } = parseDataset([sampleRecord({ kinds: ['free-money'] }), sampleRecord()]);
    assert.equal(resources.length, 1);
  });

  const wrong: readonly [why: string, record: unknown, said: string][] = [
    [
      'a field that is missing',
      sampleRecord({ status: undefined }),
      'us-or-sample-line | status | must be one of: active, closed, renamed.',
    ],
    [
      'a word that is not known',
      sampleRecord({ audiences: ['everyone'] }),
      'us-or-sample-line | audiences.0 | must be one of: general,',
    ],
    [
      'a field that is not known',
      sampleRecord({ phone: '1' }),
      'us-or-sample-line |  | has fields that are not known: phone.',
    ],
    [
      'a type that is wrong',
      sampleRecord({ channels: [sampleChannel({ value: 8006624357 })] }),
      'us-or-sample-line | channels.0.value | is missing, or is not of type string.',
    ],
    [
      'a region that is not written as it must be',
      sampleRecord({ regions: ['Oregon'] }),
      'us-or-sample-line | regions.0 | does not fit',
    ],
    ['a list that is empty', sampleRecord({ kinds: [] }), 'us-or-sample-line | kinds | is empty'],
    [
      'a name in no language',
      sampleRecord({ name: {} }),
      'us-or-sample-line | name | needs a name',
    ],
    ['what is no record', 'hello', 'record 1 |  | is missing, or is not of type object.'],
    ['a record without an id', { kinds: [] }, 'record 1 | id |'],
  ];
  for (const [why, record, said] of wrong) {
    it(`names record and field of ${why}`, () => {
      const found = problemsOf(record);
      assert.ok(
        found.some((problem) => problem.startsWith(said)),
        found.join('\n'),
      );
    });
  }

  it('keeps the first of two with one id', () => {
    assert.deepEqual(problemsOf(sampleRecord(), sampleRecord()), [
      'us-or-sample-line | id | is used by an earlier record, too.',
    ]);
  });

  for (const data of [undefined, null, 'text', 7, {}, { records: [] }]) {
    it(`says that ${JSON.stringify(data)} is no list`, () => {
      const { resources, problems } = parseDataset(data);
      assert.deepEqual(resources, []);
      assert.deepEqual(problems, [
        { record: 'the file', field: '', message: 'must be a list of records.' },
      ]);
    });
  }
});
