import type { Resource } from '../../src/schema/resource.js';
import { randomFrom } from '../support/random-from.js';

export const WORDS = 50;

export interface MisspeltWord {
  readonly meant: string;
  readonly typed: string;
}

/** Words, each with one mistake: a letter left out, doubled, swapped or mistaken. */
export function misspell(meant: readonly string[]): readonly MisspeltWord[] {
  const random = randomFrom(50);
  return meant.map((word) => {
    const at = Math.floor(random() * (word.length - 1));
    const [before, one, other, rest] = [
      word.slice(0, at),
      word[at],
      word[at + 1],
      word.slice(at + 2),
    ];
    const typed = [
      before + other + rest,
      before + one + one + other + rest,
      before + other + one + rest,
      `${before}${one === 'x' ? 'q' : 'x'}${other}${rest}`,
    ][Math.floor(random() * 4)] as string;
    return { meant: word, typed: typed === word ? `${word.slice(0, -1)}` : typed };
  });
}

const SERVICE_WORDS = ['methadone', 'buprenorphine', 'naloxone', 'residential', 'outpatient'];

/** Some words of names that stand in the region, and of services. */
export function wordsToFind(records: readonly Resource[], region: string): readonly string[] {
  const names = records
    .filter(({ regions }) => regions.includes(region))
    .map(({ name }) => name.en?.split(' ')[0]?.toLowerCase() ?? '')
    .filter((word) => word.length >= 5);
  const step = Math.max(1, Math.floor(names.length / (WORDS - SERVICE_WORDS.length)));
  const some = [...new Set(names.filter((_, at) => at % step === 0))];
  return [...SERVICE_WORDS, ...some].slice(0, WORDS);
}
