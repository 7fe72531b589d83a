import { html, type TemplateResult } from 'lit';
import type { ListingSource } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';

/** A link to an official page that states a fact, named by its host. */
export function renderSource({ url }: ListingSource, { card }: Strings): TemplateResult {
  const host = new URL(url).host.replace(/^www\./, '');
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${card.source(host)}</a>`;
}
