import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import { pageAddress } from '../../plain/page-address.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';
import { shareLine, shareText } from './share-line.js';

/** A card as a short text, handed to the system's own sheet. */
export const share: Feature = () => ({ draws: { actions: renderShare } });

function renderShare(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  const words = laterStrings(context.strings).keep;
  const line = toPlainListing(listing, context);
  if (line.ways.length === 0) return nothing;
  const text = shareText(line, words, pageAddress(context.pageHref));
  const { ways } = context.strings;
  const isLast = context.copy?.text === text;
  const isCopied = isLast && context.copy?.isDone;
  return html`<button
    class="text-button"
    type="button"
    aria-label=${isCopied ? nothing : words.shareName(line.name)}
    @click=${() => void shareLine(text, context.onCopy)}
  >
    ${isCopied ? ways.copied : words.share}
  </button>${isLast && !isCopied ? html`<span class="way-hint">${ways.copyFailed('')}</span>` : nothing}`;
}
