import { isNumber } from '../../contact/channel-kinds.js';
import type { PlainListing, PlainWay } from '../../plain/plain-listing.js';
import type { KeepWords } from '../../strings/keep-words.js';

/** Bytes a line may have before it is folded (RFC 2426, 2.6). */
const LINE_BYTES = 75;

/**
 * A service as a vCard 3.0, the version that iOS and Android both read whole: its name, its numbers with what each is
 * for, its addresses, and in the note what a phone cannot dial. Holds nothing about the person.
 */
export function makeVcard(line: PlainListing, words: KeepWords): string {
  const fields = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapeText(line.name)}`,
    'N:;;;;',
    `ORG:${escapeText(line.name)}`,
    // The same each time, so that whoever saves twice has one contact.
    `UID:helpline-finder-${line.id}`,
    'X-ABShowAs:COMPANY',
    ...line.ways.flatMap((way, index) => fieldsOf(way, index + 1, words)),
    `NOTE:${escapeText(noteOf(line, words))}`,
    'END:VCARD',
  ];
  return fields.map((field) => `${fold(field)}\r\n`).join('');
}

/** A label of its own for each number, as phones show "Text" beside it (`X-ABLabel`; others skip the group). */
function fieldsOf(way: PlainWay, place: number, words: KeepWords): readonly string[] {
  const group = `item${place}`;
  // Of what is no part of the standard, readers do not agree whether a backslash escapes: nothing here needs one.
  const text = [words.verbs[way.type], way.label].filter(Boolean).join(' ');
  const label = `${group}.X-ABLabel:${text.replace(/[\\,;\s]+/g, ' ')}`;
  if (isNumber(way)) {
    const kind = way.type === 'sms' ? 'CELL,MSG' : way.type === 'videophone' ? 'VIDEO' : 'VOICE';
    const tel = `TEL;TYPE=${kind}:${way.href.replace(/^\w+:|\?.*$/g, '')}`;
    // Once more without the group and its label: some address books leave out what is in one.
    return [tel, `${group}.${tel}`, label];
  }
  if (way.type === 'email') return [`${group}.EMAIL;TYPE=INTERNET:${way.href.slice(7)}`, label];
  return [`${group}.URL:${way.href}`, label];
}

function noteOf(line: PlainListing, words: KeepWords): string {
  const hints = line.ways
    .filter(({ hints }) => hints.length > 0)
    .map((way) => words.way(`${words.verbs[way.type]} ${way.number}`, way.hints.join('. ')));
  return [...hints, line.checked].join('\n');
}

function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a long line between characters, never within one. */
function fold(field: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let folded = '';
  for (const character of field) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
