import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import type { PlainListing } from '../../plain/plain-listing.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import type { KeepWords } from '../../strings/keep-words.js';
import { laterStrings } from '../../strings/later-strings.js';
import { makeVcard } from './vcard.js';

/** A card as a contact file for the device's address book. */
export const saveContact: Feature = () => ({ draws: { actions: renderSave } });

function renderSave(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  const words = laterStrings(context.strings).keep;
  const line = toPlainListing(listing, context);
  if (line.ways.length === 0) return nothing;
  return html`<button
    class="text-button"
    type="button"
    aria-label=${words.saveName(line.name)}
    @click=${() => download(line, words)}
  >
    ${words.save}
  </button>`;
}

/** Long enough for a phone that asks first whether to save. */
const KEEP_MS = 60_000;

/**
 * Hands a contact to the device as a file. A Blob's address, as no policy but a sandbox without `allow-downloads`
 * refuses one in a download link; nothing is sent.
 */
function download(line: PlainListing, words: KeepWords): void {
  const blob = new Blob([makeVcard(line, words)], { type: 'text/vcard;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${line.id}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
