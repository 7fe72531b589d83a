import { html, nothing, type TemplateResult } from 'lit';
import type { Feature } from '../../finder/feature.js';
import { weeklyHours } from '../../hours/weekly-hours.js';
import { dayWords, timeWords } from '../../plain/hours-line.js';
import type { Hours } from '../../schema/resource.js';
import type { Strings } from '../../strings/strings.js';

export const hoursTable: Feature = () => ({
  draws: { facts: ({ hours }, { strings }) => renderHours(hours, strings) },
});

/** Opening hours day by day in the service's own clock; nothing where they are unknown or never end. */
export function renderHours(
  hours: Hours | undefined,
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
