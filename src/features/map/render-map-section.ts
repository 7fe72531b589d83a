import { html, nothing, type TemplateResult } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { pointOf } from '../../region/listing-point.js';
import type { Listing } from '../../schema/listing.js';
import { laterStrings } from '../../strings/later-strings.js';

/** Where the map stands: not asked for, on its way, not arrived, or drawn. */
export type MapState = 'hidden' | 'loading' | 'failed' | 'shown';

export interface MapSectionView {
  readonly state: MapState;
  readonly finder: FinderState;
  readonly listings: readonly Listing[];
  readonly onToggle: (isWanted: boolean, view: MapSectionView) => void;
  readonly onSelect: (id: string) => void;
}

/** The button that brings the map; nothing where no listing has a point. */
export function renderMapButton(view: MapSectionView): TemplateResult | typeof nothing {
  const words = laterStrings(view.finder.pack.strings).nearby;
  if (view.state === 'hidden' && !view.listings.some(pointOf)) return nothing;
  const isOpen = view.state === 'shown' || view.state === 'loading';
  return html`<button
    class="text-button"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => view.onToggle(!isOpen, view)}
  >
    ${isOpen ? words.hideMap : words.showMap}
  </button>`;
}

/** The map, or how it stands. */
export function renderMapSection(view: MapSectionView): TemplateResult | typeof nothing {
  const words = laterStrings(view.finder.pack.strings).nearby;
  if (view.state === 'hidden') return nothing;
  const placed = view.listings.filter(pointOf);
  return html`<div class="map-section">
    ${view.state === 'loading' ? html`<p class="status">${words.mapLoading}</p>` : nothing}
    ${
      view.state === 'failed'
        ? html`<div class="status failed">
          <p>${words.mapFailed}</p>
          <button class="text-button" type="button" @click=${() => view.onToggle(true, view)}>${words.retry}</button>
        </div>`
        : nothing
    }
    ${view.state === 'shown' ? renderMap(view, placed) : nothing}
  </div>`;
}

function renderMap(view: MapSectionView, placed: readonly Listing[]): TemplateResult {
  const here = view.finder.near?.point && { ...view.finder.near.point, approximate: true };
  return html`<helpline-map
    .words=${laterStrings(view.finder.pack.strings).map}
    .listings=${placed}
    .here=${here}
    .focusId=${view.finder.chosen.focusId}
    .tileUrl=${view.finder.host.tileUrl}
    .tileCredit=${view.finder.host.tileCredit}
    @helpline-map-select=${(event: Event & { readonly resourceId?: string }) => {
      event.stopPropagation();
      if (event.resourceId) view.onSelect(event.resourceId);
    }}
  ></helpline-map>`;
}
