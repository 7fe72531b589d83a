import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostReader, jsonReader } from '../../src/cli/host-reader.js';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const GOOD = {
  id: 'us-or-made-1',
  name: { en: 'Cedar Detox' },
  description: { en: 'Help.', fr: 'Aide.', es: 'Ayuda.' },
  kinds: ['treatment'],
  services: ['detox'],
  regions: ['US-OR'],
  audiences: ['general'],
  channels: [
    {
      type: 'phone',
      value: '+15035550142',
      display: '1-503-555-0142',
      checked: '2026-09-01',
      sources: ['list'],
      confidence: 'listed',
    },
  ],
  hours: { text: 'Mo-Fr 08:00-17:00', timezone: 'America/Los_Angeles' },
  place: { address: '1 Main St', city: 'Salem', region: 'US-OR', postalCode: '97301' },
  status: 'active',
  sources: [
    { id: 'list', url: null, kind: 'secondary', seen: '2026-09-01', supports: ['phone', 'hours'] },
  ],
  listedBy: 'Made County',
};

const RECORDS: Readonly<Record<string, unknown>> = {
  'in the shape of the schema': GOOD,
  'as a person writes it': {
    name: 'Cedar Detox',
    region: 'OR',
    phone: '(503) 555-0142 x12',
    hours: 'Mon-Fri 9am-5pm',
    zip: '97301',
  },
  'with a source that has an address': {
    ...GOOD,
    sources: [
      { ...GOOD.sources[0], url: 'https://www.example.org/', kind: 'official', note: 'A page.' },
    ],
  },
  'with accents, dashes and emoji': { ...GOOD, name: { en: 'Niños — Désintox 💊' } },
  'with letters that turn its direction': { ...GOOD, name: { en: 'Cedar \u202eDetox' } },
  'with a name of blanks': { ...GOOD, name: { en: '\u3164\u2800' } },
  'with control characters': { ...GOOD, description: { ...GOOD.description, en: 'He\u0000lp.' } },
  'with a text that never ends': {
    ...GOOD,
    description: { ...GOOD.description, en: 'a'.repeat(9000) },
  },
  'with a list that never ends': {
    ...GOOD,
    channels: Array.from({ length: 300 }, () => GOOD.channels[0]),
  },
  'that is too deep': { ...GOOD, place: { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } } },
  'with a key called __proto__': JSON.parse('{"__proto__": {"name": "x"}, "name": "y"}'),
  'with a key that nobody knows': { ...GOOD, colour: 'red' },
  'with a number that is none': { ...GOOD, channels: [{ ...GOOD.channels[0], value: '5' }] },
  'with a date that is none': { ...GOOD, channels: [{ ...GOOD.channels[0], checked: 'soon' }] },
  'that is a list': [GOOD],
  'that is a text': 'Cedar Detox',
  'that is nothing': null,
};

describe('a record read from JSON', () => {
  for (const [what, record] of Object.entries(RECORDS)) {
    it(`is what the page makes of it: one ${what}`, () => {
      const copy = (): unknown => JSON.parse(JSON.stringify(record));
      const { isUsual, ...read } = jsonReader(NOW)(copy(), 0);
      assert.deepEqual(read, hostReader(NOW)(copy(), 0));
      if (record === GOOD) assert.ok(isUsual);
    });
  }
});
