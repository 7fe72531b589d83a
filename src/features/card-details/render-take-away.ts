import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RenderContext } from '../../card/card-context.js';
import { isCallOrText } from '../../contact/channel-kinds.js';
import { pageAddress } from '../../plain/page-address.js';
import type { PlainListing, PlainWay } from '../../plain/plain-listing.js';
import { hasNumber, toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import { type KeepWords, keepWords } from '../../strings/keep-words.js';
import { wordsFor } from '../../strings/words-for.js';
import { isDesktop } from '../phone-code/is-desktop.js';
import { saveContact } from '../save-contact/save-contact.js';
import { shareLine, shareText } from '../share/share-line.js';

/** What a person can take away from a card, and who may see that they called. */
export function renderTakeAway(
  listing: Listing,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const words = wordsFor('keep', keepWords, context.strings);
  const line = toPlainListing(listing, context);
  if (line.ways.length === 0) return nothing;
  const usesRelay = listing.channels.some(({ type, through }) => type === 'tty' || through);
  return html`${hasNumber(line) ? html`<p class="fine">${words.billing}</p>` : nothing}
    ${usesRelay ? html`<p class="fine">${words.relay}</p>` : nothing}
    ${
      isDesktop()
        ? repeat(
            codesOf(line),
            // Another number gets another code, never an old one under new words.
            ([href]) => href,
            ([href, ways]) => renderCode(href, ways, words),
          )
        : nothing
    }
    <p class="take-away">
      <button
        class="text-button"
        type="button"
        aria-label=${words.saveName(line.name)}
        @click=${() => saveContact(line, words)}
      >
        ${words.save}
      </button>
      ${renderShare(line, words, context)}
    </p>`;
}

function renderShare(line: PlainListing, words: KeepWords, context: RenderContext): TemplateResult {
  const text = shareText(line, words, pageAddress(context.pageHref));
  const isCopied = context.copy?.text === text && context.copy.isDone;
  return html`<button
    class="text-button"
    type="button"
    aria-label=${isCopied ? nothing : words.shareName(line.name)}
    @click=${() => void shareLine(text, context.onCopy)}
  >
    ${isCopied ? context.strings.ways.copied : words.share}
  </button>`;
}

/** The ways that one code serves: a number is scanned once, whatever is pressed after it. */
function codesOf(line: PlainListing): readonly (readonly [string, readonly PlainWay[]])[] {
  const codes = new Map<string, PlainWay[]>();
  for (const way of line.ways) {
    if (!isCallOrText(way)) continue;
    codes.set(way.href, [...(codes.get(way.href) ?? []), way]);
  }
  return [...codes];
}

/** A number to hand over from a computer to a phone. Its code is drawn on tap. */
function renderCode(
  href: string,
  ways: readonly PlainWay[],
  { code }: KeepWords,
): TemplateResult | typeof nothing {
  const [way] = ways;
  if (!way) return nothing;
  const what = way.type === 'sms' ? code.text(way.number) : code.call(way.number);
  const label = way.label ? ` (${way.label})` : '';
  const steps = ways.map(({ label, hints }) => [ways[1] && label, ...hints].filter(Boolean));
  return html`<details class="code" @toggle=${(event: Event) => void drawCode(event, href)}>
    <summary>${code.open(what)}${label}</summary>
    <div class="code-row">
      <div class="code-picture" role="img" aria-label=${code.picture(what)}></div>
      <p>
        <span class="code-how">${code.how}</span><span class="code-failed">${code.failed}</span>
        <strong><bdi dir="ltr">${way.number}</bdi></strong>
        ${steps.filter((words) => words.length > 0).map((words) => html`<span class="code-step">${words.join(', ')}</span>`)}
      </p>
    </div>
  </details>`;
}

async function drawCode(event: Event, text: string): Promise<void> {
  const details = event.currentTarget as HTMLDetailsElement;
  const picture = details.querySelector<HTMLElement>('.code-picture');
  if (!details.open || !picture) return;
  try {
    const { qrCode } = await import('../../plain/qr-code.js');
    render(qrCode(text), picture);
    details.classList.remove('failed');
  } catch {
    details.classList.add('failed');
  }
}
