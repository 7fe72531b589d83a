import { html, type TemplateResult } from 'lit';
import { hostName } from '../base/host-name.js';
import type { ListingSource } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';

/** A link to an official page that states a fact, named by its host. */
export function renderSource({ url }: ListingSource, { card }: Strings): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${card.source(hostName(url))}</a>`;
}
