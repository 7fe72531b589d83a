import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { digitsOf } from '../../src/contact/digits.js';
import { NO_NUMBERS, NUMBERS } from './digits-cases.js';

describe('digits of a number', () => {
  for (const [text, digits] of NUMBERS) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(digitsOf(text), digits));
  }

  for (const text of NO_NUMBERS) {
    it(`finds no number in ${JSON.stringify(text).slice(0, 40)}`, () => {
      assert.equal(digitsOf(text), undefined);
    });
  }

  it('reads a number however it is broken up', () => {
    const mark = fc.constantFrom('', ' ', '-', '.', ' - ', ')', '(', '\u200e', '–');
    fc.assert(
      fc.property(
        fc.constantFrom('', '1', '+1 '),
        fc.array(mark, { minLength: 10, maxLength: 10 }),
        (prefix, marks) => {
          // A closing bracket at the very end would ask for a repetition.
          const text = [...'8006624357'].map((digit, index) => marks[index] + digit).join('');
          assert.equal(digitsOf(prefix + text), '8006624357');
        },
      ),
      { seed: 988 },
    );
  });

  it('answers at once, however long the text', () => {
    const start = process.cpuUsage();
    for (const mark of ['(', ' ', '1', 'A', '1)(']) digitsOf(mark.repeat(100_000));
    // The processor's time, in microseconds: others use it, too.
    assert.ok(process.cpuUsage(start).user < 500_000);
  });

  it('never throws, and gives digits or nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...'0123456789()+-. ,xHELP٣３é')).map((marks) => marks.join('')),
    );
    fc.assert(
      fc.property(text, (text) => assert.match(digitsOf(text) ?? '988', /^(?:\d{3,7}|\d{10})$/)),
      { numRuns: 20_000, seed: 988 },
    );
  });
});
