import type { RecordIssue } from '../../schema/check-record.js';

const SHOWN_LETTERS = 40;
/** A longer list than this is no help in a line of the console. */
const MOST_NAMED = 20;

/** How a field is written, by the end of its path. */
const HOW_TO: readonly (readonly [RegExp, string])[] = [
  [/^id$/, 'Write lower-case letters, digits and single hyphens, such as "us-or-our-line"'],
  [/\bregions?(\.\d+)?$/, 'Write a country or a state or province, such as "US" or "CA-ON"'],
  [
    /areas(\.\d+)?$/,
    'Write a FIPS code such as "41047", a census division such as "3506", or a name',
  ],
  [/languages\.\d+$/, 'Write a language code, such as "es"'],
  [/(checked|seen|endsOn|recheckBy)$/, 'Write a date such as "2026-09-14", "2026-09" or "2026"'],
  [/url$/, 'Write an address that begins with https://'],
  [/press$/, 'Write the digits to press, such as "1"'],
  [/extension$/, 'Write its digits, such as "12"'],
  [/through$/, 'Write "711" or leave it out'],
  [/keyword/, 'Write {"word": "HELLO"} or {"own": "postal-code"}'],
  [/sources\.\d+\.id$/, 'Write a short key such as "page"'],
  [/latitude$/, 'Write degrees north, such as 45.52'],
  [/longitude$/, 'Write degrees east, below zero in North America, such as -122.68'],
];

/** What was found and how to correct it, for the person who wrote it. */
export function sayIssue(
  { code, expected, keys = [], values = [], message }: RecordIssue,
  field: string,
  found: unknown,
): string {
  if (code === 'unrecognized_keys') {
    return `has fields that are not known: ${keys.slice(0, MOST_NAMED).map(quote).join(', ')}. Remove them, or correct their names.`;
  }
  if (code === 'custom') return `${message}.`;
  if (code === 'invalid_value' && values.length <= MOST_NAMED) {
    return `${sayFound(found)}, but must be one of: ${values.join(', ')}.`;
  }
  if (code === 'invalid_value')
    return `${sayFound(found)}, which resource.schema.json does not list.`;
  const howTo = HOW_TO.find(([path]) => path.test(field))?.[1];
  if (howTo) return `${sayFound(found)}. ${howTo}.`;
  if (code === 'invalid_type')
    return `${sayFound(found)}, but must be ${TYPES[expected ?? ''] ?? expected}.`;
  if (code === 'too_small') return 'is empty. Fill it in.';
  return `${sayFound(found)}, which does not fit. See resource.schema.json.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

function sayFound(found: unknown): string {
  return found === undefined ? 'is missing' : `is ${quote(found)}`;
}

/** A value as the person who wrote it knows it again. */
export function quote(value: unknown): string {
  if (typeof value === 'string') {
    const letters = [...value.slice(0, 2 * SHOWN_LETTERS)];
    const cut = letters.length > SHOWN_LETTERS ? '…' : '';
    return `"${letters.slice(0, SHOWN_LETTERS).join('')}${cut}"`;
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
