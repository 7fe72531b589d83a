import type { Listing } from '../schema/listing.js';
import { wordsOf } from './fold-words.js';
import { buildLexicon, type Lexicon } from './match-words.js';
import { type PackedAlarm, unpack, type Vocabulary } from './vocabulary.js';

/** Where a word of a listing stands, most telling first; a number's digits are words too. */
export const FIELDS = ['number', 'name', 'keyword', 'place', 'operator', 'description'] as const;
export type Field = (typeof FIELDS)[number];

/** What some words mean: the terms (kinds, services, audiences, languages, channels) they lead to, strongest first. */
export type Meaning = readonly string[];

/** A phrase such as "needle exchange": all its words together have a meaning. */
export interface Phrase {
  readonly size: number;
  readonly meaning: Meaning;
}

/** All that the index knows about one word. */
export interface Entry {
  /** `listing * 8 + field`: one number a place where the word stands, the most telling only. */
  readonly postings: number[];
  readonly meanings: Meaning[];
  readonly phrases: Phrase[];
  /** Belongs to a sentence of alarm, so a misspelling of it counts there. */
  alarm?: true;
}

/** A sentence of alarm as patterns over folded words with a space on each side. */
export interface Alarm {
  readonly says: RegExp;
  readonly alone: RegExp;
  readonly unless: RegExp;
}

