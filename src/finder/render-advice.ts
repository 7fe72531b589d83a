import { html, nothing, type TemplateResult } from 'lit';
import { keepWords } from '../keep/keep-words.js';
import { wordsFor } from '../strings/words-for.js';
import type { ControlsView } from './render-controls.js';
import type { ResultsView } from './render-results.js';

/** Who may see a call, where a person who must be silent looks; how a relay works, where a Deaf person does. */
export function renderFilterNotes({
  strings,
  silentOnly,
  deaf,
}: ControlsView): TemplateResult | typeof nothing {
  if (!silentOnly && !deaf) return nothing;
  const words = wordsFor('keep', keepWords, strings);
  return html`<div class="fine">
    <p>${words.billing}</p>
    ${deaf ? html`<p>${words.relay}</p>` : nothing}
  </div>`;
}

/** Words for a person who worries about somebody else. */
export function renderAdvice({ need, context }: ResultsView): TemplateResult | typeof nothing {
  if (need !== 'family') return nothing;
  const { family } = wordsFor('keep', keepWords, context.strings);
  return html`<div class="advice">${family.map((thought) => html`<p>${thought}</p>`)}</div>`;
}
