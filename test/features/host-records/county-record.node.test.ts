import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toListings } from '../../../src/features/host-records/read-records.js';
import type { Resource } from '../../../src/schema/resource.js';
import type { InterfaceLanguage } from '../../../src/schema/vocabulary-terms.js';
import { later as english } from '../../../src/strings/en/later.js';
import { later as spanish } from '../../../src/strings/es/later.js';
import { later as french } from '../../../src/strings/fr/later.js';
import { readHostData, sayAll } from '../../support/read-host-data.js';

const LATER = { en: english, fr: french, es: spanish };

async function readCounty(record: unknown): Promise<{ kept: Resource | undefined; said: string }> {
  const read = await readHostData([record]);
  return { kept: read.resources[0], said: sayAll(read).join('\n') };
}

async function listingOf(resource: Resource, language: InterfaceLanguage = 'en') {
  const slices = { isOver: () => false, next: async () => {} };
  const [listing] = await toListings([resource], language, slices, LATER[language].card.listed);
  assert.ok(listing);
  return listing;
}

const SHORTEST = { name: 'Marion County Detox', region: 'OR', phone: '(503) 555-0142' };

describe('a record that a county can write', () => {
  it('is a name, a number and a region', async () => {
    const { kept, said } = await readCounty(SHORTEST);
    assert.equal(said, '');
    assert.deepEqual(kept?.regions, ['US-OR']);
    assert.equal(kept?.channels[0]?.value, '+15035550142');
    assert.equal(kept?.channels[0]?.confidence, 'listed');
    assert.equal(kept?.channels[0]?.checked, null);
    assert.match(kept?.id ?? '', /^us-or-marion-county-detox-\w+$/);
  });

  for (const field of ['hours', 'phone', 'description', 'website', 'languages'] as const) {
    it(`says that a field could not be read where reading it throws: ${field}`, async () => {
      const record = { ...SHORTEST, email: 'help@county.example' };
      Object.defineProperty(record, field, {
        enumerable: true,
        get() {
          throw new Error('gone');
        },
      });
      const { kept, said } = await readCounty(record);
      assert.equal(kept?.name.en, SHORTEST.name);
      assert.match(said, new RegExp(field === 'website' ? 'web' : field));
    });
  }

  for (const [field, value] of [
    ['description', 42],
    ['description', ['words']],
    ['description', { en: 42 }],
    ['kinds', 42],
    ['audiences', 42],
    ['services', 42],
  ] as const) {
    it(`keeps its number where a field is of another type: ${field} ${JSON.stringify(value)}`, async () => {
      const { kept, said } = await readCounty({ ...SHORTEST, [field]: value });
      assert.equal(kept?.channels[0]?.value, '+15035550142');
      assert.match(said, new RegExp(field));
    });
  }

  it('may be an address in place of a number', async () => {
    const { kept, said } = await readCounty({
      name: 'Needle exchange',
      address: '1 Main St',
      city: 'Springfield',
      state: 'MA',
      zip: 1103,
    });
    assert.equal(said, '');
    assert.deepEqual(kept?.place, {
      address: '1 Main St',
      city: 'Springfield',
      region: 'US-MA',
      postalCode: '01103',
    });
  });

  it('has the date of its list where it is an address alone', async () => {
    const { kept } = await readCounty({ ...SHORTEST, checked: '2026-08-08' });
    assert.ok(kept);
    const place = { address: '1 Main St', city: 'Salem', region: 'US-OR' };
    const alone = await listingOf({ ...kept, place, channels: [] });
    assert.match(alone.listed ?? '', /2026/);
    const channels = kept.channels.map((way) => ({ ...way, checked: null }));
    const undated = await listingOf({ ...kept, place, channels });
    assert.match(undated.listed ?? '', /unknown/i);
  });

  it('claims no more than it says: no kind but information, no date, no check, no price', async () => {
    const { kept } = await readCounty(SHORTEST);
    assert.deepEqual(kept?.kinds, ['information']);
    assert.equal(kept?.cost, undefined);
    assert.equal(kept?.hours, undefined);
    assert.equal(kept?.sources[0]?.kind, 'secondary');
  });

  for (const [language, words] of [
    ['en', 'Listed by Marion County, not verified. Date unknown'],
    ['fr', 'Inscrit dans une liste (Marion County), non vérifié. Date inconnue'],
    ['es', 'Figura en una lista (Marion County), sin verificar. Fecha desconocida'],
  ] as const) {
    it(`says who lists it, and that nobody verified it (${language})`, async () => {
      const { kept } = await readCounty({ ...SHORTEST, listedBy: 'Marion County' });
      assert.ok(kept);
      assert.equal((await listingOf(kept, language)).listed, words);
    });
  }

  it('says so without a name, too, and gives the date that the list gives', async () => {
    const { kept } = await readCounty({ ...SHORTEST, checked: 'Sept. 14, 2026' });
    assert.ok(kept);
    assert.equal((await listingOf(kept)).listed, 'Listed, not verified. As of 2026-09');
  });

  it('is not called listed where a source proves it', async () => {
    const source = {
      id: 'page',
      url: 'https://example.org/',
      kind: 'official',
      seen: '2026-09',
      supports: 'phone',
    };
    const channel = {
      type: 'phone',
      value: '503-555-0142',
      confidence: 'official',
      sources: ['page'],
    };
    const { kept } = await readCounty({
      name: 'A',
      region: 'US-OR',
      channels: [channel],
      sources: [source],
    });
    assert.ok(kept);
    assert.equal((await listingOf(kept)).listed, undefined);
  });

  it('is shown in the one language it is written in, and marked so', async () => {
    const { kept, said } = await readCounty({
      ...SHORTEST,
      lang: 'es',
      description: 'Hable con alguien.',
    });
    assert.equal(said, '');
    assert.deepEqual(kept?.description, { es: 'Hable con alguien.' });
    for (const language of ['en', 'fr'] as const) {
      const listing = await listingOf(kept as Resource, language);
      assert.equal(listing.description, 'Hable con alguien.');
      assert.equal(listing.wordsLanguage, 'es');
      assert.equal(listing.nameLanguage, 'es');
    }
    assert.equal((await listingOf(kept as Resource, 'es')).wordsLanguage, undefined);
  });

  for (const [written, name] of [
    ['Marion County Detox 503-555-0199', 'Marion County Detox'],
    ['Marion County Detox (1-900-555-0142)', 'Marion County Detox'],
    ['Marion County Detox: call 503.555.0199 now', 'Marion County Detox: call now'],
    ['Marion County Detox (503) 555-0142', 'Marion County Detox (503) 555-0142'],
  ] as const)
    it(`is not called by a number that it does not dial: ${written}`, async () => {
      const { kept, said } = await readCounty({ ...SHORTEST, name: written });
      assert.equal(kept?.name.en, name);
      assert.match(said, name === written ? /^$/ : /\| name \| names .*Write the name without/);
    });

  it('is nothing where its name is such a number alone, and says so', async () => {
    const { kept, said } = await readCounty({ ...SHORTEST, name: '503-555-0199' });
    assert.equal(kept, undefined);
    assert.match(said, /\| name \| names /);
  });

  for (const phone of [true, { number: '503-555-0142' }, [['503-555-0142']], 503555014.2])
    it(`says that its number is none: ${JSON.stringify(phone)}`, async () => {
      const { kept, said } = await readCounty({
        ...SHORTEST,
        phone,
        web: 'https://county.example',
      });
      assert.deepEqual(
        kept?.channels.map(({ type }) => type),
        ['web'],
      );
      assert.match(said, /\| phone \| is /);
    });

  it('has no description where none is written', async () => {
    const { kept } = await readCounty(SHORTEST);
    assert.equal((await listingOf(kept as Resource, 'fr')).description, '');
  });

  it('has the hours that its plain words say, on the clock of its region', async () => {
    const { kept } = await readCounty({ ...SHORTEST, region: 'US-WA', hours: 'Mon-Fri 9am-5pm' });
    assert.deepEqual(kept?.hours, { text: 'Mo-Fr 09:00-17:00', timezone: 'America/Los_Angeles' });
  });

  it('has no hours on a clock that nobody knows, and says so', async () => {
    const { kept, said } = await readCounty({ ...SHORTEST, hours: 'Mon-Fri 9am-5pm' });
    assert.deepEqual(kept?.hours, { text: 'unknown' });
    assert.match(said, /hours\.timezone/);
    const told = await readCounty({
      ...SHORTEST,
      hours: 'Mon-Fri 9am-5pm',
      timezone: 'America/Los_Angeles',
    });
    assert.equal(told.said, '');
  });

  it('keeps every number and page of its cells, and tells what is none', async () => {
    const { kept, said } = await readCounty({
      ...SHORTEST,
      phone: '503-555-0142 x12 or 1-800-662-HELP; fax 503-555-0143',
      web: 'www.example.org',
      email: 'help@example.org',
    });
    assert.deepEqual(
      kept?.channels.map(({ type, value }) => `${type} ${value}`),
      [
        'phone +15035550142',
        'phone +18006624357',
        'web https://www.example.org',
        'email help@example.org',
      ],
    );
    assert.match(said, /phone \| is "fax 503-555-0143", which is a fax/);
  });

  it('is told apart from its other branch, and keeps its id when its number changes', async () => {
    const branch = {
      name: 'Detox',
      region: 'OR',
      city: 'Salem',
      address: '1 Main St',
      phone: '503-555-0142',
    };
    const ids = async (...records: unknown[]) =>
      (await readHostData(records)).resources.map(({ id }) => id);
    const [one, two] = await ids(branch, { ...branch, address: '2 Main St' });
    assert.notEqual(one, two);
    assert.deepEqual(await ids({ ...branch, phone: '503-555-0199' }), [one]);
  });

  it('has the kinds that its services stand for', async () => {
    const { kept } = await readCounty({ ...SHORTEST, services: ['detox', 'methadone'] });
    assert.deepEqual(kept?.kinds, ['treatment']);
  });

  for (const missing of ['name', 'region', 'phone']) {
    it(`is left out and told without its ${missing}`, async () => {
      const { kept, said } = await readCounty({ ...SHORTEST, [missing]: undefined });
      assert.equal(kept, undefined);
      assert.notEqual(said, '');
    });
  }
});
