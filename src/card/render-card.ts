import { html, nothing, type TemplateResult } from 'lit';
import { joinWords } from '../base/intl.js';
import { addressLine } from '../contact/address-line.js';
import { isLive } from '../contact/channel-kinds.js';
import { contactLink } from '../contact/contact-link.js';
import { lastCheck } from '../contact/last-check.js';
import { usableChannels } from '../contact/usable-channels.js';
import type { Listing, ListingChannel } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';
import { languageName } from '../ui/language-name.js';
import { renderHeading } from '../ui/render-heading.js';
import { renderKept } from '../ui/render-kept.js';
import { renderSource } from '../ui/render-source.js';
import type { CardContext } from './card-context.js';
import { checkedWords } from './checked-words.js';
import { hoursInWords } from './opening-words.js';
import { renderWay, renderWays } from './render-ways.js';

/**
 * One service: its name, whether it is open, a line, and the loudest way to reach it. The rest is folded where there is little
 * room; the sheet shows it where there is more, and on paper.
 */
export function renderCard(listing: Listing, context: CardContext): TemplateResult {
  const { description, listed, nameLanguage, wordsLanguage } = listing;
  const channels = usableChannels(listing, context);
  // Of a place without a number, the way there is what to tap, not a page to read.
  const first = !listing.place || listing.channels.some(isLive) ? channels[0] : undefined;
  const isUnfolded = context.isUnfolded(listing);
  const isDrawn = isUnfolded || !context.isSmall;
  return html`<li
    class="card ${isUnfolded ? 'unfolded' : ''} ${isDrawn ? '' : 'bare'}"
    part="card"
    data-id=${listing.id}
    @focusin=${() => context.onLook(listing)}
  >
    ${renderHeading(
      context.headingLevel,
      'name',
      html`<span translate="no" lang=${nameLanguage ?? nothing}>${context.marked(listing.name, listing)}</span>`,
    )}
    ${context.slot('notice', listing)} ${renderOpening(listing, context)}
    ${context.compact || !description ? nothing : html`<p class="description" lang=${wordsLanguage ?? nothing}>${context.marked(description, listing)}</p>`}
    ${renderMistaken(listing, context)} ${renderPlace(listing, context)}
    ${first ? html`<ul class="ways">${renderWay(listing, first, context, true)}</ul>` : nothing}
    ${listed ? html`<p class="fine">${listed}</p>` : nothing}
    <button
      class="text-button fold-button"
      type="button"
      aria-expanded=${isUnfolded}
      @click=${() => context.onFold(listing, !isUnfolded)}
    >
      ${context.strings.card.fold}<span class="hidden">, ${listing.name}</span>
    </button>
    <div
      class="fold"
      hidden=${isUnfolded ? nothing : isDrawn ? 'until-found' : ''}
      @beforematch=${() => context.onFold(listing, true)}
    >
      ${isDrawn ? renderFolded(listing, channels, first, context) : nothing}
    </div>
  </li>`;
}

/** What a person wants to know once they look at a service twice. */
function renderFolded(
  listing: Listing,
  channels: readonly ListingChannel[],
  first: ListingChannel | undefined,
  context: CardContext,
): TemplateResult {
  const further = channels.filter((channel) => channel !== first);
  const isLoudest = (channel: ListingChannel): boolean => channel === channels[0];
  return html`${further.length > 0 ? html`<ul class="ways">${further.map((channel) => renderWay(listing, channel, context, isLoudest(channel)))}</ul>` : nothing}
    ${renderFacts(listing, context)} ${renderChecked(listing, context)}
    ${context.compact ? nothing : (context.slot('details', listing) ?? html`<div class="more"></div>`)}`;
}

function renderOpening(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  // A page or an address to write to has no opening hours worth a word, and ways with hours of their own say them.
  const isAnswered =
    listing.place || listing.channels.some((channel) => isLive(channel) && !channel.hours);
  if (!isAnswered) return nothing;
  const { look, text } = hoursInWords(listing.hours, listing, context);
  const { meanwhile } = context;
  return html`<p class="opening ${look}">
    <span class="dot" aria-hidden="true"></span>${text}
    ${
      look === 'closed' && !listing.place && meanwhile && meanwhile.id !== listing.id
        ? renderMeanwhile(meanwhile, context)
        : nothing
    }
  </p>`;
}

function renderMeanwhile(
  meanwhile: Listing,
  context: CardContext,
): TemplateResult | typeof nothing {
  const way = usableChannels(meanwhile, context)[0];
  const href = way && contactLink(way);
  if (!way || !href) return nothing;
  return html`<a
    class="meanwhile"
    rel="noopener noreferrer"
    href=${href}
    @click=${() => context.onContact(meanwhile, way.type)}
    >${renderKept(context.strings.hours.meanwhile(meanwhile.name), meanwhile.name)}, <bdi translate="no" dir="ltr">${way.display}</bdi></a
  >`;
}

function renderMistaken(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  if (!listing.mistakenFor) return nothing;
  const instead = listing.mistakenFor.instead.flatMap((id) => context.listingOf(id) ?? []);
  return html`<div class="note">
    <p lang=${listing.wordsLanguage ?? nothing}>${listing.mistakenFor.note}</p>
    ${
      instead.length === 0
        ? nothing
        : html`<p>${context.strings.card.instead}</p>
          <ul>
            ${instead.map((other) => html`<li><strong translate="no">${other.name}</strong><ul class="ways">${renderWays(other, context)[0]}</ul></li>`)}
          </ul>`
    }
  </div>`;
}

function renderPlace(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  const { place } = listing;
  if (!place) return nothing;
  const { card } = context.strings;
  const distance = context.distanceTo(listing);
  return html`<address class="address">
      <bdi translate="no">${addressLine(place)}</bdi> ${distance ? html`<strong class="distance">${distance}</strong>` : nothing}
    </address>
    ${context.slot('way', listing)}
    ${place.callFirst ? html`<p class="warning">${card.callFirst}</p>` : nothing}
    ${place.mobile ? html`<p class="warning">${card.mobile}</p>` : nothing}
    ${place.ownClientsOnly ? html`<p class="warning">${card.ownClientsOnly}</p>` : nothing}`;
}

/** The small print that decides whether to call: whom it serves, in which languages, at what cost. */
function renderFacts(listing: Listing, context: CardContext): TemplateResult | typeof nothing {
  const { card } = context.strings;
  const audiences = (listing.audiences ?? []).flatMap((audience) =>
    audience === 'general' ? [] : card.audience[audience],
  );
  const facts = [
    ...audiences,
    listing.eligibility &&
      html`<span lang=${listing.wordsLanguage ?? nothing}>${listing.eligibility}</span>`,
    listing.area && card.serves(listing.area),
    listing.cost === 'free' ? card.free : undefined,
    listing.languages?.length ? languageNames(listing.languages, context.strings) : undefined,
  ].filter((fact) => fact !== undefined && fact !== '');
  if (facts.length === 0) return nothing;
  return html`<ul class="facts">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function languageNames(codes: readonly string[], strings: Strings): string {
  return joinWords(
    strings.locale,
    codes.map((code) => languageName(code, strings)),
  );
}

/** When the numbers were last seen, and where; each claim with a date of its own as soon as there are words for it. */
function renderChecked(listing: Listing, context: CardContext): TemplateResult {
  return html`<p class="fine">
    ${listing.listed ? nothing : (context.slot('dates', listing) ?? checkedWords(lastCheck(listing.channels) ?? listing.checked, context.strings))}
    ${(listing.sources ?? []).slice(0, 1).map((source) => renderSource(source, context.strings))}
  </p>`;
}
