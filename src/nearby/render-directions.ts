import { html, nothing, type TemplateResult } from 'lit';
import { mapLink } from '../contact/map-link.js';
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { nearbyWords } from './nearby-words.js';

/** A link that shows a place in the phone's own map, named for what it opens. */
export function renderDirections(
  listing: Listing,
  language: InterfaceLanguage,
): TemplateResult | typeof nothing {
  const link = listing.place && mapLink(listing.place, navigator.userAgent);
  if (!link) return nothing;
  const words = nearbyWords[language];
  return html`<a class="directions" href=${link.href} target="_blank" rel="noopener noreferrer"
    >${words.directions[link.opens]} <span class="hidden">${words.directionsTo(listing.name)}</span></a
  >`;
}
