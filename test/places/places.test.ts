import { expect } from '@open-wc/testing';
import { regionNames } from '../../src/generated/region-names.en.js';
import { findPlaces } from '../../src/places/find-places.js';
import { placeKey } from '../../src/places/fold-place.js';
import { locateMe } from '../../src/places/locate-me.js';
import { readPostalCode } from '../../src/places/read-postal-code.js';
import { suggestPlaces } from '../../src/places/suggest-places.js';
import { failingGeolocation, fakeGeolocation } from '../support/fake-geolocation.js';

const options = { language: 'en', regionNames } as const;

async function regionsOf(typed: string): Promise<readonly string[]> {
  return (await findPlaces(typed, options)).map(({ region }) => region);
}

describe('places in this engine', () => {
  it('folds accents, apostrophes and hyphens alike', () => {
    expect(placeKey('Saint-Jérôme')).to.equal('stjerome');
    expect(placeKey('L’Île-d’Orléans')).to.equal(placeKey("l'ile d'orleans"));
    expect(placeKey('Hagåtña')).to.equal('hagatna');
    expect(placeKey('‘Ewa Beach')).to.equal('ewabeach');
  });

  it('reads postal codes in either case and spacing', () => {
    expect(readPostalCode('k1a 0b1')?.written).to.equal('K1A 0B1');
    expect(readPostalCode('97204 1234')?.written).to.equal('97204-1234');
    expect(readPostalCode('Biloxi')).to.equal(undefined);
  });

  it('finds a ZIP code, a postal code and towns of both countries', async () => {
    const [zip] = await findPlaces('97204', options);
    expect(zip).to.deep.include({ kind: 'postal', region: 'US-OR', name: '97204' });
    expect(zip?.point?.latitude).to.be.closeTo(45.52, 0.05);
    expect(await regionsOf('M5V 2T6')).to.deep.equal(['CA-ON']);
    expect(await regionsOf("St. John's NL")).to.deep.equal(['CA-NL']);
    expect(await regionsOf('saint-jérôme')).to.deep.equal(['CA-QC']);
    expect(await regionsOf('Cook County, IL')).to.deep.equal(['US-IL']);
    expect(await regionsOf('Nouvelle-Écosse')).to.deep.equal(['CA-NS']);
  });

  it('restores the capitals and accents of names', async () => {
    const names = await Promise.all(
      ["coeur d'alene", 'mcallen', 'val dor qc', 'montreal'].map(async (typed) => {
        const [place] = await findPlaces(typed, options);
        return place?.name;
      }),
    );
    expect(names).to.deep.equal(["Coeur d'Alene", 'McAllen', "Val-d'Or", 'Montréal']);
  });

  it('asks which Springfield and suggests towns while typing', async () => {
    expect((await regionsOf('Springfield')).length).to.be.greaterThan(3);
    const [first] = await suggestPlaces('Alb', { ...options, around: { country: 'US' } });
    expect(first?.kind).to.equal('region');
    expect((await suggestPlaces('Albuq', options))[0]?.name).to.equal('Albuquerque');
  });

  it('names a country in the language of the interface', async () => {
    const [country] = await findPlaces('USA', { ...options, language: 'es' });
    expect(country?.name).to.equal('Estados Unidos');
  });

  it('locates a person on the device and says when it cannot', async () => {
    const found = await locateMe(fakeGeolocation(45.435, -75.73, 25));
    expect(found).to.deep.include({
      status: 'found',
      locality: { country: 'CA', region: 'CA-QC' },
      point: { latitude: 45.4, longitude: -75.7 },
    });
    expect((await locateMe(fakeGeolocation(48.85, 2.35, 25))).status).to.equal('abroad');
    expect((await locateMe(failingGeolocation(1))).status).to.equal('denied');
  });
});
