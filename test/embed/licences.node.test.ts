import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const notices = readFileSync(join(import.meta.dirname, '../../dist/cdn/LICENCES.txt'), 'utf8');
const [, ours = '', ofData = '', ...theirs] = notices.split(/\n\n-{80}\n\n/);

/** Every package of which a file of the folder holds a part. */
const BUNDLED = [
  '@lit/reactive-element',
  '@mapbox/point-geometry',
  '@mapbox/vector-tile',
  '@protomaps/basemaps',
  'color2k',
  'fuse.js',
  'kdbush',
  'leaflet',
  'lean-qr',
  'lit',
  'lit-element',
  'lit-html',
  'pbf',
  'pmtiles',
  'point-in-polygon-hao',
  'potpack',
  'protomaps-leaflet',
  'rbush',
  'robust-predicates',
  'supercluster',
  'zod',
];

describe('the folder that a host copies', () => {
  it('carries the licence of each package in it, and of no other', () => {
    const named = theirs.map((notice) => /^(\S+) \d+\.\d+/.exec(notice)?.[1]);
    assert.deepEqual(named.sort(), [...BUNDLED].sort());
  });

  for (const notice of theirs) {
    const [title = '', , ...text] = notice.split('\n');
    it(`carries the words of it: ${title}`, () => {
      const words = text.join('\n');
      // The Unlicense alone names nobody.
      assert.match(words, /Copyright|unencumbered/i);
      assert.match(words, /AS IS/);
    });
  }

  it('carries ours, and the notices that licences ask to keep', () => {
    assert.match(ours, /helpline-finder/);
    assert.match(ofData, /GeoNames/);
    assert.match(notices, /Volodymyr Agafonkin/);
    assert.match(notices, /Google LLC/);
  });
});
