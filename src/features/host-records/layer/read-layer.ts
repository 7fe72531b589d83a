import { times } from '../../../base/times.js';
import { readDate } from '../../../reading/read-date.js';
import { kindsFor, NEEDS, type Need } from '../../../schema/needs.js';
import { INTERFACE_LANGUAGES, KINDS, type Kind } from '../../../schema/vocabulary-terms.js';
import { isPast } from '../host-dates.js';
import { asText, isObject, type Json } from '../json.js';
import { attempt, plainCopy } from '../plain-copy.js';
import { quote } from '../say-issue.js';
import type {
  Hiding,
  Layer,
  LayerProblem,
  Notice,
  Pin,
  Provenance,
  Replacement,
  SomeWords,
} from './layer.js';

/** Far more than a page needs, and still read at once. */
const MOST_ENTRIES = 1000;

/** More than this is no name or sentence, and would push every other card off the screen. */
const MOST_LETTERS = { by: 100, text: 500, name: 200, short: 100, hours: 500 } as const;

const EVERY = ['id', 'by', 'date'];

/** The lists of a layer, and what an entry of each may say beside whom it is about and who says it. */
export const LISTS = {
  hide: ['channel'],
  note: ['text', 'until'],
  replace: [
    'channel',
    'number',
    'address',
    'extension',
    'press',
    'word',
    'hours',
    'timezone',
    'name',
    'description',
  ],
  pin: ['for'],
} as const;

type List = keyof typeof LISTS;

/** What a layer may say as a whole. */
export const WHOLE = ['by', 'date', 'lang', 'add', '$schema'] as const;

export interface ReadLayer {
  readonly layer: Layer;
  readonly problems: readonly LayerProblem[];
  /** How many entries there were, records to add not among them. */
  readonly length: number;
}

type Complain = (field: string, message: string, isLeftOut?: boolean) => undefined;

/** By the name of an entry; an empty one is the layer as a whole. */
type ComplainOf = (entry: string) => Complain;

interface Reading {
  readonly whole: Provenance;
  readonly language: string;
  /** Milliseconds; a change of tomorrow is none. */
  readonly now: number;
}

/**
 * Reads anybody's layer: each entry that can be done, and what is wrong with the others. Names of records are looked up
 * later, when they are at hand. Never throws.
 */
export function readLayer(given: unknown, now: number): ReadLayer {
  const data = attempt(() => (Array.isArray(given) && given.length === 1 ? given[0] : given));
  const problems: LayerProblem[] = [];
  const complainOf: ComplainOf =
    (entry) =>
    (field, message, isLeftOut = false) => {
      problems.push({ entry, field, message, isLeftOut });
      return undefined;
    };
  const complain = complainOf('');
  if (!(attempt(() => isObject(data)) ?? false)) {
    const found = attempt(() => quote(data)) ?? 'something else';
    complain('', `is ${found}, not an object in { }.`, true);
    return { layer: NOTHING, problems, length: 1 };
  }
  const get = (key: string): unknown => attempt(() => Reflect.get(data as object, key));
  const keys = attempt(() => Object.keys(data as object));
  if (!keys) complain('', 'cannot be read.', true);
  sayUnknown(keys ?? [], [...WHOLE, ...Object.keys(LISTS)], complain);
  const reading = readWhole(get, now, complain);
  const [hide, note, replace, pin] = (['hide', 'note', 'replace', 'pin'] as const).map((list) =>
    readList(list, get(list), reading, complainOf),
  ) as [EntryList, EntryList, EntryList, EntryList];
  const layer: Layer = {
    ...reading.whole,
    hide: readEach(hide, readHiding),
    notes: readEach(note, (json, base, own) => readNotice(json, base, reading, own)),
    replace: readEach(replace, (json, base, own) => readReplacement(json, base, reading, own)),
    pins: readEach(pin, readPin),
    add: get('add'),
  };
  const length = hide.length + note.length + replace.length + pin.length;
  if (!layer.by && length > 0)
    complain('by', 'is missing. Write who makes the change, such as "Example County".');
  return { layer, problems, length };
}

/** What a layer says as a whole: whose it is, of when, and in which language. */
function readWhole(get: (key: string) => unknown, now: number, complain: Complain): Reading {
  const said = plainCopy(get('lang')).value;
  const language = INTERFACE_LANGUAGES.find((code) => code === said) ?? 'en';
  if (said !== undefined && said !== language)
    complain('lang', `is ${quote(said)}, but must be one of: ${INTERFACE_LANGUAGES.join(', ')}.`);
  const head = { by: plainCopy(get('by')).value, date: plainCopy(get('date')).value };
  const whole = readProvenance(head, { whole: {}, language, now }, complain);
  return { whole, language, now };
}

