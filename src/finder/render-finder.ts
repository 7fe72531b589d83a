import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../base/warn-once.js';
import { countWords } from './arrange-answer.js';
import type { Features } from './feature.js';
import type { Arranged, FinderActions, FinderState } from './finder-state.js';
import { renderControls } from './render-controls.js';
import { renderEmergency } from './render-emergency.js';
import { renderResults } from './render-results.js';

/** The whole finder: strip, the host's words, form, results. */
export function renderFinder(
  state: FinderState,
  arranged: Arranged,
  actions: FinderActions,
  features: Features,
): TemplateResult {
  return html`
    <div class="finder ${state.compact ? 'compact' : ''}" lang=${state.pack.strings.language}>
      ${state.quickExit == null ? nothing : html`<div class="exit"></div>`}
      ${renderEmergency(state, actions, features)}
      <slot name="intro"></slot>
      ${renderControls(state, actions, features)}
      ${features.draw('foot', countWords(state, arranged)[0], state)}
      ${renderResults(state, arranged, actions, features)}
      <slot name="footer"></slot>
      <slot name="status" class="hidden"></slot>
    </div>
    <slot hidden @slotchange=${showPage}></slot>
  `;
}

const PAGE = 'h1,main,footer,nav,section,article,form,table,img,iframe,script,helpline-finder';
const MOST_WORDS = 999;

/** `<helpline-finder />` is never closed: what follows on the page is inside it, and not ours to hide. */
function showPage({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  const nodes = slot.assignedNodes() as Element[];
  const isPage =
    nodes.some((node) => node.matches?.(PAGE) || node.querySelector?.(PAGE)) ||
    nodes.map((node) => node.textContent).join('').length > MOST_WORDS;
  if (isPage) {
    slot.hidden = false;
    warnOnce('has more inside than links and a few words, and shows it below. Is the tag closed?');
  }
}
