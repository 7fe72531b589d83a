import type { PlainListing } from '../../plain/plain-listing.js';
import type { KeepWords } from '../../strings/keep-words.js';
import { makeVcard } from './vcard.js';

/** Long enough for a phone that asks first whether to save. */
const KEEP_MS = 60_000;

/**
 * Hands a contact to the device as a file. A Blob's address, as no policy but a sandbox without `allow-downloads`
 * refuses one in a download link; nothing is sent.
 */
export function saveContact(line: PlainListing, words: KeepWords): void {
  const blob = new Blob([makeVcard(line, words)], { type: 'text/vcard;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${line.id}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
