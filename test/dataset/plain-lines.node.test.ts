import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { regionLines } from '../../src/build/wordpress/region-lines.js';
import { answersAnybody, standsAbove } from '../../src/dataset/plain-lines.js';
import { toListing } from '../../src/dataset/to-listing.js';
import type { Listing } from '../../src/schema/listing.js';

const files = readData();
const listings = new Map(
  parseResources(files)
    .flatMap(({ resource }) => toListing(resource, 'en') ?? [])
    .map((listing) => [listing.id, listing] as const),
);
const of = (id: string): Listing => {
  const listing = listings.get(id);
  assert.ok(listing, id);
  return listing;
};

describe('a line on a page without script', () => {
  it('is for everybody, since nothing there says whom it is for', () => {
    assert.equal(answersAnybody(of('us-or-alcohol-drug-helpline')), true);
    assert.equal(answersAnybody(of('us-samhsa-national-helpline')), true);
    for (const id of ['us-veterans-crisis-line', 'us-or-multnomah-syringe-services'])
      assert.equal(answersAnybody(of(id)), false, id);
  });

  it('is never 988 a second time, in either country', () => {
    for (const id of ['us-988-lifeline', 'ca-988-suicide-crisis-helpline'])
      assert.equal(standsAbove(of(id)), true);
    assert.equal(standsAbove(of('us-samhsa-national-helpline')), false);
    for (const { code, lines } of regionLines(files))
      for (const { id } of lines.en) {
        assert.ok(!standsAbove(of(id)), `${code} ${id}`);
        assert.ok(answersAnybody(of(id)), `${code} ${id}`);
      }
  });
});
