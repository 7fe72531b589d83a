import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';

// Somebody in a crisis gets the number whose date we know. These few are all that is left without one: they say so beside the
// button and stand behind every dated line. Whoever dates one takes it off the list; none is added.
const WITHOUT_DATE = [
  'ca-ns-good2talk phone +18332923698',
  'ca-ns-good2talk sms 686868',
  'ca-qc-info-social-811 phone +18665674036',
];

const URGENT = ['crisis', 'talk', 'text-chat', 'use-with-me'];
const DIRECT = ['phone', 'sms', 'tty', 'videophone', 'chat'];

describe('lines to talk, text, get through a crisis or use with', () => {
  it('have a dated source, except those that are named here', () => {
    const undated = parseResources(readData())
      .map(({ resource }) => resource)
      .filter(
        ({ kinds, status }) => status === 'active' && kinds.some((kind) => URGENT.includes(kind)),
      )
      .flatMap(({ id, channels }) =>
        channels
          .filter(({ type, checked }) => DIRECT.includes(type) && checked === null)
          .map(({ type, value }) => `${id} ${type} ${value}`),
      );
    assert.deepEqual(undated.sort(), [...WITHOUT_DATE].sort());
  });
});
