import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFileName, nameByPlace, tilePlace, wordsPlace } from '../../src/directory/file-names.js';

describe('names of files by their place', () => {
  it('are names that a page asks for, each its own, whatever the place', () => {
    const names = new Set<string>();
    for (let at = 0; at < 20_000; at += 1) {
      for (const place of [
        tilePlace('US-CA', 'en', at.toString(4).padStart(9, '0')),
        wordsPlace('US-CA', 'en', 'backward', at.toString(36)),
      ]) {
        const name = nameByPlace(place, 'abcdef');
        assert.ok(isFileName(name), `${place}: ${name}`);
        names.add(name);
      }
    }
    assert.equal(names.size, 40_000);
  });
});
