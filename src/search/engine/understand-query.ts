import { isApart } from '../../schema/apart.js';
import type { Meaning, Phrase, SearchIndex } from './build-index.js';
import { wordsOf } from './fold-words.js';
import { FIELDS, nationalDigits } from './listing-words.js';
import { matchWord, type WordMatch } from './match-words.js';
import { memoize } from './memoize.js';
import { rings } from './read-alarm.js';
import { MARKS } from './vocabulary.js';

/** One word a person typed, and what it may mean. */
export interface AskedWord {
  readonly typed: string;
  /** How much of the question it is: little for filler, nothing (but still a plus) for a place. */
  readonly weight: number;
  readonly role: 'content' | 'filler' | 'place' | 'number';
  readonly matches: readonly WordMatch[];
  /** Meanings by way of a phrase that it is part of. */
  readonly phrases: readonly { readonly meaning: Meaning; readonly quality: number }[];
}

export interface Understanding {
  readonly words: readonly AskedWord[];
  readonly action?: 'emergency' | 'crisis';
  readonly place?: string;
}

// A sentence is understood from its beginning; nobody types more than this into a search field.
const MOST_CHARACTERS = 400;
const MOST_WORDS = 24;
// Digits as people write them: (800) 662-4357, 1.800.662.4357, 9-8-8.
const WRITTEN_NUMBER = /\+?\(?\d(?:[\s().+\-‐-―/·]{0,3}\d){2,}(?:[\s-]?[a-z]+)*/gi;
const POSTAL_CODE = /\b(?:\d{5}(?:-\d{4})?|[abceghj-nprstvxy]\d[a-z](?:[ -]?\d[a-z]\d)?)(?!\S)/i;
const ARTICLE = /^(?:el|los|las?|les?)$/i;
const FILLER_WEIGHT = 0.05;
// What most questions are about anyway.
const CONTEXT_WEIGHT = 0.25;
// Two mistakes away from a word that is known.
const FAR = 0.5;
const CONTEXT = /^(?:family|youth|talk)$/;
const BESIDE_TREATMENT =
  /housing|needs|legal|postpartum|interpretation|primary-care|support|counselling/;
// Words that mean something together are surer than one that stands alone.
const PHRASE_WEIGHT = 1.5;

/** Reads what a person typed: its words and what they mean, numbers, a place, and whether it is an alarm. */
export function understandQuery(
  index: SearchIndex,
  text: string,
  knownPlace?: string,
): Understanding {
  const asked = text.slice(0, MOST_CHARACTERS);
  const known = cutOut(asked, knownPlace);
  const { numbers, rest: words } = takeNumbers(index, known?.rest ?? asked);
  const { place, rest } = known ? { place: known.place, rest: words } : takePlace(index, words);
  const tokens = wordsOf(rest).slice(0, MOST_WORDS);
  const unfinished = /[\p{L}\p{N}]$/u.test(rest);
  const asPhrases = withPhrases(index, readWords(index, tokens, unfinished));
  const read = withContext(index, withoutTobacco(index, asPhrases));
  const named = read.filter(({ role }) => role === 'place').map(({ typed }) => typed);
  return {
    words: [
      ...numbers.map((typed) => wordAs(index, typed, 'number', true)),
      ...read,
      ...wordsOf(place ?? '').map((typed) => wordAs(index, typed, 'place', false)),
    ],
    action: alarmIn(index, wordsOf(asked)),
    place: place ?? (named.join(' ') || undefined),
  };
}

/** @param isBegun the word itself counts for nothing, only what begins with it */
function wordAs(
  index: SearchIndex,
  typed: string,
  role: AskedWord['role'],
  unfinished: boolean,
  isBegun = false,
): AskedWord {
  const weight = role === 'filler' ? FILLER_WEIGHT : role === 'place' ? 0 : 1;
  const all = memoize(index.kept.words, `${typed} ${unfinished} ${isBegun}`, () => {
    const { postings = [], meanings = [] } = index.entries.get(typed) ?? {};
    const isPart = isBegun || postings.length + meanings.length === 0;
    return matchWord(index.lexicon, typed, unfinished, isPart);
  });
  const matches =
    role === 'filler' || isBegun
      ? all.filter(({ how }) => how === (isBegun ? 'prefix' : 'exact'))
      : all;
  return { typed, weight, role, matches, phrases: [] };
}

function readWords(
  index: SearchIndex,
  tokens: readonly string[],
  unfinished: boolean,
): AskedWord[] {
  return [...new Set(tokens)].map((typed) => {
    const last = unfinished && typed === tokens[tokens.length - 1];
    const role = roleOf(index, typed);
    if (last && tokens.length === 1 && role === 'filler') {
      // "over" by itself is an overdose that is still being typed; "ayuda" is all that it will be.
      const begun = wordAs(index, typed, 'content', true, true);
      if (begun.matches.some(({ word }) => index.entries.get(word)?.meanings.length)) return begun;
    }
    return wordAs(index, typed, role, last);
  });
}

/** A word that stands only in addresses is a place, with "in" before it or without. */
function roleOf(index: SearchIndex, typed: string): AskedWord['role'] {
  if (index.filler.has(typed)) return 'filler';
  const { postings = [], meanings = [], phrases = [] } = index.entries.get(typed) ?? {};
  const isOnlyPlace = postings.length > 0 && postings.every((at) => FIELDS[at & 7] === 'place');
  return isOnlyPlace && meanings.length + phrases.length === 0 ? 'place' : 'content';
}

/** Takes a number apart from the words around it: "text HOME to 741741". */
function takeNumbers(index: SearchIndex, text: string): { numbers: string[]; rest: string } {
  const numbers: string[] = [];
  const rest = text.replace(WRITTEN_NUMBER, (written) => {
    const vanity = nationalDigits(written.replace(/[a-z]/gi, keypadDigit));
    if (index.entries.has(vanity)) {
      numbers.push(vanity);
      return ' ';
    }
    const digits = nationalDigits(written);
    // Five digits that are nobody's short code are a ZIP code: left for the place.
    if (!matchWord(index.lexicon, digits, true).length) return written;
    numbers.push(digits);
    return written.replace(/^[^a-z]+/i, ' ');
  });
  return { numbers, rest };
}

function keypadDigit(letter: string): string {
  return '22233344455566677778889999'[letter.toLowerCase().charCodeAt(0) - 97] as string;
}

/** Takes words that are known to be a place apart from the rest. */
function cutOut(
  text: string,
  place: string | undefined,
): { place: string; rest: string } | undefined {
  const at = place ? text.toLowerCase().indexOf(place.toLowerCase()) : -1;
  if (!place || at < 0) return undefined;
  return { place, rest: `${text.slice(0, at)} ${text.slice(at + place.length)}` };
}

/** Takes a postal code, or the unknown words after "in" or "near", apart from the rest. */
function takePlace(index: SearchIndex, text: string): { place?: string; rest: string } {
  const code = POSTAL_CODE.exec(text)?.[0];
  if (code) return { place: code, rest: text.replace(code, ' ') };
  const pieces = text.split(/(\s+)/);
  for (let at = 0; at < pieces.length; at += 2) {
    const [opener, more] = wordsOf(pieces[at] as string);
    if (!opener || more || !index.before.has(opener)) continue;
    let end = at + 2;
    while (end < pieces.length && isPlaceAt(index, pieces, end, opener.length > 1)) end += 2;
    const place = pieces
      .slice(at + 2, end)
      .join('')
      .trim();
    if (place) return { place, rest: [...pieces.slice(0, at), ...pieces.slice(end)].join('') };
  }
  return { rest: text };
}

/** A word of a place, or the article that it begins with: "en El Paso", but not "en la farmacia". */
function isPlaceAt(
  index: SearchIndex,
  pieces: readonly string[],
  at: number,
  isSure: boolean,
): boolean {
  const written = pieces[at] as string;
  const next = pieces[at + 2] ?? '';
  const isArticle = ARTICLE.test(written) && /^\p{Lu}/u.test(next);
  return isPlaceWord(index, isArticle ? next : written, isSure);
}

/** @param isSure the word before it stands before places only: not as "a", which is French for "has", too */
function isPlaceWord(index: SearchIndex, written: string, isSure: boolean): boolean {
  const words = wordsOf(written);
  return (
    words.length > 0 &&
    words.every((word) => {
      const entry = index.entries.get(word);
      return (
        !index.filler.has(word) &&
        !entry?.meanings.length &&
        !entry?.alarm &&
        (isSure || !entry?.phrases.length)
      );
    })
  );
}

/** Adds the meanings of phrases whose words were all typed, in any order. */
function withPhrases(index: SearchIndex, words: readonly AskedWord[]): AskedWord[] {
  const found = new Map<Phrase, Map<number, number>>();
  words.forEach(({ matches }, at) => {
    for (const { word, quality } of matches) {
      for (const phrase of index.entries.get(word)?.phrases ?? []) {
        const parts = found.get(phrase) ?? new Map<number, number>();
        found.set(phrase, parts.set(at, Math.max(quality, parts.get(at) ?? 0)));
      }
    }
  });
  const whole = [...found].filter(([{ size }, parts]) => parts.size >= size);
  if (whole.length === 0) return [...words];
  return words.map((word, at) => {
    const phrases = whole.flatMap(([{ meaning }, parts]) =>
      parts.has(at) ? [{ meaning, quality: Math.min(...parts.values()) }] : [],
    );
    if (phrases.length === 0) return word;
    // In a phrase even filler counts: "use alone" is not "alone".
    return { ...word, weight: word.role === 'filler' ? PHRASE_WEIGHT / 3 : PHRASE_WEIGHT, phrases };
  });
}

/** Beside the name of a drug, to smoke says how it is taken: nobody who smokes fentanyl looks for help with tobacco. */
function withoutTobacco(index: SearchIndex, words: readonly AskedWord[]): readonly AskedWord[] {
  const isSmoked = (meaning: Meaning): boolean => meaning.includes(MARKS.smoked);
  const all = words.flatMap((word) => meaningsOf(index, word));
  if (!all.some((meaning) => meaning.includes(MARKS.drug))) return words;
  return words.map((word) => {
    const phrases = word.phrases.filter(({ meaning }) => !isSmoked(meaning));
    const matches = word.matches.filter(
      (match) => !index.entries.get(match.word)?.meanings.some(isSmoked),
    );
    if (matches.length === word.matches.length) return { ...word, phrases };
    return phrases.length > 0
      ? { ...word, phrases, matches }
      : { ...word, phrases, role: 'filler', weight: FILLER_WEIGHT };
  });
}

/**
 * Beside a word for one service, "my son" and "addiction" only say what it is about: "gambling addiction". A roof or a midwife
 * is needed as well as treatment: "homeless and addicted".
 */
function withContext(index: SearchIndex, words: readonly AskedWord[]): AskedWord[] {
  const services = words
    .flatMap((word) => meaningsOf(index, word))
    .flatMap(([first = '']) => (index.services.has(first) || isApart([first], []) ? first : []));
  const hasOther = services.some((service) => !BESIDE_TREATMENT.test(service));
  const isUnderstood = words.some(
    (word) => word.matches.some(({ how }) => how === 'exact') && meaningsOf(index, word).length > 0,
  );
  return words.map((word) => {
    const meanings = meaningsOf(index, word);
    if (isUnderstood && word.role === 'content' && isSaidBeside(index, word, meanings))
      return { ...word, weight: CONTEXT_WEIGHT };
    const isContext = meanings.every(([first = '']) =>
      first === 'treatment' ? hasOther : services.length > 0 && CONTEXT.test(first),
    );
    return meanings.length > 0 && isContext ? { ...word, weight: CONTEXT_WEIGHT } : word;
  });
}

/** A word like "after" or "seeing", which tells nothing: it stands in descriptions at most, or is far from any word that means something. */
function isSaidBeside(
  index: SearchIndex,
  { matches, phrases }: AskedWord,
  meanings: readonly Meaning[],
): boolean {
  if (phrases.length > 0) return false;
  if (meanings.length > 0) return matches.every(({ quality }) => quality <= FAR);
  return matches.every(({ word }) =>
    index.entries.get(word)?.postings.every((at) => FIELDS[at & 7] === 'description'),
  );
}

function alarmIn(index: SearchIndex, tokens: readonly string[]): Understanding['action'] {
  const said = tokens.map((token) => nearestAlarm(index, token));
  return (['emergency', 'crisis'] as const).find((name) => rings(index[name], said));
}

/** A misspelt word of alarm as it is spelt; any other word as it is. */
function nearestAlarm(index: SearchIndex, token: string): string {
  if (token.length < 5 || token.length > 12 || index.entries.has(token) || index.filler.has(token))
    return token;
  const near = wordAs(index, token, 'content', false).matches.filter(({ how }) => how === 'fuzzy');
  return near.find(({ word }) => index.entries.get(word)?.alarm)?.word ?? token;
}

/** Whether a word says what is wanted: small words do so in a phrase only, and places never. */
export function isAsking({ role, phrases }: AskedWord): boolean {
  return role === 'content' || role === 'number' || (role === 'filler' && phrases.length > 0);
}

/** What a word of the question means by itself and in its phrases; a guess at a misspelling only if nothing else. */
export function meaningsOf(index: SearchIndex, { matches, phrases, role }: AskedWord): Meaning[] {
  if (role === 'filler') return [];
  const own = matches.filter(({ how, quality }) => how !== 'prefix' || quality > 0.78);
  return [
    ...phrases.map(({ meaning }) => meaning),
    ...own.flatMap(({ word }) => index.entries.get(word)?.meanings ?? []),
  ];
}
