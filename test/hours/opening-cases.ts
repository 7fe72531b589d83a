import type { OpeningState } from '../../src/hours/opening-state.js';

/** One promise about opening hours, told in the same words to Node and to three browsers. */
export interface OpeningCase {
  readonly promise: string;
  readonly text?: string;
  readonly zone?: string;
  /** Default: New York's zone and state. */
  readonly region?: string;
  readonly callerZone?: string;
  /** UTC. */
  readonly at: string;
  /** `open 22:00Z` until when, `closed 2026-…`, `always`, `unknown`, `closed`; `?` after it: the holiday flag. */
  readonly expected: string;
}

const NIGHTS = 'Mo-Su 18:00-02:00';
const OFFICE = 'Mo-Fr 09:00-17:00';

/** Clocks in New York: 2026-03-08 02:00 becomes 03:00 (07:00Z); 2026-11-01 02:00 becomes 01:00 (06:00Z). */
export const OPENING_CASES: readonly OpeningCase[] = [
  {
    promise: 'is open until closing time',
    text: OFFICE,
    at: '2026-06-10T14:00Z',
    expected: 'open 2026-06-10T21:00Z',
  },
  {
    promise: 'opens on the minute',
    text: OFFICE,
    at: '2026-06-10T13:00Z',
    expected: 'open 2026-06-10T21:00Z',
  },
  {
    promise: 'is still closed in the last second before opening',
    text: OFFICE,
    at: '2026-06-10T12:59:59.999Z',
    expected: 'closed 2026-06-10T13:00Z',
  },
  {
    promise: 'is closed on the minute of closing',
    text: OFFICE,
    at: '2026-06-10T21:00Z',
    expected: 'closed 2026-06-11T13:00Z',
  },
  {
    promise: 'looks past the weekend for the next opening',
    text: OFFICE,
    at: '2026-06-12T22:00Z',
    expected: 'closed 2026-06-15T13:00Z',
  },
  {
    promise: 'closes for lunch',
    text: 'Mo-Fr 09:00-12:00,13:00-17:00',
    at: '2026-06-10T16:30Z',
    expected: 'closed 2026-06-10T17:00Z',
  },
  {
    promise: 'takes touching times as one',
    text: 'Mo-Fr 09:00-12:00,12:00-17:00',
    at: '2026-06-10T14:00Z',
    expected: 'open 2026-06-10T21:00Z',
  },
  {
    promise: 'takes overlapping times as one',
    text: 'Mo-Fr 09:00-14:00,12:00-17:00',
    at: '2026-06-10T14:00Z',
    expected: 'open 2026-06-10T21:00Z',
  },
  {
    promise: 'takes times that meet at midnight as one',
    text: 'Fr 16:00-24:00; Sa 00:00-05:00',
    at: '2026-06-13T03:00Z',
    expected: 'open 2026-06-13T09:00Z',
  },
  {
    promise: 'reads a rule without days as every day',
    text: '10:00-12:00',
    at: '2026-06-13T15:00Z',
    expected: 'open 2026-06-13T16:00Z',
  },
  {
    promise: 'reads days around the end of the week',
    text: 'Sa-Mo 10:00-12:00',
    at: '2026-06-15T15:00Z',
    expected: 'open 2026-06-15T16:00Z',
  },

  {
    promise: 'stays open past midnight',
    text: NIGHTS,
    at: '2026-06-10T05:30Z',
    expected: 'open 2026-06-10T06:00Z',
  },
  {
    promise: 'is open before midnight until after it',
    text: NIGHTS,
    at: '2026-06-10T03:00Z',
    expected: 'open 2026-06-10T06:00Z',
  },
  {
    promise: 'closes in the night',
    text: NIGHTS,
    at: '2026-06-10T06:00Z',
    expected: 'closed 2026-06-10T22:00Z',
  },
  {
    promise: 'reads an end past 24',
    text: 'Mo-Su 11:00-26:30',
    at: '2026-06-10T06:29Z',
    expected: 'open 2026-06-10T06:30Z',
  },
  {
    promise: 'gives a night to the day on which it began',
    text: 'Fr 18:00-02:00',
    at: '2026-06-13T05:00Z',
    expected: 'open 2026-06-13T06:00Z',
  },
  {
    promise: 'gives no night to the day before the first',
    text: 'Fr 18:00-02:00',
    at: '2026-06-12T05:00Z',
    expected: 'closed 2026-06-12T22:00Z',
  },
  {
    promise: 'ends a night early when a later rule names the next day',
    text: 'Mo-Fr 18:00-02:00; Sa 10:00-12:00',
    at: '2026-06-13T05:00Z',
    expected: 'closed 2026-06-13T14:00Z',
  },
  {
    promise: 'foretells the early end of a night when a later rule names the next day',
    text: 'Mo-Fr 18:00-02:00; Sa 10:00-12:00',
    at: '2026-06-13T03:00Z',
    expected: 'open 2026-06-13T04:00Z',
  },
  {
    promise: 'lets a night run on when the next day was named before it',
    text: 'Sa 10:00-12:00; Mo-Fr 18:00-02:00',
    at: '2026-06-13T05:00Z',
    expected: 'open 2026-06-13T06:00Z',
  },

  {
    promise: 'puts a later rule in the place of an earlier one',
    text: 'Mo-Fr 09:00-12:30; Tu-Th 13:30-16:30',
    at: '2026-06-10T14:00Z',
    expected: 'closed 2026-06-10T17:30Z',
  },
  {
    promise: 'keeps an earlier rule on the days not named again',
    text: 'Mo-Fr 09:00-12:30; Tu-Th 13:30-16:30',
    at: '2026-06-08T14:00Z',
    expected: 'open 2026-06-08T16:30Z',
  },
  {
    promise: 'closes on a day that is off',
    text: '24/7; Su off',
    at: '2026-06-14T15:00Z',
    expected: 'closed 2026-06-15T04:00Z',
  },
  {
    promise: 'opens on the second and fourth Tuesday',
    text: 'Tu[2,4] 13:00-15:00',
    at: '2026-07-14T17:30Z',
    expected: 'open 2026-07-14T19:00Z',
  },
  {
    promise: 'is closed on the first Tuesday',
    text: 'Tu[2,4] 13:00-15:00',
    at: '2026-07-07T17:30Z',
    expected: 'closed 2026-07-14T17:00Z',
  },
  {
    promise: 'opens on the last Monday',
    text: 'Mo[-1] 13:00-15:00',
    at: '2026-07-01T17:30Z',
    expected: 'closed 2026-07-27T17:00Z',
  },
  {
    promise: 'waits for a month that has a fifth Friday',
    text: 'Fr[5] 13:00-15:00',
    at: '2026-06-01T17:30Z',
    expected: 'closed 2026-07-31T17:00Z',
  },
  {
    promise: 'has no next opening where there is none',
    text: 'Mo off',
    at: '2026-06-10T14:00Z',
    expected: 'closed',
  },

  {
    promise: 'opens an hour later by the clock where the clock jumps over the opening time',
    text: 'Mo-Su 02:30-05:00',
    at: '2026-03-08T06:59Z',
    expected: 'closed 2026-03-08T07:30Z',
  },
  {
    promise: 'closes at half past three where the clock jumps over half past two',
    text: 'Mo-Su 22:00-02:30',
    at: '2026-03-08T06:30Z',
    expected: 'open 2026-03-08T07:30Z',
  },
  {
    promise: 'is still open after the jump over the closing time',
    text: 'Mo-Su 22:00-02:30',
    at: '2026-03-08T07:29Z',
    expected: 'open 2026-03-08T07:30Z',
  },
  {
    promise: 'is closed by the new clock after the jump over the closing time',
    text: 'Mo-Su 22:00-02:30',
    at: '2026-03-08T07:30Z',
    expected: 'closed 2026-03-09T02:00Z',
  },
  {
    promise: 'foretells the close in the night of the jump two days before',
    text: 'Fr-Su 00:00-24:00; Su 00:00-02:30',
    at: '2026-03-06T12:00Z',
    expected: 'open 2026-03-08T07:30Z',
  },
  {
    promise: 'takes times that meet in the hour that the clock skips as one',
    text: 'Mo-Su 22:00-02:30,02:30-06:00',
    at: '2026-03-08T04:00Z',
    expected: 'open 2026-03-08T10:00Z',
  },
  {
    promise: 'takes times on both sides of the skipped hour in their order',
    text: 'Mo-Su 22:00-02:30,03:00-06:00',
    at: '2026-03-08T04:00Z',
    expected: 'open 2026-03-08T10:00Z',
  },
  {
    promise: 'does not open in an hour that the clock skips',
    text: 'Mo-Su 02:00-03:00',
    at: '2026-03-08T06:00Z',
    expected: 'closed 2026-03-09T06:00Z',
  },
  {
    promise: 'closes by the new clock after a night that lost an hour',
    text: 'Mo-Su 22:00-08:00',
    at: '2026-03-08T05:30Z',
    expected: 'open 2026-03-08T12:00Z',
  },
  {
    promise: 'opens by the new clock after a night that lost an hour',
    text: 'Mo-Su 09:00-17:00',
    at: '2026-03-08T05:30Z',
    expected: 'closed 2026-03-08T13:00Z',
  },
  {
    promise: 'closes by the new clock after a night that won an hour',
    text: 'Mo-Su 20:00-02:00',
    at: '2026-11-01T04:30Z',
    expected: 'open 2026-11-01T07:00Z',
  },
  {
    promise: 'opens by the new clock after a night that won an hour',
    text: 'Mo-Su 09:00-17:00',
    at: '2026-11-01T04:30Z',
    expected: 'closed 2026-11-01T14:00Z',
  },
  {
    promise: 'closes once, after both of two equal hours',
    text: 'Mo-Su 22:00-02:30',
    at: '2026-11-01T05:15Z',
    expected: 'open 2026-11-01T07:30Z',
  },
  {
    promise: 'closes in the first of two equal hours',
    text: 'Mo-Su 22:00-01:30',
    at: '2026-11-01T05:15Z',
    expected: 'open 2026-11-01T05:30Z',
  },
  {
    promise: 'does not open again in the second of two equal hours',
    text: 'Mo-Su 22:00-01:30',
    at: '2026-11-01T05:45Z',
    expected: 'closed 2026-11-02T03:00Z',
  },
  {
    promise: 'is closed in the second of two equal hours',
    text: 'Mo-Su 22:00-01:30',
    at: '2026-11-01T06:15Z',
    expected: 'closed 2026-11-02T03:00Z',
  },
  {
    promise: 'opens in the first of two equal hours and stays open in the second',
    text: 'Mo-Su 01:30-05:00',
    at: '2026-11-01T05:20Z',
    expected: 'closed 2026-11-01T05:30Z',
  },
  {
    promise: 'is open from the first of two equal hours through the second',
    text: 'Mo-Su 01:30-05:00',
    at: '2026-11-01T06:10Z',
    expected: 'open 2026-11-01T10:00Z',
  },
  {
    promise: 'closes in time where the clock was not put back that night',
    text: 'Mo-Su 22:00-02:30',
    zone: 'America/Vancouver',
    region: 'CA-BC',
    at: '2026-11-01T08:30Z',
    expected: 'open 2026-11-01T09:30Z',
  },

  {
    promise: 'follows a half-hour zone',
    text: OFFICE,
    zone: 'America/St_Johns',
    region: 'CA-NL',
    at: '2026-06-10T11:29Z',
    expected: 'closed 2026-06-10T11:30Z',
  },
  {
    promise: 'follows a zone a day ahead',
    text: OFFICE,
    zone: 'Pacific/Guam',
    region: 'US-GU',
    at: '2026-06-07T23:30Z',
    expected: 'open 2026-06-08T07:00Z',
  },
  {
    promise: 'follows a zone that keeps its clock',
    text: OFFICE,
    zone: 'America/Phoenix',
    region: 'US-AZ',
    at: '2026-11-02T16:30Z',
    expected: 'open 2026-11-03T00:00Z',
  },
  {
    promise: 'follows the clock of whoever calls',
    text: OFFICE,
    zone: 'caller',
    callerZone: 'America/Vancouver',
    at: '2026-06-10T23:30Z',
    expected: 'open 2026-06-11T00:00Z',
  },

  {
    promise: 'closes on a holiday where the hours say so',
    text: 'Mo-Fr 10:00-24:00; PH off',
    zone: 'America/Toronto',
    region: 'CA-ON',
    at: '2026-07-01T15:00Z',
    expected: 'closed 2026-07-02T14:00Z',
  },
  {
    promise: 'closes at midnight before a holiday',
    text: '24/7; PH off',
    at: '2026-12-24T15:00Z',
    expected: 'open 2026-12-25T05:00Z',
  },
  {
    promise: 'keeps the holiday hours that are stated',
    text: 'Mo-Fr 08:00-22:00; PH 15:00-22:00',
    at: '2026-12-25T15:00Z',
    expected: 'closed 2026-12-25T20:00Z',
  },
  {
    promise: 'opens on weekends and holidays alike',
    text: 'Sa-Su,PH 10:00-12:00',
    at: '2026-12-25T15:30Z',
    expected: 'open 2026-12-25T17:00Z',
  },
  {
    promise: 'warns of a holiday that the hours do not mention',
    text: OFFICE,
    at: '2026-12-25T15:00Z',
    expected: 'open 2026-12-25T22:00Z ?',
  },
  {
    promise: 'warns on the Friday on which a Saturday holiday is kept',
    text: OFFICE,
    at: '2026-07-03T22:00Z',
    expected: 'closed 2026-07-06T13:00Z ?',
  },
  {
    promise: "warns of one province's holiday",
    text: OFFICE,
    zone: 'America/Toronto',
    region: 'CA-QC',
    at: '2026-06-24T15:00Z',
    expected: 'open 2026-06-24T21:00Z ?',
  },
  {
    promise: "does not warn of another province's holiday",
    text: OFFICE,
    zone: 'America/Toronto',
    region: 'CA-ON',
    at: '2026-06-24T15:00Z',
    expected: 'open 2026-06-24T21:00Z',
  },
  {
    promise: "takes the holiday from the service's date, not from Greenwich's",
    text: OFFICE,
    at: '2026-12-26T04:30Z',
    expected: 'closed 2026-12-28T14:00Z ?',
  },
  {
    promise: 'knows no holidays of a region that it does not know',
    text: OFFICE,
    region: 'FR',
    at: '2026-12-25T15:00Z',
    expected: 'open 2026-12-25T22:00Z',
  },

  {
    promise: 'is always open at 24/7, without a zone, on a holiday',
    text: '24/7',
    zone: '',
    at: '2026-12-25T15:00Z',
    expected: 'always',
  },
  {
    promise: 'is always open all day every day',
    text: 'Mo-Su 00:00-24:00',
    zone: '',
    at: '2026-06-10T15:00Z',
    expected: 'always',
  },
  {
    promise: 'is always open where rules leave no minute closed',
    text: 'Mo-Fr 00:00-24:00; Sa-Su 00:00-24:00',
    at: '2026-06-10T15:00Z',
    expected: 'always',
  },
  { promise: 'is unknown without hours', at: '2026-06-10T15:00Z', expected: 'unknown' },
  {
    promise: 'is unknown where the hours cannot be read',
    text: 'weekdays 9 to 5',
    at: '2026-06-10T15:00Z',
    expected: 'unknown',
  },
  {
    promise: 'is unknown without a zone',
    text: OFFICE,
    zone: '',
    at: '2026-06-10T15:00Z',
    expected: 'unknown',
  },
  {
    promise: 'is unknown in a zone that does not exist',
    text: OFFICE,
    zone: 'America/Atlantis',
    at: '2026-06-10T15:00Z',
    expected: 'unknown',
  },
  {
    promise: 'is unknown where the caller has no zone',
    text: OFFICE,
    zone: 'caller',
    callerZone: '',
    at: '2026-06-10T15:00Z',
    expected: 'unknown',
  },
  { promise: 'is unknown at no time', text: OFFICE, at: 'never', expected: 'unknown' },
];

