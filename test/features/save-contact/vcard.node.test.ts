import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeVcard } from '../../../src/features/save-contact/vcard.js';
import { keep } from '../../../src/strings/en/keep.js';
import { CALL_WAY, makeLine, TEXT_WAY } from '../../support/plain-listing-fixture.js';

const words = keep;
const unfold = (card: string): string[] => card.replace(/\r\n /g, '').split('\r\n');

describe('a contact', () => {
  it('is a whole vCard 3.0 with the name of the service', () => {
    const lines = unfold(makeVcard(makeLine(), words));
    assert.deepEqual(lines.slice(0, 3), ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Harbor Line']);
    assert.deepEqual(lines.slice(-2), ['END:VCARD', '']);
    assert.ok(lines.includes('N:;;;;'));
  });

  it('holds each number as it is dialled, and says what it is for', () => {
    const card = unfold(makeVcard(makeLine(), words));
    assert.ok(card.includes('item1.TEL;TYPE=VOICE:+18005550100'));
    assert.ok(card.includes('item1.X-ABLabel:Call'));
    assert.ok(card.includes('item2.TEL;TYPE=CELL,MSG:741741'));
    assert.ok(card.includes('item2.X-ABLabel:Text'));
  });

  it('holds each number outside a group as well, for address books that skip groups', () => {
    const card = unfold(makeVcard(makeLine(), words));
    assert.ok(card.includes('TEL;TYPE=VOICE:+18005550100'));
    assert.ok(card.includes('TEL;TYPE=CELL,MSG:741741'));
  });

  it('is the same contact each time it is saved, and another for another service', () => {
    const uid = (id: string) =>
      unfold(makeVcard(makeLine({ id }), words)).find((line) => line.startsWith('UID:'));
    assert.equal(uid('us-one'), uid('us-one'));
    assert.notEqual(uid('us-one'), uid('us-two'));
  });

  it('has no backslash in a label, which is no part of the standard', () => {
    const ways = [{ ...CALL_WAY, label: 'Spanish, day; night' }];
    const card = unfold(makeVcard(makeLine({ ways }), words));
    assert.ok(card.includes('item1.X-ABLabel:Call Spanish day night'), card.join('\n'));
  });

  it('holds addresses as addresses', () => {
    const ways = [
      { type: 'web', number: 'a.example', href: 'https://a.example/x', hints: [] },
      { type: 'email', number: 'help@a.example', href: 'mailto:help@a.example', hints: [] },
    ] as const;
    const card = unfold(makeVcard(makeLine({ ways }), words));
    assert.ok(card.includes('item1.URL:https://a.example/x'));
    assert.ok(card.includes('item2.EMAIL;TYPE=INTERNET:help@a.example'));
  });

  it('says in its note what a phone cannot dial, and when the number was seen', () => {
    const ways = [{ ...CALL_WAY, hints: ['then press 2'] }, TEXT_WAY];
    const note = unfold(makeVcard(makeLine({ ways }), words)).find((line) => /^NOTE/.test(line));
    assert.equal(
      note,
      'NOTE:Call 1-800-555-0100: then press 2\\nText 741741: Send the word HOPE\\nChecked Sep 14\\, 2026',
    );
  });

  it('escapes what the format means otherwise', () => {
    const card = makeVcard(makeLine({ name: 'Back\\slash, semi; line\nend' }), words);
    assert.match(card, /FN:Back\\\\slash\\, semi\\; line\\nend\r\n/);
  });

  it('breaks no line past 75 bytes and no character in two', () => {
    const name =
      'Ligne québécoise de prévention, écoute et soutien à l’intention des aînés 🍁 '.repeat(4);
    const card = makeVcard(makeLine({ name }), words);
    for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(unfold(card).includes(`FN:${name.replace(/,/g, '\\,')}`));
  });
});
