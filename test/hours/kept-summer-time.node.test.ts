import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { build } from 'esbuild';

/*
 * British Columbia, Alberta, the Northwest Territories and Manitoba, with the parts of their neighbours that follow them,
 * kept their summer time in November 2026 (tz database, 2026b to 2026f). Node 20.20.2 and many browsers have older data.
 */

// Asked for zones before `Intl` where the engine has it (Node 26): these tests are about an engine without.
Reflect.deleteProperty(globalThis, 'Temporal');
const RealIntl = globalThis.Intl;
const MINUTE = 6e4;

/** Zone, hours behind UTC in the summer of 2026 and ever after, and the instant at which older data put its clock back. */
const KEPT = [
  ['America/Vancouver', 7, '2026-11-01T09:00Z'],
  ['Canada/Pacific', 7, '2026-11-01T09:00Z'],
  ['America/Edmonton', 6, '2026-11-01T08:00Z'],
  ['Canada/Mountain', 6, '2026-11-01T08:00Z'],
  ['America/Yellowknife', 6, '2026-11-01T08:00Z'],
  ['America/Inuvik', 6, '2026-11-01T08:00Z'],
  ['America/Winnipeg', 5, '2026-11-01T07:00Z'],
  ['Canada/Central', 5, '2026-11-01T07:00Z'],
  ['America/Rainy_River', 5, '2026-11-01T07:00Z'],
] as const;

/** Zones that go on as before, and hours behind UTC in December 2026. */
const OTHERS = [
  ['America/Los_Angeles', 8],
  ['America/Denver', 7],
  ['America/Boise', 7],
  ['America/Cambridge_Bay', 7],
  ['America/Chicago', 6],
  ['America/Rankin_Inlet', 6],
  ['America/Toronto', 5],
  ['America/Thunder_Bay', 5],
  ['America/Atikokan', 5],
  ['America/Regina', 6],
  ['America/Creston', 7],
  ['America/Fort_Nelson', 7],
  ['America/Dawson_Creek', 7],
  ['America/Whitehorse', 7],
  ['America/St_Johns', 3.5],
] as const;

const {
  outputFiles: [clock],
} = await build({
  entryPoints: [join(import.meta.dirname, '..', '..', 'src', 'hours', 'wall-clock.ts')],
  bundle: true,
  write: false,
  format: 'esm',
});
let copies = 0;

/** A fresh copy of the clock, as on a page that has just been opened: it asks the engine again. */
async function freshClock(): Promise<(zone: string, iso: string) => string> {
  copies += 1;
  const { wallTime } = (await import(
    `data:text/javascript,${encodeURIComponent(clock?.text ?? '')}#${copies}`
  )) as typeof import('../../src/hours/wall-clock.js');
  return (zone, iso) => wallTime(zone, new Date(iso)).slice(0, 16);
}

const shown = (iso: string, hoursBehind: number): string =>
  new Date(Date.parse(iso) - hoursBehind * 60 * MINUTE).toISOString().slice(0, 16);

/** An engine with zone data of ours: what it answers is `offset`, in hours behind UTC. */
function useEngine(offset: (at: number, zone: string) => number): void {
  const value = {
    DateTimeFormat: class {
      readonly #zone: string;
      constructor(_: string, { timeZone }: { timeZone: string }) {
        this.#zone = timeZone;
      }
      format(at: number): string {
        const wall = new Date(at - offset(at, this.#zone) * 60 * MINUTE);
        const date = `${wall.getUTCMonth() + 1}/${wall.getUTCDate()}/${wall.getUTCFullYear()}`;
        return `${date}, ${wall.getUTCHours()}:${wall.getUTCMinutes()}`;
      }
    },
  };
  Object.defineProperty(globalThis, 'Intl', { value, configurable: true, writable: true });
}

const summerOf = new Map<string, number>(KEPT.map(([zone, hours]) => [zone, hours]));

/** Summer time from the second Sunday of March to the first of November, near enough for the days asked for here. */
function isWinter(at: number): boolean {
  const month = new Date(at).getUTCMonth();
  return month < 2 || month > 9 || (month === 2 && new Date(at).getUTCDate() < 8);
}

const older = (at: number, zone: string): number =>
  (summerOf.get(zone) ?? 0) + (isWinter(at) ? 1 : 0);
const newer = (at: number, zone: string): number =>
  at < Date.UTC(2026, 2, 8) ? older(at, zone) : (summerOf.get(zone) ?? 0);
/** Data that we cannot know yet: a law of 2027 brings winter time back. */
const newest = (at: number, zone: string): number =>
  at < Date.UTC(2027, 9, 1) ? newer(at, zone) : older(at, zone);

describe('the clocks that were not put back in 2026', () => {
  afterEach(() => {
    Object.defineProperty(globalThis, 'Intl', { value: RealIntl, configurable: true });
  });

  for (const [zone, hours, change] of KEPT) {
    it(`go on in ${zone} on this engine`, async () => {
      const read = await freshClock();
      const before = shown(change, hours).replace('02:00', '01:59');
      const last = new Date(Date.parse(change) - MINUTE).toISOString();
      assert.equal(read(zone, last), before);
      for (const iso of [change, '2026-12-24T20:30Z', '2027-03-14T12:00Z', '2027-11-30T00:00Z']) {
        assert.equal(read(zone, iso), shown(iso, hours), iso);
      }
    });

    it(`were still put back in ${zone} in the winters before`, async () => {
      const read = await freshClock();
      const iso = '2026-01-15T20:00Z';
      assert.equal(read(zone, iso), shown(iso, hours + 1));
    });

    it(`go on in ${zone} on an engine that does not know`, async () => {
      useEngine(older);
      const read = await freshClock();
      for (const iso of ['2026-12-24T20:30Z', '2027-07-01T12:00Z', '2029-01-31T00:00Z']) {
        assert.equal(read(zone, iso), shown(iso, hours), iso);
      }
    });

    it(`are the engine’s own in ${zone} where it knows, whatever a later law brings`, async () => {
      useEngine(newest);
      const read = await freshClock();
      assert.equal(read(zone, '2026-12-24T20:30Z'), shown('2026-12-24T20:30Z', hours));
      assert.equal(read(zone, '2027-12-24T20:30Z'), shown('2027-12-24T20:30Z', hours + 1));
    });
  }

  for (const [zone, hours] of OTHERS) {
    it(`are not those of ${zone}`, async () => {
      const read = await freshClock();
      assert.equal(read(zone, '2026-12-24T20:30Z'), shown('2026-12-24T20:30Z', hours));
    });
  }

  it('know no time where the engine knows none', async () => {
    Object.defineProperty(globalThis, 'Intl', { value: {}, configurable: true });
    const read = await freshClock();
    assert.equal(read('America/Winnipeg', '2026-12-24T20:30Z'), '');
  });
});
