import type { Listing } from '../../schema/listing.js';
import { namesOf, termsOf, wordsByField } from './listing-words.js';
import { type Lexicon, lexiconSteps } from './match-words.js';
import { addProfile, emptyProfiles, type Profiles } from './profiles.js';
import { type Alarm, readAlarm } from './read-alarm.js';
import { unpack, type Vocabulary } from './vocabulary.js';

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
  readonly profiles: Profiles;
  /** Answers kept between keystrokes; they depend on nothing outside the index but their key. */
  readonly kept: Readonly<Record<'words' | 'scores' | 'standing' | 'open', Map<string, unknown>>>;
  /** Numbers by listing for the question in hand, so that a keystroke makes no garbage of this size. */
  readonly scratch: Readonly<Record<'best' | 'points' | 'covered' | 'total', Float32Array>>;
}

const LISTINGS_A_STEP = 12;
const LINES_A_STEP = 12;

/** Builds the index of some listings in one go: for a worker, or where nobody waits. */
export function buildIndex(listings: readonly Listing[], vocabulary: Vocabulary): SearchIndex {
  const steps = indexSteps(listings, vocabulary);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Builds the index step by step, each short enough to fit between two frames of a slow phone. */
export function* indexSteps(
  listings: readonly Listing[],
  vocabulary: Vocabulary,
): Generator<void, SearchIndex> {
  const entries = new Map<string, Entry>();
  const terms = new Map<string, number[]>();
  const names: string[][] = [];
  const profiles = emptyProfiles(listings.length);
  const entryOf = (word: string): Entry => {
    let entry = entries.get(word);
    if (!entry) {
      entry = { postings: [], meanings: [], phrases: [] };
      entries.set(word, entry);
    }
    return entry;
  };

  let at = -1;
  for (const listing of listings) {
    at += 1;
    if (at % LISTINGS_A_STEP === 0) yield;
    let field = -1;
    for (const words of wordsByField(listing)) {
      field += 1;
      for (const word of words) {
        const { postings } = entryOf(word);
        if ((postings[postings.length - 1] ?? -1) >> 3 !== at) postings.push(at * 8 + field);
      }
    }
    for (const term of termsOf(listing)) {
      const owners = terms.get(term);
      if (owners) owners.push(at);
      else terms.set(term, [at]);
    }
    names.push(namesOf(listing));
    addProfile(profiles, at, listing);
  }
  yield;
  let lines = 0;
  for (const { meanings } of vocabulary) {
    for (const line of meanings.split('\n')) {
      readMeaning(line, entryOf);
      lines += 1;
      if (lines % LINES_A_STEP === 0) yield;
    }
  }
  yield;
  const wordsIn = (part: 'filler' | 'before'): Set<string> =>
    new Set(vocabulary.flatMap((packed) => packed[part].split(/[ ,]/)));
  const alarmOf = (part: 'emergency' | 'crisis'): Alarm =>
    readAlarm(
      vocabulary.map((packed) => packed[part]),
      (word) => {
        entryOf(word).alarm = true;
      },
    );
  const emergency = alarmOf('emergency');
  yield;
  const crisis = alarmOf('crisis');
  yield;
  const numbers = (): Float32Array => new Float32Array(listings.length);
  return {
    listings,
    entries,
    lexicon: yield* lexiconSteps(entries),
    terms,
    services: new Set(listings.flatMap(({ services }) => services)),
    filler: wordsIn('filler'),
    before: wordsIn('before'),
    emergency,
    crisis,
    names,
    mistaken: [...listings.keys()].filter((at) => listings[at]?.mistakenFor),
    profiles,
    kept: { words: new Map(), scores: new Map(), standing: new Map(), open: new Map() },
    scratch: { best: numbers(), points: numbers(), covered: numbers(), total: numbers() },
  };
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
