import { expect } from '@open-wc/testing';
import { cardText } from '../../src/features/copy-card/copy-card.js';
import type { PrintOrder } from '../../src/features/print/print-order.js';
import { callable } from '../../src/features/print/render-listing.js';
import { makeVcard } from '../../src/features/save-contact/vcard.js';
import { shareText } from '../../src/features/share/share-line.js';
import { toPlainListing } from '../../src/plain/to-plain-listing.js';
import type { Listing } from '../../src/schema/listing.js';
import { keep as keepWords } from '../../src/strings/en/keep.js';
import { CALL, makeContext, makeListing } from '../support/listing-fixture.js';
import { makeLine } from '../support/plain-listing-fixture.js';

const keep = (own: Partial<Listing>) => toPlainListing(makeListing(own), makeContext());

describe('a service as it is taken away', () => {
  it('has every digit of its number, and the letters beside them', () => {
    const displays = ['1-800-555-HELP (4357)', '1-800-555-4357 (1-800-555-HELP)'];
    for (const display of displays) {
      const [way] = keep({ channels: [{ ...CALL, value: '+18005554357', display }] }).ways;
      expect(way?.number).to.equal('1-800-555-4357');
      expect(way?.spelled).to.match(/^1-800-555-HELP$/);
    }
    const [code] = keep({
      channels: [{ ...CALL, type: 'sms', value: '233733', display: '233733 (BEFREE)' }],
    }).ways;
    expect(code?.number).to.equal('233733');
    expect(code?.spelled).to.equal('BEFREE');
  });

  it('keeps a number without letters as it is usually written', () => {
    const [way] = keep({ channels: [{ ...CALL, display: '(800) 555-0100' }] }).ways;
    expect(way?.number).to.equal('(800) 555-0100');
    expect(way?.spelled).to.equal(undefined);
  });

  it('has its hours through the week, in its own clock, by the name of that clock', () => {
    const hours = {
      text: 'Mo-Fr 09:00-17:00; Sa 10:00-14:00',
      timezone: 'America/Los_Angeles',
      checked: '2026-09',
    };
    expect(keep({ hours }).hours?.replace(/\s/g, ' ')).to.equal(
      'Monday – Friday, 9:00 AM – 5:00 PM; Saturday, 10:00 AM – 2:00 PM (Pacific Time)',
    );
  });

  it('says that hours are not known where somebody would answer, and nothing of a page', () => {
    expect(keep({}).hours).to.equal('Hours not known');
    const web = { type: 'web', value: 'https://a.example', display: 'a.example' } as const;
    expect(keep({ channels: [web] }).hours).to.equal(undefined);
  });

  it('has the hours of a number that has its own', () => {
    const hours = { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York', checked: '2026-09' };
    const [way] = keep({ channels: [{ ...CALL, hours }] }).ways;
    expect(way?.hints.join()).to.match(/Monday – Friday, .*Eastern Time/);
  });

  it('is open at any hour only by hours of the last two years, and else says what was listed', () => {
    const always = (checked?: string) =>
      keep({ hours: { text: '24/7', ...(checked && { checked }) } });
    expect(always('2026-09').isAlwaysOpen).to.equal(true);
    expect(always('2026-09').hours).to.equal(undefined);
    expect(always('2022-05').isAlwaysOpen).to.equal(false);
    expect(always('2022-05').hours).to.equal('Listed as 24/7 in 2022; call to check');
    expect(always().hours).to.equal('Listed as 24/7 without a date; call to check');
  });

  it('has old hours through the week, and that they are old', () => {
    const hours = { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York', checked: '2021-03' };
    expect(keep({ hours }).hours).to.match(
      /^Monday – Friday, .*\(Eastern Time\)\. Hours listed in 2021; call to check$/,
    );
    const [way] = keep({ channels: [{ ...CALL, hours }] }).ways;
    expect(way?.hints.join()).to.include('Hours listed in 2021; call to check');
  });

  it('says beside an old number that it is old, wherever it is taken', () => {
    const line = keep({ channels: [{ ...CALL, checked: '2022-05' }] });
    expect(line.isAged).to.equal(true);
    expect(line.ways[0]?.hints).to.deep.equal(['Checked May 2022; may have changed']);
    for (const text of [
      shareText(line, keepWords),
      cardText(line, keepWords),
      makeVcard(line, keepWords),
    ])
      expect(text.replace(/\r\n /g, '').replace(/\\;/g, ';')).to.include(
        'Checked May 2022; may have changed',
      );
    expect(keep({}).isAged).to.equal(false);
  });

  it('says to whoever gets it what the page warns of', () => {
    const line = keep({ notices: [{ from: 'A County:', text: 'Closed until Friday.' }] });
    expect(shareText(line, keepWords)).to.include('A County: Closed until Friday.');
  });

  it('says for whom it is, and to call before going there', () => {
    const place = { city: 'Portland', region: 'US-OR', callFirst: true } as Listing['place'];
    const { notes } = keep({ audiences: ['veterans'], cost: 'free', place });
    expect(notes).to.deep.equal(['For veterans', 'Free', 'Call before you go']);
  });
});

describe('what a wall or a wallet gets', () => {
  const order = (lines: readonly ReturnType<typeof makeLine>[]): PrintOrder =>
    ({ groups: [{ title: '', parts: [{ title: '', lines }] }] }) as unknown as PrintOrder;
  const namesOf = (lines: readonly ReturnType<typeof makeLine>[]): readonly string[] =>
    callable(order(lines), 9).map(({ name }) => name);

  it('is one branch of a system, not several under one another', () => {
    const branch = (name: string, number: string) =>
      makeLine({
        id: name,
        name,
        branchOf: 'library',
        ways: [{ type: 'phone', number, href: `tel:${number}`, hints: [] }],
      });
    expect(namesOf([branch('East', '1'), branch('West', '2'), branch('North', '3')])).to.deep.equal(
      ['East'],
    );
  });

  it('is a number once, but both lines that one number leads to', () => {
    const line = (name: string, hints: readonly string[]) =>
      makeLine({ name, ways: [{ type: 'phone', number: '811', href: 'tel:811', hints }] });
    expect(
      namesOf([line('Health', ['1']), line('Social', ['2']), line('Other', ['1'])]),
    ).to.deep.equal(['Health', 'Social']);
  });

  it('is not 988 again, which stands above, but every other number of a line that is called so', () => {
    const phone = { type: 'phone', hints: [] as readonly string[] } as const;
    const line = (id: string, name: string, number: string, ...hints: readonly string[]) =>
      makeLine({ id, name, ways: [{ ...phone, number, href: `tel:${number}`, hints }] });
    const maryland = line('us-md-988-211', '988 Maryland', '211', 'Then press 1');
    const veterans = line('us-veterans', 'Veterans', '988', 'Then press 1');
    const lifeline = line('us-lifeline', '988 Lifeline', '988');
    expect(namesOf([lifeline, maryland, veterans])).to.deep.equal(['988 Maryland', 'Veterans']);
  });

  it('is what serves anybody, before what serves some', () => {
    const some = makeLine({
      name: 'Some',
      isForAnybody: false,
      ways: [{ type: 'phone', number: '1', href: 'tel:1', hints: [] }],
    });
    expect(namesOf([some, makeLine()])).to.deep.equal(['Harbor Line', 'Some']);
  });

  it('is what was seen lately, before what is old', () => {
    const old = makeLine({
      name: 'Old',
      isAged: true,
      ways: [{ type: 'phone', number: '1', href: 'tel:1', hints: [] }],
    });
    expect(namesOf([old, makeLine({ isForAnybody: false })])).to.deep.equal(['Harbor Line', 'Old']);
  });
});
