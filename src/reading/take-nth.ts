import { dayNamed } from './split-days.js';

/** Certain days of a month: its first and third Tuesday. */
export interface TakenNth {
  /** ISO weekday, 1 Monday. */
  readonly day: number;
  /** From 1; -1 is the month's last. */
  readonly nth: readonly number[];
  readonly rest: string;
}

/** Folded words for the first to fifth of a month, and for its last. */
const ORDINALS: readonly (readonly [words: string, nth: number])[] = [
  ['1st|first|1ers?|premiers?|1ro|1\\.?o|primer(?:os?)?', 1],
  ['2nds?|second|2e(?:me)?s?|deuxiemes?|seconds|2do|2\\.?o|segundos?', 2],
  ['3rd|third|3e(?:me)?s?|troisiemes?|3ero?|3ro|3\\.?o|tercer(?:os?)?', 3],
  ['4th|fourth|4e(?:me)?s?|quatriemes?|4to|4\\.?o|cuartos?', 4],
  ['5th|fifth|5e(?:me)?s?|cinquiemes?|5to|5\\.?o|quintos?', 5],
  ['last|derniers?|ultimos?', -1],
];
const ONE = `(?:${ORDINALS.map(([words]) => words).join('|')})`;
const ARTICLE = '(?:(?:the|les?|el|los) )?';
const BETWEEN = '(?: ?,? (?:and|et|y) | ?[,/&] ?)';
const LIST = new RegExp(
  `^(?:monthly,? (?:on )?)?((?:every|each|chaque|cada|tous|todos) )?${ARTICLE}(${ONE}(?:${BETWEEN}${ARTICLE}${ONE})*) ([a-z]+)`,
);
const EACH = new RegExp(String.raw`\b${ONE}(?![a-z\d])`, 'g');
const COUNTS = ORDINALS.map(([words, nth]) => [new RegExp(`^(?:${words})$`), nth] as const);
const OF_MONTH =
  /^,? (?:(?:of|in) (?:(?:the|each|every) )?month|(?:each|every) month|monthly|du mois|de chaque mois|chaque mois|del mes|de cada mes|cada mes)(?![a-z])/;

/**
 * Certain days of the month at the beginning of folded hours. Undefined where they are none, or may be something else:
 * "every 2nd Tuesday" is every other one to many people.
 */
export function takeNth(text: string): TakenNth | undefined {
  const [all, every, list = '', word = ''] = LIST.exec(text) ?? [];
  const day = all && dayNamed(word);
  if (!all || !day) return undefined;
  const nth = (list.match(EACH) ?? []).map(countOf);
  const after = text.slice(all.length);
  const rest = after.replace(OF_MONTH, '');
  const isOfMonth = rest !== after || nth.length > 1 || nth[0] === 1 || nth[0] === -1;
  if (every && !isOfMonth) return undefined;
  return { day, nth: [...new Set(nth)], rest };
}

function countOf(word: string): number {
  return COUNTS.find(([words]) => words.test(word))?.[1] ?? 0;
}

/** As OpenStreetMap writes it: `Tu[1,3]`, the last one after the others. */
export function writeNth(name: string, nth: readonly number[]): string {
  const sorted = [...nth].sort((a, b) => Math.sign(b) - Math.sign(a) || a - b);
  return `${name}[${sorted.join(',')}]`;
}
