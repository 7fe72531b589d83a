import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from '../../card/card-context.js';
import type { Feature } from '../../finder/feature.js';
import { claimsChecked } from '../../plain/claims-checked.js';
import { hasNumber, toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';
import { foldOutStyles } from '../../ui/fold-out.styles.js';
import { cardDetailsStyles } from './card-details.styles.js';

/**
 * The fold-out of a card: who runs the service, who may see a call, and what other features put into it. It is most of a card,
 * and nearly none is ever opened: it is drawn as soon as it is.
 */
export const cardDetails: Feature = ({ element }) => {
  const opened = new Set<string>();
  const open = ({ id }: Listing): void => {
    if (opened.has(id)) return;
    opened.add(id);
    element.requestUpdate();
  };
  return {
    styles: [foldOutStyles, cardDetailsStyles],
    draws: {
      dates: (listing, { strings }) => claimsChecked(listing, strings),
      details: (listing, context) => renderFoldOut(listing, context, opened, open),
    },
  };
};

function renderFoldOut(
  listing: Listing,
  context: CardContext,
  opened: ReadonlySet<string>,
  open: (listing: Listing) => void,
): TemplateResult {
  const { card } = laterStrings(context.strings);
  const isOpen = context.isUnfolded(listing);
  // By a tap before it opens; however else it opens, right after.
  return html`<details
    class="more fold-out"
    ?open=${isOpen}
    @toggle=${({ newState }: ToggleEvent) => newState !== 'closed' && open(listing)}
  >
    <summary aria-label=${card.aboutMore(listing.name)} @click=${() => open(listing)}>${card.more}</summary>
    ${isOpen || opened.has(listing.id) ? renderDetails(listing, context) : nothing}
  </details>`;
}

function renderDetails(listing: Listing, context: CardContext): TemplateResult {
  const { card } = laterStrings(context.strings);
  return html`${listing.operator ? html`<p class="fine">${card.runBy(listing.operator)}</p>` : nothing}
    ${renderBilling(listing, context)} ${context.slot('facts', listing)}
    <p class="take-away">${context.slot('actions', listing)}</p>
    ${context.slot('report', listing)}`;
}

/** Who may see that a person called, and how a relay works where one is needed. */
function renderBilling(listing: Listing, context: CardContext): TemplateResult {
  const words = laterStrings(context.strings).keep;
  const usesRelay = listing.channels.some(({ type, through }) => type === 'tty' || through);
  return html`${hasNumber(toPlainListing(listing, context)) ? html`<p class="fine">${words.billing}</p>` : nothing}
    ${usesRelay ? html`<p class="fine">${words.relay}</p>` : nothing}`;
}
