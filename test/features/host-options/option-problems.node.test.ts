import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optionProblems } from '../../../src/features/host-options/option-problems.js';
import {
  isOn,
  readHeadingLevel,
  readKinds,
  readLocality,
} from '../../../src/finder/finder-options.js';
import { interfaceLanguage } from '../../../src/strings/load-language.js';

const NAMES = { 'US-OR': 'Oregon', 'US-CA': 'California', 'CA-QC': 'Quebec' };
const isKnown = (code: string): boolean => code in NAMES;
const regionOf = (region: string) => readLocality({ region, country: '' }, isKnown)?.region;

describe('a region as a person writes it', () => {
  for (const written of [
    'US – OR', // en dash and blanks
    'US—OR',
    'US‑OR', // no-break hyphen
    'US−OR', // minus
    'us_or',
    'us or',
    ' US-OR ',
    'US - OR', // no-break spaces
    'US-OR/', // <helpline-finder region=US-OR/>
    '“US-OR”',
  ]) {
    it(`"${written}" is US-OR, with at most one warning`, () => {
      assert.equal(regionOf(written), 'US-OR');
      const problems = optionProblems({ region: written }, NAMES);
      assert.ok(problems.length <= 1);
      if (written.trim() !== 'US-OR') assert.match(problems[0] ?? '', /Write region="US-OR"/);
    });
  }

  it('is no warning as it should be, in small letters too', () => {
    for (const region of ['US-OR', 'us-or', 'CA-QC', 'US', '', undefined, null])
      assert.deepEqual(optionProblems({ region }, NAMES), []);
  });

  it('by its name or two letters is not guessed, but named in the warning', () => {
    assert.equal(regionOf('Oregon'), undefined);
    assert.match(optionProblems({ region: 'oregon' }, NAMES)[0] ?? '', /Did you mean "US-OR"\?/);
    assert.match(optionProblems({ region: 'OR' }, NAMES)[0] ?? '', /Did you mean "US-OR"\?/);
    assert.match(optionProblems({ region: 'Atlantis' }, NAMES)[0] ?? '', /ISO 3166-2/);
    assert.equal(regionOf('USA'), undefined);
    assert.equal(regionOf('CAUS-OR'), undefined);
  });

  for (const [written, meant] of [
    ['Québec', 'CA-QC'],
    ['US-Oregon', 'US-OR'],
    ['Oregon, USA', 'US-OR'],
    ['QUEBEC, Canada', 'CA-QC'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['Canada', 'CA'],
  ] as const)
    it(`"${written}" is not guessed, but "${meant}" named in the warning`, () => {
      assert.equal(regionOf(written), undefined);
      const [problem = ''] = optionProblems({ region: written }, NAMES);
      assert.ok(problem.includes(`Did you mean "${meant}"?`), problem);
    });

  it('a country by its name is not guessed, but named in the warning', () => {
    for (const [country, meant] of [
      ['usa', 'US'],
      ['United States', 'US'],
      ['canada', 'CA'],
    ] as const)
      assert.match(
        optionProblems({ country }, NAMES)[0] ?? '',
        new RegExp(`Did you mean "${meant}"`),
      );
    assert.match(optionProblems({ country: 'Mexico' }, NAMES)[0] ?? '', /Use "US" or "CA"/);
  });

  it('CA is Canada, and the warning says how to write California', () => {
    assert.match(optionProblems({ region: 'CA' }, NAMES)[0] ?? '', /US-CA.*California/);
  });
});

describe('other attributes as a person writes them', () => {
  it('a word for no turns off, with one warning', () => {
    for (const value of ['false', 'no', 'OFF', '0', ' False ']) {
      assert.equal(isOn(value), false);
      for (const name of ['compact', 'quickExit'])
        assert.equal(optionProblems({ [name]: value }, NAMES).length, 1, `${name} ${value}`);
    }
    for (const value of ['', 'true', 'compact', true]) assert.equal(isOn(value), true);
    for (const value of [null, undefined, false]) {
      assert.equal(isOn(value), false);
      assert.deepEqual(optionProblems({ compact: value, quickExit: value }, NAMES), []);
    }
  });

  it('quick-exit to what is no https: address leads to the weather, and says so', () => {
    for (const quickExit of ['', 'true', 'https://weather.example/'])
      assert.deepEqual(optionProblems({ quickExit }, NAMES), []);
    for (const quickExit of ['http://weather.example/', 'javascript:alert(1)', 'weather'])
      assert.match(optionProblems({ quickExit }, NAMES)[0] ?? '', /weather page/);
  });

  it('lang may have an underscore, with one warning', () => {
    assert.equal(interfaceLanguage('fr_CA'), 'fr');
    assert.deepEqual(optionProblems({ language: 'fr_CA' }, NAMES), [
      'lang="fr_CA" is read as "fr-CA". Write lang="fr-CA".',
    ]);
    assert.deepEqual(optionProblems({ language: 'es-419' }, NAMES), []);
    assert.match(optionProblems({ language: 'tlh' }, NAMES)[0] ?? '', /not supported/);
  });

  it('lang may have the dashes and quotes of a word processor, with one warning', () => {
    for (const language of ['fr–CA', '“fr-CA”', 'fr – CA', 'fr\u2011CA']) {
      assert.equal(interfaceLanguage(language), 'fr', language);
      assert.deepEqual(optionProblems({ language }, NAMES), [
        `lang="${language}" is read as "fr-CA". Write lang="fr-CA".`,
      ]);
    }
    assert.deepEqual(optionProblems({ language: ' fr ' }, NAMES), []);
    for (const language of ['français', 'French', '–', 'x-fr'])
      assert.equal(interfaceLanguage(language), undefined, language);
  });

  it('report-href to what is no address says so, and how a mailbox is written', () => {
    for (const reportHref of [
      '',
      null,
      'https://county.example/report?id={id}',
      'mailto:web@county.example',
    ])
      assert.deepEqual(optionProblems({ reportHref }, NAMES), []);
    for (const reportHref of [
      'http://county.example/',
      'county.example',
      'javascript:alert(1)',
      'mailto:a b@c',
    ])
      assert.match(
        optionProblems({ reportHref }, NAMES)[0] ?? '',
        /whole https: or mailto: address/,
      );
    assert.match(
      optionProblems({ reportHref: 'web@county.example' }, NAMES)[0] ?? '',
      /mean "mailto:web@county\.example"/,
    );
  });

  it('kinds may be a list of any shape', () => {
    for (const kinds of ['Naloxone; harm-reduction,', ['naloxone', 'harm-reduction']]) {
      assert.deepEqual(readKinds(kinds), ['naloxone', 'harm-reduction']);
      assert.deepEqual(optionProblems({ kinds }, NAMES), []);
    }
    assert.equal(optionProblems({ kinds: 'naloxon' }, NAMES).length, 1);
    assert.match(optionProblems({ kinds: 'harm_reduction' }, NAMES)[0] ?? '', /Unknown kind/);
  });

  it('heading-level may be h3 or a number', () => {
    assert.equal(readHeadingLevel('h3'), 3);
    assert.equal(readHeadingLevel(3 as never), 3);
    assert.match(optionProblems({ headingLevel: 'h3' }, NAMES)[0] ?? '', /Write heading-level="3"/);
    assert.deepEqual(optionProblems({ headingLevel: '3' }, NAMES), []);
    for (const headingLevel of ['9', 'three', '2.5', '33'])
      assert.match(optionProblems({ headingLevel }, NAMES)[0] ?? '', /must be 1 to 5/);
  });
});
