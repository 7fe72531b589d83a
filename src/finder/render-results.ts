import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { warnOnce } from '../base/warn-once.js';
import type { CardContext } from '../card/card-context.js';
import { renderCard } from '../card/render-card.js';
import type { RegionNote } from '../schema/listing.js';
import { formatDate } from '../strings/format-date.js';
import type { Strings } from '../strings/strings.js';
import { renderHeading } from '../ui/render-heading.js';
import { renderSource } from '../ui/render-source.js';
import { safely } from '../ui/safely.js';
import { countWords, notesFor, placeName } from './arrange-answer.js';
import type { Features } from './feature.js';
import type { Arranged, FinderActions, FinderState, ResultGroup } from './finder-state.js';
import { makeCardContext } from './make-card-context.js';

/** Count, then groups of cards; an empty answer still shows lines that help. */
export function renderResults(
  state: FinderState,
  arranged: Arranged,
  actions: FinderActions,
  features: Features,
  drawn: ReadonlySet<string> | undefined,
): TemplateResult {
  const { answer, chosen, headingLevel, locality, pack, query, retired, status } = state;
  const { count, groups } = arranged;
  const { strings } = pack;
  const { results } = strings;
  const context = makeCardContext(state, actions, features);
  const place = placeName(state);
  const isNarrowed =
    arranged.isNarrowed || state.hasText || chosen.need !== undefined || query.silentOnly === true;
  /** Local help was looked for and none is listed. */
  const noLocal =
    !arranged.counted &&
    locality.region !== undefined &&
    answer.results.length > 0 &&
    !answer.results.some(({ scope }) => scope === 'local');
  return html`<section class="results" part="results">
    <div class="count-row">
      ${renderHeading(headingLevel, 'count', countWords(state, arranged)[0])}
      ${
        isNarrowed
          ? html`<button class="text-button" type="button" @click=${actions.reset}>${results.reset}</button>`
          : nothing
      }
    </div>
    ${features.draw('aboveList', state)}
    ${status === 'loading' ? html`<p class="status loading">${results.loading(place)}</p>` : nothing}
    ${
      status === 'failed'
        ? html`<div class="status failed">
          <p>${results.stillWorks} ${results.failed(place)}</p>
          <button class="text-button" type="button" @click=${actions.retry}>${results.retry}</button>
        </div>`
        : nothing
    }
    ${retired.map(({ note }) => html`<p class="note">${note}</p>`)}
    ${count === 0 && retired.length === 0 ? html`<p class="status">${results.noneHelp}</p>` : nothing}
    ${noLocal && status === 'ready' ? html`<p class="status">${results.noLocal(place)}</p>` : nothing}
    ${notesFor(state).map((note) => renderNote(note, strings))}
    ${groups.map((group) =>
      renderGroup(group, context, actions, drawn, (slot) =>
        features.draw(slot, group, arranged, state),
      ),
    )}
    ${features.draw('belowList', arranged, context, state)}
  </section>`;
}

/** What a source says about help in a region, with its date. */
function renderNote({ note, asOf, sources }: RegionNote, strings: Strings): TemplateResult {
  const { card } = strings;
  return html`<p class="status">
    ${note} <span class="fine">${card.checked(formatDate(asOf, strings))}
      ${(sources ?? []).slice(0, 1).map((source) => renderSource(source, strings))}</span>
  </p>`;
}

function renderGroup(
  group: ResultGroup,
  context: CardContext,
  { showAll }: FinderActions,
  drawn: ReadonlySet<string> | undefined,
  draw: (slot: 'besideTitle' | 'belowTitle') => unknown,
): TemplateResult | typeof nothing {
  const note = group.note ? html`<p class="status">${group.note}</p>` : nothing;
  if (group.listings.length === 0) return note;
  const cards = group.listings.slice(0, group.shown).filter(({ id }) => !drawn || drawn.has(id));
  // The next frame has the rest.
  if (cards.length === 0) return nothing;
  const hiddenCount = group.listings.length - cards.length;
  return html`
    <div class="title-row">
      ${renderHeading(context.headingLevel - 1, 'group-title', group.title)} ${draw('besideTitle')}
    </div>
    ${note} ${draw('belowTitle')}
    <ul class="cards" data-group=${group.id}>
      ${repeat(
        cards,
        (listing) => listing.id,
        (listing) =>
          safely(
            () => renderCard(listing, context),
            (error) => warnOnce(`could not draw ${listing.id} and left it out: ${String(error)}`),
            context.madeOf?.(listing),
          ),
      )}
    </ul>
    ${
      hiddenCount > 0 && cards.length === group.shown
        ? html`<button class="button more-button" type="button" @click=${() => showAll(group)}>
          ${context.strings.results.more(hiddenCount)}<span class="hidden">, ${group.title}</span>
        </button>`
        : nothing
    }
  `;
}
