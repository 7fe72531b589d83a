import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsIn } from '../../src/dataset/words-in.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { notesOf, recordsOf, regionNamesOf, textsOf } from './data-texts.js';
import { phrases } from './phrases.js';

/** All that is shown in a language: interface, records, notes, regions, and names that are in it. */
async function shownIn(language: InterfaceLanguage): Promise<readonly string[]> {
  const records = await recordsOf(language);
  const names = records.flatMap(({ name, nameLanguage }) => (nameLanguage ? [] : name));
  return [
    ...phrases(language).values(),
    ...records.flatMap(textsOf),
    ...names,
    ...(await notesOf(language)),
    ...(await regionNamesOf(language)),
  ];
}

const withFault = (texts: readonly string[], fault: RegExp): readonly string[] => [
  ...new Set(texts.filter((text) => fault.test(text))),
];

/**
 * As the Office québécois de la langue française sets them (« Espacement avant et après les signes de ponctuation »,
 * Banque de dépannage linguistique): a no-break space before a colon, inside guillemets and before a unit; none before
 * a semicolon, a question or an exclamation mark.
 */
describe('French, as Québec sets it', async () => {
  const french = await shownIn('fr');

  it('is read whole: more than a thousand texts', () => {
    assert.ok(french.length > 1000, String(french.length));
  });

  it('keeps each colon with its word', () => {
    assert.deepEqual(withFault(french, /(?<![\u00a0\d]):(?!\/\/)|(?<=\d):(?!\d)/u), []);
  });

  it('keeps each guillemet with its word', () => {
    assert.deepEqual(withFault(french, /«(?!\u00a0)|(?<!\u00a0)»/u), []);
  });

  it('has no space before a semicolon, a question or an exclamation mark', () => {
    assert.deepEqual(withFault(french, /[\s\u00a0\u202f][;!?]/u), []);
  });

  it('keeps each number with its unit', () => {
    assert.deepEqual(withFault(french, /\d (?:h|min|km|mm|cm|kg|mg|ml|%|\$)(?![\p{L}])/u), []);
  });

  it('has no straight quotes for guillemets', () => {
    assert.deepEqual(withFault(french, /["“”]/u), []);
  });
});

describe('Spanish', async () => {
  const spanish = await shownIn('es');

  it('opens each question and each exclamation', () => {
    const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
    const unopened = spanish.filter(
      (text) => count(text, /\?/g) !== count(text, /¿/g) || count(text, /!/g) !== count(text, /¡/g),
    );
    assert.deepEqual([...new Set(unopened)], []);
  });
});

describe('every language', () => {
  for (const language of INTERFACE_LANGUAGES) {
    it(`has one apostrophe, the curved one (${language})`, async () => {
      assert.deepEqual(withFault(await shownIn(language), /\p{L}'\p{L}/u), []);
    });

    it(`has no two spaces, and none at either end but before a colon (${language})`, async () => {
      assert.deepEqual(withFault(await shownIn(language), /^\s(?!:)|\s$|\s{2}/u), []);
    });
  }
});

describe('words of the data', () => {
  const words = { en: 'Don\'t stop: "go"', fr: "L'aide : « oui » à 5 km ; et?", es: 'Ya: sí' };

  it('are set once, as they are taken from the record', () => {
    assert.equal(wordsIn(words, 'fr'), 'L’aide\u00a0: «\u00a0oui\u00a0» à 5\u00a0km; et?');
    assert.equal(wordsIn(words, 'es'), 'Ya: sí');
    assert.equal(wordsIn(words, 'en'), 'Don’t stop: "go"');
  });

  it('leave times and addresses alone', () => {
    const french = 'De 9:30 à 12:00, https://example.org/a:b';
    assert.equal(wordsIn({ ...words, fr: french }, 'fr'), french);
  });
});
