import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { JOURNEYS } from './journeys.js';

const folder = join(import.meta.dirname, 'recorded');
const recorded = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.txt', ''),
    readFileSync(join(folder, name), 'utf8'),
  ]),
);
const heardOn = (name: string): string => recorded.get(name) ?? '';

describe('what Orca says with Firefox, as it is recorded', () => {
  it('is there for each journey, and for no other', () => {
    assert.deepEqual([...recorded.keys()].sort(), JOURNEYS.map(({ name }) => name).sort());
  });

  it('has a way to call as one link, with whom it reaches', () => {
    for (const [name, verb] of [
      ['read-from-top', 'Call'],
      ['french-page', 'Appeler'],
      ['spanish-page', 'Llamar a'],
    ] as const) {
      assert.match(heardOn(name), RegExp(`^  ${verb} 802-555-0100, Maple Line$`, 'm'), name);
      assert.equal(heardOn(name).match(/802-555-0100/g)?.length, 1, name);
    }
  });

  it('has the digits one by one where a keyboard comes to a number', () => {
    assert.match(heardOn('strip'), /Call 911 link\.\n {2}9 1 1\.\n/);
    assert.match(heardOn('strip'), /Call 988 link\.\n {2}9 8 8\.\n/);
    assert.match(heardOn('map-and-back'), /8 0 2, 5 5 5, 0 1 0 1\./);
  });

  it('has the count of a need and of what is open now, the map, and a ZIP code that was understood', () => {
    assert.match(heardOn('need'), /> space\n {2}pressed\n {2}3 ways to get help\n/);
    assert.match(heardOn('zip-and-open-now'), /> types 05401\n(?:.*\n){0,5} {2}1 place found\n/);
    assert.match(heardOn('zip-and-open-now'), /> space\n {2}checked\n {2}\d+ ways to get help\n/);
    assert.match(heardOn('map-and-back'), /> space\n {2}expanded\n {2}Map with 1 place\n/);
  });

  it('has 911 before the count where somebody may be dying', () => {
    assert.match(
      heardOn('alarm'),
      /> types he is not breathing\n {2}Call 911 link\.\n(?:.*\n)? {2}2 ways to get help\n/,
    );
  });

  it('leaves the page at one key', () => {
    assert.match(heardOn('quick-exit'), /> Return\n(?: {2}.*\n)* {2}Weather/);
  });

  it('has nothing of the finder in English on a page in French or Spanish', () => {
    for (const name of ['french-page', 'spanish-page'])
      assert.doesNotMatch(heardOn(name), /^ {2}\[en\] (?!English$|bouton|botón|non|no )/m, name);
  });
});
