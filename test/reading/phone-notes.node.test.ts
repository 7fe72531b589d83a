import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saysNotPublic } from '../../src/cli/import/guess-columns.js';
import { isIdleLabel, numberLabel } from '../../src/cli/import/number-label.js';
import { readPhones } from '../../src/reading/read-phones.js';

/** As the importer asks for the words beside a number. */
const labelOf: Parameters<typeof readPhones>[2] = (words) =>
  numberLabel(words) ?? (isIdleLabel(words) || !saysNotPublic(words) ? undefined : 'kept');

function numbersOf(cell: string): readonly string[] {
  return readPhones(cell, 'phone', labelOf).numbers.map(({ type, value, extension }) =>
    [type === 'phone' ? '' : type, value.slice(2), extension ? `x${extension}` : ''].join(''),
  );
}

describe('a number with something beside it', () => {
  it('keeps its extension, however that is written', () => {
    for (const extension of [
      'ext: 12',
      '(ext. 12)',
      '(ext 12)',
      ', ext. #12',
      'Ext.12',
      '- ext 12',
      '(x12)',
      ', p. 12',
      '(poste 12)',
      'extensión 12',
    ]) {
      assert.deepEqual(numbersOf(`503-555-0142 ${extension}`), ['5035550142x12'], extension);
    }
  });

  it('stays where 711 stands beside it, for calls by relay', () => {
    for (const relay of [
      '(TTY 711)',
      'TTY: 711',
      '/ TTY 711',
      '(TTY/TDD: 711)',
      ', Oregon Relay 711',
      '(711 relay)',
      'TTY users call 711',
      '(ATS : 711)',
    ]) {
      const { refused } = readPhones(`503-555-0142 ${relay}`, 'phone', labelOf);
      assert.deepEqual(numbersOf(`503-555-0142 ${relay}`), ['5035550142'], relay);
      assert.deepEqual(refused.length, 1, relay);
      assert.match(refused[0]?.why ?? '', /for everybody/);
    }
  });

  it('is told with the mark of a footnote, which may say anything', () => {
    for (const cell of ['503-555-0142*', '503-555-0142 **', '*503-555-0142', '(503) 555-0142†']) {
      assert.deepEqual(numbersOf(cell), ['5035550142'], cell);
      assert.match(readPhones(cell).refused[0]?.why ?? '', /mark|note/, cell);
    }
  });

  it('is not shown where it is an old one', () => {
    for (const cell of [
      '503-555-0142 (old)',
      'Old #: 503-555-0142',
      '503-555-0142 ancien numéro',
    ]) {
      assert.deepEqual(numbersOf(cell), [], cell);
    }
    assert.deepEqual(numbersOf('503-555-0142 (new), 503-555-0143 (old)'), ['5035550142']);
  });

  it('is dialled alone where the key to press is for some callers only', () => {
    assert.deepEqual(numbersOf('503-555-0142, press 2 for Spanish'), ['5035550142']);
    assert.equal(readPhones('503-555-0142 press 2', 'phone', labelOf).numbers[0]?.press, '2');
  });

  it('abroad is told as that, and not as one with too many digits', () => {
    assert.match(readPhones('+52 55 5555 0142').refused[0]?.why ?? '', /outside the US and Canada/);
  });

  it('is read with the word to call or to text it, in three languages', () => {
    for (const word of [
      'Call',
      'Dial',
      'Llamar al',
      'Llame al',
      'Marque',
      'Appelez le',
      'Composez le',
    ]) {
      assert.deepEqual(numbersOf(`${word} 503-555-0142`), ['5035550142'], word);
    }
    for (const word of ['Text', 'Textear al', 'Texte al', 'Textez le']) {
      assert.deepEqual(numbersOf(`${word} 503-555-0142`), ['sms5035550142'], word);
    }
    // What is dialled afterwards is no digit of a number that is one short.
    assert.deepEqual(numbersOf('503-555-014 dial 2'), []);
  });

  it('is a fax where the header says that the second one is', () => {
    const { numbers, refused } = readPhones('Phone/Fax: 503-555-0142 / 503-555-0143');
    assert.deepEqual([numbers.length, refused.length], [1, 1]);
  });

  it('has the words of toll-free and Spanish as people shorten them', () => {
    const [one, other] = readPhones(
      'TF: 800-555-0199; 503-555-0142 (Sp)',
      'phone',
      labelOf,
    ).numbers;
    assert.equal(one?.label?.en, 'Toll-free');
    assert.equal(other?.label?.en, 'Spanish');
  });
});
