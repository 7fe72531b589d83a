import { html, nothing, type TemplateResult } from 'lit';
import type { Features } from './feature.js';
import { isOn } from './finder-options.js';
import type { Arranged, FinderActions, FinderState } from './finder-state.js';
import { renderControls } from './render-controls.js';
import { renderEmergency } from './render-emergency.js';
import { renderResults } from './render-results.js';

/** The whole finder: strip, the host's words, form, results. Of the cards those in `drawn`, or all. */
export function renderFinder(
  state: FinderState,
  arranged: Arranged,
  actions: FinderActions,
  features: Features,
  drawn: ReadonlySet<string> | undefined,
): TemplateResult {
  const { language } = state.pack.strings;
  // The role says nothing and is another for each language: Firefox (153) tells screen readers the language that a text had at first,
  // until a role around it changes.
  return html`
    <div class="finder ${state.compact ? 'compact' : ''}" lang=${language} role="none ${language}">
      ${isOn(state.host.quickExit) ? html`<div class="exit"></div>` : nothing}
      ${renderEmergency(state, actions, features)}
      <slot name="intro"></slot>
      ${
        state.pack.isStrip
          ? nothing
          : html`${renderControls(state, actions, features)}
            ${renderResults(state, arranged, actions, features, drawn)}`
      }
      <slot name="footer"></slot>
    </div>
    <slot hidden @slotchange=${showPage}></slot>
  `;
}

/** What links and a few words are made of. */
const WORDS = ':not(a,b,br,div,em,i,li,noscript,p,small,span,strong,ul)';
const MOST_LETTERS = 999;
/** As long as "Loading" may be said in; longer without a number it is nobody's way to reach help. */
const MOST_WITHOUT_NUMBER = 30;

/**
 * `<helpline-finder />` is never closed: what follows on the page is inside it, and not ours to hide. What is plainly no way to
 * reach help is shown; what may be either is hidden. `insideTag` says both, and asks again when the page is whole.
 */
function showPage({ target }: Event): void {
  const slot = target as HTMLSlotElement;
  const nodes = slot.assignedNodes() as Element[];
  const finder = nodes[0]?.parentElement;
  if (!finder) return;
  // Links alone are the host's.
  const words = nodes
    .map((node) => (node.localName === 'a' ? '' : node.textContent))
    .join('')
    .trim();
  const { innerHTML, nextSibling } = finder;
  // What nothing follows may never have been closed: then a number, a line or a menu may be the page's. 911 and 988 are not lost.
  const most = !/\d{3}/.test(innerHTML)
    ? nextSibling
      ? MOST_WITHOUT_NUMBER
      : 20
    : nextSibling || /\b9(11|88)\b/.test(innerHTML)
      ? MOST_LETTERS
      : 0;
  slot.hidden =
    words.length <= most &&
    !nodes.some((node) => node.matches?.(WORDS) || node.querySelector?.(WORDS));
}
