import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import type { PlainListing } from '../../plain/plain-listing.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import type { KeepWords } from '../../strings/keep-words.js';
import { laterStrings } from '../../strings/later-strings.js';

/** All that a card says of how and when to reach a service, as text for the clipboard. */
export const copyCard: Feature = () => ({ draws: { actions: renderCopy } });

function renderCopy(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  const words = laterStrings(context.strings).keep;
  const plain = toPlainListing(listing, context);
  if (plain.ways.length === 0) return nothing;
  const text = cardText(plain, words);
  const { ways } = context.strings;
  const isLast = context.copy?.text === text;
  const isCopied = isLast && context.copy?.isDone;
  return html`<button
    class="text-button"
    type="button"
    aria-label=${isCopied ? nothing : words.copyCardName(plain.name)}
    @click=${() => context.onCopy(text)}
  >
    ${isCopied ? ways.copied : words.copyCard}
  </button>${isLast && !isCopied ? html`<span class="way-hint">${ways.copyFailed('')}</span>` : nothing}`;
}

/** A line for the name, for what the page says of it today, for each way with what to do beside dialling, for the hours and for the date. */
export function cardText(plain: PlainListing, words: KeepWords): string {
  const ways = plain.ways.map(({ hints, label, number, type }) =>
    [label, words.way(words.verbs[type], number), ...hints].filter(Boolean).join('. '),
  );
  return [plain.name, ...plain.notices, ...ways, plain.hours, plain.checked]
    .filter(Boolean)
    .join('\n');
}
