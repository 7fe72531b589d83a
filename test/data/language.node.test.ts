import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseRegionNotes,
  parseResources,
  parseRetired,
} from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import type { Resource, Words } from '../../src/schema/resource.js';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';
import { NEVER } from './never-words.js';

const files = readData();
const resources = parseResources(files).map(({ resource }) => resource);

interface Said {
  readonly where: string;
  readonly words: Words;
  /** Official names that may stand in it in their own language. */
  readonly names: readonly string[];
}

function namesOf({ name, operator = '' }: Resource): readonly string[] {
  return [...Object.values(name), operator];
}

const said: readonly Said[] = [
  ...resources.flatMap((resource) => {
    const { id, description, area, eligibility, mistakenFor, channels } = resource;
    const labels = channels.flatMap(({ label }, index) =>
      label ? [[`${id} channels.${index}`, label] as const] : [],
    );
    const own = [
      [`${id} description`, description],
      [`${id} area`, area],
      [`${id} eligibility`, eligibility],
      [`${id} mistakenFor`, mistakenFor?.note],
      ...labels,
    ] as const;
    return own.flatMap(([where, words]) =>
      words ? [{ where, words, names: namesOf(resource) }] : [],
    );
  }),
  ...parseRetired(files).map(({ id, note, names = [] }) => ({
    where: `${id} note`,
    words: note,
    names: [...names, ...resources.flatMap(namesOf)],
  })),
  ...parseRegionNotes(files).map(({ region, note }) => ({
    where: `${region} note`,
    words: note,
    names: [],
  })),
];

describe('every word that a person reads', () => {
  it('is there in every language of the interface', () => {
    const missing = said.flatMap(({ where, words }) =>
      INTERFACE_LANGUAGES.filter((language) => !words[language]?.trim()).map(
        (language) => `${where} in ${language}`,
      ),
    );
    assert.deepEqual(missing, []);
  });

  /** Words that stay, each with its reason. */
  const MAY_STAY: Readonly<Record<string, string>> = {
    'us-childhelp description':
      'Child abuse is what is done to a child, and the name of the offence.',
  };

  for (const language of INTERFACE_LANGUAGES) {
    it(`puts the person first (${language})`, () => {
      const unkind = said.flatMap(({ where, words, names }) => {
        const text = withoutNames(words[language] ?? '', names);
        const word = NEVER[language].exec(text)?.[0];
        return word && !MAY_STAY[where] ? [`${where}: "${word}" in ${words[language]}`] : [];
      });
      assert.deepEqual(unkind, []);
    });
  }
});

function withoutNames(text: string, names: readonly string[]): string {
  return names.filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ''), text);
}

describe('the French and Spanish words', () => {
  // Words that are common in English and no words of the other language.
  const ENGLISH: Readonly<Record<'fr' | 'es', RegExp>> = {
    fr: /\b(?:the|and|with|for|your|you|from|help|of|this|that|people|who|by|get|free|are|is|call|find|how|where|not|here|health|center|centre for|line|or|at|to|on call|county|drug|use)\b/giu,
    es: /\b(?:the|and|with|for|your|you|from|help|of|this|that|people|who|by|get|free|are|is|call|text|find|how|where|page|not|here|health|center|line|or|at|to|county|drug|use|service|services)\b/giu,
  };
  /** Names of places and services that have no other form. */
  const NAMES = [
    'Addictions Foundation of Manitoba',
    'Boyle Street Community Services',
    'Care Line',
    'Guelph Community Health Centre',
    'Hawaiʻi Health & Harm Reduction Center',
    'Idaho Behavioral Health Plan',
    'Ledyard Center',
    'Magellan of Idaho',
    'Shared Health',
    'Wise Path Recovery Center',
  ];
  /** French words that look English. */
  const FRENCH = new Set(['or', 'use', 'on', 'page', 'services', 'service', 'drug']);

  for (const language of ['fr', 'es'] as const) {
    it(`hold no English (${language})`, () => {
      const left = said.flatMap(({ where, words, names }) => {
        const text = withoutNames(words[language], [...names, ...NAMES]);
        const found = [...text.matchAll(ENGLISH[language])]
          .map(([word]) => word)
          .filter((word) => language !== 'fr' || !FRENCH.has(word.toLowerCase()))
          // "use" is a form of the Spanish "usar".
          .filter((word) => language !== 'es' || word.toLowerCase() !== 'use');
        return found.length > 0 ? [`${where}: ${found.join(', ')} in ${words[language]}`] : [];
      });
      assert.deepEqual(left, []);
    });
  }

  it('are no copies of the English, save for names of places', () => {
    const copies = said
      .filter(({ where }) => !/ (?:area|channels\.\d+)$/.test(where))
      .filter(
        ({ words }) => words.fr === words.en || words.es === words.en || words.fr === words.es,
      )
      .map(({ where }) => where);
    assert.deepEqual(copies, []);
  });
});
