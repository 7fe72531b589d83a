import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { clockTime, openingWords } from '../../src/card/opening-words.js';
import { renderHours } from '../../src/features/hours-table/hours-table.js';
import { strings as en } from '../../src/strings/en/interface.js';
import { later } from '../../src/strings/en/later.js';
import { strings as es } from '../../src/strings/es/interface.js';
import { formatDate } from '../../src/strings/format-date.js';
import { strings as fr } from '../../src/strings/fr/interface.js';
import { mount } from '../support/mount.js';
import { getAllByRole, textOf } from '../support/shadow.js';

const PACIFIC = 'America/Los_Angeles';
const EASTERN = 'America/New_York';
// A Saturday in November: 1 pm in New York, 10 am in Los Angeles.
const NOW = new Date('2026-11-21T18:00:00Z');
const TONIGHT = new Date('2026-11-22T01:00:00Z');
const MONDAY = new Date('2026-11-23T18:00:00Z');

/** One kind of space: engines disagree on which stands before "PM". */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

function say(
  opening: Parameters<typeof openingWords>[0],
  callerZone = PACIFIC,
  strings: Parameters<typeof openingWords>[4] = en,
): string {
  const { look, text } = openingWords(opening, NOW, PACIFIC, callerZone, strings);
  return plain(`${look}: ${text}`);
}

describe('opening words', () => {
  it('say until when, in one clock where both are the same', () => {
    const open = { state: 'open', always: false, until: TONIGHT, holiday: false } as const;
    expect(say(open)).to.equal('open: Open now until 5:00 PM');
  });

  it('say both clocks where they differ', () => {
    const open = { state: 'open', always: false, until: TONIGHT, holiday: false } as const;
    expect(say(open, EASTERN)).to.equal('open: Open now until 5:00 PM there (8:00 PM your time)');
  });

  it('name the day when it is not today', () => {
    const closed = { state: 'closed', opensAt: MONDAY, holiday: false } as const;
    expect(say(closed)).to.match(/^closed: Closed\. Opens Monday,? 10:00 AM$/);
    expect(say(closed, EASTERN)).to.match(
      /Monday,? 10:00 AM there \(Monday,? 1:00 PM your time\)$/,
    );
  });

  it('name the day in the clock in which it is another day', () => {
    const midnight = new Date('2026-11-22T07:30:00Z');
    expect(plain(JSON.stringify(clockTime(midnight, NOW, PACIFIC, EASTERN, en)))).to.match(
      /"there":"11:30 PM","here":"Sunday,? 2:30 AM"/,
    );
  });

  it('warn of a holiday', () => {
    expect(say({ state: 'open', always: false, until: TONIGHT, holiday: true })).to.equal(
      'open: Open now until 5:00 PM. Holiday today: hours may differ',
    );
    expect(say({ state: 'closed', opensAt: undefined, holiday: true })).to.equal(
      'closed: Closed now. Holiday today: hours may differ',
    );
  });

  it('never call the unknown closed', () => {
    expect(say({ state: 'unknown' })).to.equal(`unknown: ${en.hours.unknown}`);
  });

  it('say day and night in three languages', () => {
    const always = { state: 'open', always: true } as const;
    expect(say(always)).to.equal('open: Open now, 24/7');
    expect(say(always, PACIFIC, fr)).to.match(/^open: Ouvert maintenant, 24 h sur 24/);
    expect(say(always, PACIFIC, es)).to.match(/^open: Abierto ahora, 24 horas/);
  });

  it('write times as each language does', () => {
    const open = { state: 'open', always: false, until: TONIGHT, holiday: false } as const;
    expect(say(open, PACIFIC, fr)).to.match(/jusqu’à 17 h( 00)?$/);
    expect(say(open, PACIFIC, es)).to.match(/hasta 5:00 p\.? ?m\.?$/);
  });
});

describe('a date', () => {
  it('is as precise as the data', () => {
    expect(formatDate('2026', en)).to.equal('2026');
    expect(formatDate('2026-09', en)).to.equal('Sep 2026');
    expect(formatDate('2026-09-01', en)).to.equal('Sep 1, 2026');
  });

  it('is written as each language does', () => {
    expect(formatDate('2026-09-14', fr)).to.match(/^14 sept\.? 2026$/);
    expect(formatDate('2026-09-14', es)).to.match(/^14 (de )?sept?\.? (de )?2026$/);
  });
});

describe('the hours of a week', () => {
  async function week(text: string): Promise<string[]> {
    const page = await mount<HTMLElement>(html`<div></div>`);
    render(renderHours({ text, timezone: PACIFIC }, { ...en, later }), page);
    const times = getAllByRole(page, 'definition').map((time) => plain(textOf(time)));
    return getAllByRole(page, 'term').map((day, index) => `${textOf(day)}: ${times[index]}`);
  }

  it('put days that follow each other and are alike on one line', async () => {
    expect(await week('Mo-Fr 10:00-18:00; Sa 09:00-14:00')).to.deep.equal([
      'Monday – Friday: 10:00 AM – 6:00 PM',
      'Saturday: 9:00 AM – 2:00 PM',
    ]);
  });

  it('say past midnight as people do', async () => {
    expect(await week('Mo-Su 08:00-01:00')).to.deep.equal(['Monday – Sunday: 8:00 AM – 1:00 AM']);
  });

  it('are not drawn where they are unknown or never end', async () => {
    expect(await week('24/7')).to.deep.equal([]);
    expect(await week('now and then')).to.deep.equal([]);
  });
});
