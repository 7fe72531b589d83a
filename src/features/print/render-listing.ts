import { html, nothing, type TemplateResult } from 'lit';
import { isCallOrText, isNumber } from '../../contact/channel-kinds.js';
import { CALL_911, CALL_988, TEXT_988 } from '../../contact/emergency-links.js';
import type { PlainListing, PlainWay } from '../../plain/plain-listing.js';
import { qrCode } from '../../plain/qr-code.js';
import type { KeepWords } from '../../strings/keep-words.js';
import type { PrintWords } from '../../strings/print-words.js';
import type { PrintOrder } from './print-order.js';

/** A way on paper, and in a saved PDF, where a number can be tapped: "Call 988", and what to do beside it. */
export function renderPlainWay(way: PlainWay, words: KeepWords): TemplateResult {
  return html`<p class="way">
    <span class="verb">${words.verbs[way.type]}</span>
    <bdi class=${isNumber(way) ? 'number' : 'address'} dir="ltr"
      ><a href=${way.href || nothing}>${way.number}</a></bdi
    >
    ${way.spelled ? html`<span class="label spelled">(<bdi dir="ltr">${way.spelled}</bdi>)</span>` : nothing}
    ${way.label ? html`<span class="label">${way.label}</span>` : nothing}
    ${way.hints.map((hint) => html`<span class="hint">${hint}</span>`)}
  </p>`;
}

/** The name of a service, in the language that the name is in. */
export function renderPlainName(line: PlainListing): TemplateResult {
  return html`<span lang=${line.nameLanguage ?? nothing}>${line.name}</span>`;
}

/** 911 and 988: the same in both countries, on every sheet. */
export function renderUrgent({ strings }: PrintOrder): TemplateResult {
  const { emergency } = strings;
  return html`<div class="urgent">
    <p><span>${emergency.overdose}</span> <span><strong><a href=${CALL_911}>${emergency.call911}</a></strong></span></p>
    <p><span>${emergency.crisis}</span> <span><strong><a href=${CALL_988}>${emergency.call988}</a></strong> <strong><a href=${TEXT_988}>${emergency.text988}</a></strong></span></p>
  </div>`;
}

/** The code and the words of the page that the sheet came from; nothing unless its owner gave the address. */
export function renderPageCode(
  { page }: PrintOrder,
  words: PrintWords,
): TemplateResult | typeof nothing {
  if (!page) return nothing;
  return html`<div class="page">
    <div class="code" role="img" aria-label=${words.pageCode(page.shown)}>${qrCode(page.href)}</div>
    <p><span>${words.page}</span> <bdi dir="ltr">${page.shown}</bdi></p>
  </div>`;
}

/** Services to call or text, each once, those that were seen lately and those for anybody first, without the line that stands above. */
export function callable(order: PrintOrder, most: number): readonly PlainListing[] {
  const lines = order.groups.flatMap(({ parts }) => parts.flatMap((part) => part.lines));
  const withNumber = lines.filter((line) => !isPlain988(line) && line.ways.some(isCallOrText));
  const rank = ({ isAged, isForAnybody }: PlainListing): number => 2 * +isAged + +!isForAnybody;
  const inOrder = [...withNumber].sort((one, other) => rank(one) - rank(other));
  const taken = new Set<string>();
  const found: PlainListing[] = [];
  for (const line of inOrder) {
    const marks = likeness(line);
    if (!marks.some((mark) => taken.has(mark))) found.push(line);
    for (const mark of marks) taken.add(mark);
  }
  return found.slice(0, most);
}

/** Whether a line's number is 988 and nothing more, which stands above: Veterans, at 988 and then 1, are another line. */
function isPlain988({ ways }: PlainListing): boolean {
  return ways.some(({ number, hints }) => number === '988' && hints.length === 0);
}

/** What makes two entries one to whoever passes a wall: a name, a system of branches, the same number. */
function likeness({ name, branchOf, ways }: PlainListing): readonly string[] {
  const [way] = ways.filter(isNumber);
  return [name, branchOf, way && `${way.href} ${way.hints[0] ?? ''}`].filter(
    (mark) => mark !== undefined,
  );
}

/** The first number to call and the first to text: what a small sheet has room for. */
export function shortWays(line: PlainListing): readonly PlainWay[] {
  return ['phone', 'sms'].flatMap((wanted) => line.ways.find(({ type }) => type === wanted) ?? []);
}
