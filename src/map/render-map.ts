/** What stands over and under the map: buttons, the card in the corner, what the shapes mean, streets. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { PIN_KINDS } from '../schema/place-kind.js';
import type { MapWords } from '../strings/map-words.js';
import type { MapPlace } from './map-place.js';
import { pinShape } from './pin-shape.js';
import type { TileAddress } from './tile-address.js';

/** Street tiles: not wanted, asked about, on their way, shown, or not to be had. */
export type Streets = 'off' | 'asking' | 'loading' | 'on' | 'failed';

const picture = (path: string) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

function control(label: string, path: string, act: () => void, isDisabled = false): TemplateResult {
  // Not disabled in earnest: a button that goes away under the finger loses focus.
  return html`<button
    class="control"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${isDisabled ? 'true' : nothing}
    @click=${act}
  >
    ${picture(path)}
  </button>`;
}

export function renderControls(
  words: MapWords,
  limits: { readonly canZoomIn: boolean; readonly canZoomOut: boolean },
  act: {
    readonly zoomIn: () => void;
    readonly zoomOut: () => void;
    readonly showAll: () => void;
  },
): TemplateResult {
  return html`<div class="controls">
    ${control(words.zoomIn, 'M12 5v14M5 12h14', act.zoomIn, !limits.canZoomIn)}
    ${control(words.zoomOut, 'M5 12h14', act.zoomOut, !limits.canZoomOut)}
    ${control(words.showAll, 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5', act.showAll)}
  </div>`;
}

function renderPlace(words: MapWords, place: MapPlace): TemplateResult {
  const where =
    place.precision === 'exact' ? '' : place.precision === 'postal' ? words.postal : words.city;
  return html`<div>
    <p class="name" lang=${place.nameLanguage ?? nothing}>${place.name}</p>
    <p class="detail">${[words.kinds[place.kind], place.town, where].filter(Boolean).join(' · ')}</p>
  </div>`;
}

/** The card in the corner: one place, or a choice of several at one spot. `isLook`: passes with the mouse or focus. */
export function renderCard(
  words: MapWords,
  places: readonly MapPlace[],
  isLook: boolean,
  act: { readonly choose: (place: MapPlace) => void; readonly close: () => void },
): TemplateResult | typeof nothing {
  const [place] = places;
  if (!place) return nothing;
  // A screen reader has the pin's own name.
  if (isLook) {
    return html`<div class="card look" aria-hidden="true">
      <span class="kind-${place.kind}">${pinShape(place.kind)}</span>${renderPlace(words, place)}
    </div>`;
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') act.close();
  };
  const content =
    places.length === 1
      ? html`<span class="kind-${place.kind}">${pinShape(place.kind)}</span>${renderPlace(words, place)}`
      : html`<ul aria-label=${words.groupHere(places.length)}>
          ${places.map(
            (each) => html`<li>
              <button class="choice kind-${each.kind}" type="button" @click=${() => act.choose(each)}>
                ${pinShape(each.kind)}<span lang=${each.nameLanguage ?? nothing}>${each.name}</span>
              </button>
            </li>`,
          )}
        </ul>`;
  return html`<div class="card" @keydown=${onKey}>
    ${content}${control(words.close, 'M6 6l12 12M18 6 6 18', act.close)}
  </div>`;
}

/** What the shapes mean, of those on the map. */
export function renderShapes(
  words: MapWords,
  places: readonly MapPlace[],
  here: string | undefined,
): TemplateResult | typeof nothing {
  const kinds = PIN_KINDS.filter((kind) => places.some((place) => place.kind === kind));
  if (kinds.length === 0 && !here) return nothing;
  return html`<ul class="shapes" aria-label=${words.shapes}>
    ${kinds.map((kind) => html`<li class="kind-${kind}">${pinShape(kind)} ${words.kinds[kind]}</li>`)}
    ${here ? html`<li><span class="here"></span> ${here}</li>` : nothing}
  </ul>`;
}

/** Streets on request: says who will see it before anything is asked of anybody. */
export function renderStreets(
  words: MapWords,
  streets: Streets,
  { host, isOwn }: TileAddress,
  change: (wanted: 'off' | 'asking' | 'on') => void,
): TemplateResult {
  const button = (label: string, wanted: 'off' | 'asking' | 'on') =>
    html`<button class="button" type="button" @click=${() => change(wanted)}>${label}</button>`;
  const { show, hide, notice, accept, decline, loading, failed, shown } = words.streets;
  if (streets === 'asking') {
    return html`<div class="streets" role="group">
      <p role="status">${notice(host)}</p>
      ${button(accept(host), 'on')} ${button(decline, 'off')}
    </div>`;
  }
  const message = { off: '', loading, failed, on: shown }[streets];
  return html`<div class="streets">
    <p role="status">${message}</p>
    ${streets === 'off' || streets === 'failed' ? button(show, isOwn ? 'on' : 'asking') : nothing}
    ${streets === 'on' || streets === 'loading' ? button(hide, 'off') : nothing}
  </div>`;
}
