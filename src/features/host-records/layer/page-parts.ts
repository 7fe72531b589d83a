import { html, nothing } from 'lit';
import type { FeatureParts, Finder } from '../../../finder/feature.js';
import type { Listing } from '../../../schema/listing.js';
import { arrangePage } from './arrange-page.js';
import { PageLayers } from './page-layers.js';
import { PagePlace } from './page-place.js';

/** What a page's layers and its place add to a finder. */
export function pageParts(finder: Finder, isReadingOwn: () => boolean): FeatureParts {
  const layers = new PageLayers(finder, isReadingOwn);
  const place = new PagePlace(finder);
  finder.addController(layers);
  finder.addController(place);
  return {
    arrange: (arranged, state) => arrangePage(arranged, state, layers.pins, place),
    blend: () => layers.follow(),
    draws: { dates: renderChanged, notice: renderNotices },
    layer: () => layers.layer,
    pack: (pack) => layers.pack(pack),
  };
}

/** What a person must know before they call, above everything that they could tap. */
function renderNotices({ notices = [] }: Listing): unknown {
  return notices.map(
    ({ from, text, language }) => html`<p class="note notice">
      <strong translate="no">${from}</strong> <span lang=${language ?? nothing}>${text}</span>
    </p>`,
  );
}

function renderChanged({ changed }: Listing): unknown {
  return changed ? html`. ${changed.join('. ')}` : nothing;
}
