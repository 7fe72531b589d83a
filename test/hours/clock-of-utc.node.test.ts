import assert from 'node:assert/strict';
import { it } from 'node:test';
import { wallClock } from '../../src/hours/wall-clock.js';

it('asks no formatter, the slowest thing before the first view, where Temporal says that a clock shows UTC', () => {
  const zoned = { offsetNanoseconds: 0 };
  const instant = { toZonedDateTimeISO: () => zoned };
  Object.assign(globalThis, { Temporal: { Instant: { fromEpochMilliseconds: () => instant } } });
  const { DateTimeFormat } = Intl;
  Object.assign(Intl, { DateTimeFormat: () => assert.fail('A formatter was asked for.') });
  try {
    assert.equal(wallClock('UTC', 29_500_000), 29_500_000);
  } finally {
    Object.assign(Intl, { DateTimeFormat });
    Reflect.deleteProperty(globalThis, 'Temporal');
  }
});
