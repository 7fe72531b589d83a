import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { agesOfClaims, ageTable } from '../../src/build/data-commands/claim-ages.js';
import { proveData, proveRecord } from '../../src/build/data-commands/data-proof.js';
import { readClaims, type WordyResource } from '../../src/build/data-commands/read-claims.js';
import { proofBy, proofOfWay } from '../../src/dataset/proof.js';
import type { Resource, Source } from '../../src/schema/resource.js';
import { sampleChannel, samplePlace, sampleRecord, sampleText } from '../support/sample-data.js';

const root = resolve(import.meta.dirname, '../..');
const files = readData(root);

function source(id: string, changes: Partial<Source> = {}): Source {
  const url = `https://${id}.example/`;
  return { id, url, kind: 'secondary', seen: '2026-09', supports: ['phone'], ...changes };
}
const official = (id: string, seen: string | null): Source =>
  source(id, { kind: 'official', seen });
const record = (changes: Record<string, unknown>): Resource =>
  sampleRecord(changes) as unknown as Resource;
const wordy = (supports: string, changes: Record<string, unknown> = {}): WordyResource =>
  sampleRecord({
    sources: [{ ...official('page', '2026-09'), supports }],
    ...changes,
  }) as unknown as WordyResource;
const claimsOf = (supports: string, changes: Record<string, unknown> = {}) => {
  const resource = wordy(supports, changes);
  return resource.sources.flatMap((one) => readClaims(one, resource));
};

describe('what sources prove', () => {
  const said = (sources: readonly Source[]): string => {
    const { confidence, date } = proofBy(sources);
    return `${confidence} ${date}`;
  };

  it('is official by a dated page of the owner, with that date', () => {
    assert.equal(said([official('a', '2026-03'), source('b')]), 'official 2026-03');
  });

  it('is not official without a date, whoever else has one', () => {
    assert.equal(said([official('a', null)]), 'single undefined');
    assert.equal(said([official('a', null), source('b')]), 'corroborated 2026-09');
  });

  it('is what two independent sources say, where they outlived the official page by more than a year', () => {
    assert.equal(said([official('a', '2025-09'), source('b')]), 'official 2025-09');
    assert.equal(said([official('a', '2025-08'), source('b')]), 'corroborated 2026-09');
  });

  it('is not more for two pages of one site', () => {
    const pages = ['https://www.a.example/1', 'https://a.example/2'];
    assert.equal(said(pages.map((url, at) => source(`${at}`, { url }))), 'single 2026-09');
  });

  it('is nothing without a source', () => {
    assert.equal(said([]), 'unproven undefined');
  });

  it('is as much of a number through the relay as of the number itself', () => {
    const channel = { ...sampleChannel({ type: 'tty', through: '711' }) } as never;
    assert.equal(
      proofOfWay(record({ sources: [official('page', '2026-09')] }), channel).date,
      '2026-09',
    );
  });
});