/** One entry of a list that says whom it is about, and who complains of it. */
interface Entry {
  readonly json: Json;
  readonly base: Base;
  readonly complain: Complain;
}

interface EntryList {
  readonly entries: readonly Entry[];
  /** How many there were. */
  readonly length: number;
}

const NO_ENTRIES: EntryList = { entries: [], length: 0 };

function readList(list: List, given: unknown, reading: Reading, complainOf: ComplainOf): EntryList {
  if (given === undefined || given === null) return NO_ENTRIES;
  const complain = complainOf('');
  // One entry may stand without brackets.
  const all = attempt(() => (Array.isArray(given) ? given : [given])) ?? [];
  const length = attempt(() => all.length) ?? 0;
  if (length > MOST_ENTRIES)
    complain(list, `has ${length} entries, of which ${MOST_ENTRIES} are read.`);
  const entries = times(Math.min(length, MOST_ENTRIES), (at) => {
    const { value } = plainCopy(attempt(() => Reflect.get(all, at)));
    return readEntry(list, at, value, reading, complainOf);
  });
  return { entries: entries.flatMap((entry) => entry ?? []), length };
}

/** An id alone is an entry, too. */
function readEntry(
  list: List,
  at: number,
  value: unknown,
  reading: Reading,
  complainOf: ComplainOf,
): Entry | undefined {
  const json = typeof value === 'string' ? { id: value } : value;
  const id = isObject(json) && typeof json.id === 'string' ? json.id.trim() : '';
  const name = `${list} ${at + 1}${id && ` (${quote(id).slice(1, -1)})`}`;
  const complain = complainOf(name);
  if (!isObject(json))
    return complain('', `is ${quote(value)}, not the id of a record or an object in { }.`, true);
  if (id === '') return complain('id', `is ${quote(json.id)}. Write the id of a record.`, true);
  sayUnknown(Object.keys(json), [...EVERY, ...LISTS[list]], complain);
  const own = { ...json, id };
  return { json: own, base: { name, id, ...readProvenance(own, reading, complain) }, complain };
}

function readEach<T>(
  { entries }: EntryList,
  read: (json: Json, base: Base, complain: Complain) => T | undefined,
): readonly T[] {
  return entries.flatMap(({ json, base, complain }) => read(json, base, complain) ?? []);
}

export const NOTHING: Layer = { hide: [], notes: [], replace: [], pins: [], add: undefined };

type Base = Pick<Hiding, 'name' | 'id' | 'by' | 'date'>;

function sayUnknown(keys: readonly string[], known: readonly string[], complain: Complain): void {
  for (const key of keys) {
    if (!known.includes(key)) {
      complain(quote(key).slice(1, -1), `is not known. Known: ${known.join(', ')}.`);
    }
  }
}

function readProvenance(
  json: Json,
  { whole, language, now }: Reading,
  complain: Complain,
): Provenance {
  const by =
    json.by === undefined
      ? whole.by
      : readWords('by', json.by, language, MOST_LETTERS.by, complain);
  return { by: by ?? whole.by, date: readPastDate(json.date, now, complain) ?? whole.date };
}

function readPastDate(said: unknown, now: number, complain: Complain): string | undefined {
  if (said === undefined || said === null) return undefined;
  const read = readDate(asText(said));
  if ('why' in read) return complain('date', `is ${quote(said)}, which ${read.why}`);
  if (isPast(read.date, now)) return read.date;
  return complain('date', `is ${quote(said)}, which is not a past date. Write when it changed.`);
}

/** A text in one language, or in each of several. */
function readWords(
  field: string,
  said: unknown,
  language: string,
  most: number,
  complain: Complain,
): SomeWords | undefined {
  const given = typeof said === 'string' ? { [language]: said } : said;
  if (!isObject(given))
    return complain(field, `is ${quote(said)}, but must be a text, or texts by language.`);
  const words: Record<string, string> = {};
  for (const [code, text] of Object.entries(given)) {
    const known = INTERFACE_LANGUAGES.find((one) => one === code);
    if (!known)
      complain(
        `${field}.${quote(code).slice(1, -1)}`,
        `is not known. Known: ${INTERFACE_LANGUAGES.join(', ')}.`,
      );
    else if (typeof text !== 'string' || text.trim() === '')
      complain(`${field}.${code}`, `is ${quote(text)}, but must be a text.`);
    else words[known] = cut(`${field}.${code}`, text.trim(), most, complain);
  }
  return Object.keys(words).length > 0 ? words : undefined;
}

