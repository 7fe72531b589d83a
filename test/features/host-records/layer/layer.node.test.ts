import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalListings } from '../../../../src/dataset/national.js';
import { listings as oregon } from '../../../../src/generated/local/us-or.en.js';
import type { Listing } from '../../../../src/schema/listing.js';
import { englishPack } from '../../../../src/strings/language-pack.js';
import { applyData } from '../../../support/apply-data.js';

const US = nationalListings(englishPack.nationalWords).filter(({ regions }) =>
  regions.includes('US'),
);
const ALL: readonly Listing[] = [...US, ...oregon];
const LIFELINE = 'us-988-lifeline';
const SAMHSA = 'us-samhsa-national-helpline';
const OREGON = 'us-or-alcohol-drug-helpline';
const WHO = { by: 'Example County', date: '2026-11-03' };

function find({ listings }: { readonly listings: readonly Listing[] }, id: string): Listing {
  const listing = listings.find((one) => one.id === id);
  assert.ok(listing, `${id} is there`);
  return listing;
}

const valuesOf = ({ channels }: Listing): readonly string[] => channels.map(({ value }) => value);

describe('a page that hides', () => {
  it('hides a whole record, a national one too, and leaves the others as they are', () => {
    const applied = applyData(ALL, { ...WHO, hide: [SAMHSA, { id: OREGON }] });
    const ids = applied.listings.map(({ id }) => id);
    assert.deepEqual(
      ids,
      ALL.map(({ id }) => id).filter((id) => id !== SAMHSA && id !== OREGON),
    );
    assert.deepEqual(applied.said, []);
  });

  for (const channel of ['1-800-662-4357', '+18006624357', '1-800-662-HELP (4357)', 8006624357]) {
    it(`hides one way by its number, however it is written: ${channel}`, () => {
      const applied = applyData(ALL, { ...WHO, hide: [{ id: SAMHSA, channel }] });
      const before = valuesOf(find({ listings: ALL }, SAMHSA));
      const after = valuesOf(find(applied, SAMHSA));
      assert.ok(before.includes('+18006624357'));
      assert.deepEqual(
        after,
        before.filter((value) => value !== '+18006624357'),
      );
      assert.deepEqual(find(applied, SAMHSA).changed, [
        'Changed by Example County, November 3, 2026',
      ]);
    });
  }

  it('may forget the brackets around one entry, or set them around the whole', () => {
    for (const data of [
      { ...WHO, hide: SAMHSA },
      { ...WHO, hide: { id: SAMHSA } },
      [{ ...WHO, hide: [SAMHSA] }],
    ]) {
      const applied = applyData(ALL, data);
      assert.equal(applied.listings.length, ALL.length - 1);
      assert.ok(!applied.listings.some(({ id }) => id === SAMHSA));
      assert.deepEqual(applied.said, []);
    }
    const two = applyData(ALL, [{ ...WHO, hide: [SAMHSA] }, { hide: [OREGON] }]);
    assert.equal(two.listings.length, ALL.length);
    assert.match(two.said.join(' '), /not an object in \{ \}/);
  });

  it('hides a record whose last way it hides', () => {
    const line: Listing = { ...find({ listings: ALL }, OREGON), id: 'us-or-one-way' };
    const one = { ...line, channels: line.channels.slice(0, 1) };
    const applied = applyData([one], { ...WHO, hide: [{ id: one.id, channel: 'phone' }] });
    assert.deepEqual(applied.listings, []);
  });

  it('never hides 988, whole or by its number, and says so', () => {
    const applied = applyData(ALL, {
      ...WHO,
      hide: [...ALL.map(({ id }) => id), { id: LIFELINE, channel: '988' }],
    });
    assert.deepEqual(
      applied.listings.map(({ id }) => id),
      [LIFELINE],
    );
    assert.deepEqual(
      valuesOf(find(applied, LIFELINE)),
      valuesOf(find({ listings: ALL }, LIFELINE)),
    );
    assert.equal(applied.said.filter((line) => line.includes('stays as it is')).length, 2);
  });

  it('says which ways there are when it names another', () => {
    const applied = applyData(ALL, { ...WHO, hide: [{ id: OREGON, channel: '503-555-0199' }] });
    assert.match(
      applied.said.join(),
      /hide 1 \(us-or-.*channel \| is "503-555-0199".*It has: phone/,
    );
    assert.deepEqual(find(applied, OREGON), find({ listings: ALL }, OREGON));
  });
});

describe('a page that replaces', () => {
  const replace = (entry: object) =>
    applyData(ALL, { ...WHO, replace: [{ id: OREGON, ...entry }] });
  const number = find({ listings: ALL }, OREGON).channels.find(({ type }) => type === 'phone');

  it('gives a way another number, with its own date and without the page that showed the old one', () => {
    const applied = replace({ channel: number?.value, number: '(503) 575-8112' });
    const changed = find(applied, OREGON);
    const way = changed.channels.find(({ value }) => value === '+15035758112');
    assert.deepEqual(way, {
      type: 'phone',
      ...(way?.hours && { hours: way.hours }),
      ...(way?.languages && { languages: way.languages }),
      ...(way?.label && { label: way.label }),
      value: '+15035758112',
      display: '(503) 575-8112',
      checked: '2026-11',
    });
    assert.ok(!valuesOf(changed).includes(number?.value ?? ''));
    assert.equal(changed.sources, undefined);
    assert.deepEqual(changed.changed, ['Changed by Example County, November 3, 2026']);
  });

  for (const [why, wrong] of [
    ['a digit short', '503-555-012'],
    ['premium rate', '1-900-555-0142'],
    ['out of service', '1-888-383-2776'],
    ['a letter for a digit', '5O3-575-8112'],
    ['abroad', '+44 20 7946 0958'],
    ['20,000 letters', '5'.repeat(20_000)],
  ] as const) {
    it(`leaves the number as it is for one that is ${why}, and says why`, () => {
      const applied = replace({ channel: 'phone', number: wrong });
      assert.deepEqual(valuesOf(find(applied, OREGON)), valuesOf(find({ listings: ALL }, OREGON)));
      assert.ok(applied.said.length > 0);
      assert.ok(applied.said.every((line) => line.length < 600));
    });
  }

  it('reads hours in plain words on the clock of the place', () => {
    const { hours } = find(
      replace({ hours: 'Mon-Fri 9am-5pm', timezone: 'America/Los_Angeles' }),
      OREGON,
    );
    assert.deepEqual(hours, {
      text: 'Mo-Fr 09:00-17:00',
      timezone: 'America/Los_Angeles',
      checked: '2026-11',
    });
  });

  it('says hours that no clock can tell, and leaves ours', () => {
    const applied = replace({ hours: 'by appointment' });
    assert.deepEqual(find(applied, OREGON), find({ listings: ALL }, OREGON));
    assert.match(applied.said.join(), /hours \| is "by appointment"/);
  });

  it('changes the word to text', () => {
    const texting = ALL.find(
      ({ channels, id }) =>
        id !== LIFELINE && channels.filter(({ type }) => type === 'sms').length === 1,
    );
    assert.ok(texting);
    const applied = applyData(ALL, { ...WHO, replace: [{ id: texting.id, word: 'HOPE' }] });
    const way = find(applied, texting.id).channels.find(({ type }) => type === 'sms');
    assert.deepEqual(way?.keyword, { word: 'HOPE' });
  });

  it('gives a record another name and still finds it by the old one', () => {
    const changed = find(replace({ name: { en: 'Oregon Help Line' } }), OREGON);
    assert.equal(changed.name, 'Oregon Help Line');
    assert.ok(changed.otherNames?.includes(find({ listings: ALL }, OREGON).name));
  });

  it('calls nothing 988 that is not', () => {
    const applied = replace({ name: '9 8 8 Help' });
    assert.equal(find(applied, OREGON).name, find({ listings: ALL }, OREGON).name);
    assert.match(applied.said.join(), /name \| names 988/);
  });

  it('never gives 988 another number, name or hours', () => {
    const applied = applyData(ALL, {
      ...WHO,
      replace: [
        { id: LIFELINE, channel: '988', number: '503-575-8112' },
        { id: LIFELINE, name: 'Closed' },
        { id: LIFELINE, hours: 'Mo 09:00-10:00' },
      ],
    });
    assert.deepEqual(find(applied, LIFELINE), find({ listings: ALL }, LIFELINE));
    assert.equal(applied.said.length, 3);
  });

  it('asks which of several ways is meant', () => {
    const many = ALL.find(
      ({ channels, id }) =>
        id !== LIFELINE && channels.filter(({ type }) => type === 'phone').length > 1,
    );
    assert.ok(many);
    const applied = applyData(ALL, {
      ...WHO,
      replace: [{ id: many.id, channel: 'phone', number: '503-575-8112' }],
    });
    assert.match(applied.said.join(), /several of the record's ways may be meant/);
    assert.deepEqual(find(applied, many.id), many);
  });

  it('is corrected by a later layer that names the number as we have it', () => {
    const first = replace({ channel: number?.value, number: '503-575-8112' });
    const second = applyData(first.listings, {
      by: 'State',
      replace: [{ id: OREGON, channel: number?.value, number: '503-575-3760' }],
    });
    assert.ok(valuesOf(find(second, OREGON)).includes('+15035753760'));
    assert.deepEqual(find(second, OREGON).changed, [
      'Changed by Example County, November 3, 2026',
      'Changed by State',
    ]);
  });
});

describe('a note on a card', () => {
  const note = (entry: object, language: 'en' | 'fr' | 'es' = 'en') =>
    applyData(
      ALL,
      { ...WHO, note: [{ id: OREGON, text: 'Closed for repairs.', ...entry }] },
      language,
    );

  for (const [language, from] of [
    ['en', 'Notice from Example County, November 3, 2026:'],
    ['fr', 'Avis (Example County, 3 novembre 2026) :'],
    ['es', 'Aviso de Example County, 3 de noviembre de 2026:'],
  ] as const) {
    it(`says who says it and when, and marks words that are in another language (${language})`, () => {
      assert.deepEqual(find(note({ until: '2026-12' }, language), OREGON).notices, [
        { from, text: 'Closed for repairs.', ...(language !== 'en' && { language: 'en' }) },
      ]);
    });
  }

  it('is in the language of the reader where there is one', () => {
    const text = { en: 'Closed.', es: 'Cerrado.' };
    assert.equal(
      find(note({ text, until: '2026-12-01' }, 'es'), OREGON).notices?.[0]?.text,
      'Cerrado.',
    );
  });

  it('is there on its last day and gone on the next', () => {
    assert.ok(find(note({ until: '2026-11-21' }), OREGON).notices);
    assert.equal(find(note({ until: '2026-11-20' }), OREGON).notices, undefined);
  });

  for (const [why, until, expected] of [
    ['over', '2026-11-01', /until \| is "2026-11-01", which is over/],
    ['missing', undefined, /until \| is missing/],
    ['none', '2026-13-40', /until \| is "2026-13-40", which is not a date/],
  ] as const) {
    it(`is left out, and said, when its end is ${why}`, () => {
      const applied = note(until === undefined ? {} : { until });
      assert.equal(find(applied, OREGON).notices, undefined);
      assert.match(applied.said.join(), expected);
    });
  }

  it('may stand on 988', () => {
    const applied = applyData(ALL, {
      ...WHO,
      note: [{ id: LIFELINE, text: 'Long waits today.', until: '2026-11-22' }],
    });
    assert.equal(find(applied, LIFELINE).notices?.length, 1);
    assert.deepEqual(
      valuesOf(find(applied, LIFELINE)),
      valuesOf(find({ listings: ALL }, LIFELINE)),
    );
  });
});

describe('a layer as people write it', () => {
  it('says one line for each unknown key, in the whole and in an entry, and does the rest', () => {
    const applied = applyData(ALL, {
      ...WHO,
      hidden: [SAMHSA],
      hide: [{ id: OREGON, chanel: 'x' }],
    });
    assert.match(applied.said[0] ?? '', /\| hidden \| is not known. Known: by, date/);
    assert.match(applied.said[1] ?? '', /hide 1 \(us-or-.*\| chanel \| is not known/);
    assert.ok(!applied.listings.some(({ id }) => id === OREGON));
  });

  it('names entries of records that are not there', () => {
    const applied = applyData(ALL, { ...WHO, hide: ['us-or-no-such', SAMHSA], pin: ['nobody'] });
    assert.deepEqual([...applied.missing.values()], ['us-or-no-such', 'nobody']);
  });

  it('asks who it is, and says that it is the page until then', () => {
    const applied = applyData(ALL, { note: [{ id: OREGON, text: 'Closed.', until: '2027' }] });
    assert.match(applied.said.join(), /by \| is missing/);
    assert.equal(
      find(applied, OREGON).notices?.[0]?.from,
      'Notice from the people who run this page:',
    );
  });

  it('may have nothing to say', () => {
    const applied = applyData(ALL, {});
    assert.deepEqual(applied.said, []);
    assert.deepEqual(applied.listings, ALL);
  });

  it('takes nothing for a date whose text nobody can ask for, and keeps the rest', () => {
    for (const date of [{ toString: false }, [{ toString: false }]]) {
      const applied = applyData(ALL, { by: 'Example County', date, hide: [OREGON] });
      assert.equal(
        applied.listings.some(({ id }) => id === OREGON),
        false,
      );
      assert.match(applied.said.join(), /date \| is (?:an object|a list), which/);
    }
  });

  it('takes no date that is still to come', () => {
    const applied = applyData(ALL, {
      by: 'X',
      date: '2027-01-01',
      replace: [{ id: OREGON, channel: 'phone', number: '(503) 575-8112' }],
    });
    assert.match(applied.said.join(), /date \| is "2027-01-01", which is not a past date/);
    assert.deepEqual(find(applied, OREGON).changed, ['Changed by X']);
  });

  it('keeps nothing that would turn the direction of a text, and cuts what is longer than a card', () => {
    const applied = applyData(ALL, {
      by: 'County\u202e ytnuoC',
      note: [{ id: OREGON, text: 'x'.repeat(20_000), until: '2027' }],
    });
    const [notice] = find(applied, OREGON).notices ?? [];
    assert.ok(!notice?.from.includes('\u202e'));
    assert.ok((notice?.text.length ?? 0) <= 501);
    assert.match(applied.said.join(), /text.en \| has more than 500 letters and is cut/);
  });

  it('pins for a need or for all, and says when a record is not for that need', () => {
    const applied = applyData(ALL, {
      ...WHO,
      pin: [
        OREGON,
        { id: SAMHSA, for: 'talk' },
        { id: SAMHSA, for: 'naloxone' },
        { id: SAMHSA, for: 'x' },
      ],
    });
    assert.deepEqual(
      applied.pins.map(({ id, kinds, title }) => [id, kinds?.join(), title]),
      [
        [OREGON, undefined, 'Chosen by Example County'],
        [SAMHSA, 'talk', 'Chosen by Example County'],
        [SAMHSA, 'naloxone', 'Chosen by Example County'],
      ],
    );
    assert.match(applied.said.join('\n'), /pin 3 .*for \| is naloxone, but the record is for/);
    assert.match(applied.said.join('\n'), /pin 4 .*for \| is "x", but must be one of/);
  });

  for (const [what, data] of [
    ['a list', []],
    ['a text', 'hide everything'],
    ['nothing', null],
    ['a number', 7],
    [
      'a proxy that throws',
      new Proxy({}, { get: () => assert.fail('no'), ownKeys: () => assert.fail('no') }),
    ],
  ] as const) {
    it(`changes nothing when it is ${what}`, () => {
      const applied = applyData(ALL, data);
      assert.deepEqual(applied.listings, ALL);
      assert.ok(applied.said.length > 0);
    });
  }
});
