import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openingState } from '../../src/hours/opening-state.js';
import { parseHours } from '../../src/hours/parse-hours.js';
import { wallClock } from '../../src/hours/wall-clock.js';
import { randomFrom } from '../support/random-from.js';
import { PUBLISHED_HOURS } from './published-hours.js';
import { randomHours } from './random-hours.js';
import { isReferenceOpen, referenceChange } from './reference-reader.js';

const ZONES = ['America/New_York', 'America/St_Johns', 'America/Phoenix', 'Pacific/Guam'];
const START = Date.UTC(2026, 0, 1);
/** In each zone; more with `npm run fuzz`. */
const SAMPLES = Number(process.env.HELPLINE_FUZZ ?? 3000);

// Holidays have a table of their own: the two do not share a list.
const published = PUBLISHED_HOURS.filter((text) => !text.includes('PH'));
const random = randomFrom(20_260_301);
const invented = Array.from({ length: 300 }, () => randomHours(random));
const texts = [...published, ...invented];

interface Sample {
  readonly text: string;
  readonly at: Date;
}

function samplesFor(zone: string): Sample[] {
  const draw = randomFrom(zone.length);
  return Array.from({ length: SAMPLES }, (_, index) => {
    // One in four falls on a weekend on which clocks change.
    const days = index % 4 ? draw() * 365 : ([66, 304][index % 8 ? 1 : 0] ?? 0) + draw() * 3;
    return {
      text: texts[Math.floor(draw() * texts.length)] ?? '24/7',
      at: new Date(START + Math.floor(days * 1440) * 60_000),
    };
  });
}

function stateAt(text: string, zone: string, at: Date) {
  return openingState({ text, timezone: zone }, at, { callerZone: '', region: 'US' });
}

function changeOf(text: string, zone: string, at: Date): Date | undefined {
  const state = stateAt(text, zone, at);
  if (state.state === 'closed') return state.opensAt;
  return state.state === 'open' && !state.always ? state.until : undefined;
}

const tell = ({ text, at }: Sample): string => `${text} at ${at.toISOString()}`;

describe('opening state beside the reference reader', () => {
  it('reads every invented text', () => {
    assert.deepEqual(
      invented.filter((text) => !parseHours(text)),
      [],
    );
  });

  for (const zone of ZONES) {
    const samples = samplesFor(zone);

    it(`is open when the reference is, in ${zone}`, () => {
      let compared = 0;
      for (const sample of samples) {
        const expected = isReferenceOpen(sample.text, zone, sample.at);
        if (expected === undefined) continue;
        compared++;
        assert.equal(
          stateAt(sample.text, zone, sample.at).state,
          expected ? 'open' : 'closed',
          tell(sample),
        );
      }
      assert.ok(compared > SAMPLES / 2, `${compared} compared`);
    });

    it(`changes when the reference does, in ${zone}`, () => {
      let compared = 0;
      for (const sample of samples.slice(0, SAMPLES / 10)) {
        const expected = referenceChange(sample.text, zone, sample.at);
        const change = changeOf(sample.text, zone, sample.at);
        if (expected === undefined || !change) continue;
        compared++;
        assert.equal(wallClock(zone, +change / 60_000), expected, tell(sample));
      }
      assert.ok(compared > SAMPLES / 40, `${compared} compared`);
    });

    it(`stays as it is until the change that it foretells, in ${zone}`, () => {
      const draw = randomFrom(7);
      for (const sample of samples) {
        const { text, at } = sample;
        const change = changeOf(text, zone, at);
        if (!change) continue;
        const { state } = stateAt(text, zone, at);
        const between = new Date(+at + Math.floor((draw() * (+change - +at)) / 60_000) * 60_000);
        assert.ok(change > at, tell(sample));
        assert.equal(
          stateAt(text, zone, between).state,
          state,
          `${tell(sample)}, then ${between.toISOString()}`,
        );
        assert.notEqual(stateAt(text, zone, change).state, state, tell(sample));
      }
    });
  }

  it('never throws, whatever the text, zone or region', () => {
    const draw = randomFrom(11);
    const marks = 'MoTuFrPH[]-,;:/0123456789 off\u0000é٣';
    for (let count = 0; count < 5000; count++) {
      const noise = Array.from(
        { length: draw() * 24 },
        () => marks[Math.floor(draw() * marks.length)],
      ).join('');
      for (const text of [noise, `Mo-Fr 09:00-17:00${noise}`]) {
        openingState(
          { text, timezone: draw() < 0.5 ? 'America/Toronto' : noise },
          new Date(START),
          {
            callerZone: noise,
            region: noise,
          },
        );
      }
    }
  });
});
