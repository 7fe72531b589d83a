import { createHash } from 'node:crypto';

/** In small letters and digits, which compress better: two versions of one region share a name once in 46,656 times. */
export function shortHash(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  const number = hash.digest().readUInt32BE() % 36 ** 3;
  return number.toString(36).padStart(3, '0');
}
