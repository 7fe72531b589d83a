import { html, nothing, type TemplateResult } from 'lit';
import type { Country } from '../region/region-code.js';
import { needsWithin } from '../schema/needs.js';
import type { Features } from './feature.js';
import type { FinderActions, FinderState } from './finder-state.js';

/** Region, need and words first; what narrows the list further below. All optional, all changeable, nothing stored. */
export function renderControls(
  state: FinderState,
  actions: FinderActions,
  features: Features,
): TemplateResult {
  return html`<form class="controls" role="search" part="controls" @submit=${(event: Event) => event.preventDefault()}>
    <div class="language-slot">${features.draw('languages', state)}</div>
    ${renderPlace(state, actions)} ${renderNeeds(state, actions)} ${renderSearch(state, actions)}
    ${features.draw('belowSearch', state)} ${renderSilent(state, actions)} ${features.draw('belowFilters', state)}
    <div class="place-slot">${features.draw('place', state)}</div>
  </form>`;
}

function renderPlace(
  { isGuessed, locality: { country, region }, pack: { regionNames, strings } }: FinderState,
  { chooseLocality }: FinderActions,
): TemplateResult {
  const { place } = strings;
  const regions = Object.entries(regionNames).filter(([code]) => code.startsWith(`${country}-`));
  const value = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<div class="place-row">
      <label class="field">
        <span>${place.country}</span>
        <select @change=${(event: Event) => chooseLocality({ country: value(event) as Country })}>
          ${(['US', 'CA'] as const).map(
            (code) =>
              html`<option value=${code} .selected=${code === country}>${place.countries[code]}</option>`,
          )}
        </select>
      </label>
      <label class="field field-wide">
        <span>${place.region[country]}</span>
        <select
          @change=${(event: Event) => {
            const code = value(event);
            chooseLocality(code ? { country, region: code } : { country });
          }}
        >
          <option value="" .selected=${!region}>${place.wholeCountry[country]}</option>
          ${regions.map(
            ([code, name]) =>
              html`<option value=${code} .selected=${code === region}>${name}</option>`,
          )}
        </select>
      </label>
    </div>
    ${isGuessed ? html`<p class="fine">${place.guessed}</p>` : nothing}`;
}

function renderSearch({ pack, query }: FinderState, actions: FinderActions): TemplateResult {
  const { search } = pack.strings;
  return html`<label class="field">
    <span>${search.label}</span>
    <input
      type="search"
      part="search"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      writingsuggestions="false"
      enterkeyhint="search"
      placeholder=${search.example}
      .value=${query.text}
      @focus=${actions.focusSearch}
      @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

function renderNeeds(
  { chosen, hostKinds, pack }: FinderState,
  { chooseNeed }: FinderActions,
): TemplateResult {
  const { needs } = pack.strings;
  return html`<div class="needs" role="group" aria-label=${needs.title}>
      ${needsWithin(hostKinds).map(
        (need) => html`<button
          type="button"
          class="need"
          part="need"
          aria-pressed=${chosen.need === need ? 'true' : 'false'}
          @click=${() => chooseNeed(chosen.need === need ? undefined : need)}
        >
          ${needs.labels[need]}
        </button>`,
      )}
    </div>`;
}

function renderSilent({ chosen, pack }: FinderState, actions: FinderActions): TemplateResult {
  const { needs } = pack.strings;
  return html`<div class="place-row">
    ${renderToggle(needs.silent, needs.silentHint, chosen.silentOnly, actions.setSilentOnly)}
    ${renderToggle(needs.deaf, needs.deafHint, chosen.deaf, actions.setDeaf)}
  </div>`;
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