/** Everything `search` needs, made once from listings and a vocabulary. Treat as opaque. */
export interface SearchIndex {
  readonly listings: readonly Listing[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly lexicon: Lexicon;
  /** Listings by term. */
  readonly terms: ReadonlyMap<string, readonly number[]>;
  /** Services that any listing offers. */
  readonly services: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly emergency: Alarm;
  readonly crisis: Alarm;
  /** Each listing's names as folded words with a space before and after. */
  readonly names: readonly (readonly string[])[];
  /** Listings that people take for something else. */
  readonly mistaken: readonly number[];
  /** Answers kept between keystrokes; they depend on nothing outside the index but their key. */
  readonly kept: Map<string, unknown>;
}

/** Builds the index of some listings. Cheap: a few milliseconds for a region and its country. */
export function buildIndex(listings: readonly Listing[], vocabulary: Vocabulary): SearchIndex {
  const entries = new Map<string, Entry>();
  const terms = new Map<string, number[]>();
  const entryOf = (word: string): Entry => {
    const entry = entries.get(word) ?? { postings: [], meanings: [], phrases: [] };
    entries.set(word, entry);
    return entry;
  };

  listings.forEach((listing, at) => {
    wordsByField(listing).forEach((words, field) => {
      for (const word of words) {
        const { postings } = entryOf(word);
        if ((postings[postings.length - 1] ?? -1) >> 3 !== at) postings.push(at * 8 + field);
      }
    });
    for (const term of termsOf(listing)) {
      const owners = terms.get(term);
      if (owners) owners.push(at);
      else terms.set(term, [at]);
    }
  });

  for (const { meanings } of vocabulary) {
    for (const line of meanings.split('\n')) readMeaning(line, entryOf);
  }
  const wordsIn = (part: 'filler' | 'before'): Set<string> =>
    new Set(vocabulary.flatMap((packed) => packed[part].split(/[ ,]/)));
  const alarmOf = (part: 'emergency' | 'crisis'): Alarm =>
    readAlarm(
      vocabulary.map((packed) => packed[part]),
      entryOf,
    );
  return {
    listings,
    names: listings.map(({ name, otherNames = [] }) =>
      [name, ...otherNames].map((words) => ` ${wordsOf(spread(words)).join(' ')} `),
    ),
    mistaken: [...listings.keys()].filter((at) => listings[at]?.mistakenFor),
    emergency: alarmOf('emergency'),
    crisis: alarmOf('crisis'),
    filler: wordsIn('filler'),
    before: wordsIn('before'),
    entries,
    terms,
    services: new Set(listings.flatMap(({ services }) => services)),
    lexicon: buildLexicon(entries),
    kept: new Map(),
  };
}

/** The same number however it is written: national digits, without the country's 1. */
export function nationalDigits(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length > 4 ? digits.replace(/^1/, '') : digits;
}

/** In the order of `FIELDS`. */
function wordsByField(listing: Listing): string[][] {
  const numbers = new Set<string>();
  const keywords = [...(listing.otherNames ?? []), ...(listing.keywords ?? [])];
  for (const { type, value, keyword, through } of listing.channels) {
    if (through) numbers.add(through);
    if (keyword && 'word' in keyword) keywords.push(keyword.word);
    if (type === 'email') keywords.push(value);
    if (!/^\+?\d+$/.test(value)) continue;
    const digits = nationalDigits(value);
    numbers.add(digits);
    // People write the number without its area code, too.
    if (digits.length > 9) numbers.add(digits.slice(3));
  }
  const { place } = listing;
  const own = [[...numbers], nameWords(listing.name)];
  // What people take for something else is found by its number or its name only.
  if (listing.mistakenFor) return own;
  return [
    ...own,
    wordsOf(keywords.join(' ')),
    wordsOf([listing.area, place?.city, place?.postalCode, place?.address].join(' ')),
    wordsOf(listing.operator ?? ''),
    wordsOf(listing.description),
  ];
}

/** The words of a name and its initials; "alanon" for "Al-Anon", "good", "2" and "talk" for "Good2Talk". */
function nameWords(name: string): string[] {
  const words = wordsOf(name);
  const joined = wordsOf(name.replace(/(\p{L})-(?=\p{L})/gu, '$1'));
  const initials = words.map((word) => word[0]).join('');
  return [...words, ...joined, ...wordsOf(spread(name)), ...(words.length > 1 ? [initials] : [])];
}

function spread(name: string): string {
  return name.replace(/\p{Ll}(?=[\p{Lu}\d])|\d(?=\p{L})/gu, '$& ');
}

function termsOf(listing: Listing): Set<string> {
  if (listing.mistakenFor) return new Set();
  return new Set<string>([
    // So that the vocabulary may lead to one service: "AA" in any language.
    listing.id,
    ...listing.kinds,
    ...listing.services,
    ...(listing.audiences ?? []),
    ...(listing.languages ?? []),
    ...listing.channels.flatMap(({ type, languages }) => [type, ...(languages ?? [])]),
  ]);
}

function readMeaning(line: string, entryOf: (word: string) => Entry): void {
  const [leads = '', words = ''] = line.split('|');
  const meaning = leads.split(' ');
  for (const written of unpack(words)) {
    // Already folded when it was packed.
    const parts = [...new Set(written.split(' '))];
    if (parts.length < 2) for (const part of parts) entryOf(part).meanings.push(meaning);
    else {
      const phrase = { size: parts.length, meaning };
      for (const part of parts) entryOf(part).phrases.push(phrase);
    }
  }
}

function readAlarm(packed: readonly PackedAlarm[], entryOf: (word: string) => Entry): Alarm {
  const pattern = (part: keyof PackedAlarm, ends: readonly [string, string]): RegExp => {
    const sentences = packed.flatMap((alarm) => unpack(alarm[part]));
    const sources = sentences.map((sentence) =>
      sentence
        .split(' ')
        .map((piece) => {
          if (piece === '…') return '(?:\\S+ ){0,3}';
          const word = piece.replace('*', '');
          if (part !== 'unless' && word.length > 4 && !piece.endsWith('*'))
            entryOf(word).alarm = true;
          return `${word}${piece.endsWith('*') ? '\\S*' : ''} `;
        })
        .join(''),
    );
    return new RegExp(`${ends[0]}(?:${sources.join('|') || '(?!)'})${ends[1]}`);
  };
  return {
    says: pattern('says', [' ', '']),
    alone: pattern('alone', ['^ ', '$']),
    unless: pattern('unless', [' ', '']),
  };
}
