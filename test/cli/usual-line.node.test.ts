import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { hostReader, jsonReader } from '../../src/cli/host-reader.js';
import { listingLines } from '../../src/cli/shard/listing-lines.js';
import { type ReadObject, readObjects } from '../../src/cli/shard/read-objects.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { makeDirectory } from '../bench/make-directory.js';
import { randomFrom } from '../support/random-from.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

const COUNT = 4000;
const folder = new CliFolder();
after(() => folder.remove());

const random = randomFrom(11);
const pick = (list: readonly unknown[]): unknown =>
  structuredClone(list[Math.floor(random() * list.length)]);

const TEXTS = [
  "Don't wait: we're here; 24 h, families' help !",
  "L'aide aux familles d'ici : « écoute » et soutien ; œuvre ?",
  'Line 1\nLine 2\twith "quotes" and \\ bar',
  'naïve — “quoted” … Ñandú',
  'Ayuda para familias: líneas',
  'A sentence of help that goes on and on. '.repeat(12),
  'mot très long ! '.repeat(40),
  'x'.repeat(400),
  '日本語 の 説明',
  'half \ud800',
  'turned \u202e text',
  'nul \u0000 del \u007f',
  'A: b',
  "O'Brien `s",
  ' ',
  '',
];
const VALUES = [
  null,
  '',
  '   ',
  0,
  '5035551234',
  '+19005551234',
  true,
  [],
  {},
  [['en']],
  'US',
  '988',
  '2031-01-01',
  { en: 'One' },
  { fr: 'Seulement', es: 'Solo' },
  'A'.repeat(6000),
  Array.from({ length: 120 }, () => 'general'),
  { '': 1 },
];
const text = (): string => pick(TEXTS) as string;
const words = (): object => ({ en: text(), fr: text(), es: text() });
/** What a record may have that a made one has not, and other values of what it has. */
const CHANGES: Readonly<Record<string, () => unknown>> = {
  id: () => pick(['a-1', 'x'.repeat(60), 'É', undefined]),
  name: () => pick([{ en: text(), fr: text() }, { fr: "L'abri : ici" }, { en: text() }, 'Plain']),
  description: words,
  operator: text,
  area: words,
  eligibility: words,
  areas: () => pick([['41047'], ['4104'], [text()]]),
  audiences: () => pick([['youth'], ['general', 'women'], ['general', 'general'], []]),
  services: () => pick([['naloxone-kit', 'detox'], [], ['none']]),
  languages: () => pick([['en', 'es'], ['so'], ['zh-Hant'], [['en']], []]),
  cost: () => pick(['free', 'low']),
  hours: () => pick([{ text: '24/7' }, { text: 'Mo-Fr 9-5' }, undefined]),
  regions: () => pick([['US-OR', 'US-WA'], ['US'], ['CA-QC'], ['US-OR']]),
  listedBy: () => pick([undefined, '', "Marion's", 'Comté']),
  channels: () => [],
  status: () => pick(['active', 'closed', undefined]),
  keywords: () => ({ en: ['tent'] }),
  place: () =>
    pick([
      undefined,
      { city: 'Portland', region: 'US-OR', postalCode: '97204' },
      { city: 'Montréal', region: 'CA-QC', postalCode: 'H2X 1Y4', address: '1, rue Saint-Denis' },
      { city: '', region: 'US-OR', latitude: 45.5, longitude: -122.6, precision: 'exact' },
    ]),
};
const IN_WAY: typeof CHANGES = {
  label: () => pick([words(), { en: 'Day', fr: 'Jour : oui', es: "Día d'a" }]),
  extension: () => pick(['12', 12, 'x']),
  display: () => pick([undefined, 'Call us', '1-800-273-8255']),
  checked: () => pick([null, '2026-08']),
  type: () => pick(['tty', 'sms', 'email', 'chat']),
  value: () => pick(['help@example.org', '+15145550142', 'https://example.org/']),
};
const IN_SOURCE: typeof CHANGES = {
  seen: () => pick([null, '2026', '2026-09', '2031-01-01']),
  supports: () => pick([[], ['languages'], ['hours'], ['phone', 'phone']]),
  kind: () => 'official',
  url: () => 'https://www.example.org/',
};

function change(target: Record<string, unknown>, changes: typeof CHANGES): void {
  const keys = Object.keys(changes);
  const key = keys[Math.floor(random() * keys.length)] ?? '';
  target[key] = changes[key]?.();
}

/** Some value somewhere, of anybody's. */
function spoil(target: Record<string, unknown>): void {
  const keys = Object.keys(target);
  const key = keys[Math.floor(random() * keys.length)] ?? 'more';
  const inner = target[key];
  if (typeof inner === 'object' && inner && random() < 0.7) spoil(inner as typeof target);
  else if (random() < 0.3) delete target[key];
  else target[key] = pick(VALUES);
}

async function oddRecords(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const made of makeDirectory(COUNT, 5)) {
    const record = structuredClone(made) as unknown as Record<string, unknown>;
    const ways = record.channels as Record<string, unknown>[];
    const [source] = record.sources as Record<string, unknown>[];
    for (let times = Math.floor(random() * 3); times > 0; times -= 1) change(record, CHANGES);
    for (const way of ways) if (random() < 0.15) change(way, IN_WAY);
    if (source && random() < 0.15) change(source, IN_SOURCE);
    if (random() < 0.2) {
      const seen = source?.seen;
      for (const way of ways) way.checked = seen;
    }
    if (random() < 0.15) spoil(record);
    lines.push(JSON.stringify(record, null, random() < 0.02 ? ' ' : undefined));
  }
  return lines;
}

describe('a record of a directory', () => {
  it('is read, and written as a line, in the quick way as in the slow one, whatever it holds', async () => {
    const path = folder.write('odd.ndjson', (await oddRecords()).join('\n'));
    const [readQuick, readSlow] = [jsonReader(NOW), hostReader(NOW)];
    const languages: readonly InterfaceLanguage[] = ['en', 'fr', 'es'];
    const counts = { plain: 0, usual: 0, kept: 0, left: 0 };
    const read: ReadObject[] = [];
    let at = 0;
    for await (const objects of readObjects(path)) read.push(...objects);
    for (const { value, isPlain } of read) {
      const copy = structuredClone(value);
      const written = JSON.stringify(value);
      const { isUsual, ...quick } = readQuick(value, at, isPlain);
      const slow = readSlow(copy, at);
      assert.deepEqual(quick, slow, written);
      at += 1;
      if (!quick.kept) {
        counts.left += 1;
        continue;
      }
      const lines = await listingLines({ kept: quick.kept, isUsual, isPlain }, languages);
      const slowly = { kept: quick.kept, isUsual: false, isPlain: false };
      assert.deepEqual(lines, await listingLines(slowly, languages), written);
      counts[isUsual ? (isPlain ? 'plain' : 'usual') : 'kept'] += 1;
    }
    assert.equal(at, COUNT);
    // All ways are gone.
    for (const [way, count] of Object.entries(counts)) assert.ok(count > 100, `${way} ${count}`);
  });
});
