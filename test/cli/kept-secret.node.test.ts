import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { targetOfHeader } from '../../src/cli/import/guess-columns.js';
import { isKeptBy, isKeptSecret, isNotLetOutBy } from '../../src/cli/import/private-row.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
before(() => {
  folder = new CliFolder();
});
after(() => folder.remove());

/** All that an import writes of one shelter, with a column of its own. */
async function written(header: string, cell: string, format = 'csv'): Promise<string> {
  const csv = `Name,Phone,Address,City,State,Zip,Latitude,Longitude,Type,"${header}"\nShelter,503-555-0144,9 Secret St,Stayton,OR,97383,44.8,-122.8,Detox,"${cell}"\nOther,503-555-0145,1 Main St,Salem,OR,97301,,,Detox,\n`;
  await folder.import(format, 'a.csv', csv);
  const names = ['records.json', 'report.json', 'report.txt', 'mapping.json'];
  return names.map((name) => folder.read(`out.${name}`)).join('');
}

const PLACE = /Secret St|Stayton|97383|44\.8/;

describe('what a list keeps from the public', () => {
  const marks = [
    'YES - do not publish address',
    'yes (DV)',
    'Yes - address',
    'CONF',
    'Confidential location',
    'do not publish',
    'No - DV',
    '?',
    '✓',
    'maybe',
    'oui, adresse',
    'no publicar',
  ];
  for (const mark of marks) {
    it(`holds an address back that its column does not plainly let out: ${mark}`, async () => {
      const all = await written('Confidential', mark);
      assert.doesNotMatch(all, PLACE);
      assert.match(all, /"Shelter".*address/);
    });
  }

  for (const mark of ['', 'No', 'n', 'FALSE', '0', 'none', 'N/A', '-', 'Public', 'non', 'Aucun']) {
    it(`publishes an address that its column lets out: "${mark}"`, async () => {
      assert.match(await written('Confidential', mark), /9 Secret St/);
    });
  }

  const ofAddresses = [
    'Confidential location',
    'DV Confidential',
    'Address is confidential',
    'Address private',
    'Do not publish address',
    "Don't publish address?",
    'Hide address',
    'Confidential Y/N',
    'Location undisclosed',
    'Withhold location',
    'Unlisted address',
    'Secret location?',
    'addressIsConfidential',
    'Is_Address_Confidential',
    'Adresse confidentielle',
    'Ne pas publier l’adresse',
    'Adresse privée',
    'Dirección confidencial',
    'No publicar la dirección',
    'Ubicación privada',
  ];
  for (const header of ofAddresses) {
    it(`knows a column that keeps addresses: ${header}`, () => {
      assert.equal(targetOfHeader(header), 'confidential');
    });
  }

  const others = {
    public: ['Publish?', 'OK to publish', 'Show on website', 'Public Y/N', 'Not private'],
    publicAddress: ['Publish address?', 'Show address', 'Publicar dirección', 'Not confidential'],
    private: [
      'Do not list',
      'Private?',
      'Keep private',
      'Unlisted',
      'Hide from web',
      'Ne pas publier',
      'No publicar',
      'Do not share',
    ],
  } as const;
  for (const [target, headers] of Object.entries(others)) {
    for (const header of headers) {
      it(`takes "${header}" for ${target}`, () => assert.equal(targetOfHeader(header), target));
    }
  }

  for (const header of [
    'Private insurance',
    'Confidential HIV testing',
    'Publish date',
    'Private phone',
    'Public transit',
  ]) {
    it(`takes "${header}" for no mark of a row`, () => {
      assert.equal(targetOfHeader(header), undefined);
    });
  }

  it('asks for a plain yes where a column lets addresses out', async () => {
    assert.match(await written('Publish address?', 'Yes'), /9 Secret St/);
    for (const mark of ['No', 'no - DV', 'ask first']) {
      assert.doesNotMatch(await written('Publish address?', mark), PLACE);
    }
  });

  for (const [header, mark] of [
    ['Private', 'Yes - DV'],
    ['Private', 'address only'],
    ['Public', 'No - DV'],
    ['Public', 'not public'],
    ['Do not list', 'x'],
    ['OK to publish', 'not yet'],
  ] as const) {
    it(`leaves out a row, without its name: ${header} is "${mark}"`, async () => {
      const all = await written(header, mark);
      assert.doesNotMatch(all, /Shelter|0144/);
      assert.doesNotMatch(all, PLACE);
      assert.match(all, /Row 2: left out\. /);
    });
  }

  it('keeps a row whose column of what is not to be published holds a number alone', async () => {
    const all = await written('Do not publish', '503-555-0199');
    assert.match(all, /15035550144/);
    assert.doesNotMatch(all, /555-?0199/);
  });

  it('counts every column that says it, not the first alone', async () => {
    const all = await written('Confidential","Address private","DV confidential', 'No","","Yes');
    assert.doesNotMatch(all, PLACE);
  });

  it('hides the number whose own column says that it is private', async () => {
    const csv =
      'Name,Phone,Phone2,Phone2 private,State,Type\nA,503-555-0144,503-555-0199,Yes - staff,OR,Detox\n';
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(
      records[0]?.channels.map(({ value }) => value),
      ['+15035550144'],
    );
  });

  for (const said of [
    'Confidential',
    'Undisclosed location',
    'call for address',
    'Call us for the exact location',
    'Address withheld',
    'Not published',
    'Private',
    'Available upon request - location on request',
    'Adresse confidentielle',
    'Appelez-nous pour l’adresse',
    'Llame para la dirección',
    'Dirección no publicada',
  ]) {
    it(`takes no words for a street: ${said}`, () => assert.ok(isKeptSecret(said)));
  }

  it('knows a street by its name, and a plain mark by its word', () => {
    for (const street of ['12 Private Dr', '3 Hidden Valley Rd', '77 Secret Ravine Pkwy']) {
      assert.equal(isKeptSecret(street), false, street);
    }
    assert.equal(isKeptBy('non'), false);
    assert.equal(isNotLetOutBy('oui'), false);
    assert.equal(isNotLetOutBy('ok'), false);
  });

  it('drops a description that says the street that is held back', async () => {
    const csv =
      'Name,Phone,Address,City,State,Type,Description,Confidential\nShelter,503-555-0144,9 Secret St,Stayton,OR,Detox,Come to 9 Secret St. by night.,Yes (DV)\n';
    const { records, findings } = await folder.import('csv', 'a.csv', csv);
    assert.doesNotMatch(JSON.stringify([records, findings]), PLACE);
    assert.equal(records.length, 1);
    assert.ok(findings.some(({ field }) => field === 'Description'));
  });

  it('keeps words that only say that the place is confidential: there is no street in them', async () => {
    const csv =
      'Name,Phone,Address,State,Description\nShelter,503-555-0144,CONFIDENTIAL,OR,Confidential location for families\n';
    const { records, findings } = await folder.import('csv', 'a.csv', csv);
    assert.equal(records[0]?.description?.en, 'Confidential location for families');
    assert.doesNotMatch(JSON.stringify(findings), /holds the address/);
  });

  it('does so for a 211 export, too', async () => {
    assert.doesNotMatch(await written('PhysicalAddressIsPrivate', 'True - DV', 'icarol'), PLACE);
  });

  it('does so for HSDS, wherever the mark stands', async () => {
    for (const at of ['service', 'location', 'address'] as const) {
      for (const mark of [{ is_confidential: true }, { confidential: 'Yes - DV' }]) {
        const address = { address_1: '9 Secret St', city: 'Stayton', state_province: 'OR' };
        const service = {
          ...{ id: 's', name: 'Shelter', status: 'active', ...(at === 'service' && mark) },
          phones: [{ number: '503-555-0144' }],
          service_at_locations: [
            {
              location: {
                ...{ id: 'l', latitude: 44.8, longitude: -122.8, ...(at === 'location' && mark) },
                addresses: [{ ...address, ...(at === 'address' && mark) }],
              },
            },
          ],
        };
        await folder.import('hsds', 'a.json', JSON.stringify([service]), '--region', 'US-OR');
        const all = folder.read('out.records.json') + folder.read('out.report.json');
        assert.doesNotMatch(all, PLACE, at);
        assert.match(all, /Shelter/);
      }
    }
  });

  it('does so for tables of HSDS', async () => {
    mkdirSync(folder.of('hsds'));
    const tables = {
      services: 'id,name,status,organization_id\ns,Shelter,active,o\n',
      organizations: 'id,name,Address is confidential\no,Org,no\n',
      locations:
        'id,name,location_type,latitude,longitude,is_confidential\nl,,physical,44.8,-122.8,DV - yes\n',
      addresses: 'id,location_id,address_1,city,state_province\na,l,9 Secret St,Stayton,OR\n',
      service_at_locations: 'id,service_id,location_id\nx,s,l\n',
      phones: 'id,service_id,number,private\np,s,503-555-0144,no\nq,s,503-555-0166,staff\n',
    };
    for (const [name, text] of Object.entries(tables)) folder.write(`hsds/${name}.csv`, text);
    await folder.run('import', 'hsds', folder.of('hsds'), '--out', folder.of('out.records.json'));
    const all = folder.read('out.records.json') + folder.read('out.report.json');
    assert.doesNotMatch(all, PLACE);
    assert.match(all, /15035550144/);
    assert.doesNotMatch(all, /0166/);
  });
});
