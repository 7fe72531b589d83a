import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

type Columns = Readonly<Record<string, string | null>>;
function columnsKept(): Columns {
  return (JSON.parse(folder.read('out.mapping.json')) as { columns: Columns }).columns;
}

describe('the answers to a form', () => {
  it('of Google are read by their questions, and whoever filled it in stays out', async () => {
    const csv = `Timestamp,Email Address,What is the name of your organization?,Public phone number for clients to call,What is your website?,Street address (leave blank if confidential),City,Zip code,What days and hours are you open?,"What services do you provide? (check all that apply)",Who do you serve?,What languages are spoken?,May we list this publicly?
2026/09/14 10:02:11 AM PST,jdoe@gmail.example,Cedar Clinic,503-555-0142,cedarclinic.example,12 Main St,Salem,97301,"Mon-Fri 9am-5pm, 1st Saturday 9am-noon","Buprenorphine, Other: Naloxone distribution",Adults 18+,"English, Spanish",Yes
2026/09/15 3:12:45 PM PST,amy@gmail.example,Oak House,(503) 555-0143,https://www.oak.example/help,,Salem,97302,24/7,"Residential treatment, Detox",Women,English,Yes
2026/09/16 3:12:45 PM PST,kim@gmail.example,Elm House,(503) 555-0144,elm.example,,Salem,97302,24/7,Detox,Anyone,English,Maybe - ask first
`;
    const words = ['--region', 'US-OR', '--timezone', 'America/Los_Angeles'];
    const { records, findings, told } = await folder.import('csv', 'a.csv', csv, ...words);
    assert.deepEqual(Object.values(columnsKept()), [
      ...[null, null, 'name', 'phone', 'web', 'address', 'city', 'postalCode', 'hours'],
      ...['services', 'audiences', 'languages', 'public'],
    ]);
    assert.match(told, /"Email Address" is of whoever filled in the form/);
    assert.doesNotMatch(JSON.stringify([records, findings]), /gmail/);
    assert.deepEqual(
      records.map(({ name, hours, place, services }) => [
        name.en,
        hours?.text,
        place?.address,
        services,
      ]),
      [
        [
          'Cedar Clinic',
          'Mo-Fr 09:00-17:00; Sa[1] 09:00-12:00',
          '12 Main St',
          ['buprenorphine', 'naloxone-kit'],
        ],
        ['Oak House', '24/7', undefined, ['residential', 'detox']],
      ],
    );
    assert.equal(findings.filter(({ outcome }) => outcome === 'left-out').length, 1);
  });

  it('of Microsoft are no services by the name of whoever filled it in', async () => {
    const csv = `ID,Start time,Completion time,Email,Name,Agency name,Agency phone,State,Email2
1,9/14/2026 10:02,9/14/2026 10:05,jdoe@county.example,Jane Doe,Cedar Clinic,503-555-0142,OR,help@cedar.example
2,9/14/2026 10:02,9/14/2026 10:05,anonymous,,Oak House,503-555-0143,OR,
`;
    const { records, told } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Cedar Clinic', 'Oak House'],
    );
    assert.doesNotMatch(JSON.stringify(records), /Jane|jdoe/);
    assert.match(told, /"Name" is of whoever filled in the form/);
  });

  it('by hand, with an own column for the address of the service, is a list as any other', async () => {
    const csv = 'Name,Email Address,Phone,State\nA,help@a.example,503-555-0142,OR\n';
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.equal(records[0]?.channels.length, 2);
  });
});

