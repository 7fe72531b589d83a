import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Listing, RegionNote, RetiredListing } from '../schema/listing.js';
import type { Need, Strings } from '../strings/strings.js';
import { formatDate } from './format-date.js';
import { renderCard } from './render-card.js';
import type { RenderContext } from './render-context.js';
import { renderHeading } from './render-heading.js';
import { renderSource } from './render-source.js';

/** A run of cards under one heading. */
export interface ResultGroup {
  readonly id: 'instead' | 'best' | 'local' | 'near' | 'mail' | 'national' | 'fallback';
  readonly title: string;
  readonly listings: readonly Listing[];
  /** How many are drawn before "show more". */
  readonly shown: number;
  /** Said below the title; of a group without listings alone. */
  readonly note?: string;
}

export interface ResultsView {
  readonly context: RenderContext;
  readonly countText: string;
  readonly groups: readonly ResultGroup[];
  readonly status: 'loading' | 'failed' | 'ready';
  readonly placeName: string;
  readonly need: Need | undefined;
  /** Nothing fitted both the words and the need: these fit the words. */
  readonly isWider: boolean;
  readonly later: typeof import('./after-first-view.js') | undefined;
  readonly notes: readonly RegionNote[];
  /** Local help was looked for and none is listed. */
  readonly noLocal: boolean;
  readonly retired: readonly RetiredListing[];
  readonly isEmpty: boolean;
  readonly isNarrowed: boolean;
  /** The map and its button, once their chunk has come. */
  readonly map: unknown;
  readonly onRetry: () => void;
  readonly onReset: () => void;
  readonly onMore: (group: ResultGroup) => void;
}

/** Count, then groups of cards; an empty answer still shows lines that help. */
export function renderResults(view: ResultsView): TemplateResult {
  const { context, placeName } = view;
  const { results } = context.strings;
  return html`<section class="results" part="results">
    <div class="count-row">
      ${renderHeading(context.headingLevel - 1, 'count', view.countText)}
      ${
        view.isNarrowed
          ? html`<button class="text-button" type="button" @click=${view.onReset}>${results.reset}</button>`
          : nothing
      }
    </div>
    ${view.later?.renderAdvice(view)}
    ${view.status === 'loading' ? html`<p class="status">${results.loading(placeName)}</p>` : nothing}
    ${
      view.status === 'failed'
        ? html`<div class="status failed">
          <p>${results.stillWorks} ${results.failed(placeName)}</p>
          <button class="text-button" type="button" @click=${view.onRetry}>${results.retry}</button>
        </div>`
        : nothing
    }
    ${view.retired.map(({ note }) => html`<p class="note">${note}</p>`)}
    ${view.isEmpty ? html`<p class="status">${results.noneHelp}</p>` : nothing}
    ${view.noLocal && view.status === 'ready' ? html`<p class="status">${results.noLocal(placeName)}</p>` : nothing}
    ${view.notes.map((note) => renderNote(note, context.strings))} ${view.map}
    ${view.groups.map((group) => renderGroup(group, view))} ${view.later?.renderKeep(view)}
  </section>`;
}

/** What a source says about help in a region, with its date. */
function renderNote({ note, asOf, sources }: RegionNote, strings: Strings): TemplateResult {
  const { card, locale } = strings;
  return html`<p class="status">
    ${note} <span class="fine">${card.checked(formatDate(asOf, locale))}
      ${(sources ?? []).slice(0, 1).map((source) => renderSource(source, strings))}</span>
  </p>`;
}

function renderGroup(group: ResultGroup, view: ResultsView): TemplateResult | typeof nothing {
  const note = group.note ? html`<p class="status">${group.note}</p>` : nothing;
  if (group.listings.length === 0) return note;
  const { context } = view;
  const hiddenCount = group.listings.length - group.shown;
  return html`
    ${renderHeading(context.headingLevel - 1, 'group-title', group.title)}
    ${note}
    <ul class="cards" data-group=${group.id}>
      ${repeat(
        group.listings.slice(0, group.shown),
        (listing) => listing.id,
        (listing) => renderCard(listing, context),
      )}
    </ul>
    ${
      hiddenCount > 0
        ? html`<button class="button more-button" type="button" @click=${() => view.onMore(group)}>
          ${context.strings.results.more(hiddenCount)}<span class="hidden">, ${group.title}</span>
        </button>`
        : nothing
    }
  `;
}
