import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toFacts, toWords } from '../../src/build/modules/split-listing.js';
import { joinWords } from '../../src/dataset/join-words.js';
import { toListing } from '../../src/dataset/to-listing.js';
import type { Resource } from '../../src/schema/resource.js';
import { resourceSchema } from '../../src/schema/resource-schema.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { sampleChannel, samplePlace, sampleRecord, sampleText } from '../support/sample-data.js';

function resource(changes: Record<string, unknown> = {}): Resource {
  return resourceSchema.parse(sampleRecord(changes));
}

describe('a listing', () => {
  it('carries nothing that a person does not see', () => {
    const listing = toListing(
      resource({
        recheckBy: '2027-01',
        unreviewed: ['fr'],
        channels: [sampleChannel({ sharedWith: ['us-or-other'] })],
      }),
      'en',
    );
    assert.deepEqual(Object.keys(listing ?? {}).sort(), [
      'channels',
      'description',
      'id',
      'kinds',
      'name',
      'regions',
      'services',
      'sources',
    ]);
    assert.deepEqual(Object.keys(listing?.channels[0] ?? {}).sort(), [
      'checked',
      'display',
      'type',
      'value',
    ]);
  });

  it('speaks the language asked for', () => {
    const label = { en: 'Spanish', fr: 'Espagnol', es: 'Español' };
    const listing = toListing(
      resource({ area: label, eligibility: label, channels: [sampleChannel({ label })] }),
      'fr',
    );
    assert.equal(listing?.description, 'Parlez de consommation avec quelqu’un.');
    assert.equal(listing?.area, 'Espagnol');
    assert.equal(listing?.eligibility, 'Espagnol');
    assert.equal(listing?.channels[0]?.label, 'Espagnol');
  });

  it('shows the official name of the language, and keeps the others to be found by', () => {
    const names = { en: 'Kids Help Phone', fr: 'Jeunesse, J’écoute' };
    const french = toListing(resource({ name: names }), 'fr');
    assert.equal(french?.name, names.fr);
    assert.equal(french?.nameLanguage, undefined);
    assert.deepEqual(french?.otherNames, [names.en]);
  });

  it('says in which language its name is when none exists in the one asked for', () => {
    const french = toListing(resource({ name: { fr: 'Drogue : aide et référence' } }), 'en');
    assert.equal(french?.name, 'Drogue\u00a0: aide et référence');
    assert.equal(french?.nameLanguage, 'fr');
  });

  it('sets a French name as French is set, and searches it as it was written', () => {
    const names = { en: 'Drugs: help', fr: "Drogue : l'aide" };
    assert.equal(toListing(resource({ name: names }), 'fr')?.name, 'Drogue\u00a0: l’aide');
    assert.deepEqual(toListing(resource({ name: names }), 'en')?.otherNames, [names.fr]);
  });

  it('is in English, and says so, in a language that it was not yet put into', () => {
    const portuguese = 'pt' as InterfaceLanguage;
    const label = { en: 'Spanish', fr: 'Espagnol', es: 'Español' };
    const whole = { ...resource().description, pt: 'Fale com alguém.' };
    const half = resource({ channels: [sampleChannel({ label })] });
    const listing = toListing({ ...half, description: whole } as Resource, portuguese);
    assert.equal(listing?.description, 'Talk with someone about drug use.');
    assert.equal(listing?.wordsLanguage, 'en');
    const said = toListing({ ...resource(), description: whole } as Resource, portuguese);
    assert.equal(said?.description, 'Fale com alguém.');
    assert.equal(said?.wordsLanguage, undefined);
  });

  it('leaves out services that closed or were renamed', () => {
    assert.equal(toListing(resource({ status: 'closed' }), 'en'), undefined);
    assert.equal(
      toListing(resource({ status: 'renamed', replacedBy: 'us-or-other' }), 'en'),
      undefined,
    );
  });

  it('stays, with its last day, when that is known', () => {
    assert.equal(toListing(resource({ endsOn: '2026-01-01' }), 'en')?.endsOn, '2026-01-01');
  });

  it('leaves out a number that one source alone gives, whatever the checks let through', () => {
    const channels = [sampleChannel({ confidence: 'single' }), sampleText('741741')];
    assert.deepEqual(
      toListing(resource({ channels }), 'en')?.channels.map(({ value }) => value),
      ['741741'],
    );
  });

  it('keeps a place that has no channel, and drops a line that has none left', () => {
    const channels = [sampleChannel({ confidence: 'single' })];
    assert.ok(toListing(resource({ channels, place: samplePlace() }), 'en'));
    assert.equal(toListing(resource({ channels }), 'en'), undefined);
  });

  it('names audiences only where it is not for anybody', () => {
    assert.equal(toListing(resource(), 'en')?.audiences, undefined);
    assert.deepEqual(toListing(resource({ audiences: ['youth'] }), 'en')?.audiences, ['youth']);
  });

  it('has no date where none is known', () => {
    const listing = toListing(resource({ channels: [sampleChannel({ checked: null })] }), 'en');
    assert.ok(!('checked' in (listing?.channels[0] ?? {})));
  });

  it('links one official page: the operator’s own, else the newest', () => {
    const page = (id: string, url: string | null, seen: string | null, kind = 'official') => ({
      id,
      url,
      kind,
      seen,
      supports: ['phone'],
    });
    const sources = [
      page('page', 'https://state.example.gov/old', '2020'),
      page('b', 'https://state.example.gov/new', '2026-01'),
      page('c', 'https://blog.example.com/', '2026-09', 'secondary'),
      page('d', null, '2026-09'),
      page('e', 'https://www.line.example.org/', null),
      page('f', 'https://state.example.gov/new', '2025-01'),
    ];
    const web = sampleChannel({
      type: 'web',
      value: 'https://line.example.org/',
      display: 'line.example.org',
    });
    assert.deepEqual(
      toListing(resource({ sources, channels: [web] }), 'en')?.sources?.map(({ url }) => url),
      ['https://www.line.example.org/'],
    );
    assert.deepEqual(toListing(resource({ sources }), 'en')?.sources, [
      { url: 'https://state.example.gov/new' },
    ]);
  });
});

