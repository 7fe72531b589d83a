import { quote } from '../quote.js';
import { remember } from './remember.js';
import type { Json, RowReading } from './row-reading.js';
import { audienceNamed, languageNamed } from './term-words.js';

interface ReadList {
  readonly terms: readonly string[];
  /** Words that nobody here knows. */
  readonly unknown: readonly string[];
}

const listReader = (read: (word: string) => string | undefined): ((text: string) => ReadList) =>
  remember((text) => {
    const words = text.split(/\s*(?:[;,|/\n]| and | et | y )\s*/).filter(Boolean);
    return {
      terms: [...new Set(words.flatMap((word) => read(word) ?? []))],
      unknown: words.filter((word) => !read(word)),
    };
  });
const languagesOf = listReader(languageNamed);
const audiencesOf = listReader(audienceNamed);
const isFree = remember((text) =>
  /^(?:free|no (?:cost|charge|fee)|none|gratuit|gratis|\$?0(?:\.00)?)$/i.test(text),
);

/** Adds whom a service is for, in which languages, and whether it is free. */
export function addPeople(row: RowReading, record: Json): void {
  const languages = readList(row, 'languages', languagesOf, 'language');
  if (languages.length > 0) record.languages = languages;
  const audiences = readList(row, 'audiences', audiencesOf, 'audience');
  if (audiences.length > 0) record.audiences = audiences;
  const cost = row.cells.first('cost');
  if (cost && isFree(cost.text)) record.cost = 'free';
}

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
