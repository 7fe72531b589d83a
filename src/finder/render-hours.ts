import { html, nothing, type TemplateResult } from 'lit';
import { weeklyHours } from '../hours/weekly-hours.js';
import type { Listing } from '../schema/listing.js';
import type { RenderContext } from './render-context.js';

/** Opening hours day by day in the service's own clock; nothing where they are unknown or never end. */
export function renderHours(listing: Listing, context: RenderContext): TemplateResult | typeof nothing {
  const rows = listing.hours ? weeklyHours(listing.hours.text) : undefined;
  if (!rows) return nothing;
  const { strings } = context;
  return html`<h6>${strings.hours.title}</h6>${rows.length}`;
}
