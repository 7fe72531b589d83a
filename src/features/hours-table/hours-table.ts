import { html, nothing, type TemplateResult } from 'lit';
import { isFresh } from '../../base/is-fresh.js';
import { listedWords } from '../../card/opening-words.js';
import type { Feature } from '../../finder/feature.js';
import { weeklyHours } from '../../hours/weekly-hours.js';
import { dayWords, timeWords } from '../../plain/hours-line.js';
import type { ListingHours } from '../../schema/listing.js';
import type { Strings } from '../../strings/strings.js';

export const hoursTable: Feature = () => ({
  draws: {
    facts: (listing, { at, strings }) => {
      const { hours } = listing;
      const table = renderHours(hours, strings);
      return table === nothing || isFresh(hours?.checked, at)
        ? table
        : html`<p class="fine">${listedWords(hours, listing, strings)}</p>${table}`;
    },
  },
});

/** Opening hours day by day in the service's own clock; nothing where they are unknown or never end. */
export function renderHours(
  hours: ListingHours | undefined,
  strings: Strings,
): TemplateResult | typeof nothing {
  const groups = hours && weeklyHours(hours.text);
  if (!groups) return nothing;
  return html`<dl class="hours">
    ${groups.map(
      (group) => html`<div>
        <dt>${dayWords(group, strings)}</dt>
        <dd>${timeWords(group, strings)}</dd>
      </div>`,
    )}
  </dl>`;
}
