import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDate } from '../../src/reading/read-date.js';
import { readNumber } from '../../src/reading/read-number.js';
import { readPhones } from '../../src/reading/read-phones.js';
import { readPostal } from '../../src/reading/read-postal.js';
import { readRegion } from '../../src/reading/read-region.js';
import { readEmail, readWeb } from '../../src/reading/read-web.js';
import { regionZone } from '../../src/reading/region-zone.js';

/** The numbers of a cell, one line each: `phone +15035550142 x12 >2`. */
function say(cell: string): string[] {
  return readPhones(cell).numbers.map(({ type, value, extension, press, keyword }) =>
    [
      type,
      value,
      extension && `x${extension}`,
      press && `>${press}`,
      keyword && Object.values(keyword)[0],
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('phone numbers in a cell', () => {
  const cells: readonly (readonly [cell: string, ...numbers: string[]])[] = [
    ['(202) 332-4200', 'phone +12023324200'],
    ['(301) 652-7617 or 202 487-3604', 'phone +13016527617', 'phone +12024873604'],
    ['503-555-0142 x12', 'phone +15035550142 x12'],
    ['503-555-0142 extension 12', 'phone +15035550142 x12'],
    ['514 555-0142, poste 12', 'phone +15145550142 x12'],
    ['(202) 727-4TAX', 'phone +12027274829'],
    ['1-800-662-HELP (4357)', 'phone +18006624357'],
    ['Main: 503-555-0142; Toll free: 1-800-662-4357', 'phone +15035550142', 'phone +18006624357'],
    ['503-555-0142 / 503-555-0199', 'phone +15035550142', 'phone +15035550199'],
    ['503-555-0142, 503-555-0199', 'phone +15035550142', 'phone +15035550199'],
    ['503-555-0142\n503-555-0199', 'phone +15035550142', 'phone +15035550199'],
    ['503-555-0142 (TTY)', 'tty +15035550142'],
    ['Text: 503-555-0142', 'sms +15035550142'],
    ['503-555-0142, option 2', 'phone +15035550142 >2'],
    ['503-555-0142 (press 2)', 'phone +15035550142 >2'],
    ['503.555.0142', 'phone +15035550142'],
    ['503-555-0142 503-555-0142', 'phone +15035550142'],
    ['(503) 555-0142 (503) 555-0143', 'phone +15035550142', 'phone +15035550143'],
    ['503-555-0142 (TTY: 503-555-0143)', 'phone +15035550142', 'tty +15035550143'],
    ['Main: 503-555-0142 Toll Free: 1-800-555-0143', 'phone +15035550142', 'phone +18005550143'],
    ['Ph: 503-555-0142 ext. 4 Fax: 503-555-0143', 'phone +15035550142 x4'],
    ['Tél. : 514-555-0142 ATS : 514-555-0143', 'phone +15145550142', 'tty +15145550143'],
    ['503-555-0142/0143', 'phone +15035550142'],
    ['800/555-0142', 'phone +18005550142'],
    ['001 503 555 0142', 'phone +15035550142'],
    ["'503-555-0142", 'phone +15035550142'],
    ['503-555-0142 (ask for Ann)', 'phone +15035550142'],
    ['Call or text 503-555-0142', 'phone +15035550142', 'sms +15035550142'],
    ['Voice/Text: 503-555-0142', 'phone +15035550142', 'sms +15035550142'],
    [
      '503-555-0142 (text or call); 503-555-0143',
      'phone +15035550142',
      'sms +15035550142',
      'phone +15035550143',
    ],
    ['Text HOME to 741741', 'sms 741741 HOME'],
    ['Textez « PARLER » au 686868', 'sms 686868 PARLER'],
    ['Home Health: 503-555-0142'],
    ['503-555-0142; (503) 555-0142', 'phone +15035550142'],
    ['211', 'phone 211'],
    ['tel:+1-503-555-0142;ext=12', 'phone +15035550142 x12'],
    ['503-555-0142,,12#', 'phone +15035550142 x12'],
    ['877-8-HOPENY', 'phone +18778467369'],
  ];
  for (const [cell, ...numbers] of cells) {
    it(`are read: ${JSON.stringify(cell)}`, () => assert.deepEqual(say(cell), numbers));
  }
  const refused = [
    '(202) 565-500',
    '(   ) 711-    ',
    '311',
    '911',
    '(202) 727-442-6100',
    '5,03556E+09',
    'fax 503-555-0142',
    '503-555-0142 cell',
    '503-555-0142 (staff only)',
    '503-555-0142 (home)',
    'Do not publish: 503-555-0142',
    '+52 55 5555 5555',
    '503-555-0142 ask for Ann',
    '555-0142',
    '+44 20 7946 0958',
    '1'.repeat(20_000),
    '５０３-５５５-０１',
    // One letter is a slip: its key would dial another number.
    '503-555-01A2',
    // Numbers that no company may give out.
    '503-911-0142',
    '503-411-0142',
    '976-555-0142',
    '370-555-0142',
  ];
  for (const cell of refused) {
    it(`are told and not guessed: ${JSON.stringify(cell.slice(0, 30))}`, () => {
      const { numbers, refused } = readPhones(cell);
      assert.deepEqual(numbers, []);
      assert.equal(refused.length, 1);
      assert.match(refused[0]?.why ?? '', /\.$/);
    });
  }
  it('keep the good one beside a bad one', () => {
    const { numbers, refused } = readPhones('503-555-0142; fax 503-555-0143');
    assert.deepEqual([numbers.length, refused.length], [1, 1]);
  });
  it('keep vanity letters for whoever reads them', () => {
    assert.equal(readPhones('1-800-662-HELP').numbers[0]?.display, '1-800-662-HELP');
    assert.equal(readPhones('Call 503-555-0142').numbers[0]?.display, undefined);
  });
});

describe('a number in its usual form', () => {
  // An invisible mark is no part of a number, and the way through all patterns is the longer one.
  const slowly = (text: string) => readNumber(`\u200b${text}`, 'phone', ['US', 'CA']);
  const forms = [
    '503-555-0142',
    '(503) 555-0142',
    '(503)555-0142',
    '503.555.0142',
    '5035550142',
    '+15035550142',
    '+1 (503) 555-0142',
    '1-503-555-0142',
    '1 503 555 0142',
    '911-555-0142',
    '988-555-0142',
    '503-155-0142',
    '900-555-0142',
    '876-555-0142',
    '15035550142',
    '(503-555-0142',
    '503)555-0142',
    '503-555-01422',
  ];
  for (const form of forms) {
    it(`is read at once as it would be in full: ${form}`, () => {
      assert.deepEqual(readNumber(form, 'phone', ['US', 'CA']), slowly(form));
    });
  }
});

describe('addresses of pages', () => {
  for (const [written, value] of [
    ['www.example.org', 'https://www.example.org'],
    ['HTTP://Example.org/Help', 'https://example.org/Help'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['example.org.', 'https://example.org'],
  ] as const) {
    it(`are read: ${written}`, () => assert.equal(readWeb(written)?.value, value));
  }
  for (const written of [
    'javascript:alert(1)',
    'https://a@b.example/',
    'help',
    '',
    'n/a',
    'data:text/html,x',
    'ftp://example.org',
    'ask us',
  ]) {
    it(`are none: ${written}`, () => assert.equal(readWeb(written), undefined));
  }
  it('say what was added', () => {
    assert.match(readWeb('www.example.org')?.changed ?? '', /https/);
    assert.equal(readWeb('https://www.example.org')?.changed, undefined);
  });
  it('of e-mail are read without what stands around them', () => {
    assert.equal(readEmail('mailto:help@example.org'), 'help@example.org');
    assert.equal(readEmail('Help <help@example.org>'), 'help@example.org');
    assert.equal(readEmail('help at example.org'), undefined);
    assert.equal(readEmail('a@b.org?bcc=c@d.org'), undefined);
  });
});

describe('ZIP and postal codes', () => {
  for (const [written, region, read] of [
    ['97301', 'US-OR', '97301'],
    ['97301-1234', 'US-OR', '97301-1234'],
    ['973011234', 'US-OR', '97301-1234'],
    ['1230', 'US-MA', '01230'],
    ['601', 'US-PR', '00601'],
    ['1230-0001', 'US-MA', '01230-0001'],
    ['10230001', 'US-MA', '01023-0001'],
    ['2903.0', 'US-RI', '02903'],
    ['k1a0b1', 'CA-ON', 'K1A 0B1'],
    ['1230', 'US-OR', undefined],
    ['97301', 'CA-ON', undefined],
    ['K1A 0B1', 'US-NY', undefined],
  ] as const) {
    it(`${written} in ${region}`, () => assert.equal(readPostal(written, region), read));
  }
});

describe('dates', () => {
  for (const [written, date] of [
    ['2026-09-14', '2026-09-14'],
    ['2026-09', '2026-09'],
    ['2026', '2026'],
    ['2026-09-14T08:00:00Z', '2026-09-14'],
    ['9/25/2026', '2026-09-25'],
    ['25/9/2026', '2026-09-25'],
    ['46279', '2026-09-14'],
    ['Sept. 14, 2026', '2026-09-14'],
    ['14 septembre 2026', '2026-09-14'],
    ['14 de septiembre de 2026', '2026-09-14'],
    ['1 août 2026', '2026-08-01'],
    ['September 2026', '2026-09'],
    ['5/5/2026', '2026-05-05'],
  ] as const) {
    it(`are read: ${written}`, () => assert.deepEqual(readDate(written), { date }));
  }
  for (const written of [
    '05/10/2026',
    '2026-02-30',
    '2026-13',
    'yesterday',
    '12',
    '',
    '99999',
    'x'.repeat(20_000),
  ]) {
    it(`are not guessed: ${written.slice(0, 20)}`, () => assert.ok('why' in readDate(written)));
  }
  it('follow the order that is said', () => {
    assert.deepEqual(readDate('05/10/2026', 'mdy'), { date: '2026-05-10' });
    assert.deepEqual(readDate('05/10/2026', 'dmy'), { date: '2026-10-05' });
  });
});

describe('regions', () => {
  for (const [written, code] of [
    ['US-OR', 'US-OR'],
    ['or', 'US-OR'],
    ['Oregon', 'US-OR'],
    ['Québec', 'CA-QC'],
    ['QC', 'CA-QC'],
    ['Washington, D.C.', 'US-DC'],
    ['CA', 'CA'],
    ['Nouvelle-Écosse', 'CA-NS'],
    ['XX', undefined],
    ['', undefined],
  ] as const) {
    it(`are read: ${written}`, () => assert.equal(readRegion(written), code));
  }
  it('take CA for California where a state stands', () => {
    assert.equal(readRegion('CA', { isState: true }), 'US-CA');
  });
  it('have a clock where data/regions.json gives them one, and none where it gives several', () => {
    const regions = JSON.parse(readFileSync('data/regions.json', 'utf8')) as {
      code: string;
      timezones: string[];
    }[];
    for (const { code, timezones } of regions) {
      assert.equal(regionZone(code), timezones.length === 1 ? timezones[0] : undefined, code);
    }
  });
});
