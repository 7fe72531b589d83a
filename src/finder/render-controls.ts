import { html, nothing, type TemplateResult } from 'lit';
import { parseLocality } from '../region/region-code.js';
import { kindsFor, needsWithin } from '../schema/needs.js';
import { goesOut } from '../search/turn-of.js';
import type { Features } from './feature.js';
import { readKinds } from './finder-options.js';
import type { FinderActions, FinderState } from './finder-state.js';
import { placeGroups } from './place-groups.js';

/** One question after the other: where, then what; what narrows the list is behind a button. Nothing is stored. */
export function renderControls(
  state: FinderState,
  actions: FinderActions,
  features: Features,
): TemplateResult {
  const { needs } = state.pack.strings;
  const { chosen } = state;
  const deaf = renderToggle(needs.deaf, needs.deafHint, chosen.deaf, actions.setDeaf);
  const isDeafNext = chosen.need === 'text';
  return html`<form class="controls" role="search" part="controls" @submit=${(event: Event) => {
    event.preventDefault();
    actions.submit();
  }}>
    <div class="top-row">
      ${renderPlace(state, actions)}
      <div class="language-slot">${features.draw('languages', state)}</div>
    </div>
    ${renderNeeds(state, actions)}
    <div class="search-row">${renderSearch(state, actions)} ${renderFilterButton(state, actions)}</div>
    <div id="filters" class="filters" ?hidden=${!chosen.filtersOpen}>
      <div class="place-row">
        ${renderToggle(needs.silent, needs.silentHint, chosen.silentOnly, actions.setSilentOnly)}
        ${isDeafNext ? nothing : deaf}
      </div>
      ${chosen.filtersOpen === undefined ? nothing : features.draw('filters', state)}
    </div>
    ${features.draw('belowSearch', state)}
    <div class="next">${isDeafNext ? deaf : nothing}${features.draw('next', state)}</div>
  </form>`;
}

/** Both countries in one list, that of the person first: one tap changes where. */
function renderPlace(state: FinderState, actions: FinderActions): TemplateResult {
  const { place } = state.pack.strings;
  return html`<div class="where">
    <label for="where">${place.where}</label>
    <select
      id="where"
      @change=${({ target }: Event) => {
        const locality = parseLocality((target as HTMLSelectElement).value);
        if (locality) actions.chooseLocality(locality);
      }}
    >
      ${placeGroups(state, actions)}
    </select>
    ${state.isGuessed ? html`<small>${place.guessed}</small>` : nothing}
  </div>`;
}

/** The eight needs until one is chosen; then that one alone, and a tap brings the others back. */
function renderNeeds(
  { chosen, host, pack }: FinderState,
  { chooseNeed }: FinderActions,
): TemplateResult {
  const { needs, search } = pack.strings;
  const { need: chosenNeed } = chosen;
  return html`<label class="what" for="search">${search.label}</label>
    <div class="needs" role="group" aria-label=${needs.title}>
      ${needsWithin(readKinds(host.kinds)).map(
        (need) => html`<button
          type="button"
          class="need"
          part="need"
          aria-pressed=${chosenNeed === need}
          ?hidden=${chosenNeed && chosenNeed !== need}
          @click=${() => chooseNeed(chosenNeed === need ? undefined : need)}
        >
          ${needs.labels[need]}
        </button>`,
      )}
    </div>`;
}

function renderSearch({ pack }: FinderState, actions: FinderActions): TemplateResult {
  return html`<input
    id="search"
    type="search"
    part="search"
    autocomplete="off"
    autocapitalize="off"
    autocorrect="off"
    spellcheck="false"
    writingsuggestions="false"
    enterkeyhint="search"
    placeholder=${pack.strings.search.example}
    .value=${actions.typed()}
    @focus=${actions.focusSearch}
    @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
  />`;
}

/** Says how many filters are on, so that none works unseen. */
function renderFilterButton(
  { chosen, pack }: FinderState,
  { openFilters }: FinderActions,
): TemplateResult {
  const { deaf, filtersOpen, near, nearFilter, need, silentOnly } = chosen;
  const { openNow, within, helpIn } = nearFilter ?? {};
  // Where a need takes a person somewhere, where they are is the next question, and no filter.
  const isPlaceHere = near && !(need && goesOut(kindsFor(need, [])));
  const on = [deaf && need !== 'text', silentOnly, isPlaceHere, openNow, within, helpIn];
  return html`<button
    type="button"
    class="button more-button"
    aria-expanded=${!!filtersOpen}
    aria-controls="filters"
    @click=${() => openFilters(!filtersOpen)}
  >
    ${pack.strings.needs.filters(on.filter(Boolean).length)}
  </button>`;
}

function renderToggle(
  words: string,
  hint: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="silent">
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${words} <small>${hint}</small></span>
  </label>`;
}