// Sources, operator and search words come later, as details.
describe('facts and words of a listing', () => {
  const full = resource({
    name: { en: 'Line', fr: 'Ligne' },
    area: { en: 'City', fr: 'Ville', es: 'Ciudad' },
    eligibility: { en: 'Adults', fr: 'Adultes', es: 'Adultos' },
    keywords: { en: ['old line'], es: ['línea vieja'] },
    mistakenFor: { kinds: ['naloxone'], note: { en: 'No.', fr: 'Non.', es: 'No.' }, instead: [] },
    channels: [
      sampleChannel(),
      sampleChannel({ display: '503-575-8112' }),
      sampleText('988', { label: { en: 'Text', fr: 'Texto', es: 'Texto' }, press: undefined }),
      sampleChannel({
        type: 'web',
        value: 'https://www.example.org/help/',
        display: 'example.org/help',
      }),
    ],
  });

  for (const language of ['en', 'fr', 'es'] as const) {
    it(`join into what they were split from, in ${language}`, () => {
      const listing = toListing(full, language);
      assert.ok(listing);
      const { sources, operator, keywords, ...rest } = { ...listing, services: [] };
      assert.deepEqual(joinWords(toFacts(listing), toWords(listing)), rest);
    });
  }

  it('are the same facts in every language', () => {
    const [en, fr] = (['en', 'fr'] as const).map((language) => toListing(full, language));
    assert.ok(en && fr);
    assert.deepEqual(toFacts(en), toFacts(fr));
  });

  it('leave out a display that the value alone gives', () => {
    const listing = toListing(full, 'en');
    assert.ok(listing);
    assert.deepEqual(
      toFacts(listing).channels.map(({ display }) => display),
      [undefined, '503-575-8112', undefined, undefined],
    );
  });
});
