import { html, nothing, type TemplateResult } from 'lit';
import type { PrintWords } from '../../strings/print-words.js';
import type { PrintOrder } from './print-order.js';
import {
  callable,
  renderPageCode,
  renderPlainName,
  renderPlainWay,
  renderUrgent,
  shortWays,
} from './render-listing.js';

/** As many as one sheet holds with numbers that are read across a room, in the longest language. */
const MOST = 4;

/** One page for a wall. */
export function renderPoster(order: PrintOrder, words: PrintWords): TemplateResult {
  return html`<main class="poster">
    <header>
      <h1>${words.title}</h1>
      <p class="where">${[order.placeName, order.need].filter(Boolean).join(' · ')}</p>
    </header>
    ${renderUrgent(order)}
    <ul>
      ${callable(order, MOST).map(
        (line) => html`<li>
          <p class="name">
            ${renderPlainName(line)} ${line.isAlwaysOpen ? html`<span class="open">${words.anyHour}</span>` : nothing}
          </p>
          ${shortWays(line).map((way) => renderPlainWay(way, order.words))}
        </li>`,
      )}
    </ul>
    <footer>
      ${renderPageCode(order, words)}
      <p class="fine"><span>${order.asOf}.</span> <span>${words.changes}</span></p>
    </footer>
  </main>`;
}
