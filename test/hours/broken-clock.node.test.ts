import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openingState } from '../../src/hours/opening-state.js';

// Asked for zones before `Intl` where the engine has it (Node 26): these tests are about an engine without.
Reflect.deleteProperty(globalThis, 'Temporal');
const RealIntl = globalThis.Intl;
const NOON = new Date('2026-11-04T18:00Z');
const OFFICE = 'Mo-Fr 09:00-17:00';
const HERE = { callerZone: 'America/Denver', region: 'US-TX' };

/** Each kind of failure with a zone of its own, since the clock of a zone is kept. */
const FAILURES: readonly (readonly [string, string, () => unknown])[] = [
  ['Intl is missing', 'America/Chicago', () => undefined],
  ['Intl is empty', 'America/Menominee', () => ({})],
  [
    'no date can be formatted',
    'America/Indiana/Knox',
    () => withDates(() => assert.fail('broken on purpose')),
  ],
  ['dates are formatted as nothing', 'America/Indiana/Tell_City', () => withDates(() => '')],
  ['dates are formatted as words', 'America/North_Dakota/Center', () => withDates(() => 'never')],
  [
    'dates are formatted as those of another year',
    'America/North_Dakota/Beulah',
    () => withDates(() => '1/1/1970, 12:00'),
  ],
];

function withDates(format: (at: number) => string): unknown {
  return {
    DateTimeFormat: class {
      format = format;
    },
  };
}

describe('opening hours on a device with a broken clock', () => {
  afterEach(() => setIntl(RealIntl));

  for (const [what, timezone, intl] of FAILURES) {
    it(`are unknown while ${what}, neither open nor closed`, () => {
      setIntl(intl());
      const state = openingState({ text: OFFICE, timezone }, NOON, HERE);
      assert.deepEqual(state, { state: 'unknown' });
    });
    it(`are open while ${what} if they never end`, () => {
      setIntl(intl());
      const state = openingState({ text: '24/7', timezone }, NOON, HERE);
      assert.deepEqual(state, { state: 'open', always: true });
    });
  }

  for (const zone of ['', 'Etc/Unknown', 'Foo/Bar', 'America/Nowhere', '+25:00']) {
    it(`are those of the service where the caller’s zone is ${JSON.stringify(zone)}`, () => {
      const hours = { text: OFFICE, timezone: 'America/New_York' };
      const state = openingState(hours, NOON, { ...HERE, callerZone: zone });
      const until = new Date('2026-11-04T22:00Z');
      assert.deepEqual(state, { state: 'open', always: false, until, holiday: false });
    });
    it(`are unknown by the clock of a caller whose zone is ${JSON.stringify(zone)}`, () => {
      const state = openingState({ text: OFFICE, timezone: 'caller' }, NOON, {
        ...HERE,
        callerZone: zone,
      });
      assert.deepEqual(state, { state: 'unknown' });
    });
    it(`are unknown of a record whose zone is ${JSON.stringify(zone)}`, () => {
      const state = openingState({ text: OFFICE, timezone: zone }, NOON, HERE);
      assert.deepEqual(state, { state: 'unknown' });
    });
  }

  it('are unknown at a moment that is none', () => {
    const state = openingState(
      { text: OFFICE, timezone: 'America/New_York' },
      new Date(Number.NaN),
      HERE,
    );
    assert.deepEqual(state, { state: 'unknown' });
  });
});

function setIntl(value: unknown): void {
  Object.defineProperty(globalThis, 'Intl', { value, configurable: true, writable: true });
}
