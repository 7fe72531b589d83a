import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchedTerms, searchedText } from '../../src/cli/shard/searched-text.js';
import { type RegionWords, Vocabulary } from '../../src/cli/shard/vocabulary.js';
import { backwards, TERM } from '../../src/directory/listing-terms.js';
import { unpackNumbers } from '../../src/directory/tile-numbers.js';
import type { Listing } from '../../src/schema/listing.js';
import { directoryWords } from '../support/directory-words.js';
import { randomFrom } from '../support/random-from.js';

/** Texts with all that a word can be made of, folded by, and end at. */
const PARTS =
  "Detox|families'|don't|We've|l'aide|L’œuvre|naïve|ÉCOUTE|glasses|parties|bus|series|kisses|ab|24/7|x24|niño|日本語|ひらがな|ſ|İzmir|—|“quoted”|_|new-dawn|`s|a'b|\n|\t|😀|²|①|pneumonoultramicroscopicsilicovolcanoconiosis|Straße|ﬁrst|q´s|K|é".split(
    '|',
  );

function makeListing(given: Partial<Listing>): Listing {
  const none = { id: 'a', description: '', kinds: ['treatment'], services: [], regions: ['US-OR'] };
  return { name: '', channels: [], ...none, ...given } as Listing;
}

function wordsIn(listings: readonly Listing[], words = new Vocabulary()): RegionWords {
  words.startRegion();
  for (const [tile, listing] of listings.entries()) {
    const terms = searchedTerms(listing);
    const bytes = Buffer.from(`<${searchedText(listing)}>`);
    words.addText({ bytes, from: 1, to: bytes.length - 1 }, tile);
    words.addTerms(terms, tile);
  }
  return words.endRegion(1e9);
}

function slowWordsIn(listings: readonly Listing[]): Map<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [tile, listing] of listings.entries())
    for (const word of directoryWords(listing)) words.set(word, [...(words.get(word) ?? []), tile]);
  return words;
}

describe('the words of a region', () => {
  it('are those of each listing, in the order in which they came, whatever a text is made of, and in two orders', () => {
    const random = randomFrom(5);
    const text = (most: number): string =>
      Array.from(
        { length: Math.floor(random() * most) },
        () => PARTS[Math.floor(random() * PARTS.length)],
      ).join(random() < 0.5 ? ' ' : ['', '.', ', ', '-', ': '][Math.floor(random() * 5)]);
    const listings = Array.from({ length: 1500 }, (_, at) =>
      makeListing({
        name: `${text(4)} ${at}`,
        description: text(20),
        operator: text(3),
        otherNames: [text(3)],
        keywords: [text(2)],
        area: text(3),
        languages: at % 3 ? ['en', 'zh-Hant'] : [],
        services: at % 2 ? ['naloxone-kit', 'detox'] : ['syringe-services'],
      }),
    );
    const vocabulary = new Vocabulary();
    for (const region of [listings, listings.slice(700), listings.slice(0, 20)]) {
      const [quick, slow] = [wordsIn(region, vocabulary), slowWordsIn(region)];
      assert.deepEqual(
        quick.all.map(({ word }) => word),
        [...slow.keys()],
      );
      for (const { word, tiles } of quick.all)
        assert.deepEqual(unpackNumbers(tiles, region.length), slow.get(word), word);
      assert.deepEqual(
        quick.byWord.map(({ word }) => word),
        [...slow.keys()].sort(),
      );
      assert.deepEqual(
        quick.byEnds.map(({ ends }) => ends),
        [...slow.keys()]
          .filter((word) => !word.startsWith(TERM))
          .map(backwards)
          .sort(),
      );
    }
  });

  it('are told apart however many there are', () => {
    const listings = Array.from({ length: 20_000 }, (_, at) =>
      makeListing({ name: `w${at.toString(36).replace(/\d/g, 'z')}q${at}`, description: '' }),
    );
    const expected = new Set(listings.flatMap((listing) => [...directoryWords(listing)]));
    assert.deepEqual(new Set(wordsIn(listings).all.map(({ word }) => word)), expected);
    assert.ok(expected.size > 20_000);
  });

  it('are found after more words than are kept from one region to the next', () => {
    const vocabulary = new Vocabulary();
    const many = Array.from({ length: 250_000 }, (_, at) => `m${at.toString(26)}x`).join(' ');
    assert.ok(wordsIn([makeListing({ name: many })], vocabulary).all.length > 250_000);
    const few = [makeListing({ name: 'm0x families' }), makeListing({ name: 'Family 1st mx' })];
    for (let region = 0; region < 2; region += 1) {
      const { all, byWord } = wordsIn(few, vocabulary);
      assert.deepEqual(all.map(({ word }) => word).sort(), [...slowWordsIn(few).keys()].sort());
      assert.deepEqual(new Set(byWord), new Set(all));
      assert.equal(all.find(({ word }) => word === 'family')?.tiles, '1 1');
    }
  });
});
