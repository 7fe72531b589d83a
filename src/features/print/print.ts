import { html, type TemplateResult } from 'lit';
import { importAgain } from '../../base/import-again.js';
import type { CardContext } from '../../card/card-context.js';
import { defaultDisplay } from '../../dataset/default-display.js';
import { placeName } from '../../finder/arrange-answer.js';
import type { Feature } from '../../finder/feature.js';
import type { Arranged, FinderState } from '../../finder/finder-state.js';
import { pageAddress } from '../../plain/page-address.js';
import { plainByNeed, toPlainListing } from '../../plain/to-plain-listing.js';
import { formatDate } from '../../strings/format-date.js';
import type { KeepWords } from '../../strings/keep-words.js';
import { laterStrings } from '../../strings/later-strings.js';
import { foldOutStyles } from '../../ui/fold-out.styles.js';
import { printStyles } from './print-choices.styles.js';
import type { Paper, PrintOrder, Sheet } from './print-order.js';

interface ResultsView {
  readonly arranged: Arranged;
  readonly context: CardContext;
  readonly state: FinderState;
}

export const printing: Feature = () => ({
  styles: [foldOutStyles, printStyles],
  draws: { belowList: (arranged, context, state) => renderKeep({ arranged, context, state }) },
});

const SHEETS: readonly Sheet[] = ['list', 'cards', 'poster'];
const PAPERS: readonly Paper[] = ['letter', 'a4'];

/** Below the results: what to print, and, on a page that the browser itself prints, of when and where it is. */
function renderKeep(view: ResultsView): TemplateResult {
  const { strings, dataDate, pageHref } = view.context;
  const words = laterStrings(strings).keep;
  const asOf = words.print.asOf(formatDate(dataDate, strings));
  return html`<details class="keep fold-out">
      <summary>${words.print.open}</summary>
      <div class="keep-choices">
        <fieldset>
          <legend>${words.print.paper}</legend>
          ${PAPERS.map(
            (paper, index) => html`<label class="silent"
              ><input type="radio" name="paper" value=${paper} .defaultChecked=${index === 0} />${words.print[paper]}</label
            >`,
          )}
        </fieldset>
        <div class="keep-sheets">
          ${SHEETS.map(
            (sheet) => html`<button
              class="button more-button"
              type="button"
              @click=${(event: Event) => void print(event, sheet, view, words)}
            >
              ${words.print[sheet]}
            </button>`,
          )}
        </div>
        <p class="status failed" role="alert" hidden>${words.print.failed}</p>
      </div>
    </details>
    <p class="print-only">${asOf}. ${pageAddress(pageHref)}</p>`;
}

/** What is printed: what the person sees, whole, in their language. */
function orderOf(sheet: Sheet, paper: Paper, view: ResultsView, words: KeepWords): PrintOrder {
  const { arranged, context, state } = view;
  const { need } = state.chosen;
  const { strings } = context;
  const pageHref = pageAddress(context.pageHref);
  return {
    sheet,
    paper,
    strings,
    words,
    placeName: arranged.areaName ?? placeName(state),
    ...(need && { need: strings.needs.labels[need] }),
    groups: arranged.groups
      .filter(({ listings }) => listings.length > 0)
      .map(({ title, listings }) => ({
        title,
        parts: need
          ? [{ title: '', lines: listings.map((listing) => toPlainListing(listing, context)) }]
          : plainByNeed(listings, context),
      })),
    asOf: words.print.asOf(formatDate(context.dataDate, strings)),
    ...(pageHref && {
      page: { href: pageHref, shown: defaultDisplay({ type: 'web', value: pageHref }) },
    }),
  };
}

const loadSheets = () => import('./print-sheets.js');

async function print(
  event: Event,
  sheet: Sheet,
  view: ResultsView,
  words: KeepWords,
): Promise<void> {
  const choices = (event.currentTarget as HTMLElement).closest('.keep-choices');
  const failed = choices?.querySelector<HTMLElement>('.failed');
  const chosen = choices?.querySelector<HTMLInputElement>('input:checked')?.value;
  const paper = PAPERS.find((known) => known === chosen) ?? 'letter';
  if (!choices || !failed) return;
  try {
    const { printSheet } = await importAgain(loadSheets);
    await printSheet(choices, orderOf(sheet, paper, view, words));
    failed.hidden = true;
  } catch {
    failed.hidden = false;
  }
}
