import { html, nothing, type TemplateResult } from 'lit';
import type { DistanceUnit } from '../../region/distance.js';
import type { Near, NearFilter } from '../../region/near.js';
import type { NearbyWords } from '../../strings/nearby-words.js';
import type { Strings } from '../../strings/strings.js';
import { languageName } from '../../ui/language-name.js';

const DISTANCES = [10, 25, 50, 100];
const UNITS: readonly DistanceUnit[] = ['mi', 'km'];

interface NearFilterView {
  readonly words: NearbyWords;
  readonly strings: Strings;
  /** Languages of service to choose from (BCP 47). */
  readonly languages: readonly string[];
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly onFilter: (filter: NearFilter) => void;
}

/** How far, in which unit, in which language, and only what is open: distances only once a place is known. */
export function renderNearFilter(view: NearFilterView): TemplateResult {
  const { words, near, filter, onFilter } = view;
  return html`<div class="near-filter">
    ${near?.point ? renderDistances(view) : nothing} ${renderLanguages(view)}
    <label class="tick">
      <input
        type="checkbox"
        .checked=${filter.openNow}
        @change=${(event: Event) =>
          onFilter({ ...filter, openNow: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.openNow}</span>
    </label>
  </div>`;
}

function renderDistances({ words, filter, onFilter }: NearFilterView): TemplateResult {
  const changeWithin = (event: Event): void => {
    const within = Number((event.target as HTMLSelectElement).value);
    const { within: _, ...rest } = filter;
    onFilter(within ? { ...rest, within } : rest);
  };
  const changeUnit = (event: Event): void =>
    onFilter({ ...filter, unit: (event.target as HTMLSelectElement).value as DistanceUnit });
  return html`<label class="field">
      <span>${words.within}</span>
      <select @change=${changeWithin}>
        <option value="0" .selected=${filter.within === undefined}>${words.anyDistance}</option>
        ${DISTANCES.map(
          (distance) => html`<option value=${distance} .selected=${distance === filter.within}>
            ${words.distance(distance, filter.unit)}
          </option>`,
        )}
      </select>
    </label>
    <label class="field">
      <span>${words.unit}</span>
      <select @change=${changeUnit}>
        ${UNITS.map(
          (unit) =>
            html`<option value=${unit} .selected=${unit === filter.unit}>${words.units[unit]}</option>`,
        )}
      </select>
    </label>`;
}

/** In which language a service helps: another matter than the language of this page. */
function renderLanguages({
  words,
  strings,
  languages,
  filter,
  onFilter,
}: NearFilterView): TemplateResult {
  const change = (event: Event): void => {
    const helpIn = (event.target as HTMLSelectElement).value;
    const { helpIn: _, ...rest } = filter;
    onFilter(helpIn ? { ...rest, helpIn } : rest);
  };
  return html`<label class="field">
    <span>${words.helpIn}</span>
    <select @change=${change}>
      <option value="" .selected=${filter.helpIn === undefined}>${words.anyLanguage}</option>
      ${languages.map(
        (code) => html`<option value=${code} .selected=${code === filter.helpIn}>
          ${languageName(code, strings)}
        </option>`,
      )}
    </select>
  </label>`;
}
