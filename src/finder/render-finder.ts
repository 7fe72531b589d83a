import { html, nothing, type TemplateResult } from 'lit';
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
      ${features.draw('foot', countWords(state, arranged.count), state)}
      ${renderResults(state, arranged, actions, features)}
      <slot name="footer"></slot>
      <slot name="status" class="hidden"></slot>
      <slot hidden></slot>
    </div>
  `;
}
