import { quote } from '../quote.js';
import { remember } from './remember.js';
import type { Json, RowReading } from './row-reading.js';
import { audienceNamed, languageNamed, splitAudience, termsOf } from './term-words.js';

interface ReadList {
  readonly terms: readonly string[];
  /** Words that nobody here knows. */
  readonly unknown: readonly string[];
}

const listReader = (read: (word: string) => string | undefined): ((text: string) => ReadList) =>
  remember((text) => {
    // "18 ans et plus" is one.
    const words = read(text)
      ? [text]
      : text.split(/\s*(?:[;,|/&\n]| and | et | y )\s*/).filter(Boolean);
    return {
      terms: [...new Set(words.flatMap((word) => read(word) ?? []))],
      unknown: words.filter((word) => !read(word)),
    };
  });
const languagesOf = listReader(languageNamed);
const audiencesOf = listReader(audienceNamed);
export const isFree = remember((text) =>
  /^(?:free(?: of charge)?|no (?:cost|charge|fee)s?|none|gratuit|gratis|sans frais|sin costo|\$?0(?:\.00)?)[.!*]*$/i.test(
    text,
  ),
);

/** Adds whom a service is for, in which languages, and whether it is free. */
export function addPeople(row: RowReading, record: Json): void {
  const isCanadian = String(record.regions).startsWith('CA');
  const languages =
    isCanadian && isBilingual(row.cells.first('languages')?.text ?? '')
      ? ['en', 'fr']
      : readList(row, 'languages', languagesOf, 'language');
  if (languages.length > 0) record.languages = languages;
  const audiences = readAudiences(row, record);
  const [type = '', ...others] = row.cells.all('kinds').map(({ text }) => text);
  const said = audiences.length > 0 || others.length > 0 ? audiences : audiencesOfType(type);
  if (said.length > 0) record.audiences = said;
  const cost = row.cells.first('cost');
  if (cost && isFree(cost.text)) record.cost = 'free';
}

/** "Residential (men)": whom the one type of a service says that it is for. */
function audiencesOfType(type: string): readonly string[] {
  const first = splitAudience(type);
  if (first.audience && termsOf(first.rest)) return [first.audience];
  const [, what = '', whom = ''] =
    /^([^;,|/\n]+?)(?:\s+[-–—]\s+|\s*\()([^;,|/()\n]+)\)?$/.exec(type) ?? [];
  const audience = termsOf(what) && audienceNamed(whom);
  return audience && !termsOf(whom) ? [audience] : [];
}

/** In Canada that is English and French. */
function isBilingual(text: string): boolean {
  return /^(?:fully )?bilingu(?:al|e)(?: ?[/|] ?bilingu(?:al|e))?$/i.test(text.trim());
}

/** The audiences of a row. What is none here is who may come, where no other column says that. */
function readAudiences(row: RowReading, record: Json): readonly string[] {
  const cell = row.cells.first('audiences');
  const words = row.plain(cell);
  if (!cell || !words || record.eligibility || words.length > LONGEST_PEOPLE) {
    return readList(row, 'audiences', audiencesOf, 'audience');
  }
  const { terms, unknown } = audiencesOf(cell.text);
  if (unknown.length > 0) record.eligibility = { [row.options.lang]: words };
  return terms;
}

const LONGEST_PEOPLE = 300;

function readList(
  row: RowReading,
  target: 'languages' | 'audiences',
  read: (text: string) => ReadList,
  what: string,
): readonly string[] {
  const cell = row.cells.first(target);
  if (!cell) return [];
  const { terms, unknown } = read(cell.text);
  if (unknown.length > 0) {
    row.change(
      cell,
      `has words that are no ${what} known here: ${unknown.slice(0, 5).map(quote).join(', ')}.`,
    );
  }
  return [...terms];
}
