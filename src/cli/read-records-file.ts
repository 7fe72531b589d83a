import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** A record of a file, and the line where it begins. */
export interface LocatedRecord {
  readonly record: unknown;
  readonly line: number;
  /** Its text, to find the line of a field in. */
  readonly text: string;
}

/** A JSON file and what it holds: of one with a record a line (NDJSON), a list. Throws for what is not JSON. */
export function readJsonFile(path: string): { readonly text: string; readonly data: unknown } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`${path} cannot be read. Is the name right?`);
  }
  // A page would show a sign in place of each accent.
  if (!isUtf8(bytes))
    throw new UsageError(`${path} is not in UTF-8, which JSON is on a page. Save it as UTF-8.`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (LINES.test(path)) return { text, data: linesOf(text).map(({ record }) => record) };
  try {
    return { text, data: JSON.parse(text) as unknown };
  } catch (error) {
    throw new UsageError(`${path} is not JSON, or ends too early: ${(error as Error).message}.`);
  }
}

const LINES = /\.(?:ndjson|jsonl)$/i;

/** What is not JSON is no record. */
function linesOf(text: string): readonly LocatedRecord[] {
  return text.split('\n').flatMap((written, at) => {
    const line = written.trim().replace(/,$/, '');
    if (line === '') return [];
    try {
      return [{ record: JSON.parse(line) as unknown, line: at + 1, text: line }];
    } catch {
      return [{ record: undefined, line: at + 1, text: line }];
    }
  });
}

/** The records of a JSON file, each with its line. Throws for what is not a list of records. */
export function readRecordsFile(path: string): readonly LocatedRecord[] {
  const { text, data } = readJsonFile(path);
  if (LINES.test(path)) return linesOf(text);
  if (!Array.isArray(data))
    throw new UsageError(`${path} is not a list of records. Put the records in [ ].`);
  const starts = itemStarts(text);
  let line = 1;
  let seen = 0;
  return data.map((record, at) => {
    const [start = 0, end = text.length] = [starts[at], starts[at + 1]];
    for (; seen < start; seen += 1) if (text[seen] === '\n') line += 1;
    return { record, line, text: text.slice(start, end) };
  });
}

/** The line of a field of an entry of a layer (`hide 2 (us-or-line)`); that of the entry, or 1, where it is not found. */
export function lineInLayer(text: string, entry: string, field: string): number {
  const [, list = '', number = '1'] = /^(\w+) (\d+)/.exec(entry) ?? [];
  const from = list ? text.search(new RegExp(`"${list}"\\s*:\\s*\\[`)) : 0;
  if (from < 0) return 1;
  const begin = list ? text.indexOf('[', from) : 0;
  const starts = list ? itemStarts(text.slice(begin)) : [0];
  const at = Number(number) - 1;
  const [start = 0, end = text.length - begin] = [starts[at], starts[at + 1]];
  const line = text.slice(0, begin + start).split('\n').length;
  return lineOf({ record: undefined, line, text: text.slice(begin + start, begin + end) }, field);
}

/** Where each item of the outermost list begins. */
function itemStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let depth = 0;
  let isItemNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) continue;
    if (depth === 1 && isItemNext && sign !== ']') {
      starts.push(at);
      isItemNext = false;
    }
    if (sign === '"') {
      for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth === 1) isItemNext = true;
    } else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && depth === 1) isItemNext = true;
  }
  return starts;
}

/** The line of a field of a record: where the last of its path's names stands; the record's where it does not. */
export function lineOf({ line, text }: LocatedRecord, field: string): number {
  let from = 0;
  for (const name of field.split('.').filter((part) => part && !/^\d+$/.test(part))) {
    const found = text.indexOf(`"${name}"`, from);
    if (found < 0) break;
    from = found;
  }
  return line + text.slice(0, from).split('\n').length - 1;
}
