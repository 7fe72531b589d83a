import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { displayMatches } from '../../src/contact/display-matches.js';

const spelled: readonly (readonly [string, string])[] = [
  ['1-800-662-4357', '+18006624357'],
  ['800-662-4357', '+18006624357'],
  ['(800) 662-4357', '+18006624357'],
  ['+1 800 662 4357', '+18006624357'],
  ['1-800-662-HELP', '+18006624357'],
  ['1-800-662-HELP (4357)', '+18006624357'],
  ['1-877-8-HOPENY', '+18778467369'],
  ['1-877-8-HOPENY (846-7369)', '+18778467369'],
  ['1-888-688-NORS (6677)', '+18886886677'],
  ['62-FIRESIDE (623-473-7433)', '+16234737433'],
  ['1-833-364-2274 (833-DMH-CCRI)', '+18333642274'],
  ['1-855-DRUGFREE (378-4373)', '+18553784373'],
  ['988', '988'],
  ['9-8-8', '988'],
  ['435748 (HELP4U)', '435748'],
  ['310-6789', '3106789'],
];

const misspelled: readonly (readonly [string, string])[] = [
  ['1-800-662-4375', '+18006624357'],
  ['1-800-662-HALP (4357)', '+18006624357'],
  ['1-800-662-HELP (4375)', '+18006624357'],
  ['1-800-662-HELP (57)', '+18006624357'],
  ['1-800-662-43571', '+18006624357'],
  ['988, then 1', '988'],
  ['988 then 1', '988'],
  ['9889', '988'],
  ['98', '988'],
  ['711 (relay)', '711'],
  ['1-800-662-4357;ext=2', '+18006624357'],
  ['1-800-662-4357,', '+18006624357'],
  ['1-855-DRUGFREEHELP', '+18553784373'],
];

describe('the display of a number', () => {
  for (const [display, value] of spelled) {
    it(`"${display}" stands for ${value}`, () => assert.ok(displayMatches(display, value)));
  }

  for (const [display, value] of misspelled) {
    it(`"${display}" does not stand for ${value}`, () =>
      assert.ok(!displayMatches(display, value)));
  }

  it('never stands for a number of which one digit is another', () => {
    const number = fc.stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/);
    fc.assert(
      fc.property(number, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, step) => {
        const other = (Number(digits[at]) + step) % 10;
        const display = `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
        return !displayMatches(display, `+1${digits}`);
      }),
    );
  });
});
