import { defaultDisplay } from '../../dataset/default-display.js';
import { readDate } from '../../reading/read-date.js';
import { readPhones, type WrittenNumber } from '../../reading/read-phones.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import type { ChannelType } from '../../schema/vocabulary-terms.js';
import { asText, isObject, type Json, type Note, take } from './json.js';
import { quote } from './say-issue.js';

/** Ways that a record may name beside its name, by every name that people give them. */
const NUMBERS: readonly (readonly [type: WrittenNumber['type'], ...names: string[]])[] = [
  ['phone', 'phone', 'telephone', 'tel'],
  ['sms', 'text', 'sms'],
  ['tty', 'tty'],
];
const PAGES: readonly (readonly [type: 'web' | 'chat', ...names: string[]])[] = [
  ['web', 'web', 'website', 'url'],
  ['chat', 'chat'],
];

/** The ways of a record, in the shape of the schema; unknown dates and a list for a source, where it says neither. */
export function completeChannels(json: Json, note: Note): void {
  const checked = readChecked(take(json, 'checked'), note);
  const written = Array.isArray(json.channels) ? json.channels : [];
  const own = [...besideName(json, note), ...written.flatMap((way, at) => readWay(way, at, note))];
  if (json.channels === undefined || own.length > 0) json.channels = own;
  const { sources } = json;
  const source = Array.isArray(sources) && isObject(sources[0]) ? sources[0].id : undefined;
  for (const way of own) {
    if (!isObject(way)) continue;
    if (way.checked === undefined) way.checked = checked;
    if (way.sources === undefined && source !== undefined) way.sources = [source];
    if (way.confidence === undefined) way.confidence = 'listed';
    if (way.display === undefined) showAsUsual(way);
  }
}

/** What is written as a program writes it is shown as people do. */
function showAsUsual(way: Json): void {
  const { type, value } = way;
  if (typeof value !== 'string') return;
  if (/^(?:\+1\d{10}|https:.*)$/.test(value)) {
    way.display = defaultDisplay({ type: type as ChannelType, value });
  }
}

function readChecked(said: unknown, note: Note): string | null {
  if (said == null) return null;
  const read = readDate(asText(said));
  if ('date' in read) return read.date;
  note('checked', `is ${quote(said)}, which ${read.why}`);
  return null;
}

function besideName(json: Json, note: Note): readonly Json[] {
  const numbers = NUMBERS.flatMap(([type, ...names]) =>
    textsIn(json, names, note).flatMap((cell) => numbersIn(cell, type, names[0] ?? '', note)),
  );
  const pages = PAGES.flatMap(([type, ...names]) =>
    textsIn(json, names, note).flatMap((text) => pageIn(text, type, names[0] ?? '', note)),
  );
  const emails = textsIn(json, ['email'], note).flatMap((text) => {
    const value = readEmail(text);
    if (!value) note('email', `is ${quote(text)}, which is not an e-mail address.`);
    return value ? { type: 'email', value } : [];
  });
  return [...numbers, ...pages, ...emails];
}

/** The texts of a field by any of its names: one, or a list of them. */
function textsIn(json: Json, names: readonly string[], note: Note): readonly string[] {
  return [take(json, ...names) ?? []].flat().flatMap((item) => {
    if (typeof item === 'string' || Number.isSafeInteger(item)) return String(item);
    if (item != null) note(names[0] ?? '', `is ${quote(item)}. Write a text in quotation marks.`);
    return [];
  });
}

function numbersIn(cell: string, type: WrittenNumber['type'], field: string, note: Note): Json[] {
  const { numbers, refused } = readPhones(cell, type);
  for (const { found, why } of refused) note(field, `is ${quote(found)}, which ${why}`);
  return numbers.map((number) => ({ ...number }));
}

function pageIn(text: string, type: 'web' | 'chat', field: string, note: Note): Json[] {
  const read = readWeb(text);
  if (!read) note(field, `is ${quote(text)}, which is not a web address.`);
  else if (read.changed) note(field, `is ${quote(text)}, which ${read.changed}`);
  return read ? [{ type, value: read.value }] : [];
}

/** One way as it was written; several where its value holds several numbers and nothing else belongs to one of them. */
function readWay(way: unknown, at: number, note: Note): readonly unknown[] {
  if (!isObject(way) || typeof way.value !== 'string') return [way];
  const { type, value } = way;
  if (type === 'web' || type === 'chat') {
    const read = readWeb(value);
    if (read?.changed) note(`channels.${at}.value`, `is ${quote(value)}, which ${read.changed}`);
    return [read ? { ...way, value: read.value } : way];
  }
  const isPlain = ['press', 'extension', 'through', 'keyword', 'display'].every(
    (key) => way[key] === undefined,
  );
  if (!isPlain || (type !== 'phone' && type !== 'sms' && type !== 'tty')) return [way];
  const { numbers, refused } = readPhones(value, type);
  if (numbers.length < 2 || refused.length > 0) return [way];
  return numbers.map((number) => ({ ...way, ...number }));
}
