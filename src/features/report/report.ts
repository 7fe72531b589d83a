import { html, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';
import { reportLink } from './report-link.js';

export const report: Feature = () => ({ draws: { report: renderReport } });

/** The way to report a wrong number: the host's own address, else words to pass on. Sends nothing by itself. */
function renderReport(listing: Listing, context: CardContext): TemplateResult {
  const { card } = laterStrings(context.strings);
  const { ways } = context.strings;
  const href = reportLink(context.reportHref, listing.id, context.dataDate);
  if (href) {
    return html`<p class="fine">
      <a href=${href} rel="noopener noreferrer" aria-label=${card.reportFor(listing.name)}>${card.report}</a>
    </p>`;
  }
  const reference = `${listing.id}, ${context.dataDate}`;
  return html`<p class="fine">
    <strong>${card.report}.</strong> ${card.reportHow}
    <code>${reference}</code>
    <button class="text-button" type="button" @click=${() => context.onCopy(reference)}>
      ${context.copy?.text === reference && context.copy.isDone ? ways.copied : ways.copy(reference)}
    </button>
  </p>`;
}
