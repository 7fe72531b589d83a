import { html, nothing } from 'lit';
import type { Listing } from '../../../schema/listing.js';

/** What a person must know before they call, above everything that they could tap. */
export function renderNotices({ notices = [] }: Listing): unknown {
  return notices.map(
    ({ from, text, language }) => html`<p class="note notice">
      <strong>${from}</strong> <span lang=${language ?? nothing}>${text}</span>
    </p>`,
  );
}

/** Who changed a card, after the dates of what it claims. */
export function renderChanged({ changed }: Listing): unknown {
  return changed ? html`. ${changed.join('. ')}` : nothing;
}
