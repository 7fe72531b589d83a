import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { search } from '../../../src/search/engine/search.js';
import { ask, idsOf, listing } from '../listing-fixture.js';
import { indexOf } from '../real-data.js';

const index = indexOf('US-OR');
const query = {
  region: 'US-OR',
  country: 'US',
  at: new Date('2026-11-24T18:00:00Z'),
  callerZone: 'America/Denver',
} as const;

describe('words and a need that no service fits both', () => {
  const asked = { ...query, text: 'my son is using', kinds: ['naloxone'] } as const;

  it('find nothing together, by themselves much', () => {
    assert.equal(search(index, asked).results.length, 0);
    assert.ok(search(index, { ...asked, kinds: [] }).results.length > 2);
  });

  it('are answered by the words, within the kinds that the host allows', () => {
    const answer = search(index, { ...asked, elseKinds: ['family'] });
    assert.equal(answer.isWider, true);
    assert.ok(answer.results.length > 0);
    assert.ok(answer.results.every(({ listing }) => listing.kinds.includes('family')));
  });

  it('stay unanswered where the host allows nothing else', () => {
    const answer = search(index, { ...asked, elseKinds: ['use-with-me'], text: 'zzzzqqqq' });
    assert.equal(answer.results.length, 0);
    assert.equal(answer.isWider, undefined);
  });

  it('keep the need wherever something fits it', () => {
    const answer = search(index, { ...asked, text: 'narcan', elseKinds: [] });
    assert.equal(answer.isWider, undefined);
    assert.ok(answer.results.every(({ listing }) => listing.kinds.includes('naloxone')));
  });

  it('keep silence all the same', () => {
    const answer = search(index, { ...asked, elseKinds: [], silentOnly: true });
    const silent = search(index, { ...asked, kinds: [], silentOnly: true });
    assert.equal(answer.results.length, silent.results.length);
  });
});

describe('a word that is still being typed', () => {
  const illinois = indexOf('US-IL');
  const idsFor = (text: string): readonly string[] =>
    search(illinois, { ...query, region: 'US-IL', text }).results.map(({ listing }) => listing.id);

  it('has the same answer from the letters on that make it clear: no list that jumps with each', () => {
    const whole = idsFor('naloxone');
    assert.ok(whole.length > 20);
    for (const begun of ['nalo', 'nalox', 'naloxo', 'naloxon']) {
      assert.deepEqual(idsFor(begun), whole, begun);
    }
  });

  it('is not lost where its beginning is a small word', () => {
    for (const [begun, first] of [
      ['over', 'us-il-naloxone'],
      ['need', 'us-il-chicago-recovery-alliance'],
    ] as const) {
      assert.equal(idsFor(begun)[0], first, begun);
    }
  });
});

describe('a word for who helps', () => {
  const first = (text: string, region: string): string | undefined =>
    search(indexOf(region), { ...query, text, region }).results[0]?.listing.id;

  it('is none for who is helped: a nurse is asked for, and no line for people who work in health', () => {
    assert.equal(first('talk to a nurse', 'CA-SK'), 'ca-sk-healthline-811');
    for (const region of ['US-OR', 'US-TX'])
      for (const text of ['nurse', 'talk to a nurse']) {
        const id = first(text, region);
        assert.ok(id && id !== 'us-copline', `${text} in ${region}: ${id}`);
      }
  });
});

describe('who worries about somebody, or has lost them', () => {
  it('meets no line for the families of some people first, unless those are named', () => {
    const first = (text: string, region: string): string | undefined =>
      search(indexOf(region), { ...query, text, region }).results[0]?.listing.id;
    for (const region of ['US-OR', 'US-TX', 'US-NV'])
      for (const text of [
        'lost my son to overdose',
        'rehab for my husband',
        'my brother needs help',
      ]) {
        const id = first(text, region) ?? '';
        assert.doesNotMatch(id, /matern|postpartum|veteran|copline|military/, `${text}, ${region}`);
      }
    assert.match(first('my wife is pregnant and i worry', 'US-TX') ?? '', /matern|postpartum/);
    assert.match(first('my brother is a veteran in crisis', 'US-TX') ?? '', /veterans/);
  });
});

