import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { letterShards } from '../../src/generated/places/letter-shards.js';
import { regionShards } from '../../src/generated/places/region-shards.js';
import { zipShards } from '../../src/generated/places/zip-shards.js';
import { regionNames } from '../../src/generated/region-names.en.js';
import { regionNames as frenchNames } from '../../src/generated/region-names.fr.js';
import { findByName } from '../../src/places/find-by-name.js';
import { type FoundPlace, findPlaces } from '../../src/places/find-places.js';
import { distanceKm } from '../../src/region/distance.js';
import type { Locality } from '../../src/region/region-code.js';
import {
  CERTAIN_TOWNS,
  MISSPELT,
  NONSENSE,
  POSTAL,
  REGIONS,
  SEVERAL,
  type TypedPlace,
} from './in-text/typed-places.js';

function find(typed: string, around?: Locality): Promise<readonly FoundPlace[]> {
  return findPlaces(typed, { language: 'en', regionNames, around });
}

function kilometresOff({ latitude, longitude }: TypedPlace, { point }: FoundPlace): number {
  if (latitude === undefined || longitude === undefined) return 0;
  return point ? distanceKm({ latitude, longitude }, point) : Number.POSITIVE_INFINITY;
}

async function findOne(typed: string, around?: Locality): Promise<FoundPlace> {
  const found = await find(typed, around);
  assert.equal(found.length, 1, `${typed}: ${JSON.stringify(found)}`);
  return found[0] as FoundPlace;
}

/** Makes a table fail to arrive while `run` runs. */
async function without(
  shards: Readonly<Record<string, unknown>>,
  key: string,
  run: () => Promise<void>,
): Promise<void> {
  const open = shards as Record<string, unknown>;
  const shard = open[key];
  open[key] = () => Promise.reject(new Error('did not arrive'));
  try {
    await run();
  } finally {
    open[key] = shard;
  }
}

