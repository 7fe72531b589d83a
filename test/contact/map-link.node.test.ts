import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mapLink } from '../../src/contact/map-link.js';
import type { Place } from '../../src/schema/resource.js';

const PLACE: Place = {
  address: '12 Rue du Port & Quai #3',
  city: 'Montréal',
  region: 'CA-QC',
  postalCode: 'H2X 1A1',
};
const QUERY = '12%20Rue%20du%20Port%20%26%20Quai%20%233%2C%20Montr%C3%A9al%2C%20QC%20H2X%201A1';

/** What a browser says of itself, and what a link to a place must be there. */
const PLATFORMS = [
  ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/143.0 Mobile', 'app', `geo:0,0?q=${QUERY}`],
  ['Mozilla/5.0 (Android 14; Mobile; rv:144.0) Firefox/144.0', 'app', `geo:0,0?q=${QUERY}`],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) Safari/604.1',
    'apple',
    `https://maps.apple.com/?daddr=${QUERY}`,
  ],
  // An iPad says that it is a Mac; both have Apple's maps.
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.1 Safari/605.1.15',
    'apple',
    `https://maps.apple.com/?daddr=${QUERY}`,
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0',
    'osm',
    `https://www.openstreetmap.org/search?query=${QUERY}`,
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64) Chrome/143.0',
    'osm',
    `https://www.openstreetmap.org/search?query=${QUERY}`,
  ],
  ['', 'osm', `https://www.openstreetmap.org/search?query=${QUERY}`],
] as const;

describe('a link to a place', () => {
  for (const [platform, opens, href] of PLATFORMS) {
    it(`opens ${opens} where the browser says "${platform}"`, () => {
      assert.deepEqual(mapLink(PLACE, platform), { href, opens });
    });
  }

  it('leaves out a postal code that is not known', () => {
    const { postalCode: _, ...place } = PLACE;
    assert.match(mapLink(place, '')?.href ?? '', /QC$/);
  });

  it('is not made of a town alone: that would lead to its middle', () => {
    assert.equal(mapLink({ city: 'Duluth', region: 'US-MN' }, 'Android'), undefined);
  });
});
