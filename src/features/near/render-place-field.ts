import { html, nothing, type TemplateResult } from 'lit';
import { registerElement } from '../../base/register-element.js';
import type { Feature, Finder } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';
import { kindsFor } from '../../schema/needs.js';
import { goesOut } from '../../search/turn-of.js';
import { laterStrings } from '../../strings/later-strings.js';
import { distanceWords } from './by-distance.js';
import { HelplinePlace } from './helpline-place.js';
import { narrowGroups } from './narrow-groups.js';
import { nearStyles } from './near.styles.js';
import { renderDirections } from './render-directions.js';
import { renderNearFilter } from './render-near-filter.js';
import { serviceLanguages } from './service-languages.js';

registerElement('helpline-place', HelplinePlace);

/** Whether the need in hand takes a person somewhere: then where they are is the next question. */
function asksWhere({ chosen: { need } }: FinderState): boolean {
  return need !== undefined && goesOut(kindsFor(need, []));
}

function renderPlaceField(
  { locality, near, pack }: FinderState,
  { actions, element }: Finder,
): TemplateResult {
  return html`<helpline-place
    .strings=${pack.strings}
    .locality=${locality}
    .regionNames=${pack.regionNames}
    .near=${near}
    .isTold=${element.source !== undefined}
    .onNear=${actions.chooseNear}
    .onSay=${actions.say}
  ></helpline-place>`;
}

/** The field for a place, the list by distance, and the way there. */
export const near: Feature = (finder) => ({
  styles: [nearStyles],
  draws: {
    filters: (state) =>
      html`${asksWhere(state) ? nothing : renderPlaceField(state, finder)} ${renderNearFilter({
        words: laterStrings(state.pack.strings).nearby,
        strings: state.pack.strings,
        languages: serviceLanguages(state.listings),
        near: state.near,
        filter: state.nearFilter,
        onFilter: finder.actions.filterNear,
      })}`,
    next: (state) => (asksWhere(state) ? renderPlaceField(state, finder) : nothing),
    way: (listing, { strings }) => renderDirections(listing, strings),
  },
  arrange: narrowGroups,
  distance: (listing, { locality, near, nearFilter, pack }) => {
    const words = distanceWords(listing, near, nearFilter, pack.strings);
    const home = listing.place?.region;
    // Across a border: said, as the way there may lead over a bridge, and what helps there may differ.
    return words && home && locality.region && home !== locality.region
      ? `${words}, ${pack.regionNames[home] ?? home}`
      : words;
  },
});
