import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { importAgain } from '../../base/import-again.js';
import type { CardContext } from '../../card/card-context.js';
import { isCallOrText } from '../../contact/channel-kinds.js';
import type { Feature } from '../../finder/feature.js';
import type { PlainListing, PlainWay } from '../../plain/plain-listing.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import type { KeepWords } from '../../strings/keep-words.js';
import { laterStrings } from '../../strings/later-strings.js';
import { foldOutStyles } from '../../ui/fold-out.styles.js';
import { isDesktop } from './is-desktop.js';
import { phoneCodeStyles } from './phone-code.styles.js';

const loadCode = () => import('../../plain/qr-code.js');

/** On a computer, a code for each number, to hand it over to a phone. */
export const phoneCode: Feature = () => ({
  styles: [foldOutStyles, phoneCodeStyles],
  draws: { facts: renderCodes },
});

function renderCodes(listing: Listing, context: CardContext): unknown {
  if (!isDesktop()) return nothing;
  const words = laterStrings(context.strings).keep;
  return repeat(
    codesOf(toPlainListing(listing, context)),
    // Another number gets another code, never an old one under new words.
    ([href]) => href,
    ([href, ways]) => renderCode(href, ways, words),
  );
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
  return html`<details class="code fold-out" @toggle=${(event: Event) => void drawCode(event, href)}>
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
    const { qrCode } = await importAgain(loadCode);
    render(qrCode(text), picture);
    details.classList.remove('failed');
  } catch {
    details.classList.add('failed');
  }
}
