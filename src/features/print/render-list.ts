import { html, nothing, type TemplateResult } from 'lit';
import type { PlainListing } from '../../plain/plain-listing.js';
import type { PrintWords } from '../../strings/print-words.js';
import type { PrintOrder } from './print-order.js';
import { renderPageCode, renderPlainName, renderPlainWay, renderUrgent } from './render-listing.js';

/** Everything that the person found, by region and need, with every number whole, its date and its source. */
export function renderList(order: PrintOrder, words: PrintWords): TemplateResult {
  return html`<main class="list">
    <header>
      <div>
        <h1>${words.title}</h1>
        <p class="where">${[order.placeName, order.need].filter(Boolean).join(' · ')}</p>
        <p>${order.asOf}. ${words.changes}</p>
      </div>
      ${renderPageCode(order, words)}
    </header>
    ${renderUrgent(order)}
    ${order.groups.map(
      ({ title, parts }) => html`<section>
        <h2>${title}</h2>
        <div class="parts">${parts.map(
          (part) => html`${part.title ? html`<h3>${part.title}</h3>` : nothing}
            <ul>
              ${part.lines.map(
                (line, at) => html`<li>${renderEntry(line, part.lines[at - 1], order, words)}</li>`,
              )}
            </ul>`,
        )}</div>
      </section>`,
    )}
  </main>`;
}

function renderEntry(
  line: PlainListing,
  before: PlainListing | undefined,
  order: PrintOrder,
  words: PrintWords,
): TemplateResult {
  // The branches of a library say the same one after another: once is enough on paper.
  const isSaid = line.branchOf !== undefined && line.description === before?.description;
  const hours = line.isAlwaysOpen ? words.anyHour : line.hours;
  const details = [...line.notices, hours, ...line.notes].filter(Boolean);
  return html`<p class="name">${renderPlainName(line)}</p>
    ${isSaid ? nothing : html`<p>${line.description}</p>`}
    ${line.address ? html`<p class="address">${line.address}</p>` : nothing}
    ${details.length > 0 ? html`<p class="details">${details.join(' · ')}</p>` : nothing}
    ${line.ways.map((way) => renderPlainWay(way, order.words))}
    <p class="fine">
      ${line.checked}${line.source ? html`. ${words.source} <bdi dir="ltr">${line.source}</bdi>` : nothing}
    </p>`;
}
