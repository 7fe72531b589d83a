import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../../dataset/words-in.js';
import type { Words } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import type { Problem } from '../check/problem.js';
import { writeConstant } from '../modules/write-module.js';

const FILE = 'data/overdose-guidance.json';

/** `data/overdose-guidance.json`: where the overdose steps come from. */
export interface OverdoseGuidance {
  readonly steps: readonly string[];
  readonly sources: readonly {
    readonly country: 'US' | 'CA';
    readonly name: Words;
    readonly url: string;
    readonly kind: string;
    readonly seen: string;
    readonly supports: readonly string[];
  }[];
  readonly differences: readonly { readonly step: string; readonly what: string }[];
}

export function readOverdoseGuidance(root: string): OverdoseGuidance {
  return JSON.parse(readFileSync(join(root, FILE), 'utf8'));
}

/** What is wrong with the sources: each must be official, https and dated, and each step must have one in each country. */
export function checkOverdoseGuidance(
  { steps, sources }: OverdoseGuidance,
  today: string,
): readonly Problem[] {
  const messages = sources.flatMap(({ name, url, kind, seen, supports }) => [
    ...(kind === 'official' ? [] : [`${name.en}: is not an official source.`]),
    ...(/^https:\/\/[^\s]+$/.test(url) ? [] : [`${name.en}: ${url} is not an https: address.`]),
    ...(/^\d{4}-\d\d-\d\d$/.test(seen) && seen <= today
      ? []
      : [`${name.en}: "${seen}" is not a day that has been.`]),
    // In a language that was added later the name is shown in English until it is translated.
    ...(['en', 'fr', 'es'] as const)
      .filter((language) => !name[language])
      .map((language) => `${name.en}: has no name in ${language}.`),
    ...supports
      .filter((step) => !steps.includes(step))
      .map((step) => `${name.en}: there is no step "${step}".`),
  ]);
  const bare = (['US', 'CA'] as const).flatMap((country) =>
    steps
      .filter(
        (step) => !sources.some((one) => one.country === country && one.supports.includes(step)),
      )
      .map((step) => `The step "${step}" has no source in ${country}.`),
  );
  return [...messages, ...bare].map((message) => ({
    severity: 'error',
    file: FILE,
    id: '',
    field: '',
    message,
  }));
}

/** The sources as the finder shows them. */
export function overdoseModules({
  sources,
}: OverdoseGuidance): readonly (readonly [string, string])[] {
  const shown = sources.map(({ country, name, url, seen }) => ({
    country,
    name: Object.fromEntries(
      INTERFACE_LANGUAGES.map((language) => [language, wordsIn(name, language)]),
    ),
    url,
    seen,
  }));
  const text = writeConstant('overdoseSources', 'readonly OverdoseSource[]', shown, [
    { name: 'OverdoseSource', from: '../schema/listing.js' },
  ]);
  return [['overdose-sources.ts', text]];
}