describe('finding a place', () => {
  for (const row of CERTAIN_TOWNS) {
    it(`is certain where "${row.typed}" is, to 15 km`, async () => {
      const place = await findOne(row.typed);
      assert.equal(place.region, row.region);
      assert.equal(place.country, row.region.slice(0, 2));
      assert.ok(['town', 'county'].includes(place.kind));
      assert.ok(!place.approximate && !place.corrected);
      const most = place.kind === 'county' ? 40 : 15;
      assert.ok(kilometresOff(row, place) < most, JSON.stringify(place));
    });
  }

  for (const row of MISSPELT) {
    it(`understands "${row.typed}" and says that it was corrected`, async () => {
      const place = await findOne(row.typed);
      assert.equal(place.region, row.region);
      assert.equal(place.corrected, true);
      assert.ok(kilometresOff(row, place) < 15, JSON.stringify(place));
    });
  }

  for (const row of POSTAL) {
    it(`knows the postal code "${row.typed}", to 30 km`, async () => {
      const place = await findOne(row.typed);
      assert.equal(place.kind, 'postal');
      assert.equal(place.region, row.region);
      assert.ok(kilometresOff(row, place) < 30, JSON.stringify(place));
    });
  }

  for (const { typed, region } of REGIONS) {
    it(`takes "${typed}" for a region`, async () => {
      const place = await findOne(typed);
      assert.equal(place.kind, 'region');
      assert.equal(place.region, region);
      assert.equal(place.name, regionNames[region]);
    });
  }

  for (const [typed, ...regions] of SEVERAL) {
    it(`asks which "${typed}" is meant`, async () => {
      const found = (await find(typed)).map(({ region }) => region);
      let from = 0;
      const inOrder = regions.every((region) => {
        from = found.indexOf(region, from) + 1;
        return from > 0;
      });
      assert.ok(inOrder, found.join(' '));
      assert.ok(typed === 'NE' || found.length > 1);
      assert.ok(found.length <= 14);
    });
  }

  for (const typed of NONSENSE) {
    it(`does not guess at "${typed.slice(0, 40)}"`, async () => {
      assert.deepEqual(await find(typed), []);
    });
  }

  it('never rejects, whatever is typed', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'St.',
        'Portland',
        'OR',
        ',',
        'County',
        'Canada',
        '97204',
        'K1A',
        'of',
        'city',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        const found = await find(words.join(' '));
        for (const { region, country } of found) {
          assert.ok((region in regionNames || region === country) && region.startsWith(country));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing an answer', () => {
  const written: readonly (readonly [string, string])[] = [
    ['972041234', '97204-1234'],
    ['k1a0b1', 'K1A 0B1'],
    ['KIA 0B1', 'K1A 0B1'],
    ['m5v', 'M5V'],
  ];
  for (const [typed, name] of written) {
    it(`writes ${typed} as ${name}`, async () => {
      assert.equal((await findOne(typed)).name, name);
    });
  }

  it('names a region in the language of the interface', async () => {
    const options = { language: 'fr', regionNames: frenchNames } as const;
    const [place] = await findPlaces('North Carolina', options);
    assert.equal(place?.name, 'Caroline du Nord');
    const [country] = await findPlaces('USA', options);
    assert.equal(country?.name, 'États-Unis');
  });

  it('takes Biloxi for a town although it could be a code with I for 1 and O for 0', async () => {
    assert.equal((await findOne('Biloxi')).region, 'US-MS');
  });

  it('says where a ZIP code goes on across a state line', async () => {
    assert.deepEqual((await findOne('42223')).alsoIn, ['US-TN']);
    assert.deepEqual((await findOne('97635')).alsoIn, ['US-CA']);
    assert.deepEqual((await findOne('86514')).alsoIn, ['US-NM', 'US-UT']);
    assert.equal((await findOne('97204')).alsoIn, undefined);
  });

  it('says where a town goes on across a border between states', async () => {
    assert.deepEqual((await findOne('Bristol TN')).alsoIn, ['US-VA']);
    assert.deepEqual((await findOne('Flin Flon, Manitoba')).alsoIn, ['CA-SK']);
  });

  it('says no region for an address of the armed forces', async () => {
    for (const typed of ['09001', 'APO AE 09001', '34001', '96201', 'FPO AP']) {
      const place = await findOne(typed);
      assert.deepEqual([place.kind, place.country, place.region], ['country', 'US', 'US'], typed);
      assert.equal(place.point, undefined);
    }
  });

  it('calls the countryside behind a Canadian code approximate', async () => {
    assert.equal((await findOne('X0A 0H0')).approximate, true);
    assert.equal((await findOne('M5V')).approximate, undefined);
  });

  it('answers an unknown ZIP code from its neighbours and says so', async () => {
    const place = await findOne('97200');
    assert.deepEqual([place.region, place.approximate], ['US-OR', true]);
  });

  it('keeps to the state that was named when the town is unknown', async () => {
    const place = await findOne('Nowhereville, Oregon');
    assert.deepEqual([place.kind, place.region, place.approximate], ['region', 'US-OR', true]);
  });
});

describe('an area that is named like a town across the border', () => {
  const britishColumbia = { country: 'CA', region: 'CA-BC' } as const;

  for (const typed of ['Okanagan', 'The Okanagan', 'Okanagan, BC', 'Kootenays']) {
    it(`is where "${typed}" is, from there and from nowhere`, async () => {
      for (const around of [britishColumbia, undefined]) {
        const place = await findOne(typed, around);
        assert.deepEqual(
          [place.region, place.corrected, place.approximate],
          ['CA-BC', undefined, undefined],
        );
        assert.ok(place.point);
      }
    });
  }

  it('is not taken for that town from the town’s own state: both are offered', async () => {
    const found = await find('Okanagan', { country: 'US', region: 'US-WA' });
    assert.deepEqual(
      found.map(({ region, corrected }) => [region, corrected]),
      [
        ['CA-BC', undefined],
        ['US-WA', true],
      ],
    );
  });

  it('is offered to who writes the town’s name there', async () => {
    const found = await find('Okanogan', britishColumbia);
    assert.deepEqual(
      found.map(({ region }) => region),
      ['US-WA', 'CA-BC'],
    );
  });

  it('leaves the town to its own state', async () => {
    assert.equal((await findOne('Okanogan', { country: 'US', region: 'US-WA' })).region, 'US-WA');
    assert.equal((await findOne('Okanogan WA')).region, 'US-WA');
  });
});

describe('telling namesakes apart by what is near', () => {
  it('takes the Springfield of the state that the person is in', async () => {
    const place = await findOne('Springfield', { country: 'US', region: 'US-OR' });
    assert.equal(place.region, 'US-OR');
  });

  it('still asks when a far larger city has the name of a town near by', async () => {
    const found = await find('Toronto', { country: 'US', region: 'US-OH' });
    assert.deepEqual(
      found.map(({ region }) => region),
      ['US-OH', 'CA-ON'],
    );
  });

  it('asks rather than send a person abroad', async () => {
    const found = await find('Toronto', { country: 'US' });
    assert.deepEqual(found.map(({ region }) => region).sort(), ['CA-ON', 'US-OH']);
  });

  it('finds a hamlet of the state that the person is in without its name', async () => {
    const place = await findOne('Shanksville', { country: 'US', region: 'US-PA' });
    assert.equal(place.region, 'US-PA');
  });

  it('puts the country of a Canadian first for "CA"', async () => {
    const [first] = await find('CA', { country: 'CA' });
    assert.equal(first?.kind, 'country');
  });
});

describe('a table that does not arrive', () => {
  it('answers a ZIP code from its first three digits', async () => {
    await without(zipShards, '9', async () => {
      const place = await findOne('97204');
      assert.deepEqual([place.region, place.approximate], ['US-OR', true]);
      assert.ok(place.point);
    });
  });

  it('answers a town with its region when that was named', async () => {
    await without(regionShards, 'US-ID.a', async () => {
      const place = await findOne('Boise, Idaho');
      assert.deepEqual([place.kind, place.region, place.approximate], ['region', 'US-ID', true]);
    });
  });

  it('says that it did not arrive, which is not that there is no such place', async () => {
    const ask = async (typed: string): Promise<number> => {
      let missing = 0;
      const onMissing = () => {
        missing += 1;
      };
      await findPlaces(typed, { language: 'en', regionNames, onMissing });
      return missing;
    };
    await without(letterShards, 'z', async () => {
      assert.ok((await ask('Zanesville')) > 0);
      assert.ok((await ask('123 Main St, Zanesville')) > 0);
    });
    await without(regionShards, 'US-ID.a', async () => {
      assert.ok((await ask('Boise, Idaho')) > 0);
    });
    assert.equal(await ask('Zanesville'), 0);
    assert.equal(await ask('xyzzy'), 0);
  });

  it('answers nothing for a town alone', async () => {
    await without(letterShards, 'z', async () => {
      assert.deepEqual(await find('Zanesville'), []);
    });
    assert.equal((await findOne('Zanesville')).region, 'US-OH');
  });

  it('still knows a region by its name when nothing arrives at all', () => {
    const options = { language: 'en', regionNames } as const;
    assert.equal(findByName('oregon', options)[0]?.region, 'US-OR');
    assert.equal(findByName('Salem, OR', options)[0]?.region, 'US-OR');
    assert.deepEqual(findByName('Salem', options), []);
  });
});
