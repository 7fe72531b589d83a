import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contactLink } from '../../src/contact/contact-link.js';
import type { ListingChannel } from '../../src/schema/listing.js';
import { CHANNEL_TYPES } from '../../src/schema/record-terms.js';
import { BAD_ADDRESSES, BAD_MAILBOXES, BAD_NUMBERS, GOOD_LINKS } from './contact-cases.js';

const BAD: readonly (readonly [ListingChannel['type'], readonly string[]])[] = [
  ['phone', BAD_NUMBERS],
  ['tty', BAD_NUMBERS],
  ['videophone', BAD_NUMBERS],
  ['sms', BAD_NUMBERS],
  ['email', BAD_MAILBOXES],
  ['web', BAD_ADDRESSES],
  ['chat', BAD_ADDRESSES],
];
const SAFE =
  /^(?:tel:\+?\d+|sms:\+?\d+(?:\?&body=[\w.!~*'()%-]+)?|mailto:[\w.+-]+@[\w.-]+|https:\/\/[^\s"<>\\]+)$/;

describe('contact link', () => {
  for (const [way, message, link] of GOOD_LINKS) {
    it(`leads to ${link}`, () => assert.equal(contactLink(way, message), link));
  }

  for (const [type, values] of BAD) {
    for (const value of values) {
      it(`makes no ${type} link of ${JSON.stringify(value).slice(0, 60)}`, () => {
        assert.equal(contactLink({ type, value }, 'HELLO'), undefined);
      });
    }
  }

  it('dials nothing where the relay number is no number', () => {
    assert.equal(contactLink({ type: 'tty', value: '988', through: '711,988' }), undefined);
  });

  it('makes no link of a kind that it does not know', () => {
    const type = 'javascript' as ListingChannel['type'];
    assert.equal(contactLink({ type, value: 'https://example.org' }), undefined);
  });

  it('answers at once, however long the value', () => {
    const start = process.cpuUsage();
    for (const part of ['a.', 'a@', 'a-', '1', 'é/']) {
      contactLink({ type: 'email', value: `a@${part.repeat(50_000)}` });
      contactLink({ type: 'web', value: `https://${part.repeat(50_000)}\n` });
    }
    // The processor's time, in microseconds: others use it, too.
    assert.ok(process.cpuUsage(start).user < 500_000);
  });

  it('never throws, and gives one of four schemes or nothing', () => {
    const seeds = GOOD_LINKS.map(([way]) => way.value);
    const bad = [...BAD_NUMBERS, ...BAD_MAILBOXES, ...BAD_ADDRESSES];
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const value = fc.oneof(
      text,
      fc
        .tuple(fc.constantFrom('', ...seeds, ...bad), text, fc.constantFrom('', ...seeds))
        .map((parts) => parts.join('')),
    );
    const message = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    fc.assert(
      fc.property(fc.constantFrom(...CHANNEL_TYPES), value, message, (type, value, message) => {
        const link = contactLink({ type, value }, message);
        if (link === undefined) return;
        assert.match(link, SAFE);
        const { protocol, username, password } = new URL(link);
        assert.equal(`${link.split(':')[0]}:${username}${password}`, protocol);
      }),
      { numRuns: 20_000, seed: 988 },
    );
  });
});
