import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OPENING_CASES } from './opening-cases.js';
import { sayCase } from './say-case.js';

describe('opening state', () => {
  for (const row of OPENING_CASES) {
    it(row.promise, () => assert.equal(sayCase(row), row.expected));
  }
});