describe('words about what a source supports', () => {
  it('are read as the claims that they name', () => {
    assert.deepEqual(claimsOf('phone, hours; existence'), ['phone', 'hours', 'existence']);
    assert.deepEqual(claimsOf('1-503-575-8112, 24/7, bilingual', { hours: { text: '24/7' } }), [
      'phone',
      'hours',
      'languages',
    ]);
    assert.deepEqual(
      claimsOf('text HOPE to 898211', {
        channels: [sampleText('898211', { keyword: { word: 'HOPE' } })],
      }),
      ['sms', 'keyword'],
    );
  });

  it('show no number where they say that none was seen', () => {
    assert.deepEqual(claimsOf('the service exists; no number seen'), ['existence']);
    assert.deepEqual(claimsOf('older number'), ['existence']);
  });

  it('show no hours where they tell of other hours', () => {
    const always = { hours: { text: '24/7' } };
    assert.deepEqual(claimsOf('number, older hours', always), ['phone']);
    assert.deepEqual(claimsOf('number, not 24/7', always), ['phone']);
    assert.deepEqual(claimsOf('number, Mon-Fri 9:00-17:00', always), ['phone']);
    const weekdays = { hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York' } };
    assert.deepEqual(claimsOf('number, 24/7', weekdays), ['phone']);
    assert.deepEqual(claimsOf('number, Mon-Fri 9:00-17:00', weekdays), ['phone', 'hours']);
  });

  it('show nothing where they are only about a point on the map', () => {
    const place = { place: samplePlace(), channels: [] };
    assert.deepEqual(claimsOf('coordinates and postal code of this street address', place), []);
  });
});

describe('data:proof', () => {
  it('keeps a number of one undated official page, says that it has no date, and calls it single', () => {
    const { resource, review } = proveRecord(
      record({ sources: [official('page', null)], channels: [sampleChannel()] }),
    );
    assert.deepEqual(review, []);
    assert.equal(resource.channels[0]?.confidence, 'single');
    assert.equal(resource.channels[0]?.checked, null);
  });

  it('moves a number that nobody proves to what waits for proof', () => {
    const { resource, review } = proveRecord(
      record({
        sources: [source('page'), source('web', { supports: ['web'] })],
        channels: [
          sampleChannel(),
          sampleChannel({
            type: 'web',
            value: 'https://a.org',
            display: 'a.org',
            sources: ['web'],
          }),
        ],
      }),
    );
    assert.deepEqual(
      resource.channels.map(({ type }) => type),
      ['web'],
    );
    assert.equal(review[0]?.known.channels[0]?.value, '+15035758112');
    assert.equal(review[0]?.sources.length, 1);
  });

  it('names facts that no source shows, and no longer once one does', () => {
    const hours = { text: '24/7' };
    const { resource } = proveRecord(record({ hours, sources: [official('page', '2026-09')] }));
    assert.deepEqual(resource.unproven, ['hours']);
    const page = { ...official('page', '2026-09'), supports: ['phone', 'hours'] as const };
    assert.equal(proveRecord({ ...resource, sources: [page] }).resource.unproven, undefined);
  });

  it('has nothing left to do in the data', () => {
    assert.deepEqual([...proveData(files).files.keys()], []);
  });

  it('changes nothing when it runs again', () => {
    const once = proveRecord(
      wordy('phone, 24/7; the operator', { hours: { text: '24/7' } }),
    ).resource;
    assert.deepEqual(proveRecord(once).resource, once);
    assert.deepEqual(once.sources[0]?.supports, ['phone', 'hours']);
    assert.equal(once.sources[0]?.note, 'phone, 24/7; the operator');
  });
});

describe('the ages of claims', () => {
  it('are counted by kind, those without a date apart', () => {
    const hours = { text: '24/7' };
    const of = (seen: string | null) =>
      proveRecord(
        record({ hours, sources: [{ ...official('page', seen), supports: ['phone', 'hours'] }] }),
      ).resource;
    const rows = agesOfClaims(
      [of('2026-11'), of('2026-01'), of('2024-11-28'), of(null)],
      '2026-11-29',
    );
    const hoursRow = rows.find(({ kind }) => kind === 'hours');
    assert.deepEqual(hoursRow, { kind: 'hours', count: 4, undated: 1, older: [2, 1, 1] });
    assert.match(ageTable(rows), /over 6 months +over 12 months +over 24 months +date unknown/);
    assert.match(ageTable(rows), /^hours +4 +2 +1 +1 +1$/m);
  });
});

describe('the numbers of the emergency strip', () => {
  it('were seen in the last two years', () => {
    const limit = `${new Date().getFullYear() - 2}${new Date().toISOString().slice(4, 10)}`;
    const records = parseResources(files).map(({ resource }) => resource);
    for (const id of ['us-988-lifeline', 'ca-988-suicide-crisis-helpline']) {
      const strip = records.find((one) => one.id === id);
      for (const type of ['phone', 'sms']) {
        const way = strip?.channels.find((one) => one.type === type && !one.press && !one.keyword);
        assert.ok(way?.checked && way.checked >= limit, `${id} ${type} was seen ${way?.checked}`);
      }
    }
  });
});
