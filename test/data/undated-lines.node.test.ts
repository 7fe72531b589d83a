import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';

const URGENT = ['crisis', 'talk', 'text-chat', 'use-with-me'];
const DIRECT = ['phone', 'sms', 'tty', 'videophone', 'chat', 'email'];

describe('lines to talk, text, get through a crisis or use with', () => {
  // Somebody in a crisis gets a number whose date we know. What nobody can date waits in data/review.json.
  it('have a dated source', () => {
    const undated = parseResources(readData())
      .map(({ resource }) => resource)
      .filter(
        ({ kinds, status }) => status === 'active' && kinds.some((kind) => URGENT.includes(kind)),
      )
      .flatMap(({ id, channels, place }) =>
        channels
          // Of a line its page, too.
          .filter(({ type, checked }) => (!place || DIRECT.includes(type)) && checked === null)
          .map(({ type, value }) => `${id} ${type} ${value}`),
      );
    assert.deepEqual(undated, []);
  });
});
