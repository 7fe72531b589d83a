import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { targetOfHeader } from '../../src/cli/import/guess-columns.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADERS = {
  name: 'Agency/Program|Name of Organization|Resource Name|Clinic Name|Treatment Provider|Business Name|Partner Organization|Nom de l’établissement|Organización|Nombre del programa|Provider/Facility',
  address:
    'Site Address|Physical Location|Clinic Address|Physical Street Address|Address, City, State, Zip|Adresse civique|Dirección física|Full Street Address|Addr',
  hours:
    'Hours of Service|Days & Hours|Days/Hours|Days and Times|Operating Hours|Clinic Hours|Hours Open|Hrs of operation|Horaires|Heures de service|Jours et heures d’ouverture|Horario de atención|Horas de operación|Días y horas',
  kinds: 'Type of Facility|Treatment Type|Level of Care|Modality|Categorías|Tipo de tratamiento',
  services:
    'What They Offer|Services & Programs|Programs/Services|Servicios que ofrece|Treatment services',
  description:
    'Description of Services|Brief Description|Details|Overview|Description des services|Descripción de servicios',
  audiences: 'Who Can Go|Who they serve|Population Served|Clientèle cible|Población atendida',
  eligibility:
    'Eligibility Criteria|Admission Criteria|Critères d’admission|Requisitos|Restrictions',
  cost: 'Insurance Accepted|Cost of Service|Coûts|Tarifs|Costos|Forms of Payment',
  web: 'Website link|Agency Website|Enlace|Lien|Site Internet|Page web',
  checked:
    'Last Update|Date Last Verified|Last Confirmed|Mis à jour le|Date de vérification|Fecha de verificación|Last Contacted',
  languages: 'Languages Available|Langues parlées|Idioma',
  status: 'Operating Status|Program Status|Open/Closed',
  city: 'Town/City|Municipio|Localité|Site City',
  postalCode: 'Postcode|Site Zip|C.P.',
  phone: 'Phone & Fax|Phone/Fax|Numéro|Coordonnées téléphoniques',
  private: 'Exclude|Exclude from directory|Exclude from web?',
  public: 'Include in directory?|Include on website|On website (Y/N)',
} as const;

describe('a header as people write one', () => {
  for (const [target, headers] of Object.entries(HEADERS)) {
    it(`is known for ${target}`, () => {
      const missed = headers.split('|').filter((header) => targetOfHeader(header) !== target);
      assert.deepEqual(missed, []);
    });
  }

  it('means nothing here with one word more that is somebody’s or about something else', () => {
    for (const header of [
      'Mailing address',
      'Billing Address',
      'Staff hours',
      'After hours',
      'Holiday Hours',
      'E-mail type',
      'Bed type',
      'Site visit date',
      'Date opened',
      'Contact details',
      'Exclusions',
      'Details of last audit',
    ]) {
      assert.equal(targetOfHeader(header), undefined, header);
    }
  });
});

describe('a column that no header names', () => {
  it('is hours, or an address, by what most of its cells are', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `Agency,Phone,When,Location
A,503-555-0142,M-F 8-5,"304 SE Coast Hwy, Newport, OR 97365"
B,503-555-0143,24/7,"12 Main St, Salem OR"
C,503-555-0144,T/Th 10-2,TBD
D,503-555-0145,call,"Vancouver, WA"
E,503-555-0146,24/7,(moved - see website)
F,503-555-0147,24/7,"9 Elm St, Salem, OR 97301"
G,503-555-0148,24/7,call for address
`,
      '--region',
      'US-OR',
      '--timezone',
      'America/Los_Angeles',
    );
    assert.deepEqual(
      records.map(({ hours, place, regions }) => [hours?.text, place?.city, regions]),
      [
        ['Mo-Fr 08:00-17:00', 'Newport', ['US-OR']],
        ['24/7', 'Salem', ['US-OR']],
        ['Tu,Th 10:00-14:00', undefined, ['US-OR']],
        [undefined, '', ['US-WA']],
        ['24/7', undefined, ['US-OR']],
        ['24/7', 'Salem', ['US-OR']],
        ['24/7', undefined, ['US-OR']],
      ],
    );
  });

  it('counts less than one that is named outright, wherever it stands', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone,Business Address,Address\nA,503-555-0142,1 Office Way,2 Clinic St\n',
      '--region',
      'US-OR',
    );
    assert.equal(records[0]?.place?.address, '2 Clinic St');
  });

  it('is the name where the list has none but of the organisation', async () => {
    const { records, exit } = await folder.import(
      'csv',
      'a.csv',
      'Organisme;Ville;Téléphone\nLe Tremplin;Magog;819 555-0143\nEntraide;Magog;819 555-0144\n',
      '--region',
      'CA-QC',
      '--lang',
      'fr',
    );
    assert.equal(exit, 0);
    assert.deepEqual(
      records.map(({ name }) => name.fr),
      ['Le Tremplin', 'Entraide'],
    );
  });
});

describe('a region column', () => {
  it('reads states and provinces as they are shortened', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `Agency,Phone,State
A,360-555-0142,Wash.
B,503-555-0143,Ore.
C,787-555-0144,P.R.
D,416-555-0145,Ont.
E,916-555-0146,Calif.
F,212-555-0147,N.Y.
`,
    );
    assert.deepEqual(
      records.map(({ regions }) => regions[0]),
      ['US-WA', 'US-OR', 'US-PR', 'CA-ON', 'US-CA', 'US-NY'],
    );
  });

  it('is none where it names parts of a county', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Agency,Phone,Region\nA,503-555-0142,Coast\nB,503-555-0143,Valley\nC,503-555-0144,Coast\n',
      '--region',
      'US-OR',
    );
    assert.deepEqual([records.length, findings], [3, []]);
  });
});
