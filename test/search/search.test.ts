import { expect } from '@open-wc/testing';
import { fullVocabulary } from '../../src/generated/vocabulary.full.js';
import { highlight } from '../../src/search/engine/highlight.js';
import { buildIndex, search } from '../../src/search/engine/search.js';
import { alarms, falseAlarms } from './engine/golden-queries.js';
import { ask, idsOf, listing } from './listing-fixture.js';

describe('search in this browser', () => {
  const kit = listing('kit', { kinds: ['naloxone'], description: 'La naloxone, gratuite. ' });
  const owner = listing('owner', {
    channels: [{ type: 'phone', value: '+18006624357', display: '1-800-662-HELP (4357)' }],
  });

  for (const text of ['narcan', 'NALOXONÉ', 'nalaxone', 'nalo', 'where can i get narcan']) {
    it(`finds naloxone by "${text}"`, () => {
      expect(idsOf(ask([owner, kit], { text }))).to.deep.equal(['kit']);
    });
  }

  it('finds the owner of a number however it is written', () => {
    for (const text of ['(800) 662-4357', '1-800-662-HELP', '8006624357']) {
      expect(idsOf(ask([owner, kit], { text }))).to.deep.equal(['owner']);
    }
  });

  it('hears danger, and nothing else, in the words of all three languages', () => {
    const index = buildIndex([kit], [fullVocabulary]);
    const actionOf = (text: string) =>
      search(index, { text, country: 'US', at: new Date(), callerZone: 'America/Denver' }).action;
    expect(alarms.filter(([text, action]) => actionOf(text) !== action)).to.deep.equal([]);
    expect(falseAlarms.filter(actionOf)).to.deep.equal([]);
  });

  it('survives lone surrogates, control characters and ten thousand letters', () => {
    for (const text of [
      '\ud800',
      '\u0000\u001b',
      '\udc00narcan',
      'naloxone'.repeat(1250),
      '(['.repeat(5000),
    ]) {
      expect(() => ask([kit], { text })).not.to.throw();
    }
  });

  it('marks the words that were met, and keeps the text whole', () => {
    const [result] = ask([kit], { text: 'narcan' }).results;
    const pieces = highlight(kit.description, result?.matched ?? []);
    expect(pieces.map(({ text }) => text).join('')).to.equal(kit.description);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).to.deep.equal([
      'naloxone',
    ]);
  });
});
