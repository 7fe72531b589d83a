import { html, nothing, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import { weeklyHours } from '../../hours/weekly-hours.js';
import { dayWords, timeWords } from '../../plain/hours-line.js';
import { oldHours } from '../../plain/old-hours.js';
import type { ListingHours } from '../../schema/listing.js';
import type { Strings } from '../../strings/strings.js';

export const hoursTable: Feature = () => ({
  draws: {
    facts: (listing, { at, strings }) => {
      const table = renderHours(listing.hours, strings);
      const old = table !== nothing && oldHours(listing.hours, listing, at, strings);
      return old ? html`<p class="fine">${old}</p>${table}` : table;
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
