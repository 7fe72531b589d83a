import { html, type TemplateResult } from 'lit';
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

/** Two by four cards of 86 by 54 mm, the size of a bank card, fit both papers. */
const CARDS = 8;
const MOST = 3;

/** A page of cards to cut out, all alike: one for a person, the rest for those they care about. */
export function renderCards(order: PrintOrder, words: PrintWords): TemplateResult {
  return html`<main class="cards">
    <p class="cut">${words.cut}</p>
    <div class="grid">
      ${[...new Array(CARDS)].map((_, index) => renderOne(order, words, index > 0))}
    </div>
  </main>`;
}

/** Copies are for scissors: a screen reader that meets the page hears the card once. */
function renderOne(order: PrintOrder, words: PrintWords, isCopy: boolean): TemplateResult {
  return html`<section class="card" aria-hidden=${isCopy ? 'true' : 'false'}>
    <p class="card-title">${words.cardTitle} <span>${order.placeName}</span></p>
    ${renderUrgent(order)}
    <div class="card-body">
      <ul>
        ${callable(order, MOST).map((line) => {
          const [way] = shortWays(line);
          return html`<li>
            <p class="name">${renderPlainName(line)}</p>
            ${way ? renderPlainWay(way, order.words) : ''}
          </li>`;
        })}
      </ul>
      ${renderPageCode(order, words)}
    </div>
    <p class="fine">${order.asOf}</p>
  </section>`;
}
