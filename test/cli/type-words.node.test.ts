import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readTerms } from '../../src/cli/import/read-terms.js';
import { audienceNamed, languageNamed } from '../../src/cli/import/term-words.js';
import { CliFolder } from '../support/run-cli.js';

/** Words of type columns, by the services that they mean; `-` a kind alone. */
const TYPES: Readonly<Record<string, string>> = {
  detox:
    'Opioid Detoxification * Outpatient Drug Treatment|Inpatient detox|Social detox|Ambulatory detox|Withdrawal|WM|Residential withdrawal management|Désintox|Centre de désintoxication|Gestion du sevrage|Centro de desintoxicación',
  residential:
    'Residencial|Drug rehab|Rehabilitation|Rehabilitación|Traitement à l’interne|Res. treatment',
  outpatient:
    'PHP|IOP/PHP|Outpt A&D tx|Outpatient A & D treatment|Traitement à l’externe|Day program|Outpatient & IOP',
  'sober-living': 'Oxford House|Sober house|Halfway house|Recovery homes',
  buprenorphine: 'Bup|Sublocade|OBAT|Buprenorphine / Suboxone',
  naltrexone: 'Vivitrol|Naltrexone (Vivitrol)',
  counselling: 'Individual counseling|Group counseling|Group therapy|Individual Therapy|Thérapie',
  'naloxone-kit':
    'Naloxbox|Naloxone gratuite|Trousses de naloxone|Naloxona gratis|Leave-behind naloxone',
  'syringe-services':
    'Syringe access|Needle syringe program|NSP|Intercambio de agujas|Échange de seringues',
  'test-strips': 'FTS|Xylazine test strips|Fentanyl and xylazine test strips',
  'sharps-disposal': 'Sharps|Needle drop box|Syringe disposal',
  'drug-take-back': 'Medication disposal|Drug disposal|Prescription drop box',
  'supervised-consumption': 'SCS|CTS|Consommation supervisée|Overdose Prevention Site',
  'support-group': 'Recovery meetings|Celebrate Recovery|Groupe d’entraide',
  'peer-support': 'Recovery Coach|Recovery coaching|Peer-run|Recovery Support Services|Pair aidant',
  'suicide-prevention': 'Suicide hotline|Prévention du suicide',
  'dual-diagnosis': 'Co-occurring disorders|Concurrent disorders',
  'quit-smoking': 'Smoking cessation|Tobacco cessation|Quit line',
  gambling: 'Problem gambling',
  'sexual-assault': 'Sexual assault services',
  '-treatment':
    'A&D Treatment|AOD treatment|A & D|Drug & Alcohol|Addictions|Dépendance|RAAM clinic|OAT|Addiction medicine|TAO',
  '-crisis':
    'Crisis stabilization|Crisis Center|Crisis Stabilization Unit|Intervention de crise|Crise',
  '-talk': 'Hotline|Ligne d’aide|Línea de ayuda',
  '-harm-reduction': 'Overdose prevention|OEND|Overdose education',
};

describe('a type as a list writes it', () => {
  for (const [means, words] of Object.entries(TYPES)) {
    it(`means ${means}`, () => {
      const missed = words.split('|').filter((word) => {
        const { kinds, services, unknown } = readTerms([word]);
        const said = means.startsWith('-') ? kinds.map((kind) => `-${kind}`) : services;
        return unknown.length > 0 || !(said as readonly string[]).includes(means);
      });
      assert.deepEqual(missed, []);
    });
  }

  it('is each of two that stand beside one another, and one where only both together are one', () => {
    assert.deepEqual(readTerms(['SUD Outpatient & Detox']).services, ['outpatient', 'detox']);
    assert.deepEqual(readTerms(['Detox and residential treatment']).services, [
      'detox',
      'residential',
    ]);
    assert.deepEqual(readTerms(['HIV & hepatitis C testing']).services, [
      'hiv-testing',
      'hepatitis-c-testing',
    ]);
    assert.deepEqual(readTerms(['Individual and group counseling']).services, ['counselling']);
  });

  it('is no place to use drugs where it only prevents overdoses', () => {
    assert.deepEqual(readTerms(['Overdose prevention']).services, []);
  });
});

const AUDIENCES: Readonly<Record<string, string>> = {
  women: 'Women w/ kids|Women with children|Women and children|Women & children',
  postpartum:
    'Pregnant & parenting women|Pregnant and postpartum|Mujeres embarazadas|Femmes enceintes',
  youth: 'Youth 12-17|Ages 12-17|Under 18|Jeunes 12-17 ans|Adolescents (13-17)',
  general:
    'Men and women|Adults and youth|Ages 18+|18 & up|All ages|Público en general|Toute la population|Co-ed',
  lgbtq: 'LGBTQIA2S+|Two-Spirit',
  indigenous: 'AI/AN|American Indian/Alaska Native|Tribal members',
  veterans: 'Vets',
  'older-adults': '55+|Seniors 60+',
};

describe('whom a service is for', () => {
  for (const [audience, words] of Object.entries(AUDIENCES)) {
    it(`is known as ${audience}`, () => {
      assert.deepEqual(
        words.split('|').filter((word) => audienceNamed(word) !== audience),
        [],
      );
    });
  }

  it('is known in languages as people name them', () => {
    const names = {
      es: 'Spanish speaking|Spanish-speaking staff|Spanish interpreter|Espagnol',
      gu: 'Gujarati',
      prs: 'Dari',
      ps: 'Pashto',
      ht: 'Kreyol',
      he: 'Hebrew',
      nv: 'Diné',
    };
    for (const [code, words] of Object.entries(names)) {
      for (const word of words.split('|')) assert.equal(languageNamed(word), code, word);
    }
  });
});

describe('a list of services', () => {
  let folder: CliFolder;
  beforeEach(() => {
    folder = new CliFolder();
  });
  afterEach(() => folder.remove());

  it('keeps what it says in sentences, of costs and of people, and leaves no such row out', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `Agency,Phone,Services,Population,Cost,Type
A,503-555-0142,"We help adults who want to stop drinking, with classes and a weekly family night",Residents of the county,Sliding scale,
B,503-555-0143,"Detox, Sauna",Men only,Free!,
C,503-555-0144,Sauna,,$0-$40,
D,503-555-0145,,,Free with ID,Women's residential
`,
      '--region',
      'US-OR',
    );
    assert.deepEqual(
      records.map(({ name, description, eligibility, cost, audiences, services }) => [
        name.en,
        description.en,
        eligibility?.en,
        cost,
        audiences,
        services,
      ]),
      [
        [
          'A',
          'We help adults who want to stop drinking, with classes and a weekly family night. Cost: Sliding scale.',
          'Residents of the county',
          undefined,
          ['general'],
          [],
        ],
        ['B', undefined, undefined, 'free', ['men'], ['detox']],
        ['D', 'Cost: Free with ID.', undefined, undefined, ['women'], ['residential']],
      ],
    );
    assert.deepEqual(
      findings.map(({ row, outcome }) => [row, outcome]),
      [[4, 'left-out']],
    );
  });
});
