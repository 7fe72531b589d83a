import { html, nothing, type TemplateResult } from 'lit';
import { isLive } from '../../contact/channel-kinds.js';
import { mapLink } from '../../contact/map-link.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Strings } from '../../strings/strings.js';

/** A link that shows a place in the phone's own map, named for what it opens. */
export function renderDirections(
  listing: Listing,
  strings: Strings,
): TemplateResult | typeof nothing {
  const link = listing.place && mapLink(listing.place, userAgent());
  if (!link) return nothing;
  const words = laterStrings(strings).nearby;
  // An app opens over the page: a tab made for it would stay behind, empty.
  const target = link.opens === 'app' ? nothing : '_blank';
  // The loudest thing of a card that has no number.
  const look = listing.channels.some(isLive) ? 'directions' : 'button further';
  return html`<a class=${look} href=${link.href} target=${target} rel="noopener noreferrer"
    ><span aria-hidden="true">${words.directions[link.opens]}</span
    ><span class="hidden">${words.directions[link.opens]}${words.ofPlace(listing.name)}</span></a
  >`;
}

/** Nothing where a page hides it: then the link is the one that any device opens. */
function userAgent(): string {
  try {
    return navigator.userAgent;
  } catch {
    return '';
  }
}
