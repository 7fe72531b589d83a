import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readData } from '../../src/build/check/read-data.js';
import {
  coverageOf,
  coverageSummary,
  coverageTable,
  publishedResources,
  withCoverage,
} from '../../src/build/data-commands/data-coverage.js';
import { isNumber } from '../../src/contact/channel-kinds.js';

const root = resolve(import.meta.dirname, '../..');
const files = readData(root);
const published = publishedResources(files);
const rows = coverageOf(files);

describe('the coverage', () => {
  it('is what README says: `npm run data:coverage -- --write` updates it', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    // Not assert.equal, which prints the whole page.
    assert.ok(withCoverage(readme, coverageSummary(files)) === readme, 'README has older figures.');
  });

  it('has a row for each country and region', () => {
    assert.equal(rows.length, files.regions.length);
    assert.equal(coverageTable(rows).split('\n').length, rows.length + 1);
  });

  it('is of 400 records or more, 150 of them places', () => {
    assert.ok(published.length >= 400, `${published.length}`);
    assert.ok(published.filter(({ place }) => place).length >= 150);
  });
});

describe('every published number', () => {
  it('has a source, and a date or a stated "unknown"', () => {
    for (const { id, channels, sources } of published) {
      for (const channel of channels.filter(isNumber)) {
        const known = sources.filter(({ id: key }) => channel.sources.includes(key));
        assert.ok(known.length > 0, id);
        assert.ok(channel.checked === null || /^\d{4}/.test(channel.checked), id);
      }
    }
  });
});
