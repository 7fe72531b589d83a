import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import type { Listing } from '../../schema/listing.js';
import { foldOutStyles } from '../../ui/fold-out.styles.js';
import { renderHours } from '../hours-table/hours-table.js';
import { phoneCodeStyles } from '../phone-code/phone-code.styles.js';
import { renderReport } from '../report/report.js';
import { cardDetailsStyles } from './card-details.styles.js';
import { renderTakeAway } from './render-take-away.js';

export const cardDetails: Feature = () => ({
  styles: [foldOutStyles, cardDetailsStyles, phoneCodeStyles],
  draws: { details: renderMore },
});

/** Who runs a service, its hours through the week, and the way to report a wrong number. */
export function renderMore(listing: Listing, context: CardContext): TemplateResult {
  const { card } = context.strings;
  return html`<details class="more fold-out">
    <summary aria-label=${card.aboutMore(listing.name)}>${card.more}</summary>
    ${listing.operator ? html`<p class="fine">${card.runBy(listing.operator)}</p>` : nothing}
    ${renderHours(listing.hours, context.strings)}
    ${renderTakeAway(listing, context)} ${renderReport(listing, context)}
  </details>`;
}
