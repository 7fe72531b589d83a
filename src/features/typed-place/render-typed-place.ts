import { html, nothing, type TemplateResult } from 'lit';
import type { FinderActions, FinderState, TypedPlace } from '../../finder/finder-state.js';
import type { FoundPlace } from '../../places/found-place.js';
import type { PlaceMeant } from '../../places/in-text/find-typed-place.js';
import { nearOf, placeLabel } from '../../places/place-label.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { laterStrings } from '../../strings/later-strings.js';

type Words = Pick<PlaceMeant, 'asked'> & Partial<Pick<PlaceMeant, 'name'>>;

/** One place, taken as typed: the list is about it, and a line says so. */
export function takePlace(words: Words, place: FoundPlace, pack: LanguagePack): TypedPlace {
  const { country, region } = place;
  const label = placeLabel(place, pack.strings, pack.regionNames);
  const locality = region === country ? { country } : { country, region };
  const taken = { place, locality, near: nearOf(place, label) };
  return { ...words, taken };
}

/** Several places, or one that is not sure: the person is asked, and nothing changes. */
export function askForPlace(words: Words, choices: readonly FoundPlace[]): TypedPlace {
  return { ...words, choices };
}

/** The line above the list: what was taken for a place, or which of several is meant. */
export function renderTypedPlace(
  state: FinderState,
  actions: FinderActions,
): TemplateResult | undefined {
  const { typedPlace } = state.chosen;
  if (typedPlace?.taken) return renderTaken(typedPlace, typedPlace.taken.place, state, actions);
  if (typedPlace?.choices) return renderChoices(typedPlace, typedPlace.choices, state, actions);
  return undefined;
}

function renderTaken(
  { asked }: TypedPlace,
  place: FoundPlace,
  { ownLocality, pack }: FinderState,
  actions: FinderActions,
): TemplateResult {
  const { strings, regionNames } = pack;
  const words = laterStrings(strings).typed;
  const label = placeLabel(place, strings, regionNames);
  const { region, country } = ownLocality;
  const own = (region && regionNames[region]) || strings.place.acrossCountry[country];
  return html`<div class="status typed-place">
    <p>${nearOf(place, label) ? words.near(label) : words.inside(label)}</p>
    <button class="text-button" type="button" @click=${() => actions.setTypedPlace({ asked }, true)}>
      ${words.instead(own)}
    </button>
  </div>`;
}

function renderChoices(
  named: TypedPlace,
  choices: readonly FoundPlace[],
  { pack }: FinderState,
  actions: FinderActions,
): TemplateResult {
  const { strings, regionNames } = pack;
  const words = laterStrings(strings).typed;
  return html`<div class="status typed-place" role="group" aria-labelledby="typed-place">
    <p id="typed-place">${words.ask}</p>
    <ul>
      ${choices.map(
        (place) => html`<li>
          <button
            class="button more-button"
            type="button"
            @click=${() => actions.setTypedPlace(takePlace(named, place, pack), true)}
          >
            ${placeLabel(place, strings, regionNames)}
          </button>
        </li>`,
      )}
    </ul>
    ${choices.length > 1 ? html`<p class="fine">${words.others}</p>` : nothing}
  </div>`;
}