describe('fear beside a need', () => {
  it('leads to the need first', () => {
    for (const text of ['scared to use alone', 'im afraid of using alone']) {
      const [{ listing } = { listing: undefined }] = search(index, { ...query, text }).results;
      assert.equal(listing?.id, 'us-never-use-alone', text);
    }
  });
});

describe('somebody who took too much of what is eaten, or the wrong thing', () => {
  it('is led to Poison Help first', () => {
    const asked = [
      ['edibles too strong', 'US-CO', 'en'],
      ['my toddler got into my edibles', 'US-OR', 'en'],
      ['i took the wrong pill', 'US-TX', 'en'],
      ['comí demasiados comestibles', 'US-CO', 'es'],
      ['tomé la pastilla equivocada', 'US-TX', 'es'],
      ['j’ai mangé trop de jujubes', 'CA-QC', 'fr'],
    ] as const;
    for (const [text, region, language] of asked) {
      const country = region.startsWith('CA') ? 'CA' : 'US';
      const answer = search(indexOf(region, language), { ...query, text, region, country });
      assert.match(answer.results[0]?.listing.id ?? '', /poison/, text);
    }
  });
});

describe('small words', () => {
  const asked = (text: string, region: string, language: 'en' | 'fr' | 'es'): readonly string[] => {
    const country = region.startsWith('CA') ? 'CA' : 'US';
    return idsOf(search(indexOf(region, language), { ...query, region, country, text }));
  };

  it('by themselves ask for nothing: the list stays whole, and no line leads because "help" is in its name', () => {
    for (const [text, region, language] of [
      ['I need help', 'US-OR', 'en'],
      ['please help me', 'US-OR', 'en'],
      ['help me now', 'US-OR', 'en'],
      ['necesito ayuda', 'US-OR', 'es'],
      ['ayuda', 'US-OR', 'es'],
      ['ayuda por favor', 'US-OR', 'es'],
      ['línea', 'US-OR', 'es'],
      ['aide', 'CA-QC', 'fr'],
      ["j'ai besoin d'aide", 'CA-QC', 'fr'],
      ['besoin d’aide', 'CA-QC', 'fr'],
    ] as const) {
      assert.deepEqual(asked(text, region, language), asked('', region, language), text);
    }
  });

  it('by themselves still lead to the line that is called so', () => {
    const lines = [listing('first'), listing('use-line', { name: 'Never Use' })];
    assert.deepEqual(idsOf(ask(lines, { text: 'never use' }))[0], 'use-line');
  });

  it('that are an alarm show the lines for a crisis alone, 988 first', () => {
    for (const [text, region, language] of [
      ['I can’t go on', 'US-OR', 'en'],
      ['ya no puedo más', 'US-OR', 'es'],
      ['ya no puedo más', 'CA-QC', 'fr'],
    ] as const) {
      const found = search(indexOf(region, language), {
        ...query,
        region,
        country: region.startsWith('CA') ? 'CA' : 'US',
        text,
      });
      assert.equal(found.action, 'crisis');
      assert.match(idsOf(found)[0] ?? '', /988/);
      assert.ok(
        found.results.every(({ listing }) => listing.kinds.includes('crisis')),
        text,
      );
    }
  });

  it('beside a word take nothing away from it', () => {
    for (const [word, sentence, region, language] of [
      ['alcohol', 'the alcohol', 'US-OR', 'en'],
      ['alcohol', 'I need help with alcohol', 'US-OR', 'en'],
      ['alcohol', 'necesito ayuda con el alcohol', 'US-OR', 'es'],
      ['alcool', "l'alcool", 'CA-QC', 'fr'],
      ['alcool', 'j’ai besoin d’aide pour l’alcool', 'CA-QC', 'fr'],
      ['héroïne', 'l’héroïne', 'CA-QC', 'fr'],
    ] as const) {
      const found = new Set(asked(sentence, region, language));
      const lost = asked(word, region, language).filter((id) => !found.has(id));
      assert.deepEqual(lost, [], sentence);
    }
  });
});