describe('a list in two languages', () => {
  it('is read by headers in both, and by those that say their language', async () => {
    const csv = `Name EN,Nom FR,Type,Phone / Téléphone,Website EN,Site web FR,Address / Adresse,City / Ville,Prov,Postal Code / Code postal,Hours EN,Heures FR,Language of service / Langue de service,Last updated / Mise à jour
Ottawa Withdrawal Centre,Centre de sevrage,Detox / Sevrage,613-555-0142,https://owc.example/en,https://owc.example/fr,1777 Montreal Rd,Ottawa,ON,K1J 6N3,24/7,24 h/24,English & French,2026-10-01
The Works,Le Site,Needle exchange / Échange de seringues,613-555-0143,theworks.example,,179 Clarence St,Ottawa,ON,K1N5P7,,Lun. au ven. 9 h à 16 h,Bilingual / Bilingue,Oct 2026
,Maison Fraternité,Traitement,613-555-0145,,mf.example,242 ch. de Montréal,Ottawa,ON,K1L 6C7,,Sur rendez-vous,Français,2026-09-02
`;
    const words = ['--timezone', 'America/Toronto'];
    const { records } = await folder.import('csv', 'a.csv', csv, ...words);
    assert.ok(!Object.values(columnsKept()).includes(null), JSON.stringify(columnsKept()));
    assert.deepEqual(
      records.map(({ hours, place, languages, channels, sources }) => [
        hours?.text,
        place?.address,
        languages,
        channels.length,
        sources[0]?.seen,
      ]),
      [
        ['24/7', '1777 Montreal Rd', ['en', 'fr'], 3, '2026-10-01'],
        ['Mo-Fr 09:00-16:00', '179 Clarence St', ['en', 'fr'], 2, '2026-10'],
        [undefined, '242 ch. de Montréal', ['fr'], 2, '2026-09-02'],
      ],
    );
    assert.deepEqual(records[2]?.description, { fr: 'Heures : Sur rendez-vous.' });
  });

  it('of Québec has its date of update, and everybody is nobody in particular', async () => {
    const csv = `Nom;Téléphone;Province;Heures;Clientèle;Dernière mise à jour
A;418 555-0142;QC;lundi 8 h à 16 h;Toute personne;2026-08-31
B;418 555-0143;QC;24/7;Adultes;2026-08-31
C;418 555-0144;QC;24/7;18 ans et plus;2026-08-31
`;
    const { records, findings } = await folder.import('csv', 'a.csv', csv, '--lang', 'fr');
    assert.deepEqual(
      records.map(({ sources, audiences }) => [sources[0]?.seen, audiences]),
      [
        ['2026-08-31', ['general']],
        ['2026-08-31', ['general']],
        ['2026-08-31', ['general']],
      ],
    );
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.fix ?? '', /--timezone America\/Toronto/);
  });
});

describe('the resource guide of a county', () => {
  it('keeps its crisis lines, whatever stands around the word', async () => {
    const csv = `Agency,Services,Phone,State,Web/Email
A,24/7 crisis counseling,503-555-0142,OR,
B,Crisis support (24 hr),503-555-0143,OR,help@b.example
C,24-hour crisis line,503-555-0144,OR,c.example
`;
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(
      records.map(({ kinds, channels }) => [kinds, channels.map(({ type }) => type)]),
      [
        [['crisis'], ['phone']],
        [['crisis'], ['phone', 'email']],
        [['crisis'], ['phone', 'web']],
      ],
    );
  });

  it('takes an address with its hours apart, and states in full', async () => {
    const csv = `Agency,Address,Phone
A,"1500 River Rd, Eugene, Oregon 97404",541-555-0142
B,"200 Oak St, Eugene, OR 97401 M-F 8am-5pm",541-555-0143
C,"12 Fir St, Eugene, Oregon 97401. Mon, Wed, Fri 10 to 6",541-555-0144
D,"77 Pearl St, Charleston, West Virginia 25301; open 24 hrs",304-555-0145
E,"Van at 5th & Main, Tues 3-5pm",541-555-0146
F,"1 Oak St, Eugene, OR 97401 (rear door)",541-555-0147
`;
    const words = ['--region', 'US-OR', '--timezone', 'America/Los_Angeles'];
    const { records, findings } = await folder.import('csv', 'a.csv', csv, ...words);
    assert.deepEqual(
      records.map(({ place, hours }) => [
        place?.address,
        place?.city,
        place?.region,
        place?.postalCode,
        hours?.text,
      ]),
      [
        ['1500 River Rd', 'Eugene', 'US-OR', '97404', undefined],
        ['200 Oak St', 'Eugene', 'US-OR', '97401', 'Mo-Fr 08:00-17:00'],
        ['12 Fir St', 'Eugene', 'US-OR', '97401', 'Mo,We,Fr 10:00-18:00'],
        ['77 Pearl St', 'Charleston', 'US-WV', '25301', '24/7'],
        ['Van at 5th & Main, Tues 3-5pm', '', 'US-OR', undefined, undefined],
        ['1 Oak St (rear door)', 'Eugene', 'US-OR', '97401', undefined],
      ],
    );
    assert.deepEqual(findings, []);
  });

  it('says whom a service is for where its type says it', async () => {
    const csv = 'Agency,Type,Phone,State\nA,Residential Tx (men),503-555-0142,OR\n';
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(records[0]?.audiences, ['men']);
  });
});
