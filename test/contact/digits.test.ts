import { expect } from '@open-wc/testing';
import { digitsOf } from '../../src/contact/digits.js';
import { NO_NUMBERS, NUMBERS } from './digits-cases.js';

describe('digits of a number', () => {
  it('reads what people write', () => {
    for (const [text, digits] of NUMBERS) expect(digitsOf(text), text).to.equal(digits);
  });

  it('finds no number where there is none', () => {
    for (const text of NO_NUMBERS) expect(digitsOf(text), text.slice(0, 40)).to.equal(undefined);
  });
});
