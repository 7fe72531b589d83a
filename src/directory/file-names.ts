/**
 * Names of files. A file that others name is named by what it holds: SHA-256 in hex, its first 64 bits. Tiles and files of
 * words are many, and their index would be long: they are named by where they belong, which the index says anyway (48 bits),
 * and by the first 24 bits of what they hold. `shard` never gives such a name to something else while the old file is there.
 */
import type { FileName } from './directory-files.js';
import { longHash } from './long-hash.js';

/** Hex digits of a name that say what the file holds. */
export const CODE_DIGITS = 6;
const HASH_DIGITS = 16;
const PLACE_DIGITS = 12;

/** What `codeOf` and `isNamed` are told of a file: SHA-256 of it in hex, as many digits as there are. */
type Hash = string;

export function isFileName(name: unknown): name is FileName {
  return typeof name === 'string' && /^[0-9a-f]{16}(?:[0-9a-f]{2})?$/.test(name);
}

/** The name of a file that is named by what it holds alone. */
export function nameByHash(hash: Hash): FileName {
  return hash.slice(0, HASH_DIGITS);
}

/** @param place what the file is, and where in the directory: told apart from all others */
export function nameByPlace(place: string, code: string): FileName {
  const hash = longHash(place);
  let name = '';
  // By their places: two characters may look like one letter to whoever goes through them as letters.
  for (let at = 0; at < PLACE_DIGITS / 4; at += 1)
    name += hash.charCodeAt(at).toString(16).padStart(4, '0');
  return name + code;
}

export function codeOf(hash: Hash): string {
  return hash.slice(0, CODE_DIGITS);
}

/** Whether a file may have a name. */
export function isNamed(name: FileName, hash: Hash): boolean {
  return name.length === HASH_DIGITS
    ? name === nameByHash(hash)
    : name.slice(PLACE_DIGITS) === codeOf(hash);
}

export function tilePlace(region: string, language: string, cell: string): string {
  return `${region} ${language} ${cell}`;
}

/** @param from the beginning of its first word */
export function wordsPlace(
  region: string,
  language: string,
  order: 'forward' | 'backward',
  from: string,
): string {
  return `${region} ${language} ${order} ${from}`;
}

/** The path of a file below the folder of the directory. */
export function pathOf(file: FileName): string {
  return `${file.slice(0, 2)}/${file.slice(2)}.json`;
}