/** Hours that we do not read, so that they are unknown. */
export const UNREADABLE_HOURS: readonly string[] = [
  '',
  ' ',
  ';',
  'open',
  'off;',
  'Mo-Fr',
  'mo-fr 09:00-17:00',
  'Mo-Fr 9-17',
  'Mo-Fr 09:00-17:00;',
  'Mo-Fr 09:00-17:00 off',
  'Mo-Fr 09:00-09:00',
  'Mo-Fr 25:00-26:00',
  'Mo-Fr 24:00-25:00',
  'Mo-Fr 10:00-49:00',
  'Mo-Fr 09:60-17:00',
  'Mo[0] 09:00-17:00',
  'Mo[6] 09:00-17:00',
  'Mo[1-3] 09:00-17:00',
  'PH[1] off',
  'PH-Mo off',
  'SH 09:00-17:00',
  'Mo-Fr 09:00+',
  'Mo-Fr sunrise-sunset',
  'Jan Mo-Fr 09:00-17:00',
  'Mo 10:00-12:00; 14:00-16:00',
  'Mo-Fr 09:00-17:00; off',
  'Mo-Fr 09:00-17:00, Sa 10:00-12:00',
  'Mo-Fr 09:00-17:00 || "by appointment"',
  'Mo-Fr 09:00-17:00; 24/7',
  '24/7 24/7',
  '__proto__',
  '\u0000',
  '٠٩:٠٠-١٧:٠٠',
];

/** Says a state in the short form of the table. */
export function sayState(state: OpeningState): string {
  const at = (date: Date): string => date.toISOString().replace(':00.000Z', 'Z');
  if (state.state === 'unknown') return 'unknown';
  const flag = 'holiday' in state && state.holiday ? ' ?' : '';
  if (state.state === 'closed')
    return state.opensAt ? `closed ${at(state.opensAt)}${flag}` : `closed${flag}`;
  return state.always ? 'always' : `open ${at(state.until)}${flag}`;
}
