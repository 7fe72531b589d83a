import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readData } from '../../src/build/check/read-data.js';
import {
  CheckedError,
  readSeen,
  recordCheck,
  type Seen,
  withCheck,
} from '../../src/build/data-commands/data-checked.js';
import { orderReviews } from '../../src/build/data-commands/data-review.js';
import { checksByAge, isStale } from '../../src/build/data-commands/data-stale.js';
import {
  proofOfExistence,
  proofOfHours,
  proofOfKeyword,
  proofOfLanguages,
} from '../../src/dataset/proof.js';
import type { Resource } from '../../src/schema/resource.js';
import type { Review } from '../../src/schema/review.js';
import { sampleRecord } from '../support/sample-data.js';

const root = resolve(import.meta.dirname, '../..');
const files = readData(root);
const today = '2026-11-22';
const aResource = (): Resource => sampleRecord() as unknown as Resource;
const seen: Seen = {
  id: 'us-samhsa-national-helpline',
  way: 'phone',
  source: 'https://www.samhsa.gov/find-help/national-helpline',
  kind: 'official',
  supports: ['phone'],
  date: '2026-11-20',
};

describe('data:checked', () => {
  it('changes one record and leaves the rest of the file, its order and its format alone', () => {
    const { file, text } = recordCheck(files, seen, today);
    const before = readFileSync(join(root, file), 'utf8');
    const without = (json: string) =>
      JSON.stringify(JSON.parse(json).filter(({ id }: Resource) => id !== seen.id));
    assert.equal(without(text), without(before));
    const changed = (JSON.parse(text) as Resource[]).find(({ id }) => id === seen.id);
    const phone = changed?.channels.find(({ type }) => type === 'phone');
    assert.equal(phone?.checked, seen.date);
    assert.equal(phone?.confidence, 'official');
    assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it('uses a source again that is there, and brings its date up to date', () => {
    const once = withCheck(aResource(), { ...seen, way: 'channels.0' });
    const twice = withCheck(once, { ...seen, way: 'channels.0', date: '2026-11-21' });
    assert.equal(twice.sources.length, once.sources.length);
    assert.equal(twice.sources.at(-1)?.seen, '2026-11-21');
    assert.equal(twice.channels[0]?.checked, '2026-11-21');
  });

  it('dates the hours alone when nobody saw the number again', () => {
    const record = { ...aResource(), hours: { text: '24/7' } };
    const before = record.channels.map(({ checked }) => checked);
    const changed = withCheck(record, { ...seen, way: 'hours', supports: ['hours'] });
    assert.equal(proofOfHours(changed).date, seen.date);
    assert.deepEqual(
      changed.channels.map(({ checked }) => checked),
      before,
    );
  });

  it('leaves the date of the number to the day on which it was seen, on the same page too', () => {
    const record = { ...aResource(), hours: { text: '24/7' } };
    const once = withCheck(record, {
      ...seen,
      way: 'channels.0',
      supports: ['phone', 'hours'],
      date: '2026-10-01',
    });
    const twice = withCheck(once, { ...seen, way: 'hours', supports: ['hours'] });
    assert.equal(twice.channels[0]?.checked, '2026-10-01');
    assert.equal(proofOfHours(twice).date, seen.date);
    const again = withCheck(twice, {
      ...seen,
      way: 'hours',
      supports: ['hours'],
      date: '2026-11-22',
    });
    assert.equal(again.sources.length, twice.sources.length);
    assert.throws(
      () => withCheck(again, { ...seen, way: 'hours', supports: ['hours'] }),
      /hours of .* already checked on 2026-11-22/,
    );
  });

  it('dates the hours that one way has for itself, and those that name their sources', () => {
    const record = aResource();
    const [first, ...rest] = record.channels;
    assert.ok(first);
    const own = { ...first, hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York' } };
    const hours = { text: '24/7', sources: [] as string[] };
    const both = { ...record, hours, channels: [own, ...rest] };
    const checked = { ...seen, supports: ['hours'] } as const;
    const ofWay = withCheck(both, { ...checked, way: 'channels.0.hours' });
    assert.equal(proofOfHours(ofWay, ofWay.channels[0]).date, seen.date);
    assert.equal(proofOfHours(ofWay).date, undefined);
    const ofRecord = withCheck(both, { ...checked, way: 'hours' });
    assert.equal(proofOfHours(ofRecord).date, seen.date);
    assert.equal(ofRecord.channels[0]?.checked, own.checked);
  });

  it('dates the languages, the word to text and that a service is at work, each alone', () => {
    const record = aResource();
    const [first, ...rest] = record.channels;
    assert.ok(first);
    const text = { ...first, type: 'sms', keyword: { word: 'HOPE' } } as const;
    const all: Resource = { ...record, languages: ['en', 'es'], channels: [text, ...rest] };
    const { sources } = withCheck(all, { ...seen, way: 'existence', supports: ['existence'] });
    assert.equal(proofOfExistence({ ...all, sources }).date, seen.date);
    const spoken = withCheck(all, { ...seen, way: 'languages', supports: ['languages'] });
    assert.equal(proofOfLanguages(spoken).date, seen.date);
    const worded = withCheck(all, { ...seen, way: 'channels.0.keyword', supports: ['keyword'] });
    assert.equal(proofOfKeyword(worded, worded.channels[0] ?? first).date, seen.date);
    for (const changed of [spoken, worded])
      assert.equal(changed.channels[0]?.checked, record.channels[0]?.checked);
  });

  it('says what to do where a way has no word and no languages, or a word is of no way', () => {
    const of = (way: string, claim: 'keyword' | 'languages') => () =>
      withCheck(aResource(), { ...seen, way, supports: [claim] });
    assert.throws(of('channels.0.keyword', 'keyword'), /no keyword of its own/);
    assert.throws(of('channels.0.languages', 'languages'), /no languages of its own/);
    assert.throws(of('keyword', 'keyword'), /channels\.0\.keyword/);
  });

  it('says what to do where there are no hours, or nobody saw them', () => {
    const { hours: _, ...without } = aResource();
    const supports = ['hours'] as const;
    assert.throws(() => withCheck(without, { ...seen, way: 'hours', supports }), /no hours yet/);
    assert.throws(
      () => withCheck(aResource(), { ...seen, way: 'channels.0.hours', supports }),
      /no hours of its own/,
    );
    assert.throws(
      () => withCheck({ ...without, hours: { text: '24/7' } }, { ...seen, way: 'hours' }),
      /Add hours to --supports/,
    );
  });

  it('never makes a check older', () => {
    const once = withCheck(aResource(), { ...seen, way: 'channels.0' });
    assert.throws(
      () => withCheck(once, { ...seen, way: 'channels.0', date: '2019-01-01' }),
      /already checked/,
    );
  });

  it('finds the way by its number, however it is written', () => {
    const { channels } = withCheck(aResource(), { ...seen, way: '(503) 575-8112' });
    assert.equal(channels[0]?.checked, seen.date);
  });

  it('says which ways there are when the one named is not among them', () => {
    assert.throws(() => withCheck(aResource(), { ...seen, way: 'fax' }), /channels\.0 {2}phone/);
  });

  it('says so when the number is known for several ways', () => {
    const national = files.resources
      .flatMap(({ content }) => content as readonly Resource[])
      .find(({ id }) => id === 'us-988-lifeline');
    assert.ok(national);
    assert.throws(() => withCheck(national, { ...seen, way: '988' }), /Say which/);
  });

  const wrong: readonly (readonly [string, Partial<Seen>, RegExp])[] = [
    ['a record that is not there', { id: 'us-nobody' }, /No record/],
    ['a day that has not come', { date: '2999-01-01' }, /future/],
    ['a copy as an official page', { source: 'https://github.com/a/b' }, /copy/],
    ['a place of something that is none', { way: 'place' }, /no place/],
  ];
  for (const [name, change, message] of wrong) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => recordCheck(files, { ...seen, ...change }, today),
        (error) => {
          assert.ok(error instanceof CheckedError);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }

  it('reads the words of the command, and says what is missing', () => {
    const words = `us-a phone --source null --kind official --supports phone,hours --date 2026-11-20`;
    assert.equal(readSeen(words.split(' ')).source, null);
    assert.throws(() => readSeen(['us-a']), /missing/);
    assert.throws(() => readSeen(words.replace('official', 'mine').split(' ')), /--kind/);
    assert.throws(() => readSeen(words.replace('null', 'http://a.b').split(' ')), /https/);
    assert.throws(() => readSeen(words.replace('2026-11-20', 'today').split(' ')), /--date/);
  });
});

describe('data:stale', () => {
  const [channel] = aResource().channels;
  assert.ok(channel);
  const resource = (id: string, checked: string | null): Resource => ({
    ...aResource(),
    id,
    channels: [{ ...channel, checked }],
  });

  it('puts unknown dates first, then the oldest', () => {
    const ordered = checksByAge(
      [resource('new', '2026-11'), resource('old', '2019'), resource('unknown', null)],
      today,
    );
    assert.deepEqual(
      ordered.map(({ id }) => id),
      ['unknown', 'old', 'new'],
    );
  });

  it('asks for numbers after 180 days and for the rest after 365', () => {
    const web = { ...channel, type: 'web' as const, value: 'https://a.org', display: 'a.org' };
    const stale = (way: Resource['channels'][number], checked: string) =>
      checksByAge([{ ...aResource(), channels: [{ ...way, checked }] }], today).map(isStale);
    assert.deepEqual(stale(channel, '2026-05-27'), [false]);
    assert.deepEqual(stale(channel, '2026-05-25'), [true]);
    assert.deepEqual(stale(web, '2026-05-25'), [false]);
    assert.deepEqual(stale(web, '2025-11-21'), [true]);
  });
});

describe('data:review', () => {
  const review = (id: string, urgency: Review['urgency'], region: string): Review => ({
    id,
    name: { en: id },
    regions: [region],
    known: { channels: [] },
    question: 'Is it open?',
    ask: 'Them',
    urgency,
    sources: [],
  });

  it('puts lines first, and among them a region without any number', () => {
    const ordered = orderReviews(
      [
        review('detail', 'detail', 'US-AS'),
        review('a-line', 'line', 'US-OR'),
        review('z-line', 'line', 'US-AS'),
        review('place', 'place', 'US-AS'),
      ],
      ['US-AS'],
    );
    assert.deepEqual(
      ordered.map(({ id }) => id),
      ['z-line', 'a-line', 'place', 'detail'],
    );
  });
});
