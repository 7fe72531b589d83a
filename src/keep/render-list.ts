import { html, nothing, type TemplateResult } from 'lit';
import type { KeptLine } from './kept-line.js';
import type { PrintOrder } from './print-order.js';
import type { PrintWords } from './print-words.js';
import { renderKeptName, renderKeptWay, renderPageCode, renderUrgent } from './render-kept.js';

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
        ${parts.map(
          (part) => html`${part.title ? html`<h3>${part.title}</h3>` : nothing}
            <ul>
              ${part.lines.map((line) => html`<li>${renderEntry(line, order, words)}</li>`)}
            </ul>`,
        )}
      </section>`,
    )}
  </main>`;
}

function renderEntry(line: KeptLine, order: PrintOrder, words: PrintWords): TemplateResult {
  return html`<p class="name">
      ${renderKeptName(line)}${line.isAlwaysOpen ? html` <span class="open">${words.anyHour}</span>` : nothing}
    </p>
    <p>${line.description}</p>
    ${line.notes.length > 0 ? html`<p class="notes">${line.notes.join(' · ')}</p>` : nothing}
    ${line.address ? html`<p class="address">${line.address}</p>` : nothing}
    ${line.hours && !line.isAlwaysOpen ? html`<p class="hours">${line.hours}</p>` : nothing}
    ${line.ways.map((way) => renderKeptWay(way, order.words))}
    <p class="fine">
      ${line.checked}${line.source ? html`. ${words.source} <bdi dir="ltr">${line.source}</bdi>` : nothing}
    </p>`;
}