function cut(field: string, text: string, most: number, complain: Complain): string {
  if (text.length <= most) return text;
  complain(field, `has more than ${most} letters and is cut. Shorten it.`);
  // Never between the halves of a character.
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A short text, or a number as a spreadsheet writes it. */
function readShort(json: Json, field: string, complain: Complain): string | undefined {
  const said = json[field];
  if (said === undefined || said === null) return undefined;
  const text = Number.isSafeInteger(said) ? String(said) : said;
  const most = MOST_LETTERS[field === 'hours' ? 'hours' : 'short'];
  if (typeof text !== 'string' || text.trim() === '' || text.length > most)
    return complain(field, `is ${quote(said)}, but must be a short text.`);
  return text.trim();
}

function readHiding(json: Json, base: Base, complain: Complain): Hiding | undefined {
  if (json.channel === undefined) return base;
  const channel = readShort(json, 'channel', complain);
  // Whoever meant one way did not mean the whole record.
  return channel
    ? { ...base, channel }
    : complain('channel', 'is needed to tell which way to hide.', true);
}

function readNotice(
  json: Json,
  base: Base,
  { language, now }: Reading,
  complain: Complain,
): Notice | undefined {
  const text =
    json.text === undefined
      ? undefined
      : readWords('text', json.text, language, MOST_LETTERS.text, complain);
  if (!text) return complain('text', 'is missing. Write the note.', true);
  if (json.until === undefined)
    return complain(
      'until',
      'is missing. Write the last day to show it, such as "2026-12-31".',
      true,
    );
  const read = readDate(asText(json.until));
  if ('why' in read) return complain('until', `is ${quote(json.until)}, which ${read.why}`, true);
  // Where the day ends last; a card says goodbye at midnight of the person's own.
  const last = new Date(now - 86_400_000).toISOString().slice(0, read.date.length);
  if (read.date < last)
    return complain(
      'until',
      `is ${quote(json.until)}, which is over. Remove the note, or correct the date.`,
      true,
    );
  return { ...base, text, until: read.date };
}

function readReplacement(
  json: Json,
  base: Base,
  { language }: Reading,
  complain: Complain,
): Replacement | undefined {
  const { name, description } = json;
  const short = Object.fromEntries(
    LISTS.replace
      .filter((field) => field !== 'name' && field !== 'description')
      .map((field) => [field, readShort(json, field, complain)]),
  );
  const replacement: Replacement = {
    ...base,
    ...short,
    ...(name !== undefined && {
      title: readWords('name', name, language, MOST_LETTERS.name, complain),
    }),
    ...(description !== undefined && {
      description: readWords('description', description, language, MOST_LETTERS.text, complain),
    }),
  };
  if (json.channel !== undefined && !replacement.channel)
    return complain('channel', 'is needed to tell which way to change.', true);
  const { number, address, extension, press, word, hours, title } = replacement;
  const isEmpty = [
    number,
    address,
    extension,
    press,
    word,
    hours,
    title,
    replacement.description,
  ].every((value) => value === undefined);
  if (!isEmpty) {
    if (!replacement.date)
      complain('date', 'is missing, so the card says that it is not known. Write when it changed.');
    return replacement;
  }
  return complain(
    '',
    'has nothing to put in place. Write a number, an address, a word, hours, a name or a description.',
    true,
  );
}

function readPin(json: Json, base: Base, complain: Complain): Pin | undefined {
  const { for: wanted } = json;
  if (wanted === undefined || wanted === 'all') return base;
  const kinds = (Array.isArray(wanted) ? wanted : [wanted]).flatMap(
    (word: unknown): readonly Kind[] => {
      const need = NEEDS.find((one) => one === word);
      const kind = KINDS.find((one) => one === word);
      if (kind) return [kind];
      if (need) return kindsFor(need as Need, []);
      complain(
        'for',
        `is ${quote(word)}, but must be one of: ${[...new Set([...KINDS, ...NEEDS])].join(', ')}.`,
      );
      return [];
    },
  );
  return kinds.length > 0
    ? { ...base, kinds }
    : complain('for', 'names no need that is known.', true);
}
