import { html } from 'lit';
import { registerElement } from '../../base/register-element.js';
import type { Feature } from '../../finder/feature.js';
import { distanceWords } from './by-distance.js';
import { HelplinePlace } from './helpline-place.js';
import { narrowGroups } from './narrow-groups.js';
import { renderDirections } from './render-directions.js';
import { serviceLanguages } from './service-languages.js';

registerElement('helpline-place', HelplinePlace);

/** The field for a place, the list by distance, and the way there. */
export const near: Feature = ({ actions }) => ({
  draws: {
    place: ({ listings, locality, near, nearFilter, pack }) => html`<helpline-place
      .strings=${pack.strings}
      .serviceLanguages=${serviceLanguages(listings)}
      .locality=${locality}
      .regionNames=${pack.regionNames}
      .near=${near}
      .filter=${nearFilter}
      .onNear=${actions.chooseNear}
      .onFilter=${actions.filterNear}
      .onSay=${actions.say}
    ></helpline-place>`,
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
