import { html, nothing, type TemplateResult } from 'lit';
import type { Country, Locality } from '../region/region-code.js';
import type { Need, Strings } from '../strings/strings.js';

export interface ControlsView {
  readonly strings: Strings;
  readonly locality: Locality;
  /** Regions of the country in hand: code and name, in order of name. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly isGuessed: boolean;
  /** The switch of the language, once its chunk has come. */
  readonly languages: unknown;
  /** The place field, once its chunk has come. */
  readonly placeField: unknown;
  readonly text: string;
  /** What came of a place among the typed words, where the person is looking. */
  readonly typedPlace: unknown;
  readonly needs: readonly Need[];
  readonly need: Need | undefined;
  readonly silentOnly: boolean;
  readonly deaf: boolean;
  readonly later: typeof import('./after-first-view.js') | undefined;
  readonly onLocality: (locality: Locality) => void;
  readonly onText: (text: string) => void;
  readonly onSearchFocus: () => void;
  readonly onNeed: (need: Need | undefined) => void;
  readonly onSilent: (silentOnly: boolean) => void;
  readonly onDeaf: (deaf: boolean) => void;
}

/** Region, need and words first; what narrows the list further below. All optional, all changeable, nothing stored. */
export function renderControls(view: ControlsView): TemplateResult {
  return html`<form class="controls" role="search" part="controls" @submit=${(event: Event) => event.preventDefault()}>
    <div class="language-slot">${view.languages}</div>
    ${renderPlace(view)} ${renderNeeds(view)} ${renderSearch(view)} ${view.typedPlace} ${renderSilent(view)}
    ${view.later?.renderFilterNotes(view)}
    <div class="place-slot">${view.placeField}</div>
  </form>`;
}

function renderPlace(view: ControlsView): TemplateResult {
  const { place } = view.strings;
  const { country, region } = view.locality;
  const value = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<div class="place-row">
      <label class="field">
        <span>${place.country}</span>
        <select @change=${(event: Event) => view.onLocality({ country: value(event) as Country })}>
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
            view.onLocality(code ? { country, region: code } : { country });
          }}
        >
          <option value="" .selected=${!region}>${place.wholeCountry[country]}</option>
          ${view.regions.map(
            ({ code, name }) =>
              html`<option value=${code} .selected=${code === region}>${name}</option>`,
          )}
        </select>
      </label>
    </div>
    ${view.isGuessed ? html`<p class="fine">${place.guessed}</p>` : nothing}`;
}

function renderSearch(view: ControlsView): TemplateResult {
  const { search } = view.strings;
  return html`<label class="field">
    <span>${search.label}</span>
    <input
      type="search"
      part="search"
      autocomplete="off"
      enterkeyhint="search"
      placeholder=${search.example}
      .value=${view.text}
      @focus=${view.onSearchFocus}
      @input=${(event: Event) => view.onText((event.target as HTMLInputElement).value)}
    />
  </label>`;
}

function renderNeeds(view: ControlsView): TemplateResult {
  const { needs } = view.strings;
  return html`<div class="needs" role="group" aria-label=${needs.title}>
      ${view.needs.map(
        (need) => html`<button
          type="button"
          class="need"
          part="need"
          aria-pressed=${view.need === need ? 'true' : 'false'}
          @click=${() => view.onNeed(view.need === need ? undefined : need)}
        >
          ${needs.labels[need]}
        </button>`,
      )}
    </div>`;
}

function renderSilent({ strings: { needs }, ...view }: ControlsView): TemplateResult {
  return html`<div class="place-row">
    ${renderToggle(needs.silent, needs.silentHint, view.silentOnly, view.onSilent)}
    ${renderToggle(needs.deaf, needs.deafHint, view.deaf, view.onDeaf)}
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
