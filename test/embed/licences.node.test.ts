import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const notices = readFileSync(join(import.meta.dirname, '../../dist/cdn/LICENCES.txt'), 'utf8');

describe('the folder that a host copies', () => {
  for (const name of [
    'lit-html',
    'fuse.js',
    'leaflet',
    'supercluster',
    'protomaps-leaflet',
    'zod',
    'lean-qr',
  ]) {
    it(`carries the licence of ${name}`, () => {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    });
  }

  it('carries the notices that their licences ask to keep', () => {
    assert.match(notices, /Volodymyr Agafonkin/);
    assert.match(notices, /Google LLC/);
    assert.match(notices, /GeoNames/);
  });
});
